import { GLOBAL_REGION, type Scope, type UnsuccessfulEnd } from '@cadastre/contracts';
import { NOW, STAND_UNSUCCESSFUL } from '../observation/standing.ts';
import { type Db, prepared, retryingDeadlocks, run } from '../statement.ts';

/** A scope that a discovery has to settle. */
export interface PlannedScope {
  readonly targetId: string;
  readonly scope: Scope;
  /** The type under whose resources it is listed: it waits for that type's scope of the same account and region. */
  readonly parentType: string | null;
  /** Lower ones are dispatched first. */
  readonly rank: number;
}

/** A scope that is known not to be readable before it is tried, e.g. because its role can't be assumed. */
export interface UnplannableScope extends PlannedScope {
  readonly end: UnsuccessfulEnd;
}

const BATCH = 2_000;

const ROWS = `
  jsonb_to_recordset($2::jsonb) as p
    (account_id text, region text, type text, target_id bigint, parent_type text, rank smallint,
     outcome text, reason text, error_code text, missing_action text, request_id text)`;

/** Of a discovery that is still being planned. Locked, so that none is entered behind the back of a cancellation. */
const ASKED = `
  asked as materialized (
    select id from inventory.discovery where id = $1 and state = 'requested' and cancelled_at is null for share)`;

/** Neighbours share an account, a region and a service, and so AWS's request budget: their order is broken up. */
const SPREAD = `hashtext(p.account_id || '/' || p.region || '/' || p.type)`;

const PLAN = prepared(
  'cadastre_plan',
  `with ${ASKED},
   entered as (
     insert into inventory.discovery_scope (discovery_id, account_id, region, type, target_id, partition, parent_type, rank, spread, state)
     select a.id, p.account_id, p.region, p.type, p.target_id, t.partition, p.parent_type, p.rank, ${SPREAD},
            case when p.parent_type is null then 'planned' else 'waiting' end
       from asked a cross join ${ROWS}
       join inventory.target t on t.id = p.target_id
     on conflict do nothing
     returning 1)
   select count(*)::int as entered from entered`,
);

const END = prepared(
  'cadastre_end_unplannable',
  `with ${ASKED},
   entered as (
     insert into inventory.discovery_scope
       (discovery_id, account_id, region, type, target_id, partition, parent_type, rank, spread, state, finished_at, outcome, reason, error_code,
        missing_action, request_id, api_calls, throttles, pages, rows_seen, rows_added, rows_changed, rows_ended)
     select a.id, p.account_id, p.region, p.type, p.target_id, t.partition, p.parent_type, p.rank, ${SPREAD}, 'done', ${NOW}, p.outcome, p.reason,
            p.error_code, p.missing_action, p.request_id, 0, 0, 0, 0, 0, 0, 0
       from asked a cross join ${ROWS}
       join inventory.target t on t.id = p.target_id
     on conflict do nothing
     returning *),
   standing as (
     insert into inventory.scope as s
       (account_id, region, type, partition, outcome, reason, error_code, missing_action, request_id, outcome_since, attempted_at, discovery_id)
     select account_id, region, type, partition, outcome, reason, error_code, missing_action, request_id, finished_at, finished_at, discovery_id
       from entered
      order by type, account_id, region
     ${STAND_UNSUCCESSFUL})
   select count(*)::int as entered from entered`,
);

/**
 * Enters scopes into the ledger, in batches as they come. Those that are there already stay as they are, so that a planner may begin anew. Answers how
 * many were entered. None is, once the discovery is running or over.
 */
export async function planScopes(
  db: Db,
  discoveryId: string,
  scopes: AsyncIterable<PlannedScope> | Iterable<PlannedScope>,
): Promise<number> {
  let entered = 0;
  for await (const batch of batches(scopes)) entered += await enter(db, PLAN, discoveryId, batch.map(toRow));
  return entered;
}

/** Enters scopes together with their outcome. Otherwise as {@link planScopes}. */
export async function endUnplannable(
  db: Db,
  discoveryId: string,
  scopes: AsyncIterable<UnplannableScope> | Iterable<UnplannableScope>,
): Promise<number> {
  let entered = 0;
  for await (const batch of batches(scopes)) {
    const rows = batch.map(({ end, ...planned }) => ({
      ...toRow(planned),
      outcome: end.outcome,
      reason: end.reason,
      error_code: end.errorCode,
      missing_action: end.missingAction,
      request_id: end.requestId,
    }));
    entered += await retryingDeadlocks(() => enter(db, END, discoveryId, rows));
  }
  return entered;
}

async function enter(db: Db, text: string, discoveryId: string, rows: readonly object[]): Promise<number> {
  return (await run<{ entered: number }>(db, text, [discoveryId, JSON.stringify(rows)]))[0]?.entered ?? 0;
}

function toRow({ targetId, scope, parentType, rank }: PlannedScope): object {
  return { account_id: scope.accountId, region: scope.region, type: scope.type, target_id: targetId, parent_type: parentType, rank };
}

async function* batches<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * The regions in which any of these types was ever attempted in an account, or, `observed`, completely read; without the one of global scopes. By types, because
 * scopes are found by them: whoever plans asks this for each account.
 */
export async function readKnownRegions(
  db: Db,
  accountId: string,
  types: readonly string[],
  { observed }: { observed: boolean },
): Promise<string[]> {
  const rows = await run<{ region: string }>(
    db,
    `select distinct region from inventory.scope
      where type = any ($2::text[]) and account_id = $1 and region <> $3 and (observed_at is not null or not $4::boolean)
      order by region`,
    [accountId, types, GLOBAL_REGION, observed],
  );
  return rows.map(({ region }) => region);
}
