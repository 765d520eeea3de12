import { setTimeout as delay } from 'node:timers/promises';
import { type Aws, type AwsSession, AwsStepError, BudgetExhaustedError, classifyFailure } from '@cadastre/aws';
import type { UnsuccessfulEnd } from '@cadastre/contracts';
import { SealError, type Sealer, type StoredConnection, type Target } from '@cadastre/inventory';
import type { Logger } from '@cadastre/telemetry';
import { signingRole, toReachable, type Way } from '../reach.ts';
import { endOf, ends } from '../reasons.ts';

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
    return { denied, enabled: null };
  }
  try {
    const enabled = await patiently(() => session.enabledRegions({ apiCalls: 0, throttles: 0 }, signal), signal);
    return { denied: null, enabled };
  } catch (error) {
    signal.throwIfAborted();
    const { kind, code, requestId } = classifyFailure(error);
    logger.warn(
      { kind, code, requestId },
      'The enabled regions of an account could not be asked; those enabled by default and those read before are taken',
    );
    return { denied: null, enabled: null };
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

const PATIENCE = 5;
const FIRST_PAUSE_MS = 500;

/** Waits and tries again where that may help. */
async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === PATIENCE || !mayPass(error)) throw error;
      const waitMs = error instanceof BudgetExhaustedError ? error.waitMs : 0;
      await delay(Math.max(waitMs, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (1 + Math.random() / 2), undefined, { signal });
    }
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof BudgetExhaustedError) return true;
  const { kind } = classifyFailure(error);
  return kind === 'throttled' || kind === 'transient';
}
