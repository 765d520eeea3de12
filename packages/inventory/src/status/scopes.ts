import { type ConnectionDefinition, GLOBAL_REGION, type ResourceType } from '@cadastre/contracts';
import { sql } from 'kysely';

/** Which resource types a connection reads, as the catalogue unfolds what its definition names. */
export type TypesOf = (definition: ConnectionDefinition) => readonly ResourceType[];

/** What a connection is to observe, besides the accounts of its targets. */
export interface Coverage {
  readonly id: string;
  /** Null: all that an account has enabled. */
  readonly regions: readonly string[] | null;
  readonly types: readonly ResourceType[];
}

export function coverageOf(id: string, definition: ConnectionDefinition, typesOf: TypesOf): Coverage {
  return { id, regions: definition.regions === 'all' ? null : definition.regions, types: typesOf(definition) };
}

/**
 * The scopes that each connection observes: of its accounts, in its regions, of its types. Others may observe more of the same accounts, and their scopes are
 * not its own. Types are compared by set, since most connections have the same ones, and there may be a connection for each account.
 * `deserted`: a connection could not read it that is removed since: nobody's trouble until it is tried again. Whose it was is known as long as the ledger is kept.
 */
export function scopesOfConnections(coverage: readonly Coverage[]) {
  const sets = new Map<string, { readonly index: number; readonly types: readonly ResourceType[] }>();
  const setOf = coverage.map(({ types }) => {
    const key = types.join(' ');
    const set = sets.get(key) ?? { index: sets.size, types };
    sets.set(key, set);
    return set.index;
  });
  const listed = [...sets.values()].flatMap(({ index, types }) => types.map((type) => ({ index, type })));
  const named = coverage.flatMap(({ id, regions }) => (regions ?? []).map((region) => ({ id, region })));
  return sql`
    select reached.id, scope.*, reader.id is not null and reader.connection_id is null and scope.outcome in ('denied', 'failed', 'cancelled') as deserted
      from (
        select distinct covers.id, covers.set, covers.everywhere, target.account_id
          from unnest(${coverage.map(({ id }) => id)}::bigint[], ${setOf}::int[], ${coverage.map(({ regions }) => regions === null)}::boolean[])
               as covers (id, set, everywhere)
          join inventory.target on target.connection_id = covers.id and target.active) as reached
      join unnest(${listed.map(({ index }) => index)}::int[], ${listed.map(({ type }) => type)}::text[]) as listed (set, type)
        on listed.set = reached.set
      join inventory.scope on scope.account_id = reached.account_id and scope.type = listed.type collate "C"
      left join inventory.discovery reader on reader.id = scope.discovery_id
     where reached.everywhere or scope.region = ${GLOBAL_REGION}
        or (reached.id, scope.region) in (
             select * from unnest(${named.map(({ id }) => id)}::bigint[], ${named.map(({ region }) => region)}::text[]))`;
}
