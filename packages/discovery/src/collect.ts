import { type Aws, type AwsSession, type CallMeter, classifyFailure } from '@cadastre/aws';
import type { Catalogue, Collector, ListContext } from '@cadastre/catalogue';
import { toResources } from '@cadastre/catalogue';
import type { CollectJob, Effort, Scope, UnsuccessfulEnd } from '@cadastre/contracts';
import {
  beginObservation,
  type Database,
  findDiscovery,
  findTarget,
  type Observation,
  readParents,
  recordOutcome,
  SealError,
  type Sealer,
  type StoredConnection,
  type Target,
} from '@cadastre/inventory';
import type { JobContext, Verdict } from '@cadastre/queue';
import type { Logger } from '@cadastre/telemetry';
import { calledRegion } from './called-region.ts';
import { decide, MAX_STALLS } from './decide.ts';
import { toReachable } from './reach.ts';
import { ends } from './reasons.ts';
import { inRegister, RegisterError } from './register-error.ts';

export interface CollectDeps {
  readonly database: Pick<Database, 'db'>;
  readonly aws: Pick<Aws, 'session'>;
  readonly catalogue: Pick<Catalogue, 'find'>;
  readonly sealer: Sealer;
  readonly logger: Logger;
  /** After which a scope ends however much is left to read. */
  readonly scopeTimeoutMs: number;
}

/** Parents are read from the register in batches of so many. */
const PARENT_BATCH = 100;

/** How often a long listing asks whether its discovery was cancelled. */
const CANCELLED_EVERY_MS = 5_000;

/** The discovery was cancelled: the listing need not go on. */
class DiscoveryOverError extends Error {}

const DONE: Verdict = { kind: 'done' };

/** One run of one job. */
interface Run {
  readonly job: CollectJob;
  readonly scope: Scope;
  readonly context: JobContext;
  readonly logger: Logger;
}

/**
 * Reads one scope: lists every page, normalises, compares with the register, merges. Whatever happens ends in an outcome or in another run of
 * the job; nothing is thrown. The scope is changed by {@link Observation.commit} alone, which only a whole listing reaches.
 */
export async function collectScope(deps: CollectDeps, job: CollectJob, context: JobContext): Promise<Verdict> {
  const scope: Scope = { accountId: job.accountId, region: job.region, type: job.type };
  const logger = deps.logger.child({ discoveryId: job.discoveryId, ...scope });
  const run: Run = { job, scope, context, logger };
  let startedAt: Date | undefined;
  try {
    const way = await findWay(deps, run);
    if ('verdict' in way) return way.verdict;
    const observation = await inRegister(() =>
      beginObservation(deps.database.db, { discoveryId: job.discoveryId, scope, targetId: job.targetId }),
    );
    if (observation === null) return DONE;
    startedAt = observation.startedAt;
    return await observe(deps, run, { ...way, observation });
  } catch (error) {
    return await surrender(deps, run, error, startedAt);
  }
}

interface Found {
  readonly collector: Collector;
  readonly target: Target;
  readonly connection: StoredConnection;
}

/**
 * A job is a claim, not an order: the account and the role come from the register, and a job that says otherwise is refused before AWS
 * is called. What the ledger holds is left alone by a refusal, since a forged job must not be able to end a scope; one whose target is gone ends
 * the scope only where the ledger too planned it for that target.
 */
async function findWay(deps: CollectDeps, run: Run): Promise<Found | { readonly verdict: Verdict }> {
  const { job, logger } = run;
  const found = await inRegister(() => findTarget(deps.database.db, job.targetId));
  if (!found) {
    logger.error('A job for an unknown target was refused');
    await recordEnd(deps, run, ends.notListed());
    return { verdict: { kind: 'fail', error: new Error('unknown target') } };
  }
  const { target, connection } = found;
  if (target.accountId !== job.accountId || target.roleArn !== job.roleArn) {
    return refuse(logger, "A job whose account or role is not its target's was refused");
  }
  const collector = deps.catalogue.find(job.type);
  if (!collector) {
    await recordEnd(deps, run, ends.unknownType(job.type));
    return { verdict: DONE };
  }
  if (!target.active) {
    await recordEnd(deps, run, ends.notListed());
    return { verdict: DONE };
  }
  return { collector, target, connection };
}

