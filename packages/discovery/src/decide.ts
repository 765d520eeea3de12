import { AwsStepError, BudgetExhaustedError, classifyFailure } from '@cadastre/aws';
import type { UnsuccessfulEnd } from '@cadastre/contracts';
import type { JobContext } from '@cadastre/queue';
import { endOf, ends, type FailedCall } from './reasons.ts';

/** What a failed reading of a scope leads to. */
export type Decision =
  | { readonly kind: 'delay'; readonly ms: number; readonly counted: boolean }
  | { readonly kind: 'retry' }
  | { readonly kind: 'end'; readonly end: UnsuccessfulEnd };

/** So often AWS may throttle one scope; with the growing pauses that is about five minutes. */
const MAX_THROTTLED = 9;
const THROTTLE_DELAY_MS = 1_000;
const MAX_THROTTLE_DELAY_MS = 60_000;

/** So often a scope is started at all: some two hours where the API budget alone holds it up. */
export const MAX_STARTS = 250;
const MAX_BUDGET_DELAY_MS = 30_000;

/** So many workers may die over one scope before it is taken for the cause. */
export const MAX_STALLS = 10;

/** A cut-off body may be whole the next time; an answer that is wrong twice stays wrong. */
const MALFORMED_ATTEMPTS = 2;

export type Circumstances = Pick<JobContext, 'attempt' | 'lastAttempt' | 'starts' | 'countedDelays'>;

/** Every failure of AWS leads to a later start that is bounded in number, or to an outcome. */
export function decide(
  error: unknown,
  call: Omit<FailedCall, 'step'>,
  circumstances: Circumstances,
  random: () => number = Math.random,
): Decision {
  const failure = classifyFailure(error);
  const step = error instanceof AwsStepError ? error : undefined;
  const end = (): Decision => ({
    kind: 'end',
    end: endOf(failure, { ...call, step: step?.step ?? 'listing', roleArn: step ? (step.roleArn ?? null) : call.roleArn }),
  });
  const budget = findBudgetExhausted(error);
  if (budget) {
    if (circumstances.starts >= MAX_STARTS) return { kind: 'end', end: ends.budgetSpent(budget.bucket) };
    const ms = Math.max(budget.waitMs, Math.min(MAX_BUDGET_DELAY_MS, THROTTLE_DELAY_MS * circumstances.starts));
    return { kind: 'delay', ms: jitter(ms, random), counted: false };
  }
  switch (failure.kind) {
    case 'throttled': {
      if (circumstances.countedDelays >= MAX_THROTTLED || circumstances.starts >= MAX_STARTS) return end();
      const ms = Math.min(MAX_THROTTLE_DELAY_MS, THROTTLE_DELAY_MS * 2 ** circumstances.countedDelays);
      return { kind: 'delay', ms: jitter(ms, random), counted: true };
    }
    case 'transient':
    case 'credentials-expired':
    // Deleted since its own scope was read, or not everywhere yet: the register may know better when this is read again.
    case 'gone':
      return circumstances.lastAttempt ? end() : { kind: 'retry' };
    case 'malformed':
      return circumstances.lastAttempt || circumstances.attempt >= MALFORMED_ATTEMPTS ? end() : { kind: 'retry' };
    case 'credentials-invalid':
    case 'clock-skew':
    case 'access-denied':
    case 'region-disabled':
    case 'unsupported':
    case 'bug':
      return end();
    default:
      throw new TypeError(`Unknown kind of failure: ${String(failure.kind satisfies never)}`);
  }
}

/** From the given time to half as much again, so that what was delayed together does not come back together. */
function jitter(ms: number, random: () => number): number {
  return Math.round(ms * (1 + random() / 2));
}

/** The SDK may have wrapped what the client threw. */
function findBudgetExhausted(error: unknown): BudgetExhaustedError | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1) {
    if (current instanceof BudgetExhaustedError) return current;
  }
  return undefined;
}
