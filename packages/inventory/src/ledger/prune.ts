import { type Db, run } from '../statement.ts';

const BATCH = 10_000;

/**
 * Forgets discoveries that ended longer ago than that, but for the last sealed one of each connection. How each of their scopes stood in the end is kept, so that
 * the moments since then are answered for as before. In short transactions, because there may be millions of rows; several may prune at once. Throws the signal's reason when that is aborted, after the transaction that is under way. Answers how many
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
    } while ((await forgetScopes(db, id)) > 0);
    await db.deleteFrom('inventory.discovery').where('id', '=', id).execute();
  }
  return old.length;
}

const KEY = 'type, account_id, region';
/** An outcome that is not older; a cancelled one counts only where there is no other. */
const TAKES_OVER = `(case when excluded.outcome = 'cancelled' then p.outcome = 'cancelled'
                           else p.attempted_at is null or p.attempted_at <= excluded.attempted_at end)`;
const OBSERVED_LATER = '(p.observed_at is null or p.observed_at <= excluded.observed_at)';
const taken = (columns: string, when: string): string =>
  columns
    .split(', ')
    .map((column) => `${column} = case when ${when} then excluded.${column} else p.${column} end`)
    .join(', ');

/** Takes a batch out of the ledger, and keeps of it how each scope stood. */
const FORGET = `
  with gone as (
    delete from inventory.discovery_scope
     where ctid = any (array(select ctid from inventory.discovery_scope where discovery_id = $1 limit ${BATCH}))
    returning *, coalesce(started_at, finished_at) as at),
  kept as (
    insert into inventory.pruned_scope as p
      (account_id, region, type, outcome, reason, error_code, missing_action, request_id, api_calls, outcome_since, attempted_at,
       observed_at, complete_at, resources, first_at, last_at)
    select account_id, region, type, outcome, reason, error_code, missing_action, request_id, coalesce(api_calls, 0), at,
           case when outcome <> 'cancelled' then at end, case when outcome = 'complete' then at end,
           case when outcome = 'complete' then finished_at end, case when outcome = 'complete' then rows_seen end, finished_at, finished_at
      from gone
     where state = 'done'
     order by ${KEY}
    on conflict (${KEY}) do update set
      ${taken('outcome, reason, error_code, missing_action, request_id, api_calls, attempted_at', TAKES_OVER)},
      ${taken('outcome_since', `${TAKES_OVER} and excluded.outcome <> p.outcome`)},
      ${taken('observed_at, complete_at, resources', OBSERVED_LATER)},
      first_at = least(p.first_at, excluded.first_at),
      last_at = case when excluded.outcome = 'cancelled' and p.outcome <> 'cancelled' then p.last_at else greatest(p.last_at, excluded.last_at) end)
  select count(*)::int as gone from gone`;

async function forgetScopes(db: Db, discoveryId: string): Promise<number> {
  const [row] = await run<{ gone: number }>(db, FORGET, [discoveryId]);
  return row?.gone ?? 0;
}

/** Makes the coming months' partitions, and drops those whose every version ended longer ago than that. Answers what was dropped. */
export async function pruneHistory(db: Db, { keepDays }: { keepDays: number }): Promise<string[]> {
  const [row] = await run<{ dropped: string[] }>(db, 'select inventory.prune_history($1) as dropped', [keepDays]);
  return row?.dropped ?? [];
}

const NOTES_PER_BATCH = 1_000;

interface Batch {
  /** Null where there are no more. */
  readonly last: string | null;
  readonly gone: number;
}

/** Forgets the ids that no present resource refers to any more. See {@link forgetNotes}. */
export async function pruneLinkTargets(db: Db, options: { signal?: AbortSignal } = {}): Promise<number> {
  const used = "select from inventory.resource r where r.links @> jsonb_build_array(jsonb_build_object('id', b.id))";
  return await forgetNotes(db, { table: 'inventory.link_target', column: 'id', type: 'text', used }, options);
}

/** Forgets the addresses that no present resource has any more. See {@link forgetNotes}. */
export async function pruneAddresses(db: Db, options: { signal?: AbortSignal } = {}): Promise<number> {
  const used = 'select from inventory.resource r where r.addresses @> array[b.address]';
  return await forgetNotes(db, { table: 'inventory.address', column: 'address', type: 'inet', used }, options);
}

/** Forgets the host names that no present resource has any more. See {@link forgetNotes}. */
export async function pruneHostNames(db: Db, options: { signal?: AbortSignal } = {}): Promise<number> {
  const used = 'select from inventory.resource r where r.hosts @> array[b.name]';
  return await forgetNotes(db, { table: 'inventory.host_name', column: 'name', type: 'text', used }, options);
}

/**
 * Forgets what was noted beside the resources and none of them has any more. Nobody notes anything while a batch is looked at, so that nothing is forgotten that somebody
 * comes to have at that moment: who noted it before has committed, and who notes it later finds it missing. Throws the signal's reason when that is aborted. Answers how many are gone.
 */
async function forgetNotes(
  db: Db,
  { table, column, type, used }: { table: string; column: string; type: string; used: string },
  { signal }: { signal?: AbortSignal },
): Promise<number> {
  let gone = 0;
  for (let last: string | null = null; ; ) {
    signal?.throwIfAborted();
    const after: string | null = last;
    const batch: Batch | undefined = await db.transaction().execute(async (transaction): Promise<Batch | undefined> => {
      await run(transaction, `set local lock_timeout = '10s'`, []);
      await run(transaction, `lock table ${table} in share row exclusive mode`, []);
      const [row]: readonly Batch[] = await run<Batch>(
        transaction,
        `with batch as (
           select ${column} from ${table} where $1::text is null or ${column} > $1::${type} order by ${column} limit ${NOTES_PER_BATCH}),
         gone as (
           delete from ${table} t using batch b where t.${column} = b.${column} and not exists (${used}) returning 1)
         select (select ${column}::text from batch order by ${column} desc limit 1) as last, (select count(*)::int from gone) as gone`,
        [after],
      );
      return row;
    });
    gone += batch?.gone ?? 0;
    last = batch?.last ?? null;
    if (last === null) return gone;
  }
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
