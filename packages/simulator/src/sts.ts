import { randomBytes } from 'node:crypto';
import { parseRoleArn, partitionOfRegion } from '@cadastre/contracts';
import { type Access, arnIn, type Principal, uniqueId } from './access.ts';
import { denialMessage, parseSessionPolicy } from './policy.ts';
import type { Fields } from './protocols/schema.ts';
import { Refusal, serviceRefusal } from './refusal.ts';

/** AWS STS API reference, AssumeRole. */
const MINIMUM_SESSION_S = 900;
const DEFAULT_SESSION_S = 3600;
/** IAM user guide, "Role chaining": an hour at most. */
const CHAINED_SESSION_S = 3600;
const LONGEST_SESSION_S = 43_200;

export function getCallerIdentity(principal: Principal, region: string): Fields {
  return { UserId: principal.userId, Account: principal.accountId, Arn: arnIn(partitionOfRegion(region), principal.arn) };
}

/** Assumes a role for `caller`, and lets the session in. @throws Refusal as AWS refuses. */
export function assumeRole(access: Access, caller: Principal, region: string, input: Fields, now: number): Fields {
  const roleArn = text(input, 'RoleArn', 'roleArn');
  const sessionName = text(input, 'RoleSessionName', 'roleSessionName');
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName))
    throw invalid(sessionName, 'roleSessionName', 'satisfy regular expression pattern: [\\w+=,.@-]*');
  const parsed = parseRoleArn(roleArn);
  if (parsed === undefined) throw serviceRefusal('ValidationError', `${roleArn} is invalid`);
  if (input.PolicyArns !== undefined && (input.PolicyArns as unknown[]).length > 0) {
    throw serviceRefusal('ValidationError', 'Managed session policies are not simulated.');
  }
  access.authorise(caller, 'sts:AssumeRole', region, roleArn);
  const role = access.findRole(parsed.accountId, parsed.roleName);
  const trusted = role?.trustedAccounts.includes(caller.accountId) === true;
  if (role === undefined || !trusted || (role.externalId !== undefined && role.externalId !== input.ExternalId)) {
    const arn = arnIn(partitionOfRegion(region), caller.arn);
    const sentence = denialMessage({ arn, action: 'sts:AssumeRole', resource: roleArn, by: 'identity-policy' });
    // AWS does not say which of role, trust and external id it was.
    throw new Refusal('denied', { reason: sentence.replace(/ because .*$/, '') });
  }

  const seconds = duration(input.DurationSeconds, role.maxSessionSeconds ?? DEFAULT_SESSION_S, caller.session !== undefined);
  const policy = typeof input.Policy === 'string' ? parseSessionPolicy(input.Policy) : undefined;
  const keyId = uniqueId('ASIA', randomBytes(16).toString('hex'));
  const session = {
    accountId: parsed.accountId,
    roleName: role.name,
    sessionName,
    secret: randomBytes(30).toString('base64'),
    token: randomBytes(192).toString('base64'),
    policy,
    // STS says the moment in whole seconds.
    expiresAt: Math.floor(now / 1000 + seconds) * 1000,
  };
  access.admit(keyId, session);
  return {
    Credentials: {
      AccessKeyId: keyId,
      SecretAccessKey: session.secret,
      SessionToken: session.token,
      Expiration: new Date(session.expiresAt),
    },
    AssumedRoleUser: {
      AssumedRoleId: `${uniqueId('AROA', `${parsed.accountId}/${role.name}`)}:${sessionName}`,
      Arn: `arn:${parsed.partition}:sts::${parsed.accountId}:assumed-role/${role.name}/${sessionName}`,
    },
    ...(policy === undefined ? {} : { PackedPolicySize: Math.ceil((String(input.Policy).length / 2048) * 100) }),
  };
}

function duration(asked: unknown, maximum: number, chained: boolean): number {
  if (asked === undefined) return Math.min(DEFAULT_SESSION_S, maximum);
  const seconds = Number(asked);
  if (seconds < MINIMUM_SESSION_S) {
    throw invalid(seconds, 'durationSeconds', `have value greater than or equal to ${MINIMUM_SESSION_S}`);
  }
  if (seconds > LONGEST_SESSION_S) {
    throw invalid(seconds, 'durationSeconds', `have value less than or equal to ${LONGEST_SESSION_S}`);
  }
  if (chained && seconds > CHAINED_SESSION_S) {
    throw serviceRefusal(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  if (seconds > maximum) {
    throw serviceRefusal('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  return seconds;
}

function text(input: Fields, member: string, name: string): string {
  const value = input[member];
  if (typeof value !== 'string' || value === '') throw new Refusal('missing-parameter', { reason: name });
  return value;
}

function invalid(value: unknown, name: string, constraint: string): Refusal {
  return serviceRefusal(
    'ValidationError',
    `1 validation error detected: Value '${String(value)}' at '${name}' failed to satisfy constraint: Member must ${constraint}`,
  );
}
