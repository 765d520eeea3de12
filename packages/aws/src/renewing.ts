import type { Clock } from './clock.ts';

/** A value that expires. */
export interface Renewable<T> {
  /** Renewed early enough; the same value while it is good. */
  current(): Promise<T>;
  /** Another value than the stale one. */
  renew(stale: T): Promise<T>;
}

export interface RenewableOptions<T> {
  fetch(): Promise<T>;
  /** For how long a value just fetched is good, in milliseconds; undefined: for ever. */
  goodForMs(value: T): number | undefined;
  /** For how long to give everyone the same failure instead of trying again, in milliseconds. */
  failsForMs(error: unknown): number;
  /** A renewal ahead of time failed; the value is still good and the renewal is tried again. */
  onEarlyFailure(error: unknown): void;
  readonly clock: Clock;
  readonly random: () => number;
}

const RENEW_AHEAD_MS = 5 * 60_000;
/** Below so much, nobody is given the old value any more. */
const LAST_MOMENT_MS = 60_000;
const RETRY_AFTER_MS = 30_000;

/** Fetches once for all who ask at once, ahead of expiry, and goes on with the old value while the new one is on its way. */
export function createRenewable<T>(options: RenewableOptions<T>): Renewable<T> {
  const { clock, random } = options;
  let held: { readonly value: T; readonly lastMoment: number; renewAt: number } | undefined;
  let pending: Promise<T> | undefined;
  let failed: { readonly error: unknown; readonly until: number } | undefined;

  function hold(value: T): T {
    const now = clock.now();
    const goodForMs = options.goodForMs(value) ?? Number.MAX_SAFE_INTEGER;
    // Up to a fifth earlier, so that the sessions of a fleet that started together are not renewed together.
    const ahead = Math.min(RENEW_AHEAD_MS, goodForMs / 3) * (1 + random() / 5);
    const lastMoment = now + goodForMs - Math.min(LAST_MOMENT_MS, goodForMs / 10);
    held = { value, lastMoment, renewAt: now + goodForMs - ahead };
    return value;
  }

  function fetch(): Promise<T> {
    pending ??= options
      .fetch()
      .then(hold)
      .catch((error: unknown) => {
        failed = { error, until: clock.now() + options.failsForMs(error) };
        throw error;
      })
      .finally(() => {
        pending = undefined;
      });
    return pending;
  }

  function freshOrFailed(): Promise<T> {
    if (failed !== undefined && clock.now() < failed.until) return Promise.reject(failed.error);
    failed = undefined;
    return fetch();
  }

  return {
    async current() {
      const now = clock.now();
      const found = held;
      if (found === undefined) return await freshOrFailed();
      if (now < found.renewAt) return found.value;
      if (now >= found.lastMoment) return await freshOrFailed();
      if (pending === undefined) {
        fetch().catch((error: unknown) => {
          found.renewAt = clock.now() + RETRY_AFTER_MS;
          options.onEarlyFailure(error);
        });
      }
      return found.value;
    },

    async renew(stale) {
      if (held !== undefined && held.value !== stale) return held.value;
      held = undefined;
      return await freshOrFailed();
    },
  };
}
