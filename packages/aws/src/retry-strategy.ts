import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from '@smithy/types';
import { classifyFailure } from './classify.ts';

export interface RetryStrategyOptions {
  readonly maxAttempts: number;
  /** The longest wait before the first retry, in milliseconds; doubles with each. */
  readonly baseDelayMs: number;
  readonly random: () => number;
}

const LONGEST_DELAY_MS = 2_000;

/**
 * Retries what is over in a moment: broken connections and AWS's own failures. Throttling is not retried here, or a refused account
 * would hold its worker. Stateless, for a client serves many accounts: the SDK's own strategy keeps one budget of retries per client,
 * which one failing account would use up for all.
 */
export function createRetryStrategy(options: RetryStrategyOptions): RetryStrategyV2 {
  return {
    acquireInitialRetryToken: async () => retryToken(0, 0),
    refreshRetryTokenForRetry: async (token, info) => {
      const retries = token.getRetryCount() + 1;
      if (retries >= options.maxAttempts || !isWorthRetrying(info)) throw info.error ?? new Error('The request is not worth retrying.');
      const limitMs = Math.min(LONGEST_DELAY_MS, options.baseDelayMs * 2 ** (retries - 1));
      return retryToken(retries, Math.ceil(options.random() * limitMs));
    },
    recordSuccess: () => undefined,
  };
}

function retryToken(retries: number, delayMs: number): RetryToken {
  return { getRetryCount: () => retries, getRetryDelay: () => delayMs };
}

function isWorthRetrying({ error }: RetryErrorInfo): boolean {
  if (error === undefined || error.name === 'AbortError') return false;
  // The SDK has corrected its clock by the answer's Date header and signs anew.
  if ((error.$metadata as { clockSkewCorrected?: boolean } | undefined)?.clockSkewCorrected === true) return true;
  return classifyFailure(error).kind === 'transient';
}
