import { type Partition, parseRoleArn, type RoleStep } from '@cadastre/contracts';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { type Enumeration, recordEnumeration } from '../accounts/enumeration.ts';
import { type Db, prepared, retryingDeadlocks, run } from '../statement.ts';
import type { Tables, TargetTable } from '../tables.ts';
import { chainIdentity, lastRole, listingOf, roleChainsOf, type WayIn } from './role-chains.ts';
import { type StoredConnection, toStoredConnection } from './stored-connection.ts';

/** One account as seen through one connection. */
export interface Target {
  readonly id: string;
  readonly connectionId: string;
  readonly connectionName: string;
  readonly accountId: string;
  readonly partition: Partition;
  /** The roles to assume, in this order; empty for the account of the connection's own credentials. */
  readonly roleChain: readonly RoleStep[];
  /** The last of them. */
  readonly roleArn: string | null;
  /** Whether the connection still lists it. A job for one that is not active must not be carried out. */
  readonly active: boolean;
}

/** The connection was changed since its targets were worked out from it. Work them out again. */
export class ConnectionChangedError extends Error {
  override readonly name = 'ConnectionChangedError';
}

/** Held while an enumeration is recorded. Any number that nothing else in this database locks. */
const ENUMERATING = 4_022_051_178;

/**
 * Registers the targets of a connection that a discovery is planned for, and answers them in the order given. Only chains that the connection lists at this
 * moment are taken: whoever plans from a definition that was replaced meanwhile gets a {@link ConnectionChangedError}, and so does one whose enumeration of
 * the organization began before another that is recorded already. With an enumeration, which has to be a whole one, those targets of the organization go out of
 * use that it does not include; without one all stay as they are.
 */
export async function registerTargets(
  db: Kysely<Tables>,
  connectionId: string,
  targets: readonly WayIn[],
  enumeration?: Enumeration,
): Promise<Target[]> {
  // Two connections may put the same accounts into use at once.
  return await retryingDeadlocks(() =>
    db.transaction().execute(async (transaction) => {
      // One after the other: two that change the same accounts in different orders would have to be untangled, which takes PostgreSQL a second each time.
      if (enumeration) await sql`select pg_advisory_xact_lock(${ENUMERATING})`.execute(transaction);
      const find = transaction.selectFrom('inventory.connection').selectAll().where('id', '=', connectionId);
      const row = await (enumeration ? find.forUpdate() : find.forShare()).executeTakeFirst();
      if (!row) throw new ConnectionChangedError('the connection was removed');
      const connection = toStoredConnection(row);
      if (!targets.every(listingOf(connection.definition))) {
        throw new ConnectionChangedError(`connection ${connection.name} does not list one of the roles any more`);
      }
      await retireFormerAccount(transaction, connectionId, targets);
      // In use first and out of use last, so that an account is not taken for unobserved in between.
      await upsertTargets(transaction, connectionId, targets);
      if (enumeration) {
        if (!(await recordEnumeration(transaction, connectionId, enumeration))) {
          throw new ConnectionChangedError(`the accounts of connection ${connection.name} were enumerated anew meanwhile`);
        }
        await retireFormerAccounts(transaction, connection, enumeration);
      }
      const registered = new Map((await targetsOf(transaction, connectionId)).map((target) => [identityOf(target), target]));
      return targets.map((target) => registered.get(identityOf(target)) as Target);
    }),
  );
}

const FIND = prepared(
  'cadastre_find_target',
  `select t.*, c.name as connection_name, c.xmin::text as version
     from inventory.target t
     join inventory.connection c on c.id = t.connection_id
    where t.id = $1`,
);

type FoundTarget = Selectable<TargetTable> & { connection_name: string; version: string };

/**
 * A target with all that is needed to reach it; undefined where there is none, or its connection was removed. It is looked up for every scope, and the definition of
 * a connection may list thousands of roles: that is read again only where its row has changed.
 */
export async function findTarget(db: Db, targetId: string): Promise<{ target: Target; connection: StoredConnection } | undefined> {
  const [found] = await run<FoundTarget>(db, FIND, [targetId]);
  if (!found) return undefined;
  const connection = await connectionAt(db, found.connection_id, found.version);
  return connection && { target: toTarget(found), connection };
}

const REMEMBERED_CONNECTIONS = 100;

/** Connections as they were read last through each handle. A version is the transaction that wrote the row. */
const remembered = new WeakMap<Db, Map<string, { readonly version: string; readonly connection: StoredConnection }>>();