function refuse(logger: Logger, message: string): { readonly verdict: Verdict } {
  logger.error(message);
  return { verdict: { kind: 'fail', error: new Error(message) } };
}

/** Reads and merges; turns a failure into the verdict that {@link decide} gives. */
async function observe(deps: CollectDeps, run: Run, found: Found & { readonly observation: Observation }): Promise<Verdict> {
  const { context, logger, scope } = run;
  const { observation, collector, target } = found;
  const meter: CallMeter & { pages: number } = { apiCalls: 0, throttles: 0, pages: 0 };
  const timeout = AbortSignal.timeout(deps.scopeTimeoutMs);
  const signal = AbortSignal.any([context.signal, timeout]);
  const end = async (how: UnsuccessfulEnd): Promise<Verdict> => {
    await recordEnd(deps, run, how, { effort: meter, startedAt: observation.startedAt });
    return DONE;
  };
  try {
    if (context.stalls >= MAX_STALLS) return await end(ends.workerDied(context.stalls));
    const region = calledRegion(collector, target, scope);
    if (region === null) return await end(ends.notInPartition(scope.type, target.partition));
    const session = deps.aws.session(toReachable({ ...target, targetId: target.id }, found.connection, deps.sealer));
    await list(deps, { discoveryId: run.job.discoveryId, observation, collector, target, scope, session, region, meter, signal });
    signal.throwIfAborted();
    const merged = await inRegister(() => observation.commit(effortOf(meter)));
    logger.info({ ...merged, ...effortOf(meter) }, 'Scope read');
    // Pages may overlap while things come and go. Else it would be several things under one identity, of which the last is kept: nobody may lose them unheard.
    const repeated = observation.rows - merged.rowsSeen;
    if (repeated > 0) logger.warn({ repeated }, 'AWS listed ids more than once; of each the last item counts');
    return DONE;
  } catch (error) {
    // What was aborted reports in many ways; why is known here.
    if (context.signal.aborted) return retry(context.signal.reason);
    if (timeout.aborted) return await end(ends.timedOut(deps.scopeTimeoutMs));
    if (error instanceof DiscoveryOverError) return DONE;
    if (error instanceof RegisterError) throw error;
    if (error instanceof SealError) return await end(ends.unsealable(error.message));
    const call = { region: scope.region, roleArn: target.roleArn, action: collector.permissions[0] };
    const decision = decide(error, call, context);
    const failure = classifyFailure(error);
    const fields = { kind: failure.kind, code: failure.code, requestId: failure.requestId, ...effortOf(meter) };
    switch (decision.kind) {
      case 'delay':
        logger.info({ ...fields, ms: decision.ms }, 'Scope delayed');
        return { kind: 'delay', ms: decision.ms, counted: decision.counted };
      case 'retry':
        logger.warn({ ...fields, attempt: context.attempt }, 'Scope could not be read; trying again');
        return retry(error);
      case 'end':
        if (failure.kind === 'bug')
          logger.error({ ...fields, error: failure.message, stack: stackOf(error) }, 'Scope met a mistake of ours');
        return await end(decision.end);
      default:
        throw new TypeError(`Unknown decision: ${String(decision satisfies never)}`);
    }
  } finally {
    await discard(observation, logger);
  }
}

interface Listing {
  readonly observation: Observation;
  readonly discoveryId: string;
  readonly collector: Collector;
  readonly target: Target;
  readonly scope: Scope;
  readonly session: AwsSession;
  readonly region: string;
  readonly meter: CallMeter & { pages: number };
  readonly signal: AbortSignal;
}

