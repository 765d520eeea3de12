import { parseSchedulerConfig, runScheduler } from '@cadastre/scheduler-app';
import type { Logger } from '@cadastre/telemetry';
import { parseWorkerConfig, runWorker } from '@cadastre/worker-app';
import type { CommandContext } from './context.ts';
import type { Register } from './register.ts';

/** A scheduler and a worker in this process. */
export interface LocalFleet {
  /** Rejects as soon as one of them fails; resolves when both have stopped. */
  readonly ended: Promise<void>;
  /** Takes no more work, lets what runs finish for a bounded time, and waits for both. */
  stop(): Promise<void>;
}

/**
 * A person waits at the terminal, and no other worker would go on with what is given up: it is read again at the next start, or not wanted any more. So calls of AWS are
 * broken off almost at once, unlike those of a fleet's worker, whose grace spares the others the work. Most merges, and most scopes, take less.
 */
const LOCAL_GRACE_MS = 500;

/** Starts a scheduler and a worker on the given register, configured by the same environment as the processes of a fleet. */
export async function startLocalFleet(context: CommandContext, register: Register, logger: Logger): Promise<LocalFleet> {
  const env = { CADASTRE_SHUTDOWN_GRACE_MS: String(LOCAL_GRACE_MS), ...context.env, ...(await register.environment()) };
  const stop = new AbortController();
  const parts = [
    runScheduler(
      { ...parseSchedulerConfig(env), closeGraceMs: LOCAL_GRACE_MS },
      { logger: logger.child({ app: 'scheduler' }), signal: stop.signal },
    ),
    runWorker(parseWorkerConfig(env), { logger: logger.child({ app: 'worker' }), signal: stop.signal }),
  ];
  // Where one fails the other has nothing to do, and the command has to end.
  const ended = Promise.all(parts.map((part) => part.finally(() => stop.abort()))).then(() => undefined);
  ended.catch(() => undefined);
  return {
    ended,
    stop: async () => {
      stop.abort();
      await Promise.allSettled(parts);
    },
  };
}
