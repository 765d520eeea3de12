import type { Collector, Item } from './collector.ts';
import { valueAt } from './paths.ts';

/**
 * Whether the item is in a state that counts as absent: nothing more is asked about such a one, which may know nothing of it by then. AWS's documentation and
 * its answers disagree on the case of some states (`Deleted`, `deleted`).
 */
export function isGone(gone: Collector['gone'], item: Item): boolean {
  if (!gone) return false;
  const state = valueAt(item, gone.path);
  if (typeof state !== 'string') return false;
  const lower = state.toLowerCase();
  return gone.states.some((ended) => ended.toLowerCase() === lower);
}
