import { setTimeout as delay } from 'node:timers/promises';
import { BudgetExhaustedError, classifyFailure } from '@cadastre/aws';

const PATIENCE = 5;
const FIRST_PAUSE_MS = 500;

/** Waits and tries again where that may help, with growing pauses: the usual five attempts take some ten seconds, each further one doubles that. */
export async function patiently<T>(work: () => Promise<T>, signal: AbortSignal, attempts: number = PATIENCE): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !mayPass(error)) throw error;
      const waitMs = error instanceof BudgetExhaustedError ? error.waitMs : 0;
      await delay(Math.max(waitMs, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (1 + Math.random() / 2), undefined, { signal });
    }
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof BudgetExhaustedError) return true;
  const { kind } = classifyFailure(error);
  return kind === 'throttled' || kind === 'transient';
}
