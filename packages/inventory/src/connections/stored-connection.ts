import { type AccessKey, type ConnectionDefinition, inSchemaOrder } from '@cadastre/contracts';
import type { Kysely, Selectable } from 'kysely';
import type { ConnectionTable, Tables } from '../tables.ts';
import { SealError, type Sealer } from './sealer.ts';

export interface StoredConnection {
  readonly id: string;
  readonly name: string;
  /** Says where secrets were read from and holds none, so it can be shown and exported. */
  readonly definition: ConnectionDefinition;
  /** See {@link Sealer}; null where the connection has no access key. */
  readonly sealedKey: Buffer | null;
  /** The last four characters of the access key's id, to tell keys apart by. */
  readonly accessKeyHint: string | null;
  readonly createdAt: Date;
}

export async function listConnections(db: Kysely<Tables>): Promise<StoredConnection[]> {
  const rows = await db.selectFrom('inventory.connection').selectAll().orderBy('name').execute();
  return rows.map(toStoredConnection);
}

export async function findConnection(db: Kysely<Tables>, name: string): Promise<StoredConnection | undefined> {
  const row = await db.selectFrom('inventory.connection').selectAll().where('name', '=', name).executeTakeFirst();
  return row && toStoredConnection(row);
}

export function toStoredConnection(row: Selectable<ConnectionTable>): StoredConnection {
  return {
    id: row.id,
    name: row.name,
    // `jsonb` keeps no order of its own.
    definition: inSchemaOrder(row.definition),
    sealedKey: row.sealed_key,
    accessKeyHint: row.key_hint,
    createdAt: row.created_at,
  };
}

/** The connection's access key in the clear, null where it has none. Throws {@link SealError} where the sealing key is another one. */
export function openKey(sealer: Sealer, connection: Pick<StoredConnection, 'name' | 'sealedKey'>): AccessKey | null {
  if (connection.sealedKey === null) return null;
  const { accessKeyId, secretAccessKey } = JSON.parse(sealer.open(connection.sealedKey, connection.name)) as Partial<AccessKey>;
  if (typeof accessKeyId === 'string' && typeof secretAccessKey === 'string') return { accessKeyId, secretAccessKey };
  throw new SealError(`what is stored for ${connection.name} is not an access key. Store it again.`);
}

export function sealKey(sealer: Sealer, name: string, { accessKeyId, secretAccessKey }: AccessKey): Buffer {
  return sealer.seal(JSON.stringify({ accessKeyId, secretAccessKey }), name);
}
