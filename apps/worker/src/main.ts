import { once } from 'node:events';
import { collectScope, openServices } from '@cadastre/discovery';
import type { Logger } from '@cadastre/telemetry';
import type { WorkerConfig } from './config.ts';

export { parseConfig as parseWorkerConfig, type WorkerConfig } from './config.ts';

/** Writing comes in bursts of milliseconds between waits for AWS, so a few connections serve many scopes. */
const MOST_CONNECTIONS = 10;

/**
 * Collects scopes until the signal is aborted. Then it takes no more, lets the running ones finish for a bounded time, returns the rest to the
 * queue, and resolves.
 */
export async function runWorker(config: WorkerConfig, { logger, signal }: { logger: Logger; signal: AbortSignal }): Promise<void> {
  const { concurrency } = config;
  const options = { ...config, applicationName: 'cadastre worker', maxConnections: Math.min(concurrency, MOST_CONNECTIONS) };
  const services = await openServices(options, logger);
  try {
    if (signal.aborted) return;
    const deps = { ...services, logger, scopeTimeoutMs: config.scopeTimeoutMs };
    const consumer = services.queue.consume({ collect: async (job, context) => await collectScope(deps, job, context) }, { concurrency });
    logger.info({ concurrency }, 'Worker started');
    await once(signal, 'abort');
    logger.info('Worker stopping');
    await consumer.close({ graceMs: config.shutdownGraceMs });
  } finally {
    await services.close();
  }
  logger.info('Worker stopped');
}
