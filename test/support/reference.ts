import { readFileSync } from 'node:fs';

/** What the reference says of a resource type, as far as tests read it. Independent of the catalogue, so that it can disagree with it. */
export interface ReferenceEntry {
  readonly type: string;
  readonly tier: number;
  readonly iamAction: string;
  readonly outputKey: string | null;
  readonly idField: string | readonly string[] | null;
  readonly scope: 'regional' | 'global' | 'account';
  readonly tagsField: string | null;
  readonly embeddedIn: string | null;
  readonly parent: { readonly type: string; readonly inputParam: string } | null;
  readonly secretFields: readonly string[] | null;
  readonly states: { readonly field: string; readonly gone?: readonly string[] | null } | null;
}

type Fields = Readonly<Record<string, unknown>>;

export function readReference(file: string): ReferenceEntry[] {
  return JSON.parse(readFileSync(file, 'utf8')) as ReferenceEntry[];
}

/** The items of an answer and what each was found in, for an output key such as `Reservations[].Instances[]`. */
export function itemsOf(answer: Fields, outputKey: string): { item: Fields; holder: Fields }[] {
  let level: { item: Fields; holder: Fields }[] = [{ item: answer, holder: {} }];
  for (const part of outputKey.split('.')) {
    const name = part.replace('[]', '');
    level = level.flatMap(({ item }) => {
      const value = item[name];
      const children = part.endsWith('[]') ? ((value ?? []) as Fields[]) : value === undefined ? [] : [value as Fields];
      return children.map((child) => ({ item: child, holder: item }));
    });
  }
  return level;
}

/** The id by the reference's rule: parts joined with `|`, of alternatives the first that is there, an absent part empty. */
export function identify(entry: ReferenceEntry, item: Fields, holder: Fields): string {
  const parts = typeof entry.idField === 'string' ? [entry.idField] : (entry.idField ?? []);
  return parts.map((part) => firstOf(part, item, holder)).join('|');
}

function firstOf(part: string, item: Fields, holder: Fields): string {
  for (const option of part.split('|')) {
    const found = option.startsWith('$parent.') ? dig(holder, option.slice('$parent.'.length)) : dig(item, option);
    if (found !== undefined && found !== null && found !== '') return String(found);
  }
  return '';
}

function dig(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Fields | undefined)?.[name], value);
}

/** Whether AWS lists the item although it has ended. */
export function isGone(entry: ReferenceEntry, item: Fields): boolean {
  return entry.states?.gone?.includes(String(dig(item, entry.states.field))) ?? false;
}
