import type { Json, JsonObject, ResourceType } from '@cadastre/contracts';
import type { Collector, Item } from './collector.ts';
import { MalformedItemError } from './errors.ts';
import { lastName } from './paths.ts';

/** The item as it is stored: less its tags, which are a column of their own, and its secrets. */
export function toAttributes(collector: Collector, item: Item): JsonObject {
  const { type, tags } = collector;
  const stripped = strippedNames(collector);
  const attributes: Record<string, Json> = {};
  for (const name in item) {
    const value = item[name];
    if (value === undefined || name === tags || stripped?.has(name)) continue;
    attributes[name] = toJson(value, type, stripped);
  }
  return attributes;
}

/** The last names of a collector's secrets: they go wherever AWS repeats them. */
const strippedByCollector = new WeakMap<Collector, ReadonlySet<string>>();

function strippedNames(collector: Collector): ReadonlySet<string> | undefined {
  if (collector.secrets === undefined) return undefined;
  let names = strippedByCollector.get(collector);
  if (names === undefined) {
    names = new Set(collector.secrets.map(lastName));
    strippedByCollector.set(collector, names);
  }
  return names;
}

/**
 * A value of the SDK as JSON: times in ISO 8601 UTC, bytes in base64, absent fields and secrets left out. What is JSON already is not copied but
 * shared with the item: most of an item is, and copying it costs more than all the rest.
 */
function toJson(value: unknown, type: ResourceType, stripped: ReadonlySet<string> | undefined): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // JSON has no NaN and no infinities; AWS's own JSON spells them as strings.
      return Number.isFinite(value) ? value : String(value);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return toJsonList(value, type, stripped);
      if (value instanceof Date) return toTime(value, type);
      // The SDK wraps JSON that AWS gives as a text, such as policies.
      if (value instanceof String) return value.toString();
      if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
      return toJsonObject(value as Item, type, stripped);
    default:
      throw new MalformedItemError(type, `holds a ${typeof value}`);
  }
}

function toJsonList(list: readonly unknown[], type: ResourceType, stripped: ReadonlySet<string> | undefined): readonly Json[] {
  let copy: Json[] | undefined;
  for (let place = 0; place < list.length; place += 1) {
    const element = list[place];
    // Rows are unfolded from lists: nothing in the place of one would be a row of nothing.
    if (element === null) throw new MalformedItemError(type, 'has a list with nothing in a place');
    const json = toJson(element, type, stripped);
    if (copy === undefined) {
      if (json === element) continue;
      copy = list.slice(0, place) as Json[];
    }
    copy.push(json);
  }
  return copy ?? (list as readonly Json[]);
}

function toJsonObject(value: Item, type: ResourceType, stripped: ReadonlySet<string> | undefined): JsonObject {
  let copy: Record<string, Json> | undefined;
  for (const name in value) {
    const below = value[name];
    const kept = below !== undefined && stripped?.has(name) !== true;
    const json = kept ? toJson(below, type, stripped) : undefined;
    if (copy === undefined) {
      if (kept && json === below) continue;
      copy = copyUpTo(value, name);
    }
    if (json !== undefined) put(copy, name, json);
  }
  return copy ?? (value as JsonObject);
}

/** The fields before the named one. They were found to be JSON. */
function copyUpTo(value: Item, end: string): Record<string, Json> {
  const copy: Record<string, Json> = {};
  for (const name in value) {
    if (name === end) break;
    put(copy, name, value[name] as Json);
  }
  return copy;
}

function toTime(value: Date, type: ResourceType): string {
  if (Number.isNaN(value.getTime())) throw new MalformedItemError(type, 'holds a time that is none');
  return value.toISOString();
}

/** `__proto__` is a legal tag key, which an assignment would lose. */
export function put<V>(target: Record<string, V>, key: string, value: V): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
