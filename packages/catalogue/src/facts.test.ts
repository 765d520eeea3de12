import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, describe, expect, type TestContext } from 'vitest';
import { catalogue } from './catalogue.ts';
import type { Collector, EmbeddedType, IdentityPart, View } from './collector.ts';
import { lastName } from './paths.ts';
import { isPaged } from './testing/answers.ts';
import { DEVIATIONS } from './testing/deviations.ts';
import { readExample } from './testing/examples.ts';
import { viewName } from './testing/view-name.ts';
import { unreadTables } from './views/unread-views.ts';
import { waitingTypes } from './waiting-types.ts';

/** What was gathered about AWS's types and Steampipe's tables, apart from this project. */
const REFERENCE = join(process.env.CADASTRE_SHARED ?? join(import.meta.dirname, '../../../../shared'), 'reference');

interface ReferenceType {
  readonly type: string;
  readonly tier: number;
  readonly command: string;
  readonly pagination: { readonly mode: 'paginator' | 'manual' | 'none' };
  readonly outputKey: string | null;
  readonly idField: string | readonly string[];
  readonly arnField: string | null;
  readonly arnFormat: string | null;
  readonly nameFrom: string | null;
  readonly tagsField: string | null;
  readonly scope: string;
  readonly homeRegionByPartition: Readonly<Record<string, string>> | null;
  readonly embeddedIn: string | null;
  readonly parent: { readonly type: string; readonly inputParam: string; readonly from: string; readonly batch?: string } | null;
  readonly fixedInput: Readonly<Record<string, unknown>> | null;
  readonly detail: { readonly command: string; readonly iamAction: string } | null;
  readonly tagsFetch: { readonly command: string; readonly iamAction: string } | null;
  readonly iamAction: string;
  readonly pageSizeParam: string | null;
  readonly recommendedPageSize: number | null;
  readonly states: { readonly field: string; readonly gone: readonly string[] | null } | null;
  readonly secretFields: readonly string[];
  readonly steampipeTable: string | readonly string[] | null;
  readonly steampipeVia?: string;
}

