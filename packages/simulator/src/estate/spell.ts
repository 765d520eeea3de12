import { fraction, join, type Key, under } from './key.ts';
import type { Rounds } from './rounds.ts';

export interface Spell {
  readonly key: Key;
  /** -1 where it was there from the start. */
  readonly born: number;
}

/** What comes and goes and comes again, each time as another: how it is now. `chance`: of being there from the start. */
export function currentSpell(rounds: Rounds, key: Key, chance: number): Spell | undefined {
  let now: Spell | undefined = fraction(key, 'there') < chance ? { key: under(key, 0), born: -1 } : undefined;
  rounds.keys.forEach((round, index) => {
    if (now === undefined) {
      if (fraction(join(round, key), 'come') < 0.4) now = { key: under(key, index + 1), born: index };
    } else if (fraction(join(round, now.key), 'go') < 0.1) now = undefined;
  });
  return now;
}
