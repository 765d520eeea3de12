import type { Collector, EmbeddedType, IdentityPart, Path } from '../collector.ts';

const PARENT = '$parent.';

/** The rows of a collected type, as a relation to select from. The views name it `r`. */
export function collectedRows(type: Collector): string {
  return `inventory.resource_at r\nwhere r.type = ${literal(type.type)}`;
}

/**
 * The rows of an embedded type: one per element of the holder's list, less those in a state that counts as absent. Columns and their
 * collations are those of `inventory.resource_at`: PostgreSQL looks through a union only where they are the same. Of `inventory.thing_at`, which has each
 * holder once, they have the holder's owner as well.
 */
export function unfoldedRows(type: EmbeddedType, holder: Collector, from: 'resource_at' | 'thing_at' = 'resource_at'): string {
  const list = jsonAt('h.attributes', type.path);
  const conditions = [`h.type = ${literal(type.holder)}`, ...notGone(type)];
  return `select h.account_id, h.region, h.partition, ${literal(type.type)}::text collate "C" as type, (${idOf(type, holder)}) collate "C" as id, null::text as arn,
    null::text as name, h.id as parent_id, '{}'::jsonb as tags, e.item as attributes,
    h.first_seen, h.changed_at, h.observed_at${from === 'thing_at' ? ', h.owner_id' : ''}
  from inventory.${from} h
  cross join lateral jsonb_array_elements(case jsonb_typeof(${list}) when 'array' then ${list} else '[]' end) as e(item)
  where ${conditions.join(' and ')}`;
}

function notGone({ gone }: EmbeddedType): string[] {
  if (!gone) return [];
  const states = gone.states.map((state) => literal(state.toLowerCase())).join(', ');
  return [`coalesce(lower(${textAt('e.item', gone.path)}), '') not in (${states})`];
}

function idOf(type: EmbeddedType, holder: Collector): string {
  return type.identity.map((part) => identitySql(part, holder)).join(" || '|' || ");
}

/** Absent and empty are the same in an identity. */
function identitySql(part: IdentityPart, holder: Collector): string {
  const alternatives = typeof part === 'string' ? [part] : part;
  return `coalesce(${[...alternatives.map((path) => `nullif(${identityText(path, holder)}, '')`), "''"].join(', ')})`;
}

function identityText(path: Path, holder: Collector): string {
  if (path === '$account') return 'h.account_id';
  if (path === '$region') return 'h.region';
  if (!path.startsWith(PARENT)) return textAt('e.item', path);
  const ofHolder = path.slice(PARENT.length);
  // The register's own column, where it is the same: it has an index.
  return holder.identity.length === 1 && holder.identity[0] === ofHolder ? 'h.id' : textAt('h.attributes', ofHolder);
}

/** The text at a path that goes through no list. */
export function textAt(json: string, path: Path): string {
  const names = path.split('.');
  const last = names.pop() ?? path;
  return `${names.reduce((way, name) => `${way} -> ${literal(name)}`, json)} ->> ${literal(last)}`;
}

/** The JSON at a path that goes through no list. */
export function jsonAt(json: string, path: Path): string {
  return path.split('.').reduce((way, name) => `${way} -> ${literal(name)}`, json);
}

export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
