import type { Estate } from './estate.ts';
import { valuesAt } from './filters.ts';
import { type ListCall, listItems } from './listing.ts';
import type { ListOperation, Paging } from './operations/list-operation.ts';
import { hashAt, hashText, itemAt, type Ordered, order, orderBy, placeOf, placeOfMarkers } from './order.ts';
import type { Protocol, Rendered, WireRequest } from './protocols/protocol.ts';
import type { Fields } from './protocols/schema.ts';
import { Refusal } from './refusal.ts';
import type { Operation } from './services.ts';
import { createTokens } from './tokens.ts';

export interface PageRequest {
  readonly accountId: string;
  readonly region: string;
  readonly operation: Operation;
  readonly list: ListOperation;
  readonly protocol: Protocol;
  readonly request: WireRequest;
}

export interface Pages {
  /** The rendered answer to a listing's request: made once per version of the estate and order, and kept. @throws Refusal */
  answer(request: PageRequest): Rendered;
  /** The answer before it is rendered, never kept: for faults to spoil. `repeat` gives the request's own token as the next. */
  output(request: PageRequest, options?: { repeat?: boolean }): Fields;
}

/** AWS pages a listing that names no page size too, unless an operation has no pages at all. */
const DEFAULT_PAGE_SIZE = 1000;
/** Listings that are being read page by page are kept up to so many items in all, and never fewer than one listing. */
const MAXIMUM_ORDERED_ITEMS = 1_000_000;
/** What keeping an empty listing costs, in items. */
const LISTING_WEIGHT = 16;

interface Kept {
  /** One per order that takes turns. */
  readonly pages: (Rendered | undefined)[];
  next: number;
  bytes: number;
}

/**
 * Cuts listings into pages and renders them. A new listing is in another order than the one before (of `orders` that take turns); the
 * pages of one chain keep to theirs. `maxBytes` bounds what is kept rendered.
 */
export function createPages(options: { estate: Estate; seed: number; orders: number; maxBytes: number }): Pages {
  const { estate, seed, orders } = options;
  const tokens = createTokens(seed);
  const kept = new Map<string, Kept>();
  const listings = new Map<string, Ordered>();
  let keptBytes = 0;
  let orderedWeight = 0;
  let version = estate.version;

  function forgetOldVersion(): void {
    if (version === estate.version) return;
    version = estate.version;
    kept.clear();
    listings.clear();
    keptBytes = 0;
    orderedWeight = 0;
  }

  function orderedListing(call: ListCall, key: string, salt: number): Ordered {
    const known = listings.get(key);
    if (known !== undefined) {
      // The one that was read longest ago is the first to go.
      listings.delete(key);
      listings.set(key, known);
      return known;
    }
    const { list } = call;
    const identity = [...(list.within === undefined ? [] : [list.within]), ...list.id.split('.')];
    const items = listItems(estate, call);
    const made =
      list.paging?.markers === undefined ? order(items, identity, hashText(String(salt), seed)) : orderBy(items, list.paging.markers);
    listings.set(key, made);
    orderedWeight += weigh(made);
    for (const oldest of listings.keys()) {
      if (orderedWeight <= MAXIMUM_ORDERED_ITEMS || oldest === key) break;
      forgetListing(oldest);
    }
    return made;
  }

  function forgetListing(key: string): void {
    const known = listings.get(key);
    if (known !== undefined && listings.delete(key)) orderedWeight -= weigh(known);
  }

  function startEntry(key: string): Kept {
    return { pages: new Array<Rendered | undefined>(orders).fill(undefined), next: hashText(key, seed) % orders, bytes: 0 };
  }

  /** `fixed`: the answer is the same whatever the turn. */
  function makeOutput(request: PageRequest, turn: number, repeat: boolean): { output: Fields; fixed: boolean } {
    const { accountId, region, operation, list, protocol } = request;
    const input = protocol.readInput(operation.schema, request.request);
    if (input.DryRun === true) throw new Refusal('dry-run', { reason: 'The request would have succeeded.' });
    const { paging } = list;
    const aside = [paging?.size, paging?.token, ...(paging?.markers ?? []).map((marker) => marker.input)];
    const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !aside.includes(name)));
    const token = input[paging?.token ?? ''];
    const size = paging === undefined ? Number.POSITIVE_INFINITY : pageSize(paging, input);
    const name = `${accountId} ${region} ${operation.key} ${JSON.stringify(rest)}`;
    const from = typeof token === 'string' && token !== '' ? tokens.read(token, name) : undefined;
    const salt = from?.order ?? (paging?.markers === undefined ? turn : 0);
    const key = `${salt} ${name}`;
    const ordered = orderedListing({ accountId, region, operation, list, input }, key, salt);
    const start =
      from === undefined
        ? placeOfMarkers(ordered, paging?.markers, input)
        : from.version === version
          ? from.place
          : placeOf(ordered, from.hash);
    const end = Math.min(start + size, ordered.places.length);
    const items: unknown[] = [];
    for (let place = start; place < end; place += 1) items.push(itemAt(ordered, place));
    const fixed = from !== undefined || ordered.places.length <= 1 || paging?.markers !== undefined;
    if (repeat) return { output: shape(list, input, items, size, String(token)), fixed };
    const more = end < ordered.places.length;
    if (!more) forgetListing(key);
    if (more && paging?.markers !== undefined) return { output: shape(list, input, items, size, itemAt(ordered, end)), fixed };
    const next = more ? tokens.write({ order: salt, place: end, version, hash: hashAt(ordered, end) }, name) : undefined;
    return { output: shape(list, input, items, size, next), fixed };
  }

  return {
    answer(request) {
      forgetOldVersion();
      const key = `${request.accountId} ${request.region} ${request.operation.key} ${request.request.url} ${request.request.body}`;
      const entry = kept.get(key) ?? startEntry(key);
      const turn = entry.next;
      let page = entry.pages[turn];
      if (page === undefined) {
        const { output, fixed } = makeOutput(request, turn, false);
        page = request.protocol.renderOutput(request.operation.schema, output);
        if (fixed) entry.pages.fill(page);
        else entry.pages[turn] = page;
        const added = page.bytes + (kept.has(key) ? 0 : key.length);
        entry.bytes += added;
        keptBytes += added;
      }
      entry.next = (turn + 1) % orders;
      // The one that was used longest ago is the first to go.
      kept.delete(key);
      kept.set(key, entry);
      for (const [oldest, other] of kept) {
        if (keptBytes <= options.maxBytes) break;
        kept.delete(oldest);
        keptBytes -= other.bytes;
      }
      return page;
    },

    output(request, { repeat = false } = {}) {
      forgetOldVersion();
      return makeOutput(request, 0, repeat).output;
    },
  };
}

