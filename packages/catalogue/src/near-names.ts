import { editDistance } from '@cadastre/contracts';

const SHOWN = 3;

/** The names that a mistyped one may have meant, the likeliest first: few edits away, or sharing the part after the service. */
export function nearNames(mistyped: string, names: readonly string[]): string[] {
  const bare = afterService(mistyped).replaceAll('*', '');
  const nearest = names
    .map((name) => ({ name, distance: editDistance(mistyped, name), shared: bare !== '' && afterService(name).includes(bare) }))
    .filter(({ distance, shared }) => shared || distance <= Math.max(2, mistyped.length / 4));
  return nearest
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

function afterService(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
