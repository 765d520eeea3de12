import { valuesAt } from './filters.ts';

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
