import type { DiscoverySelection, DiscoveryTrigger } from '@cadastre/contracts';
import { sql, type Transaction } from 'kysely';
import { NOW } from '../observation/standing.ts';
import { type Db, retryingDeadlocks, run } from '../statement.ts';
import type { Tables } from '../tables.ts';
import { type DiscoveryRow, toDiscoveryRow } from './discovery.ts';
import { settleStranded } from './stranded.ts';

const STILL_RUNNING = 'The previous discovery of this connection had not ended yet.';
const CANCELLED = 'The discovery was cancelled.';
const NOTHING_PLANNED = 'There was nothing to discover: no account, region and type matched.';
const SWEEP_ROWS = 10_000;

/**
 * Enters a discovery. One that a schedule asks for while another of its connection is requested or running is entered as skipped. Throws where the connection is
 * gone.
 */
export async function requestDiscovery(
  db: Db,
  { connectionId, trigger, selection }: { connectionId: string; trigger: DiscoveryTrigger; selection: DiscoverySelection },
): Promise<DiscoveryRow> {
  return await db.transaction().execute(async (transaction) => {
    // Locked, so that of two schedulers one is skipped.
    const connection = await transaction
      .selectFrom('inventory.connection')
      .select('name')
      .where('id', '=', connectionId)
      .forUpdate()
      .executeTakeFirst();
    if (!connection) throw new Error(`there is no connection ${connectionId}`);
    const busy =
      trigger === 'schedule' &&
      (await transaction
        .selectFrom('inventory.discovery')
        .select('id')
        .where('connection_id', '=', connectionId)
        .where('state', 'in', ['requested', 'running'])
        .executeTakeFirst()) !== undefined;
    const row = await transaction
      .insertInto('inventory.discovery')
      .values({
        connection_id: connectionId,
        connection_name: connection.name,
        trigger,
        selection: JSON.stringify(selection),
        ...(busy ? { state: 'skipped', reason: STILL_RUNNING, finished_at: sql<Date>`now()` } : { state: 'requested' }),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toDiscoveryRow(row);
  });
}

/**
 * Requested → running, once it is planned. False where it is no longer requested: started by another, or over. `reason`: what its planning could not find
 * out, for which it will not be complete.
 */
export async function startDiscovery(db: Db, discoveryId: string, reason: string | null = null): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('inventory.discovery')
      .set({
        state: 'running',
        started_at: sql<Date>`now()`,
        reason,
        scopes: sql<number>`(select count(*) from inventory.discovery_scope s where s.discovery_id = ${discoveryId})`,
      })
      .where('id', '=', discoveryId)
      .where('state', '=', 'requested')
      .where('cancelled_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await settleStranded(transaction, discoveryId);
    return true;
  });
}

/** Ends a discovery that could not be planned, e.g. because its credentials are not accepted. False where it is over, or running already. */
export async function failDiscovery(db: Db, discoveryId: string, reason: string): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('inventory.discovery')
      .set({ state: 'failed', reason, finished_at: sql<Date>`now()`, cancelled_at: null })
      .where('id', '=', discoveryId)
      .where('state', '=', 'requested')
      .executeTakeFirst();
    // What a planner had entered before it failed was never attempted.
    if (numUpdatedRows > 0n) await transaction.deleteFrom('inventory.discovery_scope').where('discovery_id', '=', discoveryId).execute();
    return numUpdatedRows > 0n;
  });
}

/**
 * Ends every scope that has no outcome yet, running ones too: their workers find the outcome when they want to merge, and drop what they have. Then seals the
 * discovery. False where it was over already.
 */
export async function cancelDiscovery(db: Db, discoveryId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inventory.discovery')
    .set({ cancelled_at: sql<Date>`coalesce(cancelled_at, now())`, reason: CANCELLED })
    .where('id', '=', discoveryId)
    .where('state', 'in', ['requested', 'running'])
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await finishDiscovery(db, discoveryId);
  return true;
}

/**
 * Cancels whatever a connection has under way, and seals it, in the transaction that removes the connection: from its commit on nothing is merged, and
 * nothing can be requested or planned until then, because the caller holds the connection's row and this holds the discoveries'. Takes some ten microseconds per scope
 * without an outcome.
 */
export async function cancelUnfinished(transaction: Transaction<Tables>, connectionId: string, reason: string): Promise<void> {
  const unfinished = await transaction
    .updateTable('inventory.discovery')
    .set({ cancelled_at: sql<Date>`coalesce(cancelled_at, now())`, reason })
    .where('connection_id', '=', connectionId)
    .where('state', 'in', ['requested', 'running'])
    .returning('id')
    .execute();
  for (const { id } of unfinished) {
    while (await sweep(transaction, SWEEP_ALL, id, reason));
    await run(transaction, SEAL, [id, NOTHING_PLANNED]);
  }
}

const OPEN_STATES = ['waiting', 'planned', 'queued'] as const;

/** One state at a time, because each has its index. */
function openScopes(state: (typeof OPEN_STATES)[number]): string {
  return `select account_id, region, type from inventory.discovery_scope where discovery_id = $1 and state = '${state}' limit ${SWEEP_ROWS}`;
}