interface SteampipeTable {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const everything: readonly (Collector | EmbeddedType)[] = [...catalogue.collectors, ...catalogue.embeddedTypes];

const test = (name: string, check: () => void | Promise<void>) =>
  base(name, async ({ skip }: TestContext) => {
    if (!existsSync(REFERENCE)) skip(`${REFERENCE} is missing: set CADASTRE_SHARED`);
    await check();
  });

/** Types of which a Steampipe table shows something beside the rows of another type. */
const BESIDE_A_TABLE: ReadonlySet<string> = new Set(['route53:traffic-policy-version', 'organizations:account-parent']);

/** Tables of Steampipe that show another type's rows. */
const ALSO_SHOWN: Readonly<Record<string, readonly string[]>> = {
  // It has a row for every account, whatever organization that is in.
  'sts:caller-identity': ['aws_account'],
};

/** Types that were not gathered: what others own, seen from this side of it. */
const BEYOND_THE_REFERENCE: ReadonlySet<string> = new Set([
  'directconnect:transit-gateway-association',
  'directconnect:vpn-gateway-association',
]);

test('the catalogue has every type that the reference has, but for those that wait, each in the tier that it says', () => {
  const gathered = everything.filter(({ type }) => !BEYOND_THE_REFERENCE.has(type));
  expect(gathered).toHaveLength(everything.length - BEYOND_THE_REFERENCE.size);
  expect(new Set([...gathered, ...waitingTypes].map(({ type }) => type))).toEqual(new Set(entries().map(({ type }) => type)));
  expect(Object.fromEntries(gathered.map((type) => [type.type, tierOf(type)]))).toEqual(
    Object.fromEntries(known().map(({ type, tier }) => [type, tier])),
  );
});

describe('every type', () => {
  test('is identified, named, tagged and ended as the reference says', () => {
    for (const entry of known()) {
      const type = find(entry.type);
      expect.soft({ type: entry.type, ...factsOf(type) }).toEqual({ type: entry.type, ...expectedFacts(entry), ...DEVIATIONS[entry.type] });
    }
  });

  test('is listed by the call, with the paging, the page size and the fixed input that the reference says', async () => {
    for (const entry of known().filter(({ type }) => 'list' in find(type))) {
      const {
        aws: { calls },
        pages,
      } = await readExample(find(entry.type) as Collector);
      expect
        .soft(new Set(calls.map(({ command }) => command)), entry.type)
        .toEqual(new Set([...[entry, entry.detail, entry.tagsFetch].flatMap((call) => call?.command ?? []), ...alsoCalled(entry)]));
      const listings = calls.filter(({ command }) => command === entry.command);
      expect
        .soft(
          listings.map(({ input }) => input),
          entry.type,
        )
        .toEqual(listings.map(({ input }) => expect.objectContaining(fixedFor(input, entry))));
      for (const [name, values] of Object.entries(entry.fixedInput ?? {})) {
        const given = new Set(listings.map(({ input }) => input[name]));
        if (Array.isArray(values) && ![...given].some(Array.isArray)) expect.soft(given, entry.type).toEqual(new Set(values));
      }
      if (entry.parent && !entry.parent.batch && pages[0]?.parent)
        expect
          .soft(listings[0]?.input, entry.type)
          .toHaveProperty(
            entry.parent.inputParam,
            pages[0]?.parent?.attributes[entry.parent.inputParam] ??
              pages[0]?.parent?.attributes[entry.parent.from] ??
              pages[0]?.parent?.id,
          );
      // The last call: routes of transit gateways are asked for without a page size first.
      const size = entry.pageSizeParam === null ? undefined : listings.at(-1)?.input[entry.pageSizeParam];
      expect.soft(size ?? null, entry.type).toBe(entry.recommendedPageSize);
      expect
        .soft(
          listings.some(({ operation }) => isPaged(operation)),
          entry.type,
        )
        .toBe(entry.pagination.mode !== 'none');
    }
  });

  test("has Steampipe's view where Steampipe has a table, else one named in its style", () => {
    for (const entry of known()) {
      const names = find(entry.type).views.map(({ name }) => name);
      const tables = entry.steampipeVia || BESIDE_A_TABLE.has(entry.type) ? [] : [entry.steampipeTable ?? []].flat();
      const ours = viewName(entry.type);
      // Steampipe's table of all attachments bears the name of one kind.
      const own = entry.type === 'ec2:transit-gateway-vpc-attachment' ? `${ours}_detail` : ours;
      expect.soft(names, entry.type).toEqual(expect.arrayContaining(tables.length > 0 && own === ours ? tables : [own]));
      // One of ours beside theirs where each of theirs shows some rows only.
      expect.soft(new Set([own, ...tables, ...(ALSO_SHOWN[entry.type] ?? [])]), entry.type).toEqual(new Set([own, ...tables, ...names]));
    }
  });
});

test('every Steampipe table has a view of its name, with its columns in name, type and order', () => {
  const tables = read<{ tables: Record<string, SteampipeTable>; _meta: { postgresTypes: Record<string, string> } }>(
    'steampipe-columns.json',
  );
  const views = [...everything.flatMap((type): Pick<View, 'name' | 'columns'>[] => [...type.views]), ...unreadTables].filter(
    ({ name }) => name in tables.tables,
  );

  expect(new Set(views.map(({ name }) => name))).toEqual(new Set(Object.keys(tables.tables)));
  for (const { name, columns } of views) {
    const theirs = new Set(tables.tables[name]?.columns.map((column) => column.name));
    expect
      .soft(
        // The owner of what is shared is beside them where they give it another name.
        (theirs.has('owner_id')
          ? columns
          : columns.filter((column, place) => column.name !== 'owner_id' || place < columns.length - 1)
        ).map((column) => `${column.name} ${column.type}`),
        name,
      )
      .toEqual(
        tables.tables[name]?.columns.map(
          (column) =>
            `${column.name} ${(tables._meta.postgresTypes[column.type] ?? '').replace('timestamp with time zone', 'timestamptz')}`,
        ),
      );
  }
});

/** The fixed input of one listing: where the reference gives a list of values and the call takes one, it is asked once with each. */
function fixedFor(input: Readonly<Record<string, unknown>>, { fixedInput }: ReferenceType): object {
  return Object.fromEntries(
    Object.entries(fixedInput ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) && !Array.isArray(input[name]) ? input[name] : value,
    ]),
  );
}

