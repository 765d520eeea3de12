/** STS API reference, AssumeRole: the plain text of a session policy has at most 2,048 characters. */
const MAX_POLICY_LENGTH = 2_048;

/**
 * Reads that give away what runs inside: passwords, user data, console output, keys. A wildcard that would allow one of them comes with
 * its denial, unless it is asked for by name.
 */
const DATA_READING_ACTIONS: readonly string[] = [
  'ec2:DescribeBundleTasks',
  'ec2:DescribeConversionTasks',
  'ec2:DescribeInstanceAttribute',
  'ec2:DescribeLaunchTemplateVersions',
  'ec2:DescribeSpotFleetRequests',
  'ec2:DescribeSpotInstanceRequests',
  'ec2:GetConsoleOutput',
  'ec2:GetConsoleScreenshot',
  'ec2:GetInstanceUefiData',
  'ec2:GetLaunchTemplateData',
  'ec2:GetPasswordData',
  'ec2:GetVpnConnectionDeviceSampleConfiguration',
];

/** Allows assuming the next role of a chain, and nothing else. Which role that is, the chain decides. */
export const HOP_POLICY = policyOf(['sts:AssumeRole'], []);

/**
 * A session policy that allows the actions and no more than it must: whole names while they fit, else the names that share a prefix
 * become a wildcard, the longest prefixes first. Throws where not even one wildcard per verb fits.
 */
export function sessionPolicy(actions: readonly string[]): string {
  const exact = [...new Set(actions)];
  let names = exact;
  let policy = policyOf(names, []);
  for (let words = 4; words >= 0 && policy.length > MAX_POLICY_LENGTH; words -= 1) {
    for (const wildcard of wildcards(names, words)) {
      names = [...names.filter((name) => !matches(wildcard, name)), wildcard];
      policy = policyOf(names, deniedBeside(names, exact));
      if (policy.length <= MAX_POLICY_LENGTH) break;
    }
  }
  if (policy.length > MAX_POLICY_LENGTH) {
    throw new RangeError(`A session policy for ${exact.length} actions has ${policy.length} characters; STS takes ${MAX_POLICY_LENGTH}.`);
  }
  return policy;
}

function policyOf(allow: readonly string[], deny: readonly string[]): string {
  const statements: object[] = [{ Effect: 'Allow', Action: allow.toSorted(byName), Resource: '*' }];
  if (deny.length > 0) statements.push({ Effect: 'Deny', Action: deny, Resource: '*' });
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

function byName(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function deniedBeside(names: readonly string[], exact: readonly string[]): readonly string[] {
  return DATA_READING_ACTIONS.filter((action) => !exact.includes(action) && names.some((name) => matches(name, action)));
}

/** Prefixes of the verb and so many words that several names share, the one that saves most first. */
function wildcards(names: readonly string[], words: number): readonly string[] {
  const groups = new Map<string, number>();
  for (const name of names) {
    const prefix = prefixOf(name, words);
    if (prefix !== undefined) groups.set(prefix, (groups.get(prefix) ?? 0) + name.length);
  }
  return [...groups]
    .map(([prefix, length]) => ({ wildcard: `${prefix}*`, saved: length - prefix.length }))
    .filter(({ wildcard }) => names.filter((name) => matches(wildcard, name)).length > 1)
    .sort((a, b) => b.saved - a.saved || byName(a.wildcard, b.wildcard))
    .map(({ wildcard }) => wildcard);
}

/** `ec2:DescribeVpcEndpoints` with one word: `ec2:DescribeVpc`; undefined where the name has no more words than that. */
function prefixOf(name: string, words: number): string | undefined {
  const [service, action = ''] = name.split(':');
  const parts = action.replace('*', '').match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+/g) ?? [];
  return parts.length <= words ? undefined : `${service}:${parts.slice(0, words + 1).join('')}`;
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
