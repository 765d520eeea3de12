import { count, plural } from './table.ts';

const SHOWN = 3;

/** The first few names of many, and how many there are besides: `a, b, c and 9 more`. */
export function firstOf(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return rest > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${count(rest)} more` : names.join(', ');
}

/** The names of a few, or how many there are and the first of them: `500 accounts such as 111122223333`. */
export function some(names: readonly string[], noun: string): string {
  return names.length <= SHOWN ? names.join(', ') : `${plural(names.length, noun)} such as ${names[0]}`;
}
