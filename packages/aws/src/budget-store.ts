import type { BudgetRule } from './budget-rules.ts';
import { type Clock, systemClock } from './clock.ts';

/** Token buckets that all workers share. */
export interface BudgetStore {
  /**
   * Takes up to `wanted` tokens from every one of the buckets at once, the same number from each; a bucket that is not known is full.
   * Where none can be had, `waitMs` says when one will be.
   */
  take(rules: readonly BudgetRule[], wanted: number): Promise<{ granted: number; waitMs: number }>;
  /** Empties the buckets and keeps them empty for so long: AWS said that it has had enough. */
  drain(keys: readonly string[], forMs: number): Promise<void>;
}

interface Bucket {
  tokens: number;
  /** When `tokens` was right. In the future while the bucket is drained. */
  at: number;
  /** When the bucket will be full again, and is as good as unknown. */
  fullAt: number;
}

const SWEEP_EVERY = 1_000;

/** Token buckets in the memory of one process: for a single process that does everything, and for tests. */
export function createMemoryBudgetStore(options: { clock?: Clock } = {}): BudgetStore {
  const clock = options.clock ?? systemClock;
  const buckets = new Map<string, Bucket>();
  let takes = 0;

  function tokensOf(rule: BudgetRule, now: number): { tokens: number; readyAt: number } {
    const bucket = buckets.get(rule.key);
    if (bucket === undefined) return { tokens: rule.capacity, readyAt: now };
    if (bucket.at > now) return { tokens: 0, readyAt: bucket.at };
    const tokens = Math.min(rule.capacity, bucket.tokens + ((now - bucket.at) / 1000) * rule.refillPerSecond);
    return { tokens, readyAt: now };
  }

  function sweep(now: number): void {
    for (const [key, bucket] of buckets) if (bucket.fullAt <= now) buckets.delete(key);
  }

  return {
    async take(rules, wanted) {
      const now = clock.now();
      takes += 1;
      if (takes % SWEEP_EVERY === 0) sweep(now);
      const states = rules.map((rule) => ({ rule, ...tokensOf(rule, now) }));
      const granted = Math.floor(Math.min(wanted, ...states.map((state) => state.tokens)));
      if (granted < 1) {
        const waits = states.map(({ rule, tokens, readyAt }) => readyAt - now + (Math.max(0, 1 - tokens) / rule.refillPerSecond) * 1000);
        return { granted: 0, waitMs: Math.ceil(Math.max(...waits)) };
      }
      for (const { rule, tokens } of states) {
        const left = tokens - granted;
        buckets.set(rule.key, { tokens: left, at: now, fullAt: now + ((rule.capacity - left) / rule.refillPerSecond) * 1000 });
      }
      return { granted, waitMs: 0 };
    },

    async drain(keys, forMs) {
      const at = clock.now() + forMs;
      // Without its rule a bucket's refill is not known; an hour fills the slowest one that AWS publishes.
      for (const key of keys) buckets.set(key, { tokens: 0, at, fullAt: at + 3_600_000 });
    },
  };
}
