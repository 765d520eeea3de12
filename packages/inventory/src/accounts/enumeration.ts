import type { EnumeratedStanding, Partition } from '@cadastre/contracts';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../statement.ts';
import type { Tables } from '../tables.ts';

/** An account as its organization gives it, and what the connection's filters make of it. */
export interface EnumeratedAccount {
  readonly accountId: string;
  readonly name: string | null;
  /** AWS's word. */
  readonly state: string;
  readonly standing: EnumeratedStanding;
  /** Null where it is included. */
  readonly reason: string | null;
}

/** A whole enumeration of an organization. What is not in it has left. */
export interface Enumeration {
  readonly organizationId: string;
  readonly managementAccountId: string;
  readonly partition: Partition;
  /** By the database's clock, before AWS was asked: see {@link readClock}. */
  readonly startedAt: Date;
  readonly accounts: readonly EnumeratedAccount[];
}

/** The database's clock, by which enumerations are told from one another. */
export async function readClock(db: Db): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select date_trunc('milliseconds', clock_timestamp()) as at`.execute(db);
  return (rows[0] as { at: Date }).at;
}

/** Records what a complete enumeration gave, with the connection's row locked. False, and nothing is changed, where one that began later is recorded already. */
export async function recordEnumeration(
  transaction: Transaction<Tables>,
  connectionId: string,
  enumeration: Enumeration,
): Promise<boolean> {
  const { organizationId, managementAccountId, partition, startedAt, accounts } = enumeration;
  const { rows: before } = await sql<{ organization_id: string }>`
    select organization_id from inventory.organization where connection_id = ${connectionId}`.execute(transaction);
  const { rows: recorded } = await sql`
    insert into inventory.organization as known (connection_id, organization_id, management_account_id, enumerated_at)
    values (${connectionId}, ${organizationId}, ${managementAccountId}, ${startedAt})
    on conflict (connection_id) do update
      set organization_id = excluded.organization_id, management_account_id = excluded.management_account_id, enumerated_at = excluded.enumerated_at
      where known.enumerated_at <= excluded.enumerated_at
    returning 1`.execute(transaction);
  if (recorded.length === 0) return false;
  const given = JSON.stringify(
    accounts.map(({ accountId, name, state, standing, reason }) => ({ account_id: accountId, name, state, standing, reason })),
  );
  await sql`
    insert into inventory.organization_account as known (connection_id, account_id, partition, name, state, standing, reason)
    select ${connectionId}::bigint, account_id, ${partition}, name, state, standing, reason
      from jsonb_to_recordset(${given}::jsonb) as given (account_id text, name text, state text, standing text, reason text)
     order by account_id
    on conflict (connection_id, account_id) do update
      set name = excluded.name, state = excluded.state, standing = excluded.standing, reason = excluded.reason
      where (known.name, known.state, known.standing, known.reason)
            is distinct from (excluded.name, excluded.state, excluded.standing, excluded.reason)`.execute(transaction);
  const ids = accounts.map(({ accountId }) => accountId);
  const former = before[0]?.organization_id;
  if (former !== undefined && former !== organizationId) {
    // These have not left: it is another organization that is looked at.
    await sql`
      delete from inventory.organization_account where connection_id = ${connectionId} and account_id <> all (${ids}::text[])`.execute(
      transaction,
    );
    return true;
  }
  await sql`
    update inventory.organization_account
       set standing = 'left', state = null, reason = ${`It has left the organization ${organizationId}.`}
     where connection_id = ${connectionId} and account_id <> all (${ids}::text[]) and standing <> 'left'`.execute(transaction);
  // Of one that was never observed nothing is kept, so nobody need know.
  await sql`
    delete from inventory.organization_account o
     where connection_id = ${connectionId} and standing = 'left'
       and not exists (select from inventory.target t where t.account_id = o.account_id)`.execute(transaction);
  return true;
}

/** A connection that names no organization any more has none of its accounts. To be called with its row locked. */
export async function dropOrganization(transaction: Transaction<Tables>, connectionId: string): Promise<void> {
  await transaction.deleteFrom('inventory.organization_account').where('connection_id', '=', connectionId).execute();
  await transaction.deleteFrom('inventory.organization').where('connection_id', '=', connectionId).execute();
}