async function connectionAt(db: Db, id: string, version: string): Promise<StoredConnection | undefined> {
  const known = remembered.get(db) ?? new Map();
  remembered.set(db, known);
  const last = known.get(id);
  if (last?.version === version) return last.connection;
  known.delete(id);
  const row = await db
    .selectFrom('inventory.connection')
    .selectAll()
    .select(sql<string>`xmin::text`.as('version'))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const connection = toStoredConnection(row);
  known.set(id, { version: row.version, connection });
  if (known.size > REMEMBERED_CONNECTIONS) known.delete(known.keys().next().value as string);
  return connection;
}

/** Of one connection, or of all. */
export async function listTargets(db: Kysely<Tables>, connectionId?: string): Promise<Target[]> {
  return targetsOf(db, connectionId);
}

/** Takes those targets of a connection out of use that are not to be kept. To be called with the connection's row locked. */
export async function deactivateTargets(
  transaction: Transaction<Tables>,
  connectionId: string,
  keep: (target: Target) => boolean,
): Promise<void> {
  const ended = (await targetsOf(transaction, connectionId)).filter((target) => target.active && !keep(target));
  if (ended.length === 0) return;
  await sql`update inventory.target set active = false where id = any (${ended.map(({ id }) => id)}::bigint[])`.execute(transaction);
}

/** Those of the organization that it does not give any more, that are left out, or that the connection reaches by a role of their own. */
async function retireFormerAccounts(
  transaction: Transaction<Tables>,
  { id, definition }: StoredConnection,
  { accounts }: Enumeration,
): Promise<void> {
  const named = new Set(roleChainsOf(definition).map(chainIdentity));
  const elsewhere = new Set(definition.roles?.map(({ arn }) => parseRoleArn(arn)?.accountId));
  const included = new Set(accounts.flatMap(({ accountId, standing }) => (standing === 'included' ? accountId : [])));
  await deactivateTargets(
    transaction,
    id,
    ({ accountId, roleChain }) => named.has(chainIdentity(roleChain)) || (included.has(accountId) && !elsewhere.has(accountId)),
  );
}

/** Credentials that come from the environment or a profile can become those of another account while the definition stays the same. */
async function retireFormerAccount(transaction: Transaction<Tables>, connectionId: string, targets: readonly WayIn[]): Promise<void> {
  const own = targets.find(({ roleChain }) => roleChain.length === 0);
  if (!own) return;
  await transaction
    .updateTable('inventory.target')
    .set({ active: false })
    .where('connection_id', '=', connectionId)
    .where('role_arn', 'is', null)
    .where('account_id', '!=', own.accountId)
    .execute();
}

async function upsertTargets(transaction: Transaction<Tables>, connectionId: string, targets: readonly WayIn[]): Promise<void> {
  const rows = targets.map(({ accountId, partition, roleChain }) => ({
    account_id: accountId,
    partition,
    role_chain: roleChain,
    role_arn: lastRole(roleChain),
  }));
  await sql`
    insert into inventory.target as known (connection_id, account_id, partition, role_chain, role_arn)
    select distinct ${connectionId}::bigint, account_id, partition, role_chain, role_arn
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (account_id text, partition text, role_chain jsonb, role_arn text)
    on conflict (connection_id, account_id, role_chain_hash) do update
      set active = true, partition = excluded.partition
      where not known.active or known.partition <> excluded.partition`.execute(transaction);
}

async function targetsOf(db: Kysely<Tables>, connectionId: string | undefined): Promise<Target[]> {
  const rows = await db
    .selectFrom('inventory.target')
    .innerJoin('inventory.connection', 'inventory.connection.id', 'inventory.target.connection_id')
    .selectAll('inventory.target')
    .select('inventory.connection.name as connection_name')
    .$if(connectionId !== undefined, (query) => query.where('inventory.target.connection_id', '=', connectionId as string))
    .orderBy('inventory.connection.name')
    .orderBy('inventory.target.account_id')
    .orderBy('inventory.target.id')
    .execute();
  return rows.map(toTarget);
}

function toTarget(row: Selectable<TargetTable> & { connection_name: string }): Target {
  return {
    id: row.id,
    connectionId: row.connection_id,
    connectionName: row.connection_name,
    accountId: row.account_id,
    partition: row.partition,
    roleChain: row.role_chain,
    roleArn: row.role_arn,
    active: row.active,
  };
}

function identityOf({ accountId, roleChain }: Pick<Target, 'accountId' | 'roleChain'>): string {
  return `${accountId} ${chainIdentity(roleChain)}`;
}
