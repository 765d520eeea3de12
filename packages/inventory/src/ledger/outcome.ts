import type { Effort, Scope, UnsuccessfulEnd } from '@cadastre/contracts';
import { NOW, STAND_UNSUCCESSFUL } from '../observation/standing.ts';
import { type Db, prepared, retryingDeadlocks, run } from '../statement.ts';
import { WAITING_BELOW } from './dependents.ts';
import { reasonBelow } from './reason-below.ts';

const RECORD = prepared(
  'cadastre_record_outcome',
  `with recursive claimed as (
     update inventory.discovery_scope l
        set state = 'done', finished_at = ${NOW}, outcome = $6, reason = $7, error_code = $8, missing_action = $9, request_id = $10,
            api_calls = $11, throttles = $12, pages = $13, rows_seen = 0, rows_added = 0, rows_changed = 0, rows_ended = 0
      where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.type = $4 and l.state <> 'done'
        and (l.started_at is null or $5::timestamptz is null or l.started_at <= $5)
        and ($15::bigint is null or l.target_id = $15)
     returning l.type, l.partition, coalesce($5, ${NOW}) as attempted_at),
   ${WAITING_BELOW},
   passed_on as (
     update inventory.discovery_scope l
        set state = 'done', finished_at = ${NOW}, outcome = $6, reason = $14, error_code = $8, missing_action = $9, request_id = $10,
            api_calls = 0, throttles = 0, pages = 0, rows_seen = 0, rows_added = 0, rows_changed = 0, rows_ended = 0
       from below b, claimed c
      where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.type = b.type and l.state = 'waiting'
     returning l.type, l.partition, c.attempted_at),
   standing as (
     insert into inventory.scope as s
       (account_id, region, type, partition, outcome, reason, error_code, missing_action, request_id, outcome_since, attempted_at, api_calls, discovery_id)
     select $2, $3, e.type, e.partition, $6, e.reason, $8, $9, $10, e.attempted_at,
            case when $6 <> 'cancelled' then e.attempted_at end, e.api_calls, $1
       from (select *, $7 as reason, $11::int as api_calls from claimed
             union all
             select *, $14, 0 from passed_on) e
      order by e.type
     ${STAND_UNSUCCESSFUL})
   select count(*)::int as claimed from claimed`,
);

/**
 * Records that a scope ended otherwise than complete, and the same of what waits for it. What is registered stays as it is. Nothing happens where the
 * scope has an outcome in this discovery, or where a later attempt than the one that started at `startedAt` is under way; nor, where `targetId` is given, if the
 * scope was planned for another target.
 */
export async function recordOutcome(
  db: Db,
  {
    discoveryId,
    scope,
    end,
    effort,
    startedAt,
    targetId,
  }: { discoveryId: string; scope: Scope; end: UnsuccessfulEnd; effort: Effort; startedAt?: Date; targetId?: string },
): Promise<void> {
  await retryingDeadlocks(() =>
    run(db, RECORD, [
      discoveryId,
      scope.accountId,
      scope.region,
      scope.type,
      startedAt ?? null,
      end.outcome,
      end.reason,
      end.errorCode,
      end.missingAction,
      end.requestId,
      effort.apiCalls,
      effort.throttles,
      effort.pages,
      reasonBelow(scope.type, end),
      targetId ?? null,
    ]),
  );
}
