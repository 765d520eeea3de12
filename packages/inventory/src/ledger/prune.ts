import { type Db, run } from '../statement.ts';

const BATCH = 10_000;

/**
 * Forgets discoveries that ended longer ago than that, but for the last sealed one of each connection, which tells how it stands. In short transactions, because
 * there may be millions of rows; several may prune at once. Throws the signal's reason when that is aborted, after the transaction that is under way. Answers how many
 * discoveries are gone.
 */
export async function pruneLedger(db: Db, { keepDays, signal }: { keepDays: number; signal?: AbortSignal }): Promise<number> {
  const old = await run<{ id: string }>(
    db,
    `select d.id
       from inventory.discovery d
      where d.finished_at < now() - $1 * interval '1 day'
        and (d.state = 'skipped'
          or d.connection_id is null
          or exists (select from inventory.discovery l
                      where l.connection_id = d.connection_id and l.id > d.id and l.finished_at is not null and l.state <> 'skipped'))
      order by d.id`,
    [keepDays],
  );
  for (const { id } of old) {
    do {
      signal?.throwIfAborted();
    } while ((await deleteScopes(db, id)) > 0);
    await db.deleteFrom('inventory.discovery').where('id', '=', id).execute();
  }
  return old.length;
}

async function deleteScopes(db: Db, discoveryId: string): Promise<number> {
  const [row] = await run<{ deleted: number }>(
    db,
    `with gone as (
       delete from inventory.discovery_scope
        where ctid = any (array(select ctid from inventory.discovery_scope where discovery_id = $1 limit ${BATCH}))
       returning 1)
     select count(*)::int as deleted from gone`,
    [discoveryId],
  );
  return row?.deleted ?? 0;
}

/** Makes the coming months' partitions, and drops those whose every version ended longer ago than that. Answers what was dropped. */
export async function pruneHistory(db: Db, { keepDays }: { keepDays: number }): Promise<string[]> {
  const [row] = await run<{ dropped: string[] }>(db, 'select inventory.prune_history($1) as dropped', [keepDays]);
  return row?.dropped ?? [];
}

/** Clears the stage of observations whose worker died. */
export async function pruneStage(db: Db, { olderThanHours = 24 }: { olderThanHours?: number } = {}): Promise<number> {
  const [row] = await run<{ deleted: number }>(
    db,
    `with gone as (
       delete from inventory.stage
        where observation in (
          select observation from inventory.stage group by observation having max(staged_at) < now() - $1 * interval '1 hour')
       returning 1)
     select count(*)::int as deleted from gone`,
    [olderThanHours],
  );
  return row?.deleted ?? 0;
}

/** Forgets the buckets that nobody has asked for in a day: they are full, as one that is not there is taken to be. */
export async function pruneApiBudget(db: Db): Promise<number> {
  const [row] = await run<{ deleted: number }>(
    db,
    `with gone as (
       delete from inventory.api_budget where greatest(refilled_at, drained_until) < now() - interval '1 day' returning 1)
     select count(*)::int as deleted from gone`,
    [],
  );
  return row?.deleted ?? 0;
}
