import type { Scope } from '@cadastre/contracts';
import { NOW, STAND_COMPLETE } from '../observation/standing.ts';
import { VERSION_COLUMNS } from '../observation/version-columns.ts';
import { type Db, run } from '../statement.ts';

/** The scopes below the scope of `$1` discovery, `$2` account, `$3` region and `$4` type that wait for it, directly or through another. For a `with recursive`. */
export const WAITING_BELOW = `
  below (type) as (
    select l.type
      from inventory.discovery_scope l
     where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.parent_type = $4 and l.state = 'waiting'
    union
    select l.type
      from below b
      join inventory.discovery_scope l
        on l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.parent_type = b.type and l.state = 'waiting')`;

const SETTLE = `
  with recursive ${WAITING_BELOW},
  settled as (
    update inventory.discovery_scope l
       set state = 'done', outcome = 'complete', finished_at = ${NOW}, started_at = $5,
           api_calls = 0, throttles = 0, pages = 0, rows_seen = 0, rows_added = 0, rows_changed = 0, rows_ended = 0
      from below b
     where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.type = b.type and l.state = 'waiting'
    returning l.type, l.partition, l.finished_at),
  standing as (
    insert into inventory.scope as s
      (account_id, region, type, partition, outcome, outcome_since, attempted_at, observed_at, complete_at, api_calls, discovery_id)
    select $2, $3, type, partition, 'complete', $5, $5, $5, finished_at, 0, $1 from settled order by type
    ${STAND_COMPLETE}
    returning s.type, s.resources)
  select type from standing where resources > 0`;

/** A statement of its own: it has to see what was merged until the one before had locked the scopes' rows. */
const END = `
  with gone as (
    delete from inventory.resource where account_id = $2 and region = $3 and type = any ($4::text[]) returning *),
  closed as (
    insert into inventory.resource_history (${VERSION_COLUMNS}, first_seen, valid_from, valid_to, ended)
    select ${VERSION_COLUMNS}, first_seen, valid_from, $5, true from gone
    returning type),
  counted as (select type, count(*)::int as ended from closed group by type),
  ledger as (
    update inventory.discovery_scope l set rows_ended = c.ended
      from counted c
     where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.type = c.type)
  update inventory.scope s set resources = 0, version = s.version + 1
    from counted c
   where s.account_id = $2 and s.region = $3 and s.type = c.type`;

/**
 * In the transaction that records that a scope is complete and empty: what is listed once per resource of it is complete and empty too, without a call.
 * What is still registered there ends, unless a later observation was merged.
 */
export async function settleBelowEmpty(db: Db, discoveryId: string, { accountId, region, type }: Scope, startedAt: Date): Promise<void> {
  const filled = await run<{ type: string }>(db, SETTLE, [discoveryId, accountId, region, type, startedAt]);
  if (filled.length === 0) return;
  const types = filled.map((row) => row.type);
  await run(db, END, [discoveryId, accountId, region, types, startedAt]);
}
