import { fraction, integer, join, type Key, rootKey, under } from './key.ts';

/**
 * What happened to the estate since it was made: the rounds of changes, each by a seed. Whether a thing ended, was altered or was born in a round
 * follows from the round and the thing's own key alone. So any moment of the estate can be made again, a region at a time.
 */
export interface Rounds {
  readonly keys: readonly Key[];
  /** Moves what changes by itself, in every round and between them. */
  readonly drift: Key;
}

export function playRounds(seeds: readonly number[], ticks: readonly number[]): Rounds {
  const keys = seeds.map((seed, round) => under(rootKey(seed), 'round', round));
  const moved = [...keys, ...ticks.map((seed, index) => under(rootKey(seed), 'tick', index))];
  return { keys, drift: moved.reduce(join, rootKey(0)) };
}

/** `lingering`: ended in the latest round, and still listed, as AWS lists some things for a while after they ended. */
export type Presence = 'present' | 'lingering' | 'vanished';

/**
 * Whether a thing is still there. `rate`: the chance of ending in a round. `born`: the round in which it appeared; -1 where it was there from
 * the start.
 */
export function presence(rounds: Rounds, key: Key, rate: number, born = -1): Presence {
  const last = rounds.keys.length - 1;
  for (let round = born + 1; round <= last; round += 1) {
    const roundKey = rounds.keys[round];
    if (roundKey && fraction(join(roundKey, key), 'end') < rate) return round === last ? 'lingering' : 'vanished';
  }
  return 'present';
}

/** What ended just before the estate was first seen: listed until the first round of changes. */
export function ended(rounds: Rounds): Presence {
  return rounds.keys.length === 0 ? 'lingering' : 'vanished';
}

/** How often the thing was altered since it appeared. */
export function alterations(rounds: Rounds, key: Key, rate: number, about = 'alter', born = -1): number {
  let count = 0;
  for (let round = born + 1; round < rounds.keys.length; round += 1) {
    const roundKey = rounds.keys[round];
    if (roundKey && fraction(join(roundKey, key), about) < rate) count += 1;
  }
  return count;
}

export interface Birth {
  readonly key: Key;
  readonly round: number;
}

/** What appeared under `key` in each round: at most `most`, in half of the rounds nothing where `most` is 1. */
export function births(rounds: Rounds, key: Key, most: number): readonly Birth[] {
  return rounds.keys.flatMap((roundKey, round) => {
    const both = join(roundKey, key);
    return Array.from({ length: integer(both, 'births', 0, most) }, (_, index) => ({ key: under(both, index), round }));
  });
}

/** The rate at which about two of `count` things are met by a round. */
export function aboutTwoOf(count: number): number {
  return Math.min(0.25, 2 / Math.max(count, 1));
}

/** A number that drifts by itself, from 0 to `most`. */
export function drift(rounds: Rounds, key: Key, about: string, most: number): number {
  return integer(join(rounds.drift, key), about, 0, most);
}
