import type { Json, JsonObject, Resource } from '@cadastre/contracts';

/** What a resource's row is compared by. Signed 64-bit numbers in decimal, as PostgreSQL's `bigint` reads them. */
export interface ContentHash {
  /** Over the tags, name, ARN, parent, links and attributes, less the volatile ones. */
  readonly content: string;
  /** Over the volatile attributes alone; null where none of them is there. */
  readonly volatile: string | null;
}

export type ContentHasher = (resource: Resource) => ContentHash;

/** Volatile paths as a tree of field names; `null` ends a path. Lists are gone through wherever they are met. */
type Paths = Map<string, Paths | null>;

/** Keys repeat from row to row, so their hashes are remembered; tags may have any number of them, so not without end. */
const REMEMBERED_KEYS = 4_096;

const NULL_TAG = 0x2c9277b5;
const TRUE_TAG = 0x65d0fb1b;
const FALSE_TAG = 0x1b873593;
const NUMBER_TAG = 0x38b34ae5;
const STRING_TAG = 0x52dce729;
const LIST_TAG = 0x7feb352d;
const OBJECT_TAG = 0x846ca68b;

/**
 * Makes a hash function that ignores the order of lists, because AWS fixes none, and the order of keys, but neither how often a list has an element
 * nor any value. Text is mixed two UTF-16 units at a time into two lanes of 32 bits (multiply, rotate, as in MurmurHash3); what has no order is summed lane by lane
 * after each element was mixed to the end. Not for adversaries: whoever makes two states of their own resource collide hides a change of it from themselves.
 *
 * Written by hand because it is the hot path: sorting lists and serialising for a digest of node:crypto costs several times as much. The lanes are
 * variables of the closure, so that nothing is allocated per value.
 */
