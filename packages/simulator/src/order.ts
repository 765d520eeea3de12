import { valuesAt } from './filters.ts';
import type { Marker } from './operations/list-operation.ts';

/** Room for a position among 8 million items below 30 bits of a hash, in the 53 bits of a number. */
const POSITIONS = 2 ** 23;

/** A listing in one of its orders. */
export interface Ordered {
  readonly items: readonly unknown[];
  /** Per place: the item's hash times {@link POSITIONS}, plus its position in `items`; ascending. */
  readonly places: Float64Array;
}

/**
 * Puts a listing in an order that depends on `salt` and on what identifies each item, and on nothing else: AWS fixes no order, and yet
 * a chain of pages must not skip what stays while other things come and go.
 */
export function order(items: readonly unknown[], identity: readonly string[], salt: number): Ordered {
  if (items.length >= POSITIONS) throw new RangeError(`A listing of ${items.length} items is more than is simulated`);
  const places = new Float64Array(items.length);
  for (let at = 0; at < items.length; at += 1) {
    const key = valuesAt(items[at], identity)[0];
    const hash = hashText(typeof key === 'string' ? key : JSON.stringify(items[at]), salt) >>> 2;
    places[at] = hash * POSITIONS + at;
  }
  return { items, places: places.sort() };
}

/** Puts a listing in the order of the fields that its markers name. */
export function orderBy(items: readonly unknown[], markers: readonly Marker[]): Ordered {
  const keyed = items.map((item) => ({ item, key: markers.map((marker) => markerKey(marker, valuesAt(item, marker.path.split('.'))[0])) }));
  keyed.sort((left, right) => compareKeys(left.key, right.key));
  return { items: keyed.map(({ item }) => item), places: Float64Array.from(items, (_, at) => at * POSITIONS + at) };
}

/** The first place that does not come before what the markers of a request say; the first of all where they say nothing. */
export function placeOfMarkers(ordered: Ordered, markers: readonly Marker[] | undefined, input: Readonly<Record<string, unknown>>): number {
  const given = (markers ?? []).filter((marker) => input[marker.input] !== undefined);
  if (given.length === 0) return 0;
  const wanted = given.map((marker) => markerKey(marker, input[marker.input]));
  const found = ordered.items.findIndex((item) => {
    const key = given.map((marker) => markerKey(marker, valuesAt(item, marker.path.split('.'))[0]));
    return compareKeys(key, wanted) >= 0;
  });
  return found < 0 ? ordered.items.length : found;
}

function markerKey({ byLabels }: Marker, value: unknown): string {
  const text = String(value ?? '');
  if (byLabels === true) return text.replace(/\.$/, '').split('.').reverse().join('\0');
  // Numbers of versions are ordered as numbers.
  return typeof value === 'number' || /^\d+$/.test(text) ? text.padStart(16, '0') : text;
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (const [at, part] of left.entries()) {
    const other = right[at] as string;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

export function itemAt(ordered: Ordered, place: number): unknown {
  return ordered.items[(ordered.places[place] as number) % POSITIONS];
}

/** The hash by which the item at a place is ordered. */
export function hashAt(ordered: Ordered, place: number): number {
  return Math.floor((ordered.places[place] as number) / POSITIONS);
}

/** The first place whose hash is not below `hash`. */
export function placeOf(ordered: Ordered, hash: number): number {
  let [low, high] = [0, ordered.places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered.places[middle] as number) < hash * POSITIONS) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a with a final mix, 32 bits: spreads ids well, and is the same on every machine. */
export function hashText(text: string, salt: number): number {
  let hash = (0x811c9dc5 ^ salt) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
