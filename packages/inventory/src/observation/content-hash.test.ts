import type { Json, JsonObject, Resource } from '@cadastre/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resource } from '../testing/scenario.ts';
import { createContentHasher } from './content-hash.ts';

const hash = createContentHasher([]);
const contentOf = (attributes: JsonObject): string => hash(resource('x', { attributes })).content;

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
const attributes = fc.dictionary(fc.string(), json, { noNullPrototype: true }) as fc.Arbitrary<JsonObject>;

/** The value with every list and every object's keys in another order. */
function shuffled(value: Json, random: () => number): Json {
  if (Array.isArray(value)) return shuffle(value as readonly Json[], random).map((element) => shuffled(element, random));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(shuffle(Object.entries(value as JsonObject), random).map(([key, child]) => [key, shuffled(child, random)]));
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** A text that two values share exactly when they are equal but for the order of lists and keys. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).sort().join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value as JsonObject).map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`);
  return `{${entries.sort().join(',')}}`;
}

const generator = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })).map((stream) => () => stream.next().value as number);

test('the order of lists and keys does not matter, at any depth', () => {
  fc.assert(
    fc.property(attributes, generator, (value, random) => {
      expect(contentOf(shuffled(value, random) as JsonObject)).toBe(contentOf(value));
    }),
    { numRuns: 500 },
  );
});

test('two values have one hash exactly when they are equal but for order', () => {
  fc.assert(
    fc.property(attributes, attributes, (one, other) => {
      expect(contentOf(one) === contentOf(other)).toBe(canonical(one) === canonical(other));
    }),
    { numRuns: 2_000 },
  );
});

/** All the places of a value, each with what it is replaced by. */
function* changes(value: Json): Generator<Json> {
  if (typeof value === 'string') yield* [`${value}a`, `a${value}`, value === '' ? 'b' : value.slice(1)];
  else if (typeof value === 'number') yield* [value === 0 ? 1 : -value, String(value)];
  else if (typeof value === 'boolean') yield* [!value, String(value)];
  else if (value === null) yield* ['', 0, false, 'null', [], {}];
  else if (Array.isArray(value)) {
    const list = value as readonly Json[];
    yield [...list, null];
    yield { ...list };
    if (list.length > 0) yield* [list.slice(1), [...list, list[0] as Json], [list]];
    for (const [index, element] of list.entries()) for (const change of changes(element)) yield list.with(index, change);
  } else {
    const object = value as JsonObject;
    yield { ...object, '\u0001new': null };
    yield [object];
    for (const [key, child] of Object.entries(object)) {
      const { [key]: _, ...rest } = object;
      yield rest;
      yield { ...rest, [`${key}x`]: child };
      for (const change of changes(child)) yield { ...object, [key]: change };
    }
  }
}

test('every change of one value, of a key, or of how often a list has an element is seen', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>, (value) => {
      const before = contentOf({ value });
      for (const change of changes(value)) {
        if (canonical(change) !== canonical(value)) expect([change, contentOf({ value: change }) === before]).toEqual([change, false]);
      }
    }),
    { numRuns: 300 },
  );
});

test('every part of a resource counts, and each in its own place', () => {
  const base = resource('x');
  const variants: Resource[] = [
    base,
    { ...base, arn: 'a' },
    { ...base, name: 'a' },
    { ...base, parentId: 'a' },
    { ...base, tags: { a: 'a' } },
    { ...base, attributes: { a: 'a' } },
    { ...base, links: [{ kind: 'a', type: null, id: 'a' }] },
    { ...base, links: [{ kind: 'a', type: 'a', id: 'a' }] },
  ];
  expect(new Set(variants.map((variant) => hash(variant).content)).size).toBe(variants.length);
  expect(hash({ ...base, id: 'y' })).toEqual(hash(base));
});

const VOLATILE = ['Free', 'Status.Since', 'Tunnels[].Status', 'Pools[].Members[].Age'];

const volatileHash = createContentHasher(VOLATILE);
const subject = (free: number, since: string, statuses: readonly string[], age: number): Resource =>
  resource('x', {
    attributes: {
      Free: free,
      Status: { Since: since, Name: 'up' },
      Tunnels: statuses.map((Status, index) => ({ Status, Name: `tunnel-${index}` })),
      Pools: [{ Members: [{ Age: age, Id: 'm' }] }],
      Other: { Free: 1 },
    },
  });

test('volatile attributes, also within lists, do not count as content, and are seen apart', () => {
  const base = subject(1, 'a', ['up', 'down'], 1);
  const changed = [
    subject(2, 'a', ['up', 'down'], 1),
    subject(1, 'b', ['up', 'down'], 1),
    subject(1, 'a', ['up', 'up'], 1),
    subject(1, 'a', ['down', 'up'], 1),
    subject(1, 'a', ['up', 'down'], 2),
  ];
  expect(new Set([base, ...changed].map((one) => volatileHash(one).content)).size).toBe(1);
  expect(new Set([base, ...changed].map((one) => volatileHash(one).volatile)).size).toBe(changed.length + 1);
  const elsewhere = { ...base, attributes: { ...base.attributes, Other: { Free: 2 } } };
  expect(volatileHash(elsewhere).content).not.toBe(volatileHash(base).content);
});

test('volatile values follow their element wherever its list puts it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('up', 'down', 'flapping'), { maxLength: 6 }), generator, (statuses, random) => {
      const one = subject(1, 'a', statuses, 1);
      const other = { ...one, attributes: shuffled(one.attributes, random) as JsonObject };
      expect(volatileHash(other)).toEqual(volatileHash(one));
    }),
  );
});

test('a type without volatile attributes, or a resource that lacks them, has no volatile hash', () => {
  expect(hash(subject(1, 'a', [], 1)).volatile).toBe(null);
  expect(volatileHash(resource('x', { attributes: { Status: { Name: 'up' } } })).volatile).toBe(null);
});

test('a shorter volatile path covers the longer ones below it', () => {
  const both = createContentHasher(['Status.Since', 'Status']);
  const other = createContentHasher(['Status', 'Status.Since']);
  const one = subject(1, 'a', [], 1);
  expect(both(one).content).toBe(other(one).content);
});

test('a hasher gives the same whatever it hashed before, and however many keys it met', () => {
  const used = createContentHasher([]);
  for (let index = 0; index < 10_000; index += 1) used(resource('x', { tags: { [`key-${index}`]: 'value' } }));
  const last = resource('x', { tags: { 'key-9999': 'value', 'key-1': 'other' } });
  expect(used(last)).toEqual(hash(last));
});

test('similar values have hashes of their own, and either half of these collides no more than chance has it', () => {
  const [wholes, highs, lows] = [new Set<string>(), new Set<number>(), new Set<number>()];
  const count = 400_000;
  for (let index = 0; index < count; index += 1) {
    const { content } = hash(resource('x', { attributes: { VpcId: `vpc-${index.toString(16).padStart(17, '0')}` } }));
    wholes.add(content);
    highs.add(Number(BigInt(content) >> 32n));
    lows.add(Number(BigInt.asUintN(32, BigInt(content))));
  }
  const byChance = count ** 2 / 2 ** 33;
  expect(wholes.size).toBe(count);
  expect(count - highs.size).toBeLessThan(2 * byChance);
  expect(count - lows.size).toBeLessThan(2 * byChance);
});
