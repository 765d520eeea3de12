import { type Aws, type AwsSession, AwsStepError, BudgetExhaustedError, classifyFailure, readOrganization } from '@cadastre/aws';
import type { UnsuccessfulEnd } from '@cadastre/contracts';
import { SealError, type Sealer, type StoredConnection, type Target } from '@cadastre/inventory';
import type { Logger } from '@cadastre/telemetry';
import { signingRole, toReachable, type Way } from '../reach.ts';
import { endOf, ends } from '../reasons.ts';
import { patiently } from './patiently.ts';

export interface SurveyDeps {
  readonly aws: Pick<Aws, 'session'>;
  readonly sealer: Sealer;
  readonly logger: Logger;
}

/** What was learned of a target before any of its scopes is read. */
export interface Survey {
  /** Why none of its scopes can be read: its credentials are refused, or a role on the way is. */
  readonly denied: UnsuccessfulEnd | null;
  /** The regions that the account has enabled; null where it does not let us ask. */
  readonly enabled: readonly string[] | null;
  /** Why it does not let us ask; null where it does, or where it is not reached at all. */
  readonly untold: UnsuccessfulEnd | null;
}

/**
 * Tries the way into an account once, so that thousands of scopes need not knock at a closed door one by one. What may pass (throttling, a network that
 * is away) closes no door: the scopes are planned then, and each sees for itself.
 */
export async function survey(deps: SurveyDeps, target: Target, connection: StoredConnection, signal: AbortSignal): Promise<Survey> {
  const logger = deps.logger.child({ accountId: target.accountId });
  let session: AwsSession;
  try {
    session = deps.aws.session(toReachable({ ...target, targetId: target.id }, connection, deps.sealer));
    await patiently(() => session.prepare(), signal);
  } catch (error) {
    signal.throwIfAborted();
    const denied = deniedFor(error, target);
    logger.info({ outcome: denied?.outcome, code: denied?.errorCode, requestId: denied?.requestId }, 'Target not reached');
    return { denied, enabled: null, untold: null };
  }
  try {
    const enabled = await patiently(() => session.enabledRegions({ apiCalls: 0, throttles: 0 }, signal), signal);
    return { denied: null, enabled, untold: null };
  } catch (error) {
    signal.throwIfAborted();
    const failure = classifyFailure(error);
    const { kind, code, requestId } = failure;
    logger.warn(
      { kind, code, requestId },
      'The enabled regions of an account could not be asked; those enabled by default and those read before are taken',
    );
    const roleArn = signingRole(target.roleChain);
    const untold = endOf(failure, { step: 'region', region: 'the home region', roleArn, action: 'ec2:DescribeRegions' });
    return { denied: null, enabled: null, untold };
  }
}

/**
 * Whether an account is a member of an organization that another account manages. False too where that cannot be found out: the scopes then tell why, and
 * of an account that is in no organization that there is nothing.
 */
export async function isMember(deps: SurveyDeps, target: Target, connection: StoredConnection, signal: AbortSignal): Promise<boolean> {
  const { accountId, partition } = target;
  try {
    const session = deps.aws.session(toReachable({ ...target, targetId: target.id }, connection, deps.sealer));
    const retry = <T>(call: () => Promise<T>) => patiently(call, signal);
    const reader = readOrganization({ session, partition, meter: { apiCalls: 0, throttles: 0 }, signal, retry });
    return (await reader.identify()).managementAccountId !== accountId;
  } catch (error) {
    signal.throwIfAborted();
    const { kind, code, requestId } = classifyFailure(error);
    deps.logger.info({ accountId, kind, code, requestId }, 'It is not known whether an account manages its organization');
    return false;
  }
}

/** Whose account the connection's own credentials belong to. Throws what {@link AwsSession.identity} throws. */
export async function identify(deps: SurveyDeps, way: Way, connection: StoredConnection, signal: AbortSignal): Promise<string> {
  const session = deps.aws.session(toReachable(way, connection, deps.sealer));
  return (await patiently(() => session.identity(), signal)).accountId;
}

/** Why a target's scopes cannot be read; null where trying again may help. */
export function deniedFor(error: unknown, way: Pick<Way, 'roleChain'>): UnsuccessfulEnd | null {
  if (error instanceof SealError) return ends.unsealable(error.message);
  if (error instanceof BudgetExhaustedError) return null;
  const failure = classifyFailure(error);
  const step = error instanceof AwsStepError ? error : undefined;
  switch (failure.kind) {
    case 'throttled':
    case 'transient':
    case 'credentials-expired':
      return null;
    case 'credentials-invalid':
    case 'clock-skew':
    case 'access-denied':
    case 'region-disabled':
    case 'unsupported':
    case 'malformed':
    case 'gone':
    case 'bug':
      return endOf(failure, {
        step: step?.step ?? 'credentials',
        region: 'the home region',
        roleArn: step ? (step.roleArn ?? null) : signingRole(way.roleChain),
        action: step?.step === 'assume-role' ? 'sts:AssumeRole' : 'sts:GetCallerIdentity',
      });
    default:
      throw new TypeError(`Unknown kind of failure: ${String(failure.kind satisfies never)}`);
  }
}
