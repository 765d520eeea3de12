import { collectJobId } from '@cadastre/contracts';
import { type Database, listQueued, returnToPlanned } from '@cadastre/inventory';
import type { JobQueue } from '@cadastre/queue';
import type { Logger } from '@cadastre/telemetry';

export interface ReconcileDeps {
  readonly database: Pick<Database, 'db'>;
  readonly queue: Pick<JobQueue, 'missing' | 'remove'>;
  readonly logger: Logger;
}

/**
 * Compares what the ledger believes to be in the queue with what is there, and has the rest dispatched again. Only rows that have been queued for a
 * while count: a fresh one may be on its way.
 */
export async function reconcile(
  deps: ReconcileDeps,
  discoveryId: string,
  options: { olderThanMs: number; limit: number },
): Promise<number> {
  const { db } = deps.database;
  const queued = await listQueued(db, discoveryId, options.olderThanMs, options.limit);
  const byId = new Map(queued.map((scope) => [collectJobId(discoveryId, scope), scope]));
  const missing = await deps.queue.missing([...byId.keys()]);
  if (missing.length === 0) return 0;
  // Remains of a job that belong to no state would refuse the new one.
  await deps.queue.remove(missing);
  // Most of these were done between the two looks, and the ledger knows.
  const scopes = await returnToPlanned(
    db,
    discoveryId,
    missing.flatMap((id) => byId.get(id) ?? []),
  );
  if (scopes > 0) deps.logger.warn({ discoveryId, scopes }, 'Jobs that the queue had lost are put back');
  return scopes;
}
