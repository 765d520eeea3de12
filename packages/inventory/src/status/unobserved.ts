import { type AccountStanding, groupByCause, type PlanSubject } from '@cadastre/contracts';
import { sql } from 'kysely';
import type { Db } from '../statement.ts';
import { type Coverage, scopesOfConnections } from './scopes.ts';

/** An account that is not observed any more, or a region that an account has disabled. What is registered of it stays as it was last seen. */
export interface UnobservedStatus {
  readonly accountId: string;
  readonly name: string | null;
  /** Null where it is the account as a whole. */
  readonly region: string | null;
  readonly standing: AccountStanding | 'region-disabled';
  readonly reason: string;
  readonly since: string;
  readonly resources: number;
}

/** What the last planning could not find out; the discovery went on with what was known before. By cause. */
export interface PlanTroubleStatus {
  readonly subject: PlanSubject;
  /** The accounts that would not say; empty where it is about the accounts as a whole. */
  readonly accounts: readonly string[];
  /** Where it holds for several accounts, the reason has `<account>` in their place. */
  readonly reason: string;
  readonly missingAction: string | null;
  readonly errorCode: string | null;
  /** Since when the first of them has been so. */
  readonly since: string;
}

/** Of each connection: the accounts that it observed once and nothing does now, and the regions of its accounts that were disabled with resources in them. */
export async function readUnobserved(db: Db, observed: readonly Coverage[]): Promise<Map<string, UnobservedStatus[]>> {
  const ids = observed.map(({ id }) => id);
  const { rows } = await sql<Omit<UnobservedStatus, 'since'> & { readonly id: string; readonly since: Date }>`
    with gone as (
      select distinct target.connection_id as id, account.*
        from inventory.target
        join inventory.account on account.account_id = target.account_id
       where target.connection_id = any (${ids}::bigint[]) and account.standing not in ('observed', 'forgotten'))
    select gone.id, gone.account_id as "accountId", gone.name, null as region, gone.standing, gone.reason, gone.since,
           coalesce(kept.resources, 0)::int as resources
      from gone
      left join (
        select account_id, sum(resources) as resources from inventory.scope where account_id in (select account_id from gone) group by account_id) as kept
        on kept.account_id = gone.account_id
     union all
    select scope.id, scope.account_id, account.name, scope.region, 'region-disabled', min(scope.reason), min(scope.outcome_since), sum(scope.resources)::int
      from (${scopesOfConnections(observed)}) as scope
      left join inventory.account on account.account_id = scope.account_id
     where scope.outcome = 'region-disabled'
     group by scope.id, scope.account_id, account.name, scope.region
    having sum(scope.resources) > 0
     order by 1, 2, 4 nulls first`.execute(db);
  return byConnection(rows, ({ since, ...row }) => ({ ...row, since: since.toISOString() }));
}

export async function readPlanTroubles(db: Db, ids: readonly string[]): Promise<Map<string, PlanTroubleStatus[]>> {
  const { rows } = await sql<{
    readonly id: string;
    readonly subject: PlanSubject;
    readonly accountId: string;
    readonly reason: string;
    readonly missingAction: string | null;
    readonly errorCode: string | null;
    readonly since: Date;
  }>`
    select connection_id as id, subject, account_id as "accountId", reason, missing_action as "missingAction", error_code as "errorCode", since
      from inventory.plan_trouble as trouble
     where connection_id = any (${ids}::bigint[])
       and (account_id = '' or exists (
         select from inventory.target
          where target.connection_id = trouble.connection_id and target.account_id = trouble.account_id and target.active))
     order by connection_id, subject, account_id`.execute(db);
  const groups = groupByCause(rows, ({ id, subject, errorCode, missingAction }) => [id, subject, errorCode, missingAction]);
  const found = groups.flatMap(({ reason, members }) => {
    const [first] = members;
    if (!first) return [];
    const { id, subject, missingAction, errorCode } = first;
    const accounts = members.flatMap(({ accountId }) => (accountId === '' ? [] : accountId));
    const since = new Date(Math.min(...members.map((member) => member.since.getTime()))).toISOString();
    return { id, subject, accounts, reason, missingAction, errorCode, since };
  });
  return byConnection(found, (row) => row);
}

function byConnection<R extends { readonly id: string }, T>(rows: readonly R[], convert: (row: Omit<R, 'id'>) => T): Map<string, T[]> {
  const grouped = Map.groupBy(rows, ({ id }) => id);
  return new Map([...grouped].map(([id, own]) => [id, own.map(({ id: _, ...row }) => convert(row))]));
}
