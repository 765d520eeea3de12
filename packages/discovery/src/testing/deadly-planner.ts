import { randomBytes } from 'node:crypto';
import { createSealer, openDatabase } from '@cadastre/inventory';
import { openQueue } from '@cadastre/queue';
import { createLogger } from '@cadastre/telemetry';
import { discoveryHandlers } from '../discovery-jobs.ts';

/** Plans as a scheduler does, but each plan ends its process, as one does for which there is not enough memory. */
async function planToDeath(url: string, lockMs: number): Promise<void> {
  const logger = createLogger({ level: 'silent', name: 'deadly-planner' });
  const queue = await openQueue(url, { logger });
  const handlers = discoveryHandlers({
    database: openDatabase(url, { applicationName: 'deadly-planner', maxConnections: 2 }),
    queue,
    logger,
    sealer: createSealer(randomBytes(32)),
    catalogue: { expand: die },
    aws: { session: die },
  });
  queue.consume(handlers, { concurrency: 1, lockMs, stalledIntervalMs: 100 });
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('unreachable');
}

if (import.meta.main) {
  const [url, lockMs] = process.argv.slice(2) as [string, string];
  await planToDeath(url, Number(lockMs));
}
