import type { OperationName } from '../estate.ts';
import { type Account, foreignAccountId } from './accounts.ts';
import { hex, join, moment, momentOfRound, under } from './key.ts';
import type { Lists } from './lists.ts';
import { listOf, type OrganizationMember, type OrganizationPlan, type OrganizationPolicy, type OrganizationUnit } from './organization.ts';
import { type Plan, placeOf, type Site } from './plan.ts';
import { homeRegion } from './regions.ts';
import { alterations, births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';

/**
 * The estate's accounts are in one organization: the hub's account manages it, the one that shares subnets administers services for it. It is the
 * same whoever looks, so it is made once, where the hub's global things are.
 */
function organizationPlan(site: Site): OrganizationPlan {
  const { plan } = site;
  const home = site.at(placeOf(plan, plan.hub, homeRegion(plan.partition)));
  return home.once('organization', () => {
    const units = unitsOf(home);
    const members = membersOf(home, units);
    return {
      id: organizationId(plan),
      root: rootId(plan),
      managementAccount: plan.hub.id,
      delegated: delegatesOf(plan).map(({ id }) => id),
      units,
      members,
      policies: policiesOf(home, units, members),
      services: Object.fromEntries(delegatesOf(plan).map((account) => [account.id, servicesOf(home, account)])),
      partition: plan.partition,
    };
  });
}

export function organizationId({ root }: Plan): string {
  return `o-${hex(under(root, 'organization')).slice(0, 10)}`;
}

function delegatesOf({ accounts }: Plan): readonly Account[] {
  return accounts.slice(1, 2);
}

/** Those that the organization tells of itself: who manages it, and who administers services for it. */
export function administratorsOf(plan: Plan): readonly Account[] {
  return [plan.hub, ...delegatesOf(plan)];
}

function rootId({ root }: Plan): string {
  return `r-${hex(under(root, 'organization', 'root')).slice(0, 4)}`;
}

/** A unit's path of names is its key. */
function unitId(plan: Plan, ...path: readonly string[]): string {
  const root = rootId(plan).slice(2);
  return `ou-${root}-${hex(under(plan.root, 'organization', 'unit', ...path)).slice(0, 8)}`;
}

const UNITS = [
  ['Infrastructure'],
  ['Infrastructure', 'Network'],
  ['Workloads'],
  ['Workloads', 'Production'],
  ['Workloads', 'Development'],
  ['Workloads', 'Development', 'Pilots'],
  ['Sandbox'],
  ['Suspended'],
] as const;

function unitsOf(home: Site): readonly OrganizationUnit[] {
  const { plan, rounds } = home;
  const key = under(plan.root, 'organization', 'unit');
  const unit = (path: readonly string[]): OrganizationUnit => {
    const id = unitId(plan, ...path);
    const parent = path.length === 1 ? rootId(plan) : unitId(plan, ...path.slice(0, -1));
    const owner = alterations(rounds, under(key, id), 0.1) % 2 === 0 ? 'platform' : 'operations';
    return { id, name: path.at(-1) ?? '', parent, tags: { owner } };
  };
  const later = births(rounds, key, 1)
    .filter((birth) => presence(rounds, birth.key, 0.3, birth.round) === 'present')
    .map(({ round }) => unit(['Workloads', `Venture ${round}`]));
  return [...UNITS.map(unit), ...later];
}

/** The estate's accounts, and some that nothing can be read of: one suspended, one closed, some that were invited and never came in. */
function membersOf(home: Site, units: readonly OrganizationUnit[]): readonly OrganizationMember[] {
  const { plan, rounds } = home;
  const key = under(plan.root, 'organization', 'member');
  const stranger = (index: number, name: string, state: OrganizationMember['state']): OrganizationMember => ({
    id: foreignAccountId(plan.root, index),
    name,
    parent: state === 'PENDING_ACTIVATION' ? rootId(plan) : unitId(plan, 'Suspended'),
    state,
    tags: {},
  });
  const invited = births(rounds, key, 1).flatMap((birth) => {
    const now = presence(rounds, birth.key, 0.4, birth.round);
    if (now === 'vanished') return [];
    return [stranger(STRANGERS + 2 + birth.round, `invited-${birth.round}`, now === 'present' ? 'PENDING_ACTIVATION' : 'CLOSED')];
  });
  const closed = ended(rounds) === 'lingering' ? [stranger(STRANGERS, 'closed', 'CLOSED')] : [];
  return [
    ...plan.accounts.map((account) => memberOf(home, account, units)),
    stranger(STRANGERS + 1, 'suspended', 'SUSPENDED'),
    ...closed,
    ...invited,
  ];
}

/** Accounts outside the estate have numbers; those before belong to partners. */
const STRANGERS = 1000;

function memberOf({ plan, rounds }: Site, account: Account, units: readonly OrganizationUnit[]): OrganizationMember {
  const key = under(account.key, 'member');
  const tags = tagsOf(account, key, account.name, alterations(rounds, key, 0.03));
  const ventures = units.slice(UNITS.length);
  const moves = alterations(rounds, key, 0.03, 'move');
  const away = moves % 2 === 1 && account.use === 'workload' ? (ventures[moves % Math.max(ventures.length, 1)]?.id ?? null) : null;
  return {
    id: account.id,
    name: account.name,
    parent: away ?? unitOf(plan, account),
    state: 'ACTIVE',
    tags: Object.fromEntries(tags.map(({ Key, Value }) => [Key.toLowerCase(), Value])),
  };
}

function unitOf(plan: Plan, { index, use, stage }: Account): string {
  if (use === 'hub') return rootId(plan);
  if (use === 'sharing') return unitId(plan, 'Infrastructure', 'Network');
  if (use === 'sandbox') return unitId(plan, 'Sandbox');
  if (stage === 'production') return unitId(plan, 'Workloads', 'Production');
  return index % 6 === 5 ? unitId(plan, 'Workloads', 'Development', 'Pilots') : unitId(plan, 'Workloads', 'Development');
}

const SERVICES = ['ipam', 'ram', 'network-firewall', 'fms', 'networkmanager'] as const;

function servicesOf({ rounds }: Site, { key: account }: Account): Record<string, Date> {
  const key = under(account, 'delegated');
  const first = SERVICES.map((name) => ({ name, own: under(key, name), round: -1 }));
  const later = births(rounds, key, 1).map(({ key: own, round }) => ({ name: `simulated-${round}`, own, round }));
  return Object.fromEntries(
    [...first, ...later]
      .filter(({ own, round }) => presence(rounds, own, round < 0 ? 0.03 : 0.3, round) === 'present')
      .map(({ name, own, round }) => [`${name}.amazonaws.com`, round < 0 ? moment(own) : momentOfRound(round, own)]),
  );
}

/** Those by which AWS allows everything are attached to everything. */
function policiesOf(
  { plan, rounds }: Site,
  units: readonly OrganizationUnit[],
  members: readonly OrganizationMember[],
): readonly OrganizationPolicy[] {
  const key = under(plan.root, 'organization', 'policy');
  const everything = [rootId(plan), ...units.map(({ id }) => id), ...members.map(({ id }) => id)];
  const given = { awsManaged: true, content: statement('Allow', ['*']), targets: everything } as const;
  const own = (
    name: string,
    type: OrganizationPolicy['type'],
    description: string,
    targets: readonly string[],
    content: (edits: number) => string,
  ): OrganizationPolicy => {
    const policy = under(key, name);
    const edits = alterations(rounds, policy, 0.2);
    return { id: `p-${hex(policy).slice(0, 8)}`, name, type, awsManaged: false, description, targets, content: content(edits) };
  };
  const sandbox = unitId(plan, 'Sandbox');
  const workloads = unitId(plan, 'Workloads');
  const trials = births(rounds, key, 1)
    .filter((birth) => presence(rounds, birth.key, 0.3, birth.round) === 'present')
    .map(({ key: birth, round }) =>
      own(`trial-${round}`, 'SERVICE_CONTROL_POLICY', hex(join(key, birth)).slice(0, 6), [sandbox], () => statement('Deny', ['ram:*'])),
    );
  return [
    {
      id: 'p-FullAWSAccess',
      name: 'FullAWSAccess',
      type: 'SERVICE_CONTROL_POLICY',
      description: 'Allows access to every operation',
      ...given,
    },
    {
      id: 'p-RCPFullAWSAccess',
      name: 'RCPFullAWSAccess',
      type: 'RESOURCE_CONTROL_POLICY',
      description: 'Allows access to every resource',
      ...given,
      content: statement('Allow', ['*'], { Principal: '*' }),
    },
    own('stay', 'SERVICE_CONTROL_POLICY', 'No account leaves by itself', [rootId(plan)], () =>
      statement('Deny', ['organizations:LeaveOrganization']),
    ),
    own(
      'network-guardrails',
      'SERVICE_CONTROL_POLICY',
      'Networks are the business of the hub',
      [workloads, ...(members[2] ? [members[2].id] : [])],
      (edits) =>
        statement('Deny', [
          'ec2:AttachInternetGateway',
          'ec2:CreateVpcPeeringConnection',
          ...(edits % 2 ? ['ec2:CreateEgressOnlyInternetGateway'] : []),
        ]),
    ),
    own('perimeter', 'RESOURCE_CONTROL_POLICY', 'Only our own principals', [workloads, sandbox], () =>
      statement('Deny', ['s3:*', 'sqs:*'], { Principal: '*' }),
    ),
    own('no-public-access', 'DECLARATIVE_POLICY_EC2', 'Blocks the way in from outside', [sandbox], (edits) => {
      const mode = edits % 2 === 0 ? 'block_ingress' : 'block_bidirectional';
      return JSON.stringify({ ec2_attributes: { vpc_block_public_access: { internet_gateway_block: { mode: { '@@assign': mode } } } } });
    }),
    ...trials,
  ];
}

/** Policies about resources name principals, those about accounts may not. */
function statement(Effect: 'Allow' | 'Deny', Action: readonly string[], principal: { readonly Principal?: '*' } = {}): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect, ...principal, Action, Resource: '*' }] });
}

const OPERATIONS = [
  'DescribeOrganization',
  'ListRoots',
  'ListOrganizationalUnitsForParent',
  'ListAccounts',
  'ListAccountsForParent',
  'ListDelegatedAdministrators',
  'ListDelegatedServicesForAccount',
  'ListPolicies',
  'DescribePolicy',
  'ListTargetsForPolicy',
  'ListTagsForResource',
].map((name): OperationName => `organizations:${name}`);

/** Told to whoever asks: who may ask, the server knows. */
export const ORGANIZATION_LISTS: Lists = Object.fromEntries(
  OPERATIONS.map((operation) => [operation, (site: Site, input) => listOf(organizationPlan(site), operation, input)]),
);