/**
 * Whoever follows a cancelled discovery sweeps it, several at once: each takes what no other holds, since two that wait for each other's rows wait a second until
 * PostgreSQL chooses between them. What a worker is settling at the moment is left for the next look, but where the discovery is sealed without one.
 */
const sweepOf = (lock: 'for update' | 'for update skip locked'): string => `
  with ${OPEN_STATES.map((state) => `${state} as materialized (${openScopes(state)} ${lock})`).join(', ')},
  swept as (
    update inventory.discovery_scope l
       set state = 'done', outcome = 'cancelled', reason = $2, finished_at = ${NOW}, api_calls = 0, throttles = 0, pages = 0,
           rows_seen = 0, rows_added = 0, rows_changed = 0, rows_ended = 0
      from (${OPEN_STATES.map((state) => `select * from ${state}`).join(' union all ')}) o
     where l.discovery_id = $1 and l.account_id = o.account_id and l.region = o.region and l.type = o.type and l.state <> 'done'
    returning l.account_id, l.region, l.type, l.partition),
  standing as (
    -- That a discovery was cancelled says nothing about a scope of which anything else is known: those are not even locked.
    insert into inventory.scope (account_id, region, type, partition, outcome, reason, outcome_since, discovery_id)
    select account_id, region, type, partition, 'cancelled', $2, ${NOW}, $1 from swept order by type, account_id, region
    on conflict do nothing)
  select exists (select from swept) as swept`;
const SWEEP = sweepOf('for update skip locked');
const SWEEP_ALL = sweepOf('for update');

const OUTSTANDING = `select ${OPEN_STATES.map((state) => `exists (${openScopes(state)})`).join(' or ')} as outstanding`;

/**
 * Complete where every scope is complete, or is in a region that is not enabled or lacks the service: those are no failures. Partial where some are complete and
 * some were denied or failed, or where its planning could not find out what all there is to be read.
 */
const SEAL = `
  with totals as (
    select count(*) as scopes,
           count(*) filter (where outcome = 'complete') as complete,
           count(*) filter (where outcome = 'denied') as denied,
           count(*) filter (where outcome = 'region-disabled') as region_disabled,
           count(*) filter (where outcome = 'unsupported') as unsupported,
           count(*) filter (where outcome = 'failed') as failed,
           count(*) filter (where outcome = 'cancelled') as cancelled,
           coalesce(sum(api_calls), 0) as api_calls, coalesce(sum(throttles), 0) as throttles, coalesce(sum(rows_seen), 0) as rows_seen,
           coalesce(sum(rows_added), 0) as rows_added, coalesce(sum(rows_changed), 0) as rows_changed, coalesce(sum(rows_ended), 0) as rows_ended
      from inventory.discovery_scope
     where discovery_id = $1)
  update inventory.discovery d
     set state = case when d.cancelled_at is not null then 'cancelled'
                      when t.scopes = 0 then 'failed'
                      when t.denied + t.failed + t.cancelled = 0 and d.reason is null then 'complete'
                      when t.complete > 0 or t.denied + t.failed + t.cancelled = 0 then 'partial'
                      else 'failed' end,
         reason = case when d.cancelled_at is null and t.scopes = 0 then $2 else d.reason end,
         finished_at = now(), scopes = t.scopes, complete = t.complete, denied = t.denied, region_disabled = t.region_disabled,
         unsupported = t.unsupported, failed = t.failed, cancelled = t.cancelled, api_calls = t.api_calls, throttles = t.throttles,
         rows_seen = t.rows_seen, rows_added = t.rows_added, rows_changed = t.rows_changed, rows_ended = t.rows_ended
    from totals t
   where d.id = $1
  returning d.*`;

/** Seals a discovery that has no scope outstanding, and answers it; null where one is, or where it was sealed before. */
export async function finishDiscovery(db: Db, discoveryId: string): Promise<DiscoveryRow | null> {
  const discovery = await db
    .selectFrom('inventory.discovery')
    .select(['state', 'cancelled_at'])
    .where('id', '=', discoveryId)
    .where('state', 'in', ['requested', 'running'])
    .executeTakeFirst();
  if (!discovery) return null;
  if (discovery.cancelled_at) {
    while (await retryingDeadlocks(() => sweep(db, SWEEP, discoveryId, CANCELLED)));
  } else if (discovery.state === 'requested' || (await hasOutstanding(db, discoveryId))) return null;
  return await db.transaction().execute(async (transaction) => {
    const locked = await transaction
      .selectFrom('inventory.discovery')
      .select('id')
      .where('id', '=', discoveryId)
      .where('state', 'in', ['requested', 'running'])
      .forUpdate()
      .executeTakeFirst();
    if (!locked || (await hasOutstanding(transaction, discoveryId))) return null;
    const [row] = await run<Parameters<typeof toDiscoveryRow>[0]>(transaction, SEAL, [discoveryId, NOTHING_PLANNED]);
    return row ? toDiscoveryRow(row) : null;
  });
}

async function hasOutstanding(db: Db, discoveryId: string): Promise<boolean> {
  return (await run<{ outstanding: boolean }>(db, OUTSTANDING, [discoveryId]))[0]?.outstanding ?? false;
}

async function sweep(db: Db, statement: string, discoveryId: string, reason: string): Promise<boolean> {
  return (await run<{ swept: boolean }>(db, statement, [discoveryId, reason]))[0]?.swept ?? false;
}
