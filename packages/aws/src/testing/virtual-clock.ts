import type { Clock } from '../clock.ts';

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

export interface VirtualClock extends Clock {
  /** Lets time pass until nothing sleeps, or until the given time. */
  run(until?: number): Promise<void>;
}

/** A clock whose time passes as soon as everything that could run has run. */
export function createVirtualClock(start = 1_000_000): VirtualClock {
  let now = start;
  const timers: Timer[] = [];
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  return {
    now: () => now,
    sleep: (ms) => new Promise((wake) => timers.push({ at: now + Math.max(0, ms), wake })),
    async run(until = Number.POSITIVE_INFINITY) {
      for (;;) {
        await settle();
        timers.sort((a, b) => a.at - b.at);
        const next = timers[0];
        if (next === undefined || next.at > until) break;
        timers.shift();
        now = Math.max(now, next.at);
        next.wake();
      }
      if (until !== Number.POSITIVE_INFINITY) now = Math.max(now, until);
    },
  };
}
