import type { Scope } from '@cadastre/contracts';
import { type Db, prepared, run } from '../statement.ts';
import type { ContentHash } from './content-hash.ts';

/**
 * Of the given ids and hashes, those that differ from what is registered. `offset 0` makes it one probe of the primary key per id, whatever
 * PostgreSQL believes about the table: freshly filled and not analysed yet, it would read the whole scope for each.
 */
const COMPARE = prepared(
  'cadastre_compare',
  `select p.place::int as place, r.content_hash is not null as stored
     from unnest($4::text[], $5::bigint[], $6::bigint[]) with ordinality as p (id, content_hash, volatile_hash, place)
     left join lateral (
       select content_hash, volatile_hash
         from inventory.resource
        where type = $3 and account_id = $1 and region = $2 and id = p.id
       offset 0) r on true
    where r.content_hash is distinct from p.content_hash or r.volatile_hash is distinct from p.volatile_hash`,
);

/** How a row differs from the register: the place it has among those given, and whether there is an older state of it. */
export interface Difference {
  readonly place: number;
  readonly stored: boolean;
}

export async function compare(
  db: Db,
  { accountId, region, type }: Scope,
  ids: readonly string[],
  hashes: readonly ContentHash[],
): Promise<Difference[]> {
  const content = hashes.map((hash) => hash.content);
  const volatile = hashes.map((hash) => hash.volatile);
  const rows = await run<{ place: number; stored: boolean }>(db, COMPARE, [accountId, region, type, ids, content, volatile]);
  return rows.map(({ place, stored }) => ({ place: place - 1, stored }));
}
