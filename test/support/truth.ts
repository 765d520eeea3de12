import { catalogue } from '@cadastre/catalogue';
import { GLOBAL_REGION, type TypeProfile } from '@cadastre/contracts';
import type { MutableEstate } from '@cadastre/simulator';
import type { TestFleet } from './fleet.ts';

type Item = Readonly<Record<string, unknown>>;

/** What is there and what is registered, by account, region, type and id, in a form that can be compared. Only where they differ. */
export interface Difference {
  readonly where: string;
  readonly truth: unknown;
  readonly registered: unknown;
}

/**
 * Compares the register with the estate: every type that is collected or embedded, all ids, and for collected types every attribute and tag.
 * `accounts`, `regions` (what belongs to none is always compared) and `types` narrow the comparison; `profile` is the one that was read.
 */
export async function differences(
  fleet: TestFleet,
  estate: MutableEstate,
  only: { accounts?: readonly string[]; regions?: readonly string[]; types?: readonly string[]; profile?: TypeProfile } = {},
): Promise<Difference[]> {
  const known = typesOf(only.profile ?? 'core');
  const wanted = (type: string, account: string, region: string): boolean =>
    known.has(type) &&
    (only.types?.includes(type) ?? true) &&
    (only.accounts?.includes(account) ?? true) &&
    (region === GLOBAL_REGION || (only.regions?.includes(region) ?? true));

  const truth = new Map<string, unknown>();
  for (const [type, places] of Object.entries(estate.truth().types)) {
    for (const [place, items] of Object.entries(places)) {
      const [account = '', region = ''] = place.split(' ');
      if (!wanted(type, account, region)) continue;
      for (const [id, item] of Object.entries(items)) truth.set(`${place} ${type} ${id}`, comparable(type, item));
    }
  }
  const rows = await fleet.query<{ account_id: string; region: string; type: string; id: string; attributes: Item; tags: Item }>(
    'select account_id, region, type, id, attributes, tags from cadastre.resources',
  );
  const registered = new Map<string, unknown>();
  for (const { account_id, region, type, id, attributes, tags } of rows) {
    if (wanted(type, account_id, region)) registered.set(`${account_id} ${region} ${type} ${id}`, comparable(type, attributes, tags));
  }
  return [...new Set([...truth.keys(), ...registered.keys()])]
    .filter((where) => JSON.stringify(truth.get(where)) !== JSON.stringify(registered.get(where)))
    .map((where) => ({ where, truth: truth.get(where), registered: registered.get(where) }));
}

/** The types that a profile reads, and those embedded in them. */
function typesOf(profile: TypeProfile): ReadonlySet<string> {
  const read = new Set(catalogue.expand(profile).map(({ type }) => type));
  return new Set([...read, ...catalogue.embeddedTypes.filter(({ holder }) => read.has(holder)).map(({ type }) => type)]);
}

/** How many things the estate holds of the core types. */
export function countTruth(estate: MutableEstate): number {
  const known = typesOf('core');
  return Object.entries(estate.truth().types)
    .filter(([type]) => known.has(type))
    .flatMap(([, places]) => Object.values(places))
    .reduce((sum, items) => sum + Object.keys(items).length, 0);
}

function comparable(type: string, item: Item, tags?: Item): unknown {
  const collector = catalogue.find(type);
  // Embedded rows are the holder's, whose attributes are compared; the identity's ARN depends on who asks.
  if (!collector || type === 'sts:caller-identity') return 'present';
  const tagField = collector.tags;
  const { [tagField ?? '']: list, ...attributes } = item;
  return sorted({ attributes, tags: tags ?? tagsOf(list) });
}

function tagsOf(list: unknown): Item {
  if (isItem(list)) return list;
  const pairs = (Array.isArray(list) ? list : []) as { Key?: string; Value?: string; key?: string; value?: string }[];
  return Object.fromEntries(pairs.map(({ Key, Value, key, value }) => [Key ?? key, Value ?? value ?? '']));
}

/** VPC Lattice answers tags as an object. */
function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** AWS gives no order to the elements of lists, nor does PostgreSQL to the fields of objects. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}
