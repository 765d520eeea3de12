import { setTimeout as delay } from 'node:timers/promises';
import {
  type Database,
  type DiscoveryRow,
  finishDiscovery,
  forgetOverdue,
  type Leadership,
  listConnections,
  listUnfinished,
  pruneAddresses,
  pruneApiBudget,
  pruneHistory,
  pruneHostNames,
  pruneLedger,
  pruneLinkTargets,
  pruneStage,
} from '@cadastre/inventory';
import type { JobQueue } from '@cadastre/queue';
import type { Logger } from '@cadastre/telemetry';
import { discoveryHandlers } from './discovery-jobs.ts';
import { dispatch } from './dispatch.ts';
import type { PlanDeps } from './plan/plan.ts';
import { reconcile } from './reconcile.ts';
import { schedulesOf } from './schedules.ts';

export interface SchedulerDeps extends PlanDeps {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly logger: Logger;
  /** Tries once to become the one that leads. */
  readonly tryLead: () => Promise<Leadership>;
}

export interface SchedulerOptions {
  /** How many jobs are in the queue at a time, over all discoveries. */
  readonly window: number;
  readonly keepLedgerDays: number;
  readonly keepHistoryDays: number;
  /** Between two looks at the ledger while a discovery runs. Default: 200. */
  readonly busyMs?: number;
  /** And while none does. Default: 1,000. */
  readonly idleMs?: number;
  /** How long a job may be on its way into the queue before it counts as lost. Default: 5,000. */
  readonly lostAfterMs?: number;
  /** For plans that are under way when the scheduler is stopped. They go on elsewhere. Default: 5,000. */
  readonly closeGraceMs?: number;
}

const PLANS_AT_A_TIME = 4;
/** Delayed jobs count as room in the queue up to so many windows: it stays bounded. */
const MOST_DELAYED_WINDOWS = 9;
const RECONCILE_EVERY_MS = 3_000;
const SCHEDULES_EVERY_MS = 10_000;
const PRUNE_EVERY_MS = 3_600_000;
const CANDIDACY_EVERY_MS = 1_000;
const AFTER_FAILURE_MS = 1_000;

/**
 * Plans discoveries and, as long as it is the one that leads, keeps the queue filled, puts back what was lost, seals what has ended, and prunes. Several
 * may run: another leads within seconds when this one goes. Resolves once the signal is aborted and everything is let go.
 */
export async function runScheduler(deps: SchedulerDeps, options: SchedulerOptions, signal: AbortSignal): Promise<void> {
  const { logger } = deps;
  const consumer = deps.queue.consume(discoveryHandlers(deps), { concurrency: PLANS_AT_A_TIME });
  try {
    while (!signal.aborted) {
      try {
        await leadOnce(deps, options, signal);
      } catch (error) {
        if (!signal.aborted) logger.error({ error: messageOf(error) }, 'The scheduler cannot reach the register');
      }
      await pause(CANDIDACY_EVERY_MS, signal);
    }
  } finally {
    await consumer.close({ graceMs: options.closeGraceMs ?? 5_000 });
  }
}

/** Leads, where nobody else does, until the leadership is lost or the scheduler is stopped. */
async function leadOnce(deps: SchedulerDeps, options: SchedulerOptions, signal: AbortSignal): Promise<void> {
  const leadership = await deps.tryLead();
  if (!leadership.leading) return;
  deps.logger.info('This scheduler leads');
  const over = AbortSignal.any([signal, leadership.lost]);
  let pruned: Promise<void> = Promise.resolve();
  // Millions of rows may have to go, and discoveries must not wait for that.
  const startPruning = () => {
    pruned = pruned.then(() => prune(deps, options, over)).then(() => forget(deps, over));
  };
  try {
    await lead(deps, options, over, startPruning);
    if (!signal.aborted) deps.logger.warn('Leadership is lost');
  } finally {
    // At once, so that another leads while the batch that is being pruned comes to its end. Two may prune at a time.
    await leadership.release();
    await pruned;
  }
}

