import { NOW } from '../observation/standing.ts';
import { type Db, run } from '../statement.ts';
import { BELOW, HAD_ENDED } from './reason-below.ts';

/** A scope that waits for one that has its outcome already, or that was never planned, would wait for ever. */
const SETTLE_STRANDED = `
  with stranded as (
    select w.account_id, w.region, w.type, w.parent_type, p.state, p.outcome, p.reason, p.error_code, p.missing_action, p.request_id
      from inventory.discovery_scope w
      left join inventory.discovery_scope p
        on p.discovery_id = w.discovery_id and p.account_id = w.account_id and p.region = w.region and p.type = w.parent_type
     where w.discovery_id = $1 and w.state = 'waiting' and (p.state is null or p.state = 'done')),
  ended as (
    update inventory.discovery_scope l
       set state = 'done', finished_at = ${NOW}, outcome = coalesce(s.outcome, 'failed'),
           reason = case when s.state is null then '${BELOW}' || s.parent_type || ', which is not part of this discovery.'
                         else '${BELOW}' || s.parent_type || ', and that ${HAD_ENDED}: ' || coalesce(s.reason, '') end,
           error_code = s.error_code, missing_action = s.missing_action, request_id = s.request_id,
           api_calls = 0, throttles = 0, pages = 0, rows_seen = 0, rows_added = 0, rows_changed = 0, rows_ended = 0
      from stranded s
     where l.discovery_id = $1 and l.account_id = s.account_id and l.region = s.region and l.type = s.type
       and s.outcome is distinct from 'complete'
    returning 1),
  released as (
    update inventory.discovery_scope l set state = 'planned'
      from stranded s
     where l.discovery_id = $1 and l.account_id = s.account_id and l.region = s.region and l.type = s.type and s.outcome = 'complete'
    returning 1)
  select (select count(*) from ended) + (select count(*) from released) as settled`;

/** Settles what waits in vain, level by level. */
export async function settleStranded(db: Db, discoveryId: string): Promise<void> {
  while (Number((await run<{ settled: string }>(db, SETTLE_STRANDED, [discoveryId]))[0]?.settled ?? 0) > 0);
}
