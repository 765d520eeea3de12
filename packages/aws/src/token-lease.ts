import type { BudgetRule } from './budget-rules.ts';
import type { BudgetStore } from './budget-store.ts';
import type { Clock } from './clock.ts';
import { BudgetExhaustedError } from './failure.ts';

/**
 * Tokens that this process holds of one set of shared buckets.
 *
 * A listing of many pages would ask the store before every page, so tokens are taken in blocks: one at first, twice as many whenever a
 * block was used up, for most scopes are one page. A held token must not be spent after the bucket has filled up again, or the calls of
 * a moment would exceed the bucket. So a block is good for a limited time, L, and the shared bucket is smaller by what it refills in L:
 * the calls of any window w were taken in w + L, thus at most (capacity - refill·L) + refill·(w + L) = capacity + refill·w.
 */
export interface TokenLease {
  spend(signal: AbortSignal): Promise<void>;
  drain(): Promise<void>;
  /** Nothing is waiting, held or remembered that a new lease would lack. */
  isIdle(): boolean;
}

export interface TokenLeaseOptions {
  readonly rules: readonly BudgetRule[];
  readonly store: BudgetStore;
  readonly maxWaitMs: number;
  readonly clock: Clock;
}

const MAX_LIFETIME_MS = 1_000;
const MAX_BLOCK = 16;

const FIRST_DRAIN_MS = 1_000;
const LONGEST_DRAIN_MS = 60_000;

interface Waiter {
  readonly deadline: number;
  grant(): void;
  refuse(error: unknown): void;
}

/** For how long tokens of the bucket may be held; 0 where it is too small to be held in blocks. */
function lifetimeMs(rule: BudgetRule): number {
  return blockSize(rule) < 2 ? 0 : Math.min(MAX_LIFETIME_MS, (rule.capacity / (4 * rule.refillPerSecond)) * 1000);
}

/** At most a fifth or so of the bucket, so that others find something too. */
function blockSize(rule: BudgetRule): number {
  return Math.min(MAX_BLOCK, Math.floor((rule.capacity * 0.75) / 4));
}

export function createTokenLease(options: TokenLeaseOptions): TokenLease {
  const { store, maxWaitMs, clock } = options;
  const keys = options.rules.map((rule) => rule.key);
  const lifetime = Math.min(...options.rules.map(lifetimeMs));
  const maxBlock = lifetime === 0 ? 1 : Math.min(...options.rules.map(blockSize));
  const rules = options.rules.map((rule) => ({
    ...rule,
    capacity: rule.capacity - (rule.refillPerSecond * lifetimeMs(rule)) / 1000,
  }));

  const slowestRefill = Math.min(...rules.map((rule) => rule.refillPerSecond));

  let held = 0;
  let goodUntil = 0;
  let block = 1;
  let emptyUntil = 0;
  let drains = 0;
  let drainedUntil = 0;
  let drainForgottenAt = 0;
  let pumping = false;
  const waiters: Waiter[] = [];

  function refuseLate(now: number): void {
    for (let index = waiters.length - 1; index >= 0; index -= 1) {
      const waiter = waiters[index];
      if (waiter === undefined || emptyUntil <= waiter.deadline) continue;
      waiters.splice(index, 1);
      waiter.refuse(new BudgetExhaustedError(keys[0] ?? '', emptyUntil - now));
    }
  }

  /** Serves the waiters in their order; the one place that asks the store. */
  async function pump(): Promise<void> {
    while (waiters.length > 0) {
      const asked = clock.now();
      if (emptyUntil > asked) {
        refuseLate(asked);
        if (waiters.length > 0) await clock.sleep(emptyUntil - asked);
        continue;
      }
      block = held === 0 && asked < goodUntil ? Math.min(maxBlock, block * 2) : 1;
      const wanted = Math.max(waiters.length, block);
      const { granted, waitMs } = await store.take(rules, wanted);
      const now = clock.now();
      if (granted === 0) {
        emptyUntil = Math.max(emptyUntil, now + Math.max(1, waitMs));
        continue;
      }
      const served = waiters.splice(0, granted);
      for (const waiter of served) waiter.grant();
      held = now < drainedUntil ? 0 : granted - served.length;
      goodUntil = asked + lifetime;
    }
  }

  function startPump(): void {
    if (pumping) return;
    pumping = true;
    pump()
      .catch((error: unknown) => {
        for (const waiter of waiters.splice(0)) waiter.refuse(error);
      })
      .finally(() => {
        pumping = false;
        if (waiters.length > 0) startPump();
      });
  }

  return {
    async spend(signal) {
      signal.throwIfAborted();
      const now = clock.now();
      if (held > 0 && now < goodUntil && waiters.length === 0) {
        held -= 1;
        return;
      }
      if (emptyUntil - now > maxWaitMs) throw new BudgetExhaustedError(keys[0] ?? '', emptyUntil - now);
      await new Promise<void>((resolve, reject) => {
        const waiter: Waiter = {
          deadline: now + maxWaitMs,
          grant: () => {
            signal.removeEventListener('abort', abort);
            resolve();
          },
          refuse: (error) => {
            signal.removeEventListener('abort', abort);
            reject(error);
          },
        };
        const abort = (): void => {
          const index = waiters.indexOf(waiter);
          if (index >= 0) waiters.splice(index, 1);
          reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
        waiters.push(waiter);
        startPump();
      });
    },

    async drain() {
      const now = clock.now();
      held = 0;
      // Calls that were on their way when the first one was refused say nothing new.
      if (now < drainedUntil) return;
      drains = now < drainForgottenAt ? drains + 1 : 0;
      const forMs = Math.min(LONGEST_DRAIN_MS, FIRST_DRAIN_MS * 2 ** drains);
      drainedUntil = now + forMs;
      drainForgottenAt = now + 3 * forMs + 5_000;
      emptyUntil = Math.max(emptyUntil, drainedUntil + 1_000 / slowestRefill);
      await store.drain(keys, forMs);
    },

    isIdle: () => waiters.length === 0 && !pumping && clock.now() >= Math.max(goodUntil, emptyUntil, drainForgottenAt),
  };
}
