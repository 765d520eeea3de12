import type { ListOperation } from '../operations/list-operation.ts';
import type { Fields } from '../protocols/schema.ts';

/** The input of a page of about `size` items: the first, or the one after `page`. */
export function pageInput({ paging }: ListOperation, page: Fields | undefined, size: number): Fields {
  if (paging === undefined) return {};
  const sized = paging.size === null ? {} : { [paging.size]: Math.max(paging.min, Math.min(size, paging.max)) };
  if (page === undefined) return sized;
  if (paging.token !== null) return { ...sized, [paging.token]: valueAt(page, paging.next ?? paging.token) };
  return { ...sized, ...Object.fromEntries((paging.markers ?? []).map(({ input, output }) => [input, page[output]])) };
}

export function hasMore({ paging, moreFlag }: ListOperation, page: Fields): boolean {
  if (paging === undefined) return false;
  return paging.token === null ? valueAt(page, moreFlag ?? '') === true : valueAt(page, paging.next ?? paging.token) !== undefined;
}

/** What a page lists, or the one thing that it tells. */
export function itemsOf({ list, single }: ListOperation, page: Fields): readonly unknown[] {
  if (list === null) return [page];
  const held = valueAt(page, list);
  return single === true ? [held] : ((held ?? []) as unknown[]);
}

function valueAt(page: Fields, path: string): unknown {
  return path.split('.').reduce<unknown>((held, field) => (held as Fields | undefined)?.[field], page);
}