/** Page by page: the next one is asked for when the register has taken the last one in. */
async function list(deps: CollectDeps, listing: Listing): Promise<void> {
  const { observation, collector, target, scope, session, region, meter, signal } = listing;
  const { partition } = target;
  const parentType = collector.parent;
  const context: ListContext = {
    scope,
    partition,
    region,
    signal,
    client: (clientClass) => session.client(clientClass, region, meter, signal),
    parents: async function* () {
      if (parentType === undefined) return;
      const { accountId, region: scopeRegion } = scope;
      const parents = readParents(deps.database.db, { accountId, region: scopeRegion, type: parentType, batch: PARENT_BATCH });
      for (;;) {
        const next = await inRegister(() => parents.next());
        if (next.done) return;
        yield next.value;
      }
    },
  };
  const volatile = collector.volatile ?? [];
  let askedAt = performance.now();
  for await (const page of collector.list(context)) {
    signal.throwIfAborted();
    if (performance.now() - askedAt > CANCELLED_EVERY_MS) {
      const discovery = await inRegister(() => findDiscovery(deps.database.db, listing.discoveryId));
      if (discovery?.state !== 'running') throw new DiscoveryOverError();
      askedAt = performance.now();
    }
    meter.pages += 1;
    const resources = toResources(collector, page, scope, partition);
    await inRegister(() => observation.add(resources, volatile));
  }
}

/**
 * The register itself failed, or this code did. An outcome is recorded when nobody will try again. `startedAt` is the observation's, where one had begun:
 * a worker that was away for so long that another took the job over must not end what that one is reading.
 */
async function surrender(deps: CollectDeps, run: Run, error: unknown, startedAt: Date | undefined): Promise<Verdict> {
  const { context, logger } = run;
  if (context.signal.aborted) return retry(context.signal.reason);
  const code = error instanceof RegisterError ? error.code : error instanceof Error ? error.name : typeof error;
  const fields = { code, error: error instanceof Error ? error.message : String(error), stack: stackOf(error) };
  if (!context.lastAttempt) {
    logger.warn(fields, 'Scope could not be registered; trying again');
    return retry(error);
  }
  logger.error(fields, 'Scope could not be registered');
  try {
    await recordEnd(deps, run, ends.registerFailed(code), startedAt === undefined ? {} : { startedAt });
    return DONE;
  } catch {
    // The register is away. The job leaves the queue, and the scheduler puts it back once the register says that it is missing.
    return { kind: 'fail', error: asError(error) };
  }
}

async function recordEnd(
  deps: CollectDeps,
  { job, scope, logger }: Run,
  end: UnsuccessfulEnd,
  observed: { effort?: Effort; startedAt?: Date } = {},
): Promise<void> {
  const { effort = { apiCalls: 0, throttles: 0, pages: 0 }, startedAt } = observed;
  await inRegister(() =>
    recordOutcome(deps.database.db, {
      discoveryId: job.discoveryId,
      targetId: job.targetId,
      scope,
      end,
      effort: effortOf(effort),
      ...(startedAt === undefined ? {} : { startedAt }),
    }),
  );
  const fields = {
    outcome: end.outcome,
    code: end.errorCode,
    missingAction: end.missingAction,
    requestId: end.requestId,
    ...effortOf(effort),
  };
  if (end.outcome === 'failed') logger.warn({ ...fields, reason: end.reason }, 'Scope failed');
  else logger.info(fields, 'Scope not read');
}

async function discard(observation: Observation, logger: Logger): Promise<void> {
  try {
    await observation.discard();
  } catch (error) {
    logger.warn({ error: error instanceof Error ? error.message : String(error) }, 'Staged rows are left to be pruned');
  }
}

function effortOf({ apiCalls, throttles, pages }: Effort): Effort {
  return { apiCalls, throttles, pages };
}

function retry(error: unknown): Verdict {
  return { kind: 'retry', error: asError(error) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Where it happened, without the message: what AWS said may be in that. */
function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .join('\n');
}
