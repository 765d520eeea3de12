import type { Logger } from '@cadastre/telemetry';

const REPEAT_AFTER_MS = 10_000;

/**
 * Logs what BullMQ reports besides its jobs: chiefly connections that break and come back. A server that is away makes the same
 * report many times a second, so each is repeated only every few seconds.
 */
export function createErrorLog(logger: Logger, queue: string): (error: Error) => void {
  const loggedAt = new Map<string, number>();
  return (error) => {
    const now = Date.now();
    const code = (error as NodeJS.ErrnoException).code ?? error.name;
    const last = loggedAt.get(code);
    if (last !== undefined && now - last < REPEAT_AFTER_MS) return;
    loggedAt.set(code, now);
    logger.warn({ queue, code, error: error.message }, 'The queue reports an error');
  };
}
