import { type CollectJob, collectJobId, jobSchemas } from '@cadastre/contracts';
import type { Logger } from '@cadastre/telemetry';
import { type BackedQueue, chooseBackend, closeOrDisconnect } from './backend.ts';
import { startConsumer } from './consumer.ts';
import { createErrorLog } from './error-log.ts';
import { JOB_OPTIONS, planJobId, type QueueName } from './job-options.ts';
import type { Consumer, JobQueue } from './job-queue.ts';
import { applySchedules } from './schedules.ts';

const BATCH = 200;

/**
 * Opens the queue that the URL names: `redis://` or `rediss://` for a fleet, `postgres://` for a laptop. Throws QueueUnavailableError or
 * QueueSchemaError, with the remedy.
 *
 * @param options.prefix parts several Cadastres that share one Redis; PostgreSQL has a schema of its own for it. Default: `cadastre`.
 */
export async function openQueue(url: string, options: { prefix?: string; logger: Logger }): Promise<JobQueue> {
  const { logger } = options;
  const backend = chooseBackend(url, options.prefix ?? 'cadastre');
  try {
    await backend.assertReady();
  } catch (error) {
    await backend.close();
    throw error;
  }
  const open = (name: QueueName): BackedQueue => {
    const queue = backend.queue(name);
    queue.on('error', createErrorLog(logger, name));
    return queue;
  };
  const discovery = open('discovery');
  const collect = open('collect');
  const consumers = new Set<Consumer>();

  return {
    addPlan: async (discoveryId) => {
      const payload = jobSchemas.plan.parse({ discoveryId });
      await discovery.add('plan', payload, { ...JOB_OPTIONS.plan, jobId: planJobId(discoveryId) });
    },
    addCollect: async (jobs) => {
      for (const batch of batches(jobs)) await collect.addBulk(batch.map(collectEntry));
    },
    missing: async (ids) => {
      const missing: string[] = [];
      for (const batch of batches(ids)) {
        const states = await Promise.all(batch.map((id) => collect.getJobState(id)));
        missing.push(...batch.filter((_id, index) => !isHeld(states[index])));
      }
      return missing;
    },
    remove: async (ids) => {
      for (const batch of batches(ids)) await Promise.all(batch.map((id) => removeUnlessRunning(collect, id)));
    },
    setSchedules: async (schedules) => await applySchedules(discovery, schedules),
    consume: (handlers, consumerOptions) => {
      const consumer = startConsumer({ backend, handlers, logger, ...consumerOptions });
      consumers.add(consumer);
      return {
        close: async (closing) => {
          await consumer.close(closing);
          consumers.delete(consumer);
        },
      };
    },
    depth: async () => {
      const { waiting = 0, active = 0, delayed = 0 } = await collect.getJobCounts('waiting', 'active', 'delayed');
      return { waiting, active, delayed };
    },
    close: async () => {
      await Promise.all([...consumers].map((consumer) => consumer.close({ graceMs: 0 })));
      await Promise.all([closeOrDisconnect(discovery), closeOrDisconnect(collect)]);
      await backend.close();
    },
  };
}

/** Brings the queue's own tables up to date; nothing to do on Redis. Safe while others do the same. */
export async function migrateQueue(url: string): Promise<void> {
  const backend = chooseBackend(url, '');
  try {
    await backend.migrate();
  } finally {
    await backend.close();
  }
}

function collectEntry(job: CollectJob) {
  const payload = jobSchemas.collect.parse(job);
  return { name: 'collect', data: payload, opts: { ...JOB_OPTIONS.collect, jobId: collectJobId(payload.discoveryId, payload) } };
}

function isHeld(state: Awaited<ReturnType<BackedQueue['getJobState']>> | undefined): boolean {
  return state !== undefined && state !== 'unknown' && state !== 'completed' && state !== 'failed';
}

async function removeUnlessRunning(queue: BackedQueue, id: string): Promise<void> {
  try {
    await queue.remove(id);
  } catch (error) {
    // BullMQ refuses to remove a job that a worker has locked, and says so in no other way.
    if ((await queue.getJobState(id)) !== 'active') throw error;
  }
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
