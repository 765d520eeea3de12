import type { Difference } from './compare.ts';
import type { ContentHash } from './content-hash.ts';

/** Stands between what is aggregated; an id that holds it is noticed by the count. */
const SEPARATOR = '\u0001';
export const SQL_SEPARATOR = 'chr(1)';

/** The ids and hashes of everything that was registered of a scope when its observation began. */
export interface Registered {
  /** As {@link compare} does. */
  compare(ids: readonly string[], hashes: readonly ContentHash[]): Difference[];
}

const NOTHING: Registered = { compare: (ids) => ids.map((_id, place) => ({ place, stored: false })) };

/** Null where the texts do not hold all of it: they were not asked for, or an id does not let itself be parted from the next. */
export function readRegistered(
  resources: number,
  ids: string | null,
  contents: string | null,
  volatiles: string | null,
): Registered | null {
  if (resources === 0) return NOTHING;
  if (ids === null || contents === null || volatiles === null) return null;
  const names = ids.split(SEPARATOR);
  const content = contents.split(SEPARATOR);
  const volatile = volatiles.split(SEPARATOR);
  if (names.length !== resources || content.length !== resources || volatile.length !== resources) return null;
  const places = new Map(names.map((id, place) => [id, place]));
  return {
    compare: (asked, hashes) =>
      asked.flatMap((id, place) => {
        const found = places.get(id);
        if (found === undefined) return { place, stored: false };
        const hash = hashes[place] as ContentHash;
        return content[found] === hash.content && volatile[found] === (hash.volatile ?? '') ? [] : { place, stored: true };
      }),
  };
}
