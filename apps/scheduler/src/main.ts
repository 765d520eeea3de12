import { openServices, runScheduler as runSchedulerLoop } from '@cadastre/discovery';
import { tryLead } from '@cadastre/inventory';
import type { Logger } from '@cadastre/telemetry';
import type { SchedulerConfig } from './config.ts';

export { parseConfig as parseSchedulerConfig, type SchedulerConfig } from './config.ts';

const CONNECTIONS = 5;

/** Plans, dispatches, finishes until the signal is aborted. Several may run on one register: one leads. */
export async function runScheduler(
  config: SchedulerConfig & { readonly closeGraceMs?: number },
  { logger, signal }: { logger: Logger; signal: AbortSignal },
): Promise<void> {
  const services = await openServices({ ...config, applicationName: 'cadastre scheduler', maxConnections: CONNECTIONS }, logger);
  try {
    logger.info('Scheduler started');
    await runSchedulerLoop({ ...services, logger, tryLead: () => tryLead(config.databaseUrl, 'scheduler') }, config, signal);
  } finally {
    await services.close();
  }
  logger.info('Scheduler stopped');
}
