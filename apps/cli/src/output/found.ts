import type { Found } from '@cadastre/inventory';
import { table } from './table.ts';

/** What was found, a line each, the closest matches first. */
export function describeFound(found: readonly Found[]): string {
  return table(
    ['match', 'type', 'id', 'name', 'state', 'account', 'region', 'where'],
    found.map((one) => [one.match, one.type, one.id, one.name, one.state, one.accountId, one.region, whereOf(one)]),
  );
}

/** Matches by id, ARN or name say where by their own columns. */
function whereOf({ match, value, fields }: Found): string | null {
  if (fields !== null) return `${value} in ${fields.join(', ')}`;
  return match.startsWith('tag') || match === 'holder' ? value : null;
}
