import { editDistance } from './edit-distance.ts';

/** The names that a mistyped one may have meant, the likeliest first: those that are few slips of the hand away for its length, whatever the case. */
export function nearestNames(mistyped: string, names: readonly string[]): string[] {
  const plain = mistyped.toLowerCase();
  return names
    .map((name) => ({ name, distance: editDistance(plain, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.ceil(plain.length / 4))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}