export function createContentHasher(volatilePaths: readonly string[]): ContentHasher {
  const paths = volatilePaths.length > 0 ? parsePaths(volatilePaths) : null;
  const keys = new Map<string, number>();
  const keyLanes: number[] = [];
  const numberValue = new Float64Array(1);
  const numberLanes = new Int32Array(numberValue.buffer);
  /** The result of the last hashing. */
  let high = 0;
  let low = 0;
  /** The sum over volatile values below the value that was hashed last. */
  let volatileHigh = 0;
  let volatileLow = 0;
  let volatileFound = false;

  /** Mixes both lanes to the end, each with the other. */
  function finish(a: number, b: number): void {
    let h = a ^ (a >>> 16);
    h = Math.imul(h, 0x21f0aaad) ^ Math.imul(b ^ (b >>> 13), 0x735a2d97);
    let l = b ^ (b >>> 16);
    l = Math.imul(l, 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    h ^= h >>> 15;
    l ^= l >>> 15;
    high = (Math.imul(h, 0x9e3779b1) + l) | 0;
    low = Math.imul(l, 0x85ebca77) ^ (high >>> 16) ^ high;
  }

  function hashText(text: string, tag: number): void {
    const { length } = text;
    let a = tag ^ length;
    let b = Math.imul(tag, 0x9e3779b1) + length;
    let index = 0;
    for (; index + 1 < length; index += 2) {
      const pair = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
      a ^= Math.imul(pair, 0xcc9e2d51);
      a = Math.imul((a << 13) | (a >>> 19), 0x1b873593);
      b += Math.imul(pair ^ (pair >>> 15), 0x2545f491);
      b = Math.imul((b << 17) | (b >>> 15), 0x27d4eb2f) ^ a;
    }
    if (index < length) {
      const unit = text.charCodeAt(index);
      a ^= Math.imul(unit, 0xcc9e2d51);
      a = Math.imul((a << 13) | (a >>> 19), 0x1b873593);
      b += Math.imul(unit, 0x2545f491);
      b = Math.imul((b << 17) | (b >>> 15), 0x27d4eb2f) ^ a;
    }
    finish(a, b);
  }

  function hashKey(key: string): void {
    const known = keys.get(key);
    if (known !== undefined) {
      high = keyLanes[known] as number;
      low = keyLanes[known + 1] as number;
      return;
    }
    hashText(key, STRING_TAG);
    if (keys.size >= REMEMBERED_KEYS) return;
    keys.set(key, keyLanes.length);
    keyLanes.push(high, low);
  }

  function hashNumber(value: number): void {
    // JSON has one zero.
    numberValue[0] = value === 0 ? 0 : value;
    finish((numberLanes[0] as number) ^ NUMBER_TAG, (numberLanes[1] as number) + NUMBER_TAG);
  }

  function hashList(list: readonly Json[], below: Paths | null): void {
    let a = 0;
    let b = 0;
    let sumHigh = 0;
    let sumLow = 0;
    let found = false;
    for (const element of list) {
      hashValue(element, below);
      const elementHigh = high;
      const elementLow = low;
      a = (a + elementHigh) | 0;
      b = (b + elementLow) | 0;
      if (volatileFound) {
        // Bound to the rest of the element, so that two elements that swap their volatile values are seen.
        finish(volatileHigh ^ elementHigh, volatileLow + elementLow);
        sumHigh = (sumHigh + high) | 0;
        sumLow = (sumLow + low) | 0;
        found = true;
      }
    }
    finish(a ^ Math.imul(list.length + 1, LIST_TAG), b + LIST_TAG);
    volatileHigh = sumHigh;
    volatileLow = sumLow;
    volatileFound = found;
  }

  function hashObject(object: JsonObject, below: Paths | null): void {
    let a = 0;
    let b = 0;
    let count = 0;
    let sumHigh = 0;
    let sumLow = 0;
    let found = false;
    for (const key in object) {
      const value = object[key];
      // As in JSON, where such a field is left out.
      if (value === undefined) continue;
      const next = below === null ? undefined : below.get(key);
      hashValue(value, next ?? null);
      let valueHigh = high;
      let valueLow = low;
      const volatile = next === null || volatileFound;
      if (next !== null && volatileFound) {
        valueHigh = volatileHigh;
        valueLow = volatileLow;
      }
      const contentHigh = high;
      const contentLow = low;
      hashKey(key);
      const keyHigh = high;
      const keyLow = low;
      if (volatile) {
        finish(keyHigh ^ valueHigh, Math.imul(keyLow, 5) + valueLow);
        sumHigh = (sumHigh + high) | 0;
        sumLow = (sumLow + low) | 0;
        found = true;
        if (next === null) continue;
      }
      finish(keyHigh ^ contentHigh, Math.imul(keyLow, 5) + contentLow);
      a = (a + high) | 0;
      b = (b + low) | 0;
      count += 1;
    }
    finish(a ^ Math.imul(count + 1, OBJECT_TAG), b + OBJECT_TAG);
    volatileHigh = sumHigh;
    volatileLow = sumLow;
    volatileFound = found;
  }

  function hashValue(value: Json | undefined, below: Paths | null): void {
    volatileFound = false;
    if (typeof value === 'string') hashText(value, STRING_TAG);
    else if (typeof value === 'number') hashNumber(value);
    else if (value === true) finish(TRUE_TAG, FALSE_TAG);
    else if (value === false) finish(FALSE_TAG, TRUE_TAG);
    else if (value === null || value === undefined) finish(NULL_TAG, NULL_TAG);
    else if (Array.isArray(value)) hashList(value as readonly Json[], below);
    else hashObject(value as JsonObject, below);
  }

  return ({ arn, name, parentId, tags, attributes, links }) => {
    hashObject(attributes, paths);
    const volatile = volatileFound ? decimal(volatileHigh, volatileLow) : null;
    let a = high;
    let b = low;
    const add = (place: number): void => {
      finish(high ^ place, low + place);
      a = (a + high) | 0;
      b = (b + low) | 0;
    };
    hashValue(arn, null);
    add(1);
    hashValue(name, null);
    add(2);
    hashValue(parentId, null);
    add(3);
    hashObject(tags, null);
    add(4);
    hashList(links as unknown as readonly Json[], null);
    add(5);
    finish(a, b);
    return { content: decimal(high, low), volatile };
  };
}

function decimal(high: number, low: number): string {
  return ((BigInt(high | 0) << 32n) | BigInt(low >>> 0)).toString();
}

/** `Tunnels[].LastStatusChange` and the like, as a tree. */
function parsePaths(paths: readonly string[]): Paths {
  const root: Paths = new Map();
  for (const path of paths) {
    const steps = path.split('.').map((step) => step.replaceAll('[]', ''));
    let node = root;
    for (const [index, step] of steps.entries()) {
      const next = node.get(step);
      // A shorter path already covers this one.
      if (next === null) break;
      if (index === steps.length - 1) node.set(step, null);
      else {
        const made = next ?? new Map();
        node.set(step, made);
        node = made;
      }
    }
  }
  return root;
}
