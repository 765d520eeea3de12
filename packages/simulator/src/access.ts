import { createHash } from 'node:crypto';
import { type Partition, partitionOfRegion } from '@cadastre/contracts';
import type { Estate, SimulatedAccount, SimulatedRole } from './estate.ts';
import { type DeniedBy, denialMessage, globExpression, judge, matchesAction, type SessionPolicy } from './policy.ts';
import { Refusal } from './refusal.ts';
import { formatAmzDate, isSignedWith, parseAmzDate, type Signature, type SignedRequest } from './signature.ts';

/** The session that a role was assumed for. */
interface Session {
  readonly accountId: string;
  readonly roleName: string;
  readonly sessionName: string;
  readonly secret: string;
  readonly token: string;
  readonly policy: SessionPolicy | undefined;
  /** Milliseconds. Brought forward when a control expires sessions. */
  expiresAt: number;
}

/** Who sent a request: a user with an access key, or a session of a role. */
export interface Principal {
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
  readonly secret: string;
  readonly session: Session | undefined;
}

/** Takes permissions away or gives them back while the simulator runs. The last one that matches an action decides. */
interface PermissionChange {
  readonly effect: 'deny' | 'allow';
  readonly account: string;
  /** Left out: every principal of the account. */
  readonly role?: string | undefined;
  /** Actions with wildcards. */
  readonly actions: readonly string[];
  /** As if a service control policy did it. */
  readonly byOrganization?: boolean | undefined;
}

export interface Access {
  /** `home`: the region that answers whether or not the account has it enabled. @throws Refusal when credentials, clock, signature or region are not accepted. */
  authenticate(signature: Signature, request: SignedRequest, home: string | undefined): Principal;
  /** @throws Refusal when the principal may not do this. */
  authorise(principal: Principal, action: string, region: string, resource?: string): void;
  findRole(accountId: string, name: string): SimulatedRole | undefined;
  account(accountId: string): SimulatedAccount | undefined;
  /** Makes a session usable under the key id. */
  admit(keyId: string, session: Session): void;
  changePermissions(change: PermissionChange): void;
  /** Ends the sessions of one account, or all, as if their time had come. */
  expireSessions(accountId?: string): void;
}

/** IAM user guide, "AWS API request signing": a request must arrive within five minutes of its time stamp. */
const MAXIMUM_SKEW_MS = 5 * 60_000;
/** An ended session is told from an unknown key for this long. */
const REMEMBER_ENDED_MS = 60 * 60_000;
const SWEEP_EVERY = 1000;

export function createAccess(options: { estate: Estate; clock: () => number; verifySignatures: boolean }): Access {
  const { estate, clock } = options;
  const sessions = new Map<string, Principal>();
  const changes: (PermissionChange & { readonly patterns: readonly RegExp[] })[] = [];
  let decisions = new WeakMap<Principal, Map<string, DeniedBy | null>>();
  let index = indexAccounts(estate);
  let indexed = estate.version;

  function current() {
    if (indexed !== estate.version) {
      index = indexAccounts(estate);
      indexed = estate.version;
      decisions = new WeakMap();
    }
    return index;
  }

  function decide(principal: Principal, action: string): DeniedBy | null {
    const role = principal.session && current().accounts.get(principal.accountId)?.roles.get(principal.session.roleName);
    const change = changes.findLast(
      (each) =>
        each.account === principal.accountId &&
        (each.role === undefined || each.role === principal.session?.roleName) &&
        each.patterns.some((pattern) => pattern.test(action)),
    );
    const denied =
      change === undefined
        ? deniedByRole(role, action)
        : change.effect === 'allow'
          ? null
          : change.byOrganization
            ? 'organization-policy'
            : 'identity-policy';
    if (denied === 'organization-policy') return denied;
    const verdict = principal.session?.policy === undefined ? 'allow' : judge(principal.session.policy, action);
    if (verdict === 'deny') return 'session-policy-deny';
    if (denied !== null) return denied;
    return verdict === 'allow' ? null : 'session-policy';
  }

  return {
    authenticate(signature, request, home) {
      const principal = sessions.get(signature.accessKeyId) ?? current().keys.get(signature.accessKeyId);
      const now = clock();
      if (principal === undefined) throw new Refusal('unknown-key');
      if (principal.session?.token !== request.headers['x-amz-security-token']) throw new Refusal('unknown-key');
      if (principal.session !== undefined && principal.session.expiresAt <= now) throw new Refusal('expired');
      checkClock(request.headers['x-amz-date'], now);
      if (options.verifySignatures && !isSignedWith(principal.secret, signature, request)) throw new Refusal('bad-signature');
      const enabled = current().accounts.get(principal.accountId)?.regions.has(signature.region) === true;
      if (!enabled && signature.region !== home) throw new Refusal('unknown-key');
      return principal;
    },

    authorise(principal, action, region, resource) {
      current();
      let known = decisions.get(principal);
      if (known === undefined) {
        known = new Map();
        decisions.set(principal, known);
      }
      let by = known.get(action);
      if (by === undefined) {
        by = decide(principal, action);
        known.set(action, by);
      }
      if (by === null) return;
      const arn = arnIn(partitionOfRegion(region), principal.arn);
      throw new Refusal('denied', { reason: denialMessage({ arn, action, resource, by }) });
    },

    findRole: (accountId, name) => current().accounts.get(accountId)?.roles.get(name),
    account: (accountId) => current().accounts.get(accountId)?.account,

    admit(keyId, session) {
      const { accountId, roleName, sessionName } = session;
      sessions.set(keyId, {
        accountId,
        arn: `arn:aws:sts::${accountId}:assumed-role/${roleName}/${sessionName}`,
        userId: `${uniqueId('AROA', `${accountId}/${roleName}`)}:${sessionName}`,
        secret: session.secret,
        session,
      });
      if (sessions.size % SWEEP_EVERY !== 0) return;
      const forgotten = clock() - REMEMBER_ENDED_MS;
      for (const [key, each] of sessions) {
        if (each.session !== undefined && each.session.expiresAt < forgotten) sessions.delete(key);
      }
    },

    changePermissions(change) {
      changes.push({ ...change, patterns: change.actions.map((pattern) => globExpression(pattern, 'i')) });
      decisions = new WeakMap();
    },

    expireSessions(accountId) {
      const now = clock();
      for (const { session } of sessions.values()) {
        if (session !== undefined && (accountId === undefined || session.accountId === accountId)) session.expiresAt = now;
      }
    },
  };
}

