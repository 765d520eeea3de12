import { sql } from 'kysely';
import type { Db } from '../statement.ts';
import { type Coverage, scopesOfConnections } from './scopes.ts';

/** What is registered of an account and no connection reads any more. It stays as it was last seen. */
export interface UnreadStatus {
  readonly accountId: string;
  readonly name: string | null;
  /** Whether nothing else of the account is read either. */
  readonly whole: boolean;
  readonly regions: readonly string[];
  readonly types: readonly string[];
  readonly scopes: number;
  readonly resources: number;
  /** The end of the last complete observation of any of it. */
  readonly completeAt: string | null;
}

/** Less the accounts that are told among the unobserved ones of a connection. */
export async function readUnread(db: Db, observed: readonly Coverage[]): Promise<UnreadStatus[]> {
  const ids = observed.map(({ id }) => id);
  const { rows } = await sql<Omit<UnreadStatus, 'completeAt'> & { readonly completeAt: Date | null }>`
    with covered as (select account_id, region, type from (${scopesOfConnections(observed)}) as scope)
    select scope.account_id as "accountId", account.name,
           not exists (select from inventory.target where target.account_id = scope.account_id and target.active) as whole,
           array_agg(distinct scope.region::text order by scope.region::text) as regions,
           array_agg(distinct scope.type::text order by scope.type::text) as types,
           count(*)::int as scopes, sum(scope.resources)::int as resources, max(scope.complete_at) as "completeAt"
      from inventory.scope
      left join covered
        on covered.account_id = scope.account_id and covered.region = scope.region and covered.type = scope.type
      left join inventory.account on account.account_id = scope.account_id
     where covered.account_id is null and scope.resources > 0
       and not (account.standing is distinct from 'observed' and exists (
             select from inventory.target where target.account_id = scope.account_id and target.connection_id = any (${ids}::bigint[])))
     group by scope.account_id, account.name
     order by scope.account_id`.execute(db);
  return rows.map(({ completeAt, ...row }) => ({ ...row, completeAt: completeAt?.toISOString() ?? null }));
}