async function lead(deps: SchedulerDeps, options: SchedulerOptions, signal: AbortSignal, startPruning: () => void): Promise<void> {
  const { logger } = deps;
  const reconciling = every(RECONCILE_EVERY_MS);
  const scheduling = every(SCHEDULES_EVERY_MS);
  const pruning = every(PRUNE_EVERY_MS);
  while (!signal.aborted) {
    let busy = false;
    try {
      const unfinished = await listUnfinished(deps.database.db);
      busy = unfinished.length > 0;
      await tend(deps, options, unfinished, reconciling.due(), signal);
      if (scheduling.due()) await applySchedules(deps);
      if (pruning.due()) startPruning();
    } catch (error) {
      if (signal.aborted) return;
      // The queue or the register is away. What was begun is found as it is by the next round.
      logger.error({ error: messageOf(error) }, 'The scheduler met an error and goes on');
      await pause(AFTER_FAILURE_MS, signal);
    }
    await pause(busy ? (options.busyMs ?? 200) : (options.idleMs ?? 1_000), signal);
  }
}

/** One look after every discovery that has not ended. */
async function tend(
  deps: SchedulerDeps,
  options: SchedulerOptions,
  unfinished: readonly DiscoveryRow[],
  thorough: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { db } = deps.database;
  const running = unfinished.filter(({ state }) => state === 'running').length;
  // The delayed jobs of a throttled account must not keep the places of the others.
  const delayed = running === 0 ? 0 : (await deps.queue.depth()).delayed;
  const window = options.window + Math.min(delayed, MOST_DELAYED_WINDOWS * options.window);
  for (const { id, state } of unfinished) {
    if (signal.aborted) return;
    const { lostAfterMs = 5_000 } = options;
    if (state === 'running') {
      if (thorough) await reconcile(deps, id, { olderThanMs: lostAfterMs, limit: window });
      await dispatch(deps, id, { window, running });
    }
    const sealed = await finishDiscovery(db, id);
    if (sealed) deps.logger.info({ discoveryId: id, state: sealed.state, ...sealed.totals }, 'Discovery ended');
    // Refused by the queue as long as it has the job.
    else if (state === 'requested') await deps.queue.addPlan(id);
  }
}

async function applySchedules(deps: SchedulerDeps): Promise<void> {
  const { valid, mistakes } = schedulesOf(await listConnections(deps.database.db));
  await deps.queue.setSchedules(valid);
  for (const { connection, mistake } of mistakes) deps.logger.error({ connection, mistake }, 'A schedule cannot be kept');
}

/** What is left undone where it is aborted is done the next time, by whoever leads then. */
async function prune({ database: { db }, logger }: SchedulerDeps, options: SchedulerOptions, signal: AbortSignal): Promise<void> {
  try {
    const discoveries = await pruneLedger(db, { keepDays: options.keepLedgerDays, signal });
    signal.throwIfAborted();
    const partitions = await pruneHistory(db, { keepDays: options.keepHistoryDays });
    signal.throwIfAborted();
    // They go through all of them, so no more often than a month of history goes.
    const linkTargets = partitions.length > 0 ? await pruneLinkTargets(db, { signal }) : 0;
    const addresses = partitions.length > 0 ? await pruneAddresses(db, { signal }) : 0;
    const hostNames = partitions.length > 0 ? await pruneHostNames(db, { signal }) : 0;
    const staged = await pruneStage(db);
    await pruneApiBudget(db);
    logger.info({ discoveries, partitions, linkTargets, addresses, hostNames, staged }, 'Pruned');
  } catch (error) {
    if (signal.aborted) return;
    logger.warn({ error: messageOf(error) }, 'Pruning failed and is tried again later');
  }
}

/** Apart from pruning: it may end much at once, and neither is kept from its turn by the other's failure. */
async function forget({ database: { db }, logger }: SchedulerDeps, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  try {
    for (const forgotten of await forgetOverdue(db, signal)) logger.info(forgotten, 'Account forgotten, as its connection says');
  } catch (error) {
    if (signal.aborted) return;
    logger.warn({ error: messageOf(error) }, 'Forgetting accounts failed and is tried again later');
  }
}

/** Due at once, and then again after the period, more or less a tenth by chance: what started together should not go on together. */
function every(ms: number): { due(): boolean } {
  let next = 0;
  return {
    due: () => {
      const now = performance.now();
      if (now < next) return false;
      next = now + ms * (0.9 + Math.random() / 5);
      return true;
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms * (0.9 + Math.random() / 5), undefined, { signal }).catch(() => undefined);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
