import { hash } from 'node:crypto';
import type { Partition, RoleStep } from '@cadastre/contracts';
import { PARTITION_HOME_REGION, parseRoleArn } from '@cadastre/contracts';
import type { Caller, SignedAs } from './caller.ts';
import { classifyFailure } from './classify.ts';
import type { ClientPool } from './clients.ts';
import type { Clock } from './clock.ts';
import { type CredentialSource, readCredentials } from './credentials.ts';
import { AwsStepError } from './failure.ts';
import type { AwsLogger } from './logger.ts';
import { createRenewable } from './renewing.ts';
import { askIdentity, assumeRole, ownFailure, type StsAccess, stepError } from './role.ts';
import { HOP_POLICY, sessionPolicy } from './session-policy.ts';

/** One account and the one way into it that its connection registers. */
export interface ReachableTarget {
  readonly targetId: string;
  /** Twelve digits; null where a connection without roles is asked which account it reaches. */
  readonly accountId: string | null;
  readonly partition: Partition;
  readonly credentials: CredentialSource;
  readonly roleChain: readonly RoleStep[];
  /** Sends every request there instead of to AWS; each keeps its own region. */
  readonly endpoint?: string | undefined;
  /** The region whose STS and EC2 are asked about the account itself. Default: the partition's home region. */
  readonly homeRegion?: string | undefined;
  /** The IAM actions that the session of the last role is narrowed to, where they are others than what the catalogue reads. */
  readonly actions?: readonly string[] | undefined;
}

export interface SessionsOptions {
  readonly pool: ClientPool;
  /** What the sessions of the last role of a chain may do at most; undefined: all that the role may. */
  readonly policy: string | undefined;
  readonly sessionSeconds: number;
  readonly maxSessions: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: AwsLogger;
}

/** One answer of STS vouches for so long. */
const CONFIRMED_FOR_MS = 60_000;
/** A refusal is given to all who ask within so long: the many scopes of a target must not knock one by one. */
const REFUSED_FOR_MS = 15_000;

/**
 * The credentials of every way into an account, one of each per process. A chain is cached step by step: thousands of accounts behind one
 * hub role assume that role once.
 */