function weigh(ordered: Ordered): number {
  return ordered.places.length + LISTING_WEIGHT;
}

/** `next`: the token of the next page or, where listings go on by markers, its first item. */
function shape(list: ListOperation, input: Fields, items: unknown[], size: number, next: unknown): Fields {
  const { paging } = list;
  const around: Fields = { ...list.constant };
  for (const [path, from] of Object.entries(list.echoes ?? {})) put(around, path, input[from]);
  if (list.list === null) return { ...around, ...(items[0] as Fields | undefined) };
  const output: Fields = around;
  if (list.omitEmpty !== true || items.length > 0) put(output, list.list, list.single === true ? items[0] : items);
  if (list.ipv6 !== undefined) {
    const { output: member, path } = list.ipv6;
    const isIpv6 = (item: unknown) => String((item as Fields)[path]).includes(':');
    output[list.list] = items.filter((item) => !isIpv6(item));
    output[member] = items.filter(isIpv6);
  }
  if (list.names !== undefined) {
    const { output: member, path } = list.names;
    output[member] = items.map((item) => (item as Fields)[path]);
  }
  if (list.count !== undefined) put(output, list.count, items.length);
  if (list.moreFlag !== undefined) put(output, list.moreFlag, next !== undefined);
  if (paging?.saysSize !== undefined) put(output, paging.saysSize, size);
  if (next === undefined || paging === undefined) return output;
  if (paging.token !== null) put(output, paging.next ?? paging.token, next);
  else for (const { output: member, path } of paging.markers ?? []) put(output, member, valuesAt(next, path.split('.'))[0]);
  return output;
}

/** Sets what a path leads to. */
function put(output: Fields, path: string, value: unknown): void {
  const [field = '', ...deeper] = path.split('.');
  if (deeper.length === 0) {
    output[field] = value;
    return;
  }
  const inner = { ...(output[field] as Fields | undefined) };
  put(inner, deeper.join('.'), value);
  output[field] = inner;
}

/** @throws Refusal for a size that is out of bounds. */
function pageSize(paging: Paging, input: Fields): number {
  const { size, min, max } = paging;
  const asked = size === null ? undefined : input[size];
  if (size === null || typeof asked !== 'number') return paging.usual ?? Math.min(max, DEFAULT_PAGE_SIZE);
  if (paging.notWith !== undefined && Array.isArray(input[paging.notWith])) {
    const name = size.charAt(0).toLowerCase() + size.slice(1);
    throw new Refusal('invalid-combination', { reason: `The parameter ${paging.notWith} cannot be used with the parameter ${name}` });
  }
  if (asked < min) throw new Refusal('out-of-bounds', { reason: size, value: asked, least: min });
  if (asked <= max) return asked;
  if (paging.over === 'cut') return max;
  throw new Refusal('out-of-bounds', { reason: size, value: asked, most: max });
}
