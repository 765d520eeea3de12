import type { PlanSubject, PlanTrouble } from '@cadastre/contracts';
import { NOW } from '../observation/standing.ts';
import { type Db, run } from '../statement.ts';

/** What the planning of a discovery asked, and whom: null is the organization. */
export interface Asked {
  readonly subject: PlanSubject;
  readonly accountId: string | null;
}

/**
 * Records what the planning of a discovery could not find out. What was asked now and answered is troubled no more; what was not asked stays as it was. Troubles that
 * persist keep the time since when they do.
 */
export async function recordPlanTroubles(
  db: Db,
  connectionId: string,
  discoveryId: string,
  { asked, troubles }: { asked: readonly Asked[]; troubles: readonly PlanTrouble[] },
): Promise<void> {
  const key = ({ subject, accountId }: Asked) => ({ subject, account_id: accountId ?? '' });
  const rows = troubles.map(({ reason, errorCode, missingAction, requestId, ...of }) => ({
    ...key(of),
    reason,
    error_code: errorCode,
    missing_action: missingAction,
    request_id: requestId,
  }));
  await run(
    db,
    `with moment as materialized (select ${NOW} as at),
     found as (
       select * from jsonb_to_recordset($4::jsonb) as t
         (subject text, account_id text, reason text, error_code text, missing_action text, request_id text)),
     gone as (
       delete from inventory.plan_trouble p
        using jsonb_to_recordset($3::jsonb) as a (subject text, account_id text)
        where p.connection_id = $1 and p.subject = a.subject and p.account_id = a.account_id
          and not exists (select from found f where f.subject = p.subject and f.account_id = p.account_id))
     insert into inventory.plan_trouble as p
       (connection_id, subject, account_id, reason, error_code, missing_action, request_id, since, discovery_id)
     select $1, subject, account_id, reason, error_code, missing_action, request_id, at, $2 from found cross join moment
      order by subject, account_id
     on conflict (connection_id, subject, account_id) do update set
       reason = excluded.reason, error_code = excluded.error_code, missing_action = excluded.missing_action,
       request_id = excluded.request_id, discovery_id = excluded.discovery_id`,
    [connectionId, discoveryId, JSON.stringify(asked.map(key)), JSON.stringify(rows)],
  );
}
