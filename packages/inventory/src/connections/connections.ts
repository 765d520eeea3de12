import type { AccessKey, ConnectionDefinition } from '@cadastre/contracts';
import { type Kysely, sql, type Transaction } from 'kysely';
import { dropOrganization } from '../accounts/enumeration.ts';
import { cancelUnfinished } from '../ledger/life-cycle.ts';
import { retryingDeadlocks } from '../statement.ts';
import type { Tables } from '../tables.ts';
import { listingOf } from './role-chains.ts';
import { SealError, type Sealer } from './sealer.ts';
import { findConnection, openKey, type StoredConnection, sealKey } from './stored-connection.ts';
import { deactivateTargets } from './targets.ts';

export interface ConnectionToSave {
  readonly definition: ConnectionDefinition;
  /** Given if, and only if, the definition names an access key. */
  readonly key: AccessKey | null;
}

/** An account that more than one connection reaches. That is allowed: whichever observes a scope later has the word on it. */
export interface SharedAccount {
  readonly accountId: string;
  readonly connections: readonly string[];
}

/**
 * Stores connections, all of them or none; one of the same name is replaced. Its targets that the new definition does not list are out of use from then on,
 * also for jobs that are queued already. `sealer` may be null where no item has a key. Answers the accounts that one of them has in common with another connection.
 */
export async function saveConnections(
  db: Kysely<Tables>,
  sealer: Sealer | null,
  items: readonly ConnectionToSave[],
): Promise<{ shared: SharedAccount[] }> {
  const names = items.map(({ definition }) => definition.name);
  if (new Set(names).size < names.length) throw new TypeError('two connections of one name');
  // Always in the same order, so that two who store the same names at once wait for one another.
  const inOrder = items.toSorted((a, b) => (a.definition.name < b.definition.name ? -1 : 1));
  return await retryingDeadlocks(() =>
    db.transaction().execute(async (transaction) => {
      for (const item of inOrder) await saveConnection(transaction, sealer, item);
      return { shared: await listSharedAccounts(transaction, names) };
    }),
  );
}

const REMOVED = 'The connection was removed.';

/**
 * Removes a connection and its targets, and cancels its discoveries that have not ended: nothing is read or merged through it afterwards. What was registered
 * through it stays. Answers whether there was one.
 */
export async function removeConnection(db: Kysely<Tables>, name: string): Promise<boolean> {
  return await retryingDeadlocks(() =>
    db.transaction().execute(async (transaction) => {
      const connection = await transaction
        .selectFrom('inventory.connection')
        .select('id')
        .where('name', '=', name)
        .forUpdate()
        .executeTakeFirst();
      if (!connection) return false;
      await cancelUnfinished(transaction, connection.id, REMOVED);
      await transaction.deleteFrom('inventory.connection').where('id', '=', connection.id).execute();
      return true;
    }),
  );
}

/** The accounts that one of these connections has in common with any other: those of their roles, and those registered as targets. */
async function listSharedAccounts(db: Kysely<Tables>, names: readonly string[]): Promise<SharedAccount[]> {
  const { rows } = await sql<SharedAccount>`
    with reached as (
      select connection.name, split_part(role ->> 'arn', ':', 5) as account_id
        from inventory.connection cross join jsonb_array_elements(connection.definition -> 'roles') as role
      union
      select connection.name, target.account_id
        from inventory.target join inventory.connection on connection.id = target.connection_id
       where target.active
    )
    select account_id as "accountId", array_agg(name order by name) as connections
      from reached
     group by account_id
    having count(*) > 1 and bool_or(name = any (${names}))
     order by account_id`.execute(db);
  return rows;
}

async function saveConnection(
  transaction: Transaction<Tables>,
  sealer: Sealer | null,
  { definition, key }: ConnectionToSave,
): Promise<void> {
  const { name } = definition;
  const needsKey = definition.credentials !== undefined && 'accessKeyId' in definition.credentials;
  if (needsKey !== (key !== null))
    throw new TypeError(`connection ${name}: an access key is stored if, and only if, its definition names one`);
  if (key !== null && sealer === null) throw new TypeError(`connection ${name}: a sealer is needed to store its access key`);
  const text = JSON.stringify(definition);
  const columns = {
    definition: text,
    sealed_key: key && sealer && sealKey(sealer, name, key),
    key_hint: key?.accessKeyId.slice(-4) ?? null,
  };
  await transaction.selectFrom('inventory.connection').select('id').where('name', '=', name).forUpdate().execute();
  const before = await findConnection(transaction, name);
  const { id } = await transaction
    .insertInto('inventory.connection')
    .values({ name, ...columns })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ ...columns, updated_at: sql`now()` }))
    .returning('id')
    .executeTakeFirstOrThrow();
  if (!before) return;
  if (definition.organization === undefined) await dropOrganization(transaction, id);
  const listed = listingOf(definition);
  // Other credentials may be those of another account, which only the next discovery finds out.
  const ownAccount = sameSource(sealer, before, definition, key);
  await deactivateTargets(transaction, id, (target) => listed(target) && (target.roleChain.length > 0 || ownAccount));
}

function sameSource(sealer: Sealer | null, before: StoredConnection, definition: ConnectionDefinition, key: AccessKey | null): boolean {
  if (key === null || sealer === null) return before.sealedKey === null && profileOf(before.definition) === profileOf(definition);
  try {
    return openKey(sealer, before)?.accessKeyId === key.accessKeyId;
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}

function profileOf({ credentials }: ConnectionDefinition): string | null {
  return credentials && 'profile' in credentials ? credentials.profile : null;
}
