import { type Database, takeDispatchable } from '@cadastre/inventory';
import type { JobQueue } from '@cadastre/queue';

export interface DispatchDeps {
  readonly database: Pick<Database, 'db'>;
  readonly queue: Pick<JobQueue, 'addCollect'>;
}

/** However many discoveries run, each gets at least so many places in the queue. */
const LEAST_WINDOW = 50;

/**
 * Hands a running discovery's next scopes to the workers, as many as its part of the window leaves room for. The ledger says `queued` before the queue
 * has the jobs: one that never arrives is found missing and put back, while the other order could run a scope twice.
 */
export async function dispatch(deps: DispatchDeps, discoveryId: string, options: { window: number; running: number }): Promise<number> {
  const window = Math.max(LEAST_WINDOW, Math.floor(options.window / Math.max(1, options.running)));
  const jobs = await takeDispatchable(deps.database.db, { discoveryId, window });
  if (jobs.length > 0) await deps.queue.addCollect(jobs);
  return jobs.length;
}
