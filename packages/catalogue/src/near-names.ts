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

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
