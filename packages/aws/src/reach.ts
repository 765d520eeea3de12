import { PARTITION_HOME_REGION } from '@cadastre/contracts';
import type { ApiBudget } from './budget.ts';
import type { Caller, CallMeter, Identity, SignedAs } from './caller.ts';
import { type ClientConstructor, createClientPool } from './clients.ts';
import { type Clock, systemClock } from './clock.ts';
import { clockSkew, NOTABLE_SKEW_MS } from './clock-skew.ts';
import { AwsStepError } from './failure.ts';
import { UndiciHandler, type UndiciHandlerOptions } from './http/undici-handler.ts';
import type { AwsLogger } from './logger.ts';
import { createRetryStrategy } from './retry-strategy.ts';
import { malformedAnswer, ownFailure, SESSION_SECONDS, stepError } from './role.ts';
import { sessionPolicy } from './session-policy.ts';
import { createSessions, type ReachableTarget } from './sessions.ts';

/** Everything that is needed to reach one target. */
export interface AwsSession {
  /**
   * A client of the given class: signed for the target, paced by the API budget, counted by the meter, cancelled by the signal. Made
   * anew for each use at next to no cost, so several observations share what is behind it.
   */
  client<C>(clientClass: ClientConstructor<C>, region: string, meter: CallMeter, signal: AbortSignal): C;
  /** Who AWS takes us for. */
  identity(): Promise<Identity>;
  /** The regions that the account has enabled, in alphabetical order. Throws an {@link AwsStepError} of the step `region`. */
  enabledRegions(meter: CallMeter, signal: AbortSignal): Promise<string[]>;
  /** Gets credentials now, so that a failure shows its step: throws {@link AwsStepError} or {@link BudgetExhaustedError}. */
  prepare(): Promise<void>;
}

export interface Aws {
  /** Sessions are cached: the same target has the same credentials, asked for once. Only the target's own role chain is assumed. */
  session(target: ReachableTarget): AwsSession;
  close(): Promise<void>;
}

export interface AwsOptions {
  readonly budget: ApiBudget;
  /** The IAM actions that sessions are narrowed to; null leaves roles as wide as they are. */
  readonly sessionPolicyActions: readonly string[] | null;
  readonly logger: AwsLogger;
  /** SDK clients kept, one per service, region and endpoint. Default 200. */
  readonly maxClients?: number;
  /** Sessions kept, one per step of each target's role chain. Default 20,000, of some 3 kB each. */
  readonly maxSessions?: number;
  /** How long sessions of roles last, in seconds, 900 to 3,600. Default 3,600. */
  readonly sessionSeconds?: number;
  /** Connections, time-outs and proxies. */
  readonly http?: UndiciHandlerOptions;
  readonly clock?: Clock;
  readonly random?: () => number;
}

const DEFAULT_MAX_CLIENTS = 200;
const DEFAULT_MAX_SESSIONS = 20_000;
const MAX_ATTEMPTS = 3;
const RETRY_DELAY_MS = 200;
const SKEW_REMARK_EVERY_MS = 3_600_000;

/** Asked for by every session, whatever the catalogue reads. */
const OWN_ACTIONS = ['ec2:DescribeRegions', 'sts:GetCallerIdentity'];

export function createAws(options: AwsOptions): Aws {
  const { budget, logger, clock = systemClock, random = Math.random, sessionSeconds = SESSION_SECONDS } = options;
  const closing = new AbortController();
  let skewRemarkedAt = Number.NEGATIVE_INFINITY;

  function noteClock(headers: Readonly<Record<string, string | undefined>>): void {
    const skewMs = clockSkew(headers, Date.now());
    if (skewMs === undefined || Math.abs(skewMs) <= NOTABLE_SKEW_MS || clock.now() - skewRemarkedAt < SKEW_REMARK_EVERY_MS) return;
    skewRemarkedAt = clock.now();
    logger.warn({ aheadSeconds: Math.round(skewMs / 1000) }, 'the local clock differs from AWS: set it by NTP');
  }

  const transport = new UndiciHandler(options.http);
  const retryStrategy = createRetryStrategy({ maxAttempts: MAX_ATTEMPTS, baseDelayMs: RETRY_DELAY_MS, random });
  const pool = createClientPool({
    budget,
    maxClients: options.maxClients ?? DEFAULT_MAX_CLIENTS,
    transport,
    clientDefaults: { retryStrategy, maxAttempts: MAX_ATTEMPTS, customUserAgent: 'cadastre' },
    onAnswer: noteClock,
    onDrainFailure: (error) => logger.warn({ err: error }, 'the shared API budget could not be drained'),
  });
  const sessions = createSessions({
    pool,
    policy: options.sessionPolicyActions === null ? undefined : sessionPolicy([...options.sessionPolicyActions, ...OWN_ACTIONS]),
    sessionSeconds,
    maxSessions: options.maxSessions ?? DEFAULT_MAX_SESSIONS,
    signal: closing.signal,
    clock,
    random,
    logger,
  });

  return {
    session(target) {
      const caller = sessions.callerFor(target);
      const own: Caller = {
        current: async () => checkAccount(target, await caller.current()),
        renew: async (stale) => checkAccount(target, await caller.renew(stale)),
        confirm: async (refused) => checkAccount(target, await caller.confirm(refused)),
      };
      const { endpoint } = target;
      const client: AwsSession['client'] = (clientClass, region, meter, signal) =>
        pool.lend(clientClass, { caller: own, region, endpoint, meter, signal });
      return {
        client,
        identity: async () => (await own.current()).identity,
        async enabledRegions(meter, signal) {
          await own.current();
          const region = target.homeRegion ?? PARTITION_HOME_REGION[target.partition];
          // The largest client by far (some 60 MB): loaded when it is called.
          const { DescribeRegionsCommand, EC2Client } = await import('@aws-sdk/client-ec2');
          try {
            // Without AllRegions the answer has the opted-in ones and those that need no opting in.
            const { Regions = [] } = await client(EC2Client, region, meter, signal).send(new DescribeRegionsCommand({ AllRegions: false }));
            const names = Regions.flatMap(({ RegionName }) => RegionName ?? []);
            if (names.length === 0) throw malformedAnswer('DescribeRegions answered without a region.');
            return names.sort((a, b) => (a < b ? -1 : 1));
          } catch (error) {
            signal.throwIfAborted();
            throw stepError('region', error);
          }
        },
        async prepare() {
          await own.current();
        },
      };
    },

    async close() {
      closing.abort(new Error('The way to AWS is closed.'));
      pool.close();
      transport.destroy();
    },
  };
}

/** Credentials that lead elsewhere must not fill this account's register. */
function checkAccount(target: ReachableTarget, signedAs: SignedAs): SignedAs {
  const { accountId } = signedAs.identity;
  if (target.accountId === null || target.accountId === accountId) return signedAs;
  const message = `The credentials belong to the account ${accountId}, not to ${target.accountId}.`;
  throw new AwsStepError('credentials', ownFailure('credentials-invalid', message));
}