function deniedByRole(role: SimulatedRole | undefined, action: string): DeniedBy | null {
  if (role === undefined) return null;
  if (role.deniedByOrganization.some((pattern) => matchesAction(pattern, action))) return 'organization-policy';
  return role.deniedActions.some((pattern) => matchesAction(pattern, action)) ? 'identity-policy' : null;
}

function checkClock(date: string | string[] | undefined, now: number): void {
  const text = typeof date === 'string' ? date : undefined;
  const signedAt = parseAmzDate(text);
  if (signedAt === undefined) throw new Refusal('missing-authentication');
  if (signedAt < now - MAXIMUM_SKEW_MS) {
    const [oldest, at] = [formatAmzDate(now - MAXIMUM_SKEW_MS), formatAmzDate(now)];
    throw new Refusal('skewed', { reason: `Signature expired: ${text} is now earlier than ${oldest} (${at} - 5 min.)` });
  }
  if (signedAt > now + MAXIMUM_SKEW_MS) {
    const [newest, at] = [formatAmzDate(now + MAXIMUM_SKEW_MS), formatAmzDate(now)];
    throw new Refusal('skewed', { reason: `Signature not yet current: ${text} is still later than ${newest} (${at} + 5 min.)` });
  }
}

function indexAccounts(estate: Estate) {
  const accounts = new Map<string, { account: SimulatedAccount; regions: Set<string>; roles: Map<string, SimulatedRole> }>();
  const keys = new Map<string, Principal>();
  for (const account of estate.accounts) {
    accounts.set(account.id, {
      account,
      regions: new Set(account.regionsEnabled),
      roles: new Map(account.roles.map((role) => [role.name, role])),
    });
    for (const key of account.accessKeys) {
      keys.set(key.id, {
        accountId: account.id,
        arn: `arn:aws:iam::${account.id}:user/cadastre`,
        userId: uniqueId('AIDA', key.id),
        secret: key.secret,
        session: undefined,
      });
    }
  }
  return { accounts, keys };
}

/** A principal's ARN as the partition that was asked says it. */
export function arnIn(partition: Partition, arn: string): string {
  return partition === 'aws' ? arn : arn.replace(/^arn:aws:/, `arn:${partition}:`);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A unique id as IAM makes them: a prefix for the kind of thing and sixteen letters and digits. The same `of` gives the same one. */
export function uniqueId(prefix: string, of: string): string {
  return prefix + [...createHash('sha256').update(of).digest().subarray(0, 16)].map((byte) => ALPHABET[byte & 31]).join('');
}
