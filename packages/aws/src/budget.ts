import { type ApiCall, type BudgetRule, budgetRules } from './budget-rules.ts';
import type { BudgetStore } from './budget-store.ts';
import { type Clock, systemClock } from './clock.ts';
import { createTokenLease, type TokenLease } from './token-lease.ts';

/** Paces calls so that all workers together keep to a share of AWS's published limits. */
export interface ApiBudget {
  /**
   * Resolves when the call may be made. Throws {@link BudgetExhaustedError} where that would take longer than a worker should be
   * held up, and the signal's reason when it is aborted.
   */
  spend(call: ApiCall, signal: AbortSignal): Promise<void>;
  /** AWS refused the call because of its limits: nobody calls for a while. Longer when it happens again soon. */
  throttled(call: ApiCall): Promise<void>;
}

export interface ApiBudgetOptions {
  readonly store: BudgetStore;
  /** The part of AWS's published limits to use, above 0 and up to 1. */
  readonly share: number;
  /** The longest that a call waits here; beyond, the job is better delayed. Default 2,000. */
  readonly maxWaitMs?: number;
  readonly clock?: Clock;
}

const DEFAULT_MAX_WAIT_MS = 2_000;
/** Leases that are idle are dropped beyond so many, so that an estate of any size fits. */
const MAX_IDLE_LEASES = 5_000;

export function createApiBudget(options: ApiBudgetOptions): ApiBudget {
  const { store, share, maxWaitMs = DEFAULT_MAX_WAIT_MS, clock = systemClock } = options;
  if (!(share > 0 && share <= 1)) throw new RangeError(`The share of the API budget must be above 0 and at most 1, not ${share}.`);
  const leases = new Map<string, TokenLease>();

  function leaseOf(rules: readonly BudgetRule[]): TokenLease {
    const id = rules.map((rule) => rule.key).join(' ');
    let lease = leases.get(id);
    if (lease === undefined) {
      if (leases.size >= MAX_IDLE_LEASES) dropIdle();
      lease = createTokenLease({ rules, store, maxWaitMs, clock });
      leases.set(id, lease);
    }
    return lease;
  }

  function dropIdle(): void {
    for (const [id, lease] of leases) if (lease.isIdle()) leases.delete(id);
  }

  return {
    spend: (call, signal) => leaseOf(budgetRules(call, share)).spend(signal),
    throttled: (call) => leaseOf(budgetRules(call, share)).drain(),
  };
}
