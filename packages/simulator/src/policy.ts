import { serviceRefusal } from './refusal.ts';

/** Who refused an action. */
export type DeniedBy = 'identity-policy' | 'organization-policy' | 'session-policy' | 'session-policy-deny';

/** Whether an action matches a pattern of IAM: `*` and `?`, without regard to case. */
export function matchesAction(pattern: string, action: string): boolean {
  return globExpression(pattern, 'i').test(action);
}

/** A pattern with `*` and `?` as a regular expression over the whole text. */
export function globExpression(pattern: string, flags = ''): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, `s${flags}`);
}

interface Statement {
  readonly allow: boolean;
  readonly actions: readonly RegExp[];
  /** The statement is about every action but these. */
  readonly except: boolean;
}

/** A session policy: what a session may do at most. */
export interface SessionPolicy {
  readonly statements: readonly Statement[];
}

/** STS API reference, AssumeRole: the plain text of a session policy has at most 2048 characters. */
const MAXIMUM_LENGTH = 2048;

/**
 * Parses an inline session policy. Resources other than `*` never match: the operations that are simulated know no narrower one.
 *
 * @throws Refusal for a policy that AWS would refuse, and for conditions, which are not simulated.
 */
export function parseSessionPolicy(text: string): SessionPolicy {
  if (text.length > MAXIMUM_LENGTH) {
    throw serviceRefusal(
      'ValidationError',
      "1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048",
    );
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw malformed('This policy contains invalid Json');
  }
  if (!isRecord(parsed)) throw malformed('Syntax errors in policy.');
  const { Version: version, Statement: statement } = parsed;
  if (version !== '2012-10-17' && version !== '2008-10-17') throw malformed('The policy must contain a valid version string');
  const statements = Array.isArray(statement) ? statement : [statement];
  return { statements: statements.flatMap(parseStatement) };
}

function parseStatement(statement: unknown): Statement[] {
  if (!isRecord(statement)) throw malformed('Syntax errors in policy.');
  const { Effect: effect, Action: action, NotAction: notAction, Resource: resource, Condition: condition } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') throw malformed(`Invalid effect: ${String(effect)}`);
  if ((action === undefined) === (notAction === undefined)) throw malformed('Policy statement must contain actions.');
  if (condition !== undefined) throw malformed('Conditions in session policies are not simulated.');
  const resources = strings(resource);
  if (resources.length === 0) throw malformed('Policy statement must contain resources.');
  if (!resources.includes('*')) return [];
  const patterns = strings(action ?? notAction);
  if (patterns.length === 0) throw malformed('Policy statement must contain actions.');
  for (const pattern of patterns) {
    if (pattern !== '*' && !/^[a-zA-Z0-9-]+:[a-zA-Z0-9*?]+$/.test(pattern)) {
      throw malformed('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
    }
  }
  return [{ allow: effect === 'Allow', actions: patterns.map((pattern) => globExpression(pattern, 'i')), except: action === undefined }];
}

/** What a session policy says about an action. */
export function judge(policy: SessionPolicy, action: string): 'allow' | 'deny' | 'silent' {
  const about = policy.statements.filter(({ actions, except }) => actions.some((pattern) => pattern.test(action)) !== except);
  if (about.some(({ allow }) => !allow)) return 'deny';
  return about.length > 0 ? 'allow' : 'silent';
}

/** AWS's sentence for a refused action (IAM user guide, "Troubleshoot access denied error messages"). */
export function denialMessage(options: { arn: string; action: string; resource: string | undefined; by: DeniedBy }): string {
  const { arn, action, resource, by } = options;
  const on = resource === undefined ? '' : ` on resource: ${resource}`;
  return `User: ${arn} is not authorized to perform: ${action}${on} ${because(by, action)}`;
}

function because(by: DeniedBy, action: string): string {
  switch (by) {
    case 'identity-policy':
      return `because no identity-based policy allows the ${action} action`;
    case 'organization-policy':
      return 'with an explicit deny in a service control policy';
    case 'session-policy':
      return `because no session policy allows the ${action} action`;
    case 'session-policy-deny':
      return 'with an explicit deny in a session policy';
  }
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each): each is string => typeof each === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(message: string) {
  return serviceRefusal('MalformedPolicyDocument', message);
}
