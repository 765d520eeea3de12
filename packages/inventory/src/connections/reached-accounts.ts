import { parseRoleArn } from '@cadastre/contracts';
import { sql } from 'kysely';
import type { Db } from '../statement.ts';
import { roleChainsOf } from './role-chains.ts';
import type { StoredConnection } from './stored-connection.ts';

/** Which accounts a connection is known to reach, without asking AWS. */
export interface ReachedAccounts {
  readonly connection: StoredConnection;
  /** Those of its roles and those registered as its targets. */
  readonly accounts: ReadonlySet<string>;
  /** What its organization has besides, and why that is not read. */
  readonly unobserved: ReadonlyMap<string, string>;
  /** When its organization was last listed; null where it names none, or where it was never listed. */
  readonly listedAt: Date | null;
  /** Whether it has accounts that nobody has asked AWS for yet: those of an organization, or that of its own credentials. */
  readonly unasked: boolean;
}

export async function readReachedAccounts(db: Db, connections: readonly StoredConnection[]): Promise<ReachedAccounts[]> {
  const ids = connections.map(({ id }) => id);
  const { rows: targets } = await sql<{ id: string; account: string; own: boolean }>`
    select connection_id as id, account_id as account, role_arn is null as own
      from inventory.target where active and connection_id = any (${ids}::bigint[])`.execute(db);
  const { rows: listings } = await sql<{ id: string; at: Date }>`
    select connection_id as id, enumerated_at as at from inventory.organization where connection_id = any (${ids}::bigint[])`.execute(db);
  const { rows: others } = await sql<{ id: string; account: string; reason: string }>`
    select connection_id as id, account_id as account, reason
      from inventory.organization_account where reason is not null and connection_id = any (${ids}::bigint[])`.execute(db);
  return connections.map((connection) => {
    const { id, definition } = connection;
    const chains = roleChainsOf(definition);
    const registered = targets.filter((target) => target.id === id);
    const named = chains.flatMap((chain) => parseRoleArn(chain.at(-1)?.arn ?? '')?.accountId ?? []);
    const accounts = new Set([...named, ...registered.map(({ account }) => account)]);
    const listedAt = listings.find((listing) => listing.id === id)?.at ?? null;
    const ownUnasked = chains.some((chain) => chain.length === 0) && !registered.some(({ own }) => own);
    return {
      connection,
      accounts,
      unobserved: new Map(
        others.flatMap((row) => (row.id === id && !accounts.has(row.account) ? [[row.account, row.reason] as const] : [])),
      ),
      listedAt,
      unasked: ownUnasked || (definition.organization !== undefined && listedAt === null),
    };
  });
}