/** The commands behind the permissions that a type needs beyond the reference's. */
function alsoCalled(entry: ReferenceType): string[] {
  const { permissions = [] } = (DEVIATIONS[entry.type] ?? {}) as Partial<Pick<Collector, 'permissions'>>;
  const known = [entry, entry.detail, entry.tagsFetch].flatMap((call) => call?.iamAction ?? []);
  return permissions.filter((action) => !known.includes(action)).map((action) => `${action.split(':')[1]}Command`);
}

function factsOf(type: Collector | EmbeddedType) {
  const { identity, tags, gone } = type;
  if ('holder' in type) return { identity: identity.map(part), tags, gone, holder: type.holder, path: type.path };
  const { scope, parent, permissions, name, secrets, homeRegion } = type;
  const arn =
    type.arn && 'template' in type.arn
      ? `${type.arn.template.replace(/\{\w+\|Account\}/, '{Account}').replace(/\{\w+\}$/, '')}`
      : type.arn?.path;
  return { identity: identity.map(part), tags, gone, arn, scope, parent, permissions, name, secrets, homeRegion };
}

function expectedFacts(entry: ReferenceType) {
  const identity = entry.idField === '$account+$region' ? ['$account', '$region'] : [entry.idField].flat();
  const facts = {
    identity,
    // What is asked for apart is put where most services have it, and what is part of a detail beside the item's own fields.
    tags: entry.tagsField?.replace(/^detail:.*\./, '') ?? (entry.tagsFetch ? 'Tags' : undefined),
    gone: entry.states?.gone && entry.states.gone.length > 0 ? { path: entry.states.field, states: entry.states.gone } : undefined,
  };
  if (entry.embeddedIn !== null) return { ...facts, holder: entry.embeddedIn, path: lastName(entry.outputKey ?? '') };
  return {
    ...facts,
    // Variables are spelt as in IAM's reference there, and as the item's fields here.
    arn: entry.arnField ?? entry.arnFormat?.replaceAll('${', '{').replace(/\{\w+\}$/, '') ?? undefined,
    scope: entry.scope,
    parent: entry.parent ? heldBy(entry.parent.type) : undefined,
    permissions: [entry, entry.detail, entry.tagsFetch].flatMap((call) => call?.iamAction ?? []),
    name: entry.nameFrom === 'tag:Name' ? undefined : entry.nameFrom,
    secrets: entry.secretFields.length > 0 ? entry.secretFields : undefined,
    homeRegion: entry.homeRegionByPartition ? { aws: null, 'aws-cn': null, 'aws-us-gov': null, ...entry.homeRegionByPartition } : undefined,
  };
}

/** What is embedded is listed under by way of what holds it. */
function heldBy(type: string): string {
  return catalogue.embeddedTypes.find((embedded) => embedded.type === type)?.holder ?? type;
}

/** What is embedded is in the tier of what holds it. */
function tierOf(type: Collector | EmbeddedType): number {
  return ('holder' in type ? catalogue.find(type.holder) : type)?.tier ?? 1;
}

function part(identity: IdentityPart): string {
  return [identity].flat().join('|');
}

function entries(): ReferenceType[] {
  return read<ReferenceType[]>('resource-types.json');
}

/** The entries of the types that the catalogue has. */
function known(): ReferenceType[] {
  return entries().filter(({ type }) => everything.some((candidate) => candidate.type === type));
}

function find(name: string): Collector | EmbeddedType {
  const type = everything.find((candidate) => candidate.type === name);
  if (!type) throw new Error(`${name} is not in the catalogue.`);
  return type;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(REFERENCE, file), 'utf8')) as T;
}