export function createSessions(options: SessionsOptions): { callerFor(target: ReachableTarget): Caller } {
  const { clock, logger } = options;
  const cache = new Map<string, Caller>();

  function cached(key: string, create: () => Caller): Caller {
    const caller = cache.get(key) ?? create();
    cache.delete(key);
    cache.set(key, caller);
    if (cache.size > options.maxSessions) {
      const oldest = cache.keys().next().value;
      if (oldest !== undefined) cache.delete(oldest);
    }
    return caller;
  }

  function createCaller(fetch: () => Promise<SignedAs>, sts: StsAccess, fields: object): Caller {
    const renewable = createRenewable<SignedAs>({
      fetch,
      goodForMs: ({ credentials }) => goodForMs(credentials.expiration, clock, options.sessionSeconds),
      failsForMs: (error) => (isFinal(error) ? REFUSED_FOR_MS : 0),
      onEarlyFailure: (error) =>
        logger.warn({ ...fields, kind: classifyFailure(error).kind, code: classifyFailure(error).code }, 'credentials not renewed yet'),
      clock,
      random: options.random,
    });
    let confirmed: { readonly signedAs: SignedAs; readonly at: number } | undefined;
    return {
      ...renewable,
      async confirm(refused) {
        const signedAs = await renewable.current();
        if (signedAs !== refused) return signedAs;
        if (confirmed?.signedAs === signedAs && clock.now() - confirmed.at < CONFIRMED_FOR_MS) return signedAs;
        try {
          await askIdentity(sts, fixedCaller(signedAs));
        } catch (error) {
          if (!/^credentials-/.test(classifyFailure(error).kind)) throw error;
          return await renewable.renew(signedAs);
        }
        confirmed = { signedAs, at: clock.now() };
        return signedAs;
      },
    };
  }

  function firstCaller(target: ReachableTarget, sts: StsAccess): Caller {
    const fetch = async (): Promise<SignedAs> => {
      const read = (): ReturnType<typeof readCredentials> => readCredentials(target.credentials, sts.region, sts.endpoint);
      try {
        let signedAs: SignedAs = { credentials: await read(), identity: UNIDENTIFIED };
        const renew = async (): Promise<SignedAs> => {
          signedAs = { credentials: await read(), identity: UNIDENTIFIED };
          return signedAs;
        };
        const identity = await askIdentity(sts, { ...fixedCaller(signedAs), renew });
        return { credentials: signedAs.credentials, identity };
      } catch (error) {
        throw stepError('credentials', error);
      }
    };
    return createCaller(fetch, sts, { step: 'credentials' });
  }

  function roleCaller(previous: Caller, step: RoleStep, policy: string | undefined, sts: StsAccess): Caller {
    const fetch = async (): Promise<SignedAs> => {
      try {
        return await assumeRole(sts, previous, { step, policy, sessionSeconds: options.sessionSeconds });
      } catch (error) {
        throw stepError('assume-role', error, step.arn);
      }
    };
    return createCaller(fetch, sts, { step: 'assume-role', roleArn: step.arn });
  }

  return {
    callerFor(target) {
      refuseForeignRoles(target);
      const region = target.homeRegion ?? PARTITION_HOME_REGION[target.partition];
      const sts: StsAccess = { pool: options.pool, region, endpoint: target.endpoint, signal: options.signal };
      let key = JSON.stringify([region, target.endpoint, sourceKey(target.credentials)]);
      let caller = cached(key, () => firstCaller(target, sts));
      for (const [index, step] of target.roleChain.entries()) {
        const last = index === target.roleChain.length - 1;
        const policy = options.policy && (last ? policyFor(target, options.policy) : HOP_POLICY);
        key = JSON.stringify([key, step.arn, step.externalId, step.sessionName, last, last ? target.actions : undefined]);
        const previous = caller;
        caller = cached(key, () => roleCaller(previous, step, policy, sts));
      }
      return caller;
    },
  };
}

function policyFor({ actions }: ReachableTarget, usual: string): string {
  return actions === undefined ? usual : sessionPolicy(actions);
}

/** Before it is known who the credentials belong to, their one question is charged to a bucket of its own. */
const UNIDENTIFIED = { accountId: 'unidentified', arn: '' } as const;

function fixedCaller(signedAs: SignedAs): Caller {
  const same = async (): Promise<SignedAs> => signedAs;
  return { current: same, renew: same, confirm: same };
}

/** The chain must end in the account that the target says, all within its partition. */
function refuseForeignRoles(target: ReachableTarget): void {
  for (const { arn } of target.roleChain) {
    if (parseRoleArn(arn)?.partition === target.partition) continue;
    throw new AwsStepError('assume-role', ownFailure('bug', `It is no role of the partition ${target.partition}.`), { roleArn: arn });
  }
  const last = target.roleChain.at(-1);
  if (last === undefined || target.accountId === null || parseRoleArn(last.arn)?.accountId === target.accountId) return;
  throw new AwsStepError('assume-role', ownFailure('bug', `It is no role of the account ${target.accountId}.`), { roleArn: last.arn });
}

/** By this clock, which may differ from AWS's: never longer than was asked for. */
function goodForMs(expiration: Date | undefined, clock: Clock, sessionSeconds: number): number | undefined {
  return expiration === undefined ? undefined : Math.min(expiration.getTime() - clock.now(), sessionSeconds * 1000);
}

function isFinal(error: unknown): boolean {
  if (!(error instanceof AwsStepError)) return false;
  return error.failure.kind !== 'transient' && error.failure.kind !== 'throttled' && error.failure.kind !== 'credentials-expired';
}

/** Tells sources apart without giving away a secret. */
function sourceKey(source: CredentialSource): string {
  switch (source.kind) {
    case 'default':
      return 'default';
    case 'profile':
      return `profile ${source.profile}`;
    case 'key':
      return hash('sha256', `${source.key.accessKeyId} ${source.key.secretAccessKey}`, 'base64url');
  }
}
