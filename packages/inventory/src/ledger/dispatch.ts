import type { CollectJob, Scope } from '@cadastre/contracts';
import { type Db, run } from '../statement.ts';

const TAKE = `
  with open as (
    select id from inventory.discovery where id = $1 and state = 'running' and cancelled_at is null),
  queued as (
    select count(*)::int as jobs from (select from inventory.discovery_scope where discovery_id = $1 and state = 'queued' limit $2) q),
  next as materialized (
    select ctid
      from inventory.discovery_scope
     where discovery_id = $1 and state = 'planned' and exists (select from open)
     order by rank, spread
     limit (select greatest($2 - jobs, 0) from queued)
       for update skip locked),
  taken as (
    update inventory.discovery_scope l set state = 'queued', queued_at = now()
     where l.ctid = any (array(select ctid from next))
    returning l.account_id, l.region, l.type, l.target_id, l.rank, l.spread)
  select t.target_id as "targetId", t.account_id as "accountId", g.role_arn as "roleArn", t.region, t.type
    from taken t
    left join inventory.target g on g.id = t.target_id
   order by t.rank, t.spread`;

/**
 * Promotes planned scopes to queued, as many as the window has room for, and answers their jobs in the order in which they are to be queued. Several may
 * call it at once. A job whose target was removed meanwhile is answered too: its worker refuses it and records why.
 */
export async function takeDispatchable(db: Db, { discoveryId, window }: { discoveryId: string; window: number }): Promise<CollectJob[]> {
  return await db.transaction().execute(async (transaction) => {
    // The index has the order, but before the first analysis of a large plan PostgreSQL would rather sort all of it.
    await run(transaction, 'set local enable_sort = off', []);
    await run(transaction, 'set local enable_seqscan = off', []);
    const jobs = await run<Omit<CollectJob, 'discoveryId'>>(transaction, TAKE, [discoveryId, window]);
    return jobs.map((job) => ({ discoveryId, ...job }));
  });
}

/** Scopes that were queued at least that long ago and have no outcome yet, the oldest first. */
export async function listQueued(db: Db, discoveryId: string, olderThanMs: number, limit: number): Promise<Scope[]> {
  return await run<Scope & { accountId: string }>(
    db,
    `select account_id as "accountId", region, type
       from inventory.discovery_scope
      where discovery_id = $1 and state = 'queued' and queued_at <= now() - $2 * interval '1 millisecond'
      order by queued_at
      limit $3`,
    [discoveryId, olderThanMs, limit],
  );
}

/** Takes back what the queue lost, so that it is dispatched again. Answers how many had no outcome yet. */
export async function returnToPlanned(db: Db, discoveryId: string, scopes: readonly Scope[]): Promise<number> {
  const [row] = await run<{ returned: number }>(
    db,
    `with returned as (
       update inventory.discovery_scope l set state = 'planned', queued_at = null
         from unnest($2::text[], $3::text[], $4::text[]) as s (account_id, region, type)
        where l.discovery_id = $1 and l.account_id = s.account_id and l.region = s.region and l.type = s.type and l.state = 'queued'
       returning 1)
     select count(*)::int as returned from returned`,
    [discoveryId, scopes.map((scope) => scope.accountId), scopes.map((scope) => scope.region), scopes.map((scope) => scope.type)],
  );
  return row?.returned ?? 0;
}
