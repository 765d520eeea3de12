import type { AccountStanding } from '@cadastre/contracts';
import { NOW } from '../observation/standing.ts';
import { VERSION_COLUMNS } from '../observation/version-columns.ts';
import { type Db, retryingDeadlocks, run } from '../statement.ts';

/** What became of the wish to forget an account. */
export type Forgetting =
  | { readonly kind: 'forgotten'; readonly resources: number }
  /** It is observed, so that the next discovery would register it again. */
  | { readonly kind: 'observed'; readonly connections: readonly string[] }
  /** It was forgotten before. */
  | { readonly kind: 'already' }
  | { readonly kind: 'unknown' };

const HISTORY = `${VERSION_COLUMNS}, first_seen, valid_from`;

/** What of it is still to be read in a discovery that has not ended is not read any more: its worker finds the outcome and drops what it has. */
const CANCEL = `
  update inventory.discovery_scope l
     set state = 'done', outcome = 'cancelled', reason = $2, finished_at = ${NOW}, api_calls = 0, throttles = 0, pages = 0,
         rows_seen = 0, rows_added = 0, rows_changed = 0, rows_ended = 0
    from inventory.discovery d
   where d.state in ('requested', 'running') and l.discovery_id = d.id and l.account_id = $1 and l.state <> 'done'`;

/**
 * Every type that the table has, one look into its primary key for each: that begins with the type, and PostgreSQL finds an account by it without one only from
 * version 18 on.
 */
const typesOf = (table: 'inventory.scope' | 'inventory.resource'): string => `
  array(with recursive known as (
          select min(type) as type from ${table}
          union all
          select (select min(t.type) from ${table} t where t.type > k.type) from known k where k.type is not null)
        select type from known where type is not null)`;

const CLEAR = `
  update inventory.scope
     set outcome = 'cancelled', reason = $2, error_code = null, missing_action = null, request_id = null, outcome_since = ${NOW},
         attempted_at = null, observed_at = null, complete_at = null, resources = 0, version = version + 1
   where type = any(${typesOf('inventory.scope')}) and account_id = $1`;

const END = `
  with gone as (delete from inventory.resource where type = any(${typesOf('inventory.resource')}) and account_id = $1 returning *),
  closed as (
    insert into inventory.resource_history (${HISTORY}, valid_to, ended)
    select ${HISTORY}, greatest(${NOW}, valid_from + interval '1 millisecond'), true from gone
    returning 1)
  select count(*)::int as resources from closed`;

/**
 * Ends everything that is registered of an account which is not observed any more. Its history stays. In one transaction, in the order in which merging locks: whatever of the account
 * is being merged is ended too, and what would be merged later finds its scope settled.
 */
export async function forgetAccount(db: Db, accountId: string, why: string): Promise<Forgetting> {
  return await retryingDeadlocks(() =>
    db.transaction().execute(async (transaction) => {
      // Who puts the account into use locks this row too.
      const [account] = await run<{ standing: AccountStanding }>(
        transaction,
        'select standing from inventory.account where account_id = $1 for update',
        [accountId],
      );
      if (!account) return { kind: 'unknown' };
      if (account.standing === 'forgotten') return { kind: 'already' };
      if (account.standing === 'observed') return { kind: 'observed', connections: await connectionsOf(transaction, accountId) };
      await run(transaction, CANCEL, [accountId, why]);
      await run(transaction, CLEAR, [accountId, why]);
      const [ended] = await run<{ resources: number }>(transaction, END, [accountId]);
      await run(
        transaction,
        `with before as materialized (select *, greatest(${NOW}, since) as at from inventory.account where account_id = $1),
         closed as (
           insert into inventory.account_history (account_id, standing, reason, since, until)
           select account_id, standing, reason, since, at from before where since < at)
         update inventory.account a set standing = 'forgotten', reason = $2, since = b.at from before b where a.account_id = $1`,
        [accountId, why],
      );
      return { kind: 'forgotten', resources: ended?.resources ?? 0 };
    }),
  );
}

async function connectionsOf(db: Db, accountId: string): Promise<string[]> {
  const rows = await run<{ name: string }>(
    db,
    `select name from inventory.connection
      where id in (select connection_id from inventory.target where account_id = $1 and active
                    union
                   select connection_id from inventory.organization_account where account_id = $1 and standing = 'included')
      order by name`,
    [accountId],
  );
  return rows.map(({ name }) => name);
}

/**
 * Forgets the accounts whose connections say after how many days (`organization.forgetAfterDays`), all of those connections agreeing. Only where the organization was
 * enumerated since that time was over, and so has confirmed that nothing has changed: that it could not be asked is no reason to end anything.
 */
export async function forgetOverdue(db: Db, signal?: AbortSignal): Promise<{ accountId: string; resources: number }[]> {
  const overdue = await run<{ account_id: string; days: number }>(
    db,
    `select a.account_id, max((c.definition -> 'organization' ->> 'forgetAfterDays')::int) as days
       from inventory.account a
       join inventory.organization_account m on m.account_id = a.account_id
       join inventory.organization o on o.connection_id = m.connection_id
       join inventory.connection c on c.id = m.connection_id
      where a.standing not in ('observed', 'forgotten', 'not-listed') and a.observed_once
      group by a.account_id, a.since
     having bool_and(coalesce(o.enumerated_at >= a.since + (c.definition -> 'organization' ->> 'forgetAfterDays')::int * interval '1 day', false))
      order by a.account_id`,
    [],
  );
  const forgotten: { accountId: string; resources: number }[] = [];
  for (const { account_id: accountId, days } of overdue) {
    signal?.throwIfAborted();
    const done = await forgetAccount(db, accountId, `Forgotten because it had not been observed for ${days} days.`);
    if (done.kind === 'forgotten') forgotten.push({ accountId, resources: done.resources });
  }
  return forgotten;
}
