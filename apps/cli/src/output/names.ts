import { count } from './table.ts';

const SHOWN = 3;

/** The first few names of many, and how many there are besides: `a, b, c and 9 more`. */
export function firstOf(names: readonly string[], shown = SHOWN): string {
  const rest = names.length - shown;
  return rest > 0 ? `${names.slice(0, shown).join(', ')} and ${count(rest)} more` : names.join(', ');
}
