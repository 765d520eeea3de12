import type { CollectJob, JobName, JobPayload } from '@cadastre/contracts';

/**
 * How a handler wants its job to go on.
 *
 * - `done`: it leaves the queue.
 * - `delay`: this job alone comes back after `ms`, without having used up an attempt. A `counted` delay shows in the next
 *   {@link JobContext.countedDelays}, so that the handler can cap them.
 * - `retry`: it comes back with exponential backoff and jitter, until its attempts are used up.
 * - `fail`: it leaves the queue for good.
 */
export type Verdict =
  | { readonly kind: 'done' }
  | { readonly kind: 'delay'; readonly ms: number; readonly counted?: boolean }
  | { readonly kind: 'retry'; readonly error: Error }
  | { readonly kind: 'fail'; readonly error: Error };

export interface JobContext {
  /** From 1. Delays, stalls and shutdowns use no attempt up. */
  readonly attempt: number;
  /** After this attempt, a `retry` would be a `fail`. */
  readonly lastAttempt: boolean;
  /** How often the job was started, for whatever reason, this time included. */
  readonly starts: number;
  /** How often the worker that had the job died or fell silent. */
  readonly stalls: number;
  /** How many delays of this job were `counted`. */
  readonly countedDelays: number;
  /**
   * Aborted when the job is no longer this process's to do: the consumer closes and its grace is over, or the lock was lost to another
   * worker. The handler then stops; its verdict no longer counts, and the job runs again elsewhere.
   */
  readonly signal: AbortSignal;
}

type JobHandler<N extends JobName> = (payload: JobPayload<N>, context: JobContext) => Promise<Verdict>;

/** The handlers of one of the two queues, all of them: a queue that is consumed has a handler for each of its jobs. */
export type CollectHandlers = { readonly [N in 'collect']: JobHandler<N> };
export type DiscoveryHandlers = { readonly [N in 'plan' | 'due']: JobHandler<N> };

export interface ConsumerOptions {
  /** How many jobs run at a time. */
  readonly concurrency: number;
  /** For how long a job stays with a worker that gives no sign of life. Default: 15 s. */
  readonly lockMs?: number;
  /** How often the jobs of dead workers are looked for. Default: 5 s. */
  readonly stalledIntervalMs?: number;
}

export interface Consumer {
  /** Takes no more jobs, waits up to `graceMs` for the running ones, then aborts their signals and returns them to the queue. */
  close(options: { graceMs: number }): Promise<void>;
}

/** When a connection is discovered by itself. */
export interface Schedule {
  /** The connection's name. */
  readonly connection: string;
  readonly cron: string;
  /** IANA name, e.g. Europe/Prague. */
  readonly timeZone: string;
}

/**
 * The two queues: `discovery` (plan, due; few jobs) and `collect` (one job per scope). The ledger is the record of what is to be done and
 * what was done; a queue only delivers, so that finished jobs leave it at once and losing it loses nothing.
 */
export interface JobQueue {
  addPlan(discoveryId: string): Promise<void>;
  /** A job that the queue holds already is not added again. */
  addCollect(jobs: readonly CollectJob[]): Promise<void>;
  /** Of these ids of collect jobs, the ones that are neither waiting, delayed nor active. */
  missing(ids: readonly string[]): Promise<string[]>;
  /** Takes collect jobs out, unless they run. */
  remove(ids: readonly string[]): Promise<void>;
  /** Makes the queue emit `due` by these schedules and no others. Throws on a schedule of which {@link scheduleMistake} has something to say. */
  setSchedules(schedules: readonly Schedule[]): Promise<void>;
  consume(handlers: CollectHandlers | DiscoveryHandlers, options: ConsumerOptions): Consumer;
  /** The collect jobs in the queue. */
  depth(): Promise<{ waiting: number; active: number; delayed: number }>;
  /** Closes what {@link consume} has left open, and the connections. */
  close(): Promise<void>;
}
