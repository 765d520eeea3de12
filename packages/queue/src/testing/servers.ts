import { randomBytes } from 'node:crypto';
import type { CollectJob } from '@cadastre/contracts';
import { createLogger } from '@cadastre/telemetry';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type BackedQueue, chooseBackend } from '../backend.ts';
import type { QueueName } from '../job-options.ts';
import type { JobQueue } from '../job-queue.ts';
import { migrateQueue, openQueue } from '../open-queue.ts';

/** A place of its own for one test file, on one of the servers of the run. */
export interface TestServer {
  readonly url: string;
  readonly prefix: string;
  open(): Promise<JobQueue>;
  /** BullMQ's own view of a queue, past this package's checks. */
  raw(name: QueueName): BackedQueue;
  /** Forgets everything, as a flushed Redis does. */
  flush(): Promise<void>;
  /** Ends every connection to the queue, as a restart of the server does. */
  cutConnections(): Promise<void>;
  /** Loses one job without anything else noticing. */
  loseJob(queue: QueueName, id: string): Promise<void>;
  /** What was logged, as text. */
  log(): string;
  close(): Promise<void>;
}

/** A database of its own. */
export async function postgresServer(serverUrl: string): Promise<TestServer> {
  const name = `cadastre_queue_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await onPostgres(serverUrl, [`create database ${name}`]);
  await migrateQueue(url.href);
  return server(url.href, 'unused', {
    flush: async () => {
      await onPostgres(url.href, ['truncate bullmq.job, bullmq.scheduler, bullmq.event, bullmq.meta cascade']);
    },
    cutConnections: async () => {
      await onPostgres(serverUrl, [`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`]);
    },
    loseJob: async (queue, id) => await onPostgres(url.href, [`delete from bullmq.job where queue = '${queue}' and id = '${id}'`]),
    drop: async () => await onPostgres(serverUrl, [`drop database ${name} with (force)`]),
  });
}

/** A prefix of its own. */
export async function redisServer(url: string): Promise<TestServer> {
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const forget = async (): Promise<void> => {
    const redis = new Redis(url);
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(keys);
    await redis.quit();
  };
  return server(url, prefix, {
    flush: forget,
    cutConnections: async () => {
      const redis = new Redis(url);
      // Only workers' blocking connections carry a name that tells whose they are; others of the run must not be cut.
      const clients = ((await redis.client('LIST')) as string).split('\n').filter((line) => line.includes(`name=${prefix}`));
      for (const client of clients) await redis.client('KILL', 'ID', /^id=(\d+)/.exec(client)![1]!);
      await redis.quit();
      if (clients.length === 0) throw new Error('no connection to cut');
    },
    loseJob: async (queue, id) => {
      const redis = new Redis(url);
      await redis.multi().zrem(`${prefix}:${queue}:delayed`, id).del(`${prefix}:${queue}:${id}`).exec();
      await redis.quit();
    },
    drop: forget,
  });
}

type OwnPart = Pick<TestServer, 'flush' | 'cutConnections' | 'loseJob'> & { drop(): Promise<void> };

function server(url: string, prefix: string, own: OwnPart): TestServer {
  const lines: string[] = [];
  const logger = createLogger({ level: 'debug', name: 'test', destination: { write: (line) => lines.push(line) } });
  const opened: { close(): Promise<unknown> }[] = [];
  return {
    url,
    prefix,
    open: async () => {
      const queue = await openQueue(url, { prefix, logger });
      opened.push(queue);
      return queue;
    },
    raw: (name) => {
      const backend = chooseBackend(url, prefix);
      const queue = backend.queue(name);
      opened.push(backend, queue);
      return queue;
    },
    flush: own.flush,
    cutConnections: own.cutConnections,
    loseJob: own.loseJob,
    log: () => lines.join(''),
    close: async () => {
      for (const one of opened.toReversed()) await one.close();
      await own.drop();
    },
  };
}

async function onPostgres(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

export function collectJob(overrides: Partial<CollectJob> = {}): CollectJob {
  return {
    discoveryId: '1',
    targetId: '7',
    accountId: '111122223333',
    roleArn: 'arn:aws:iam::111122223333:role/CadastreDiscovery',
    region: 'eu-west-1',
    type: 'ec2:vpc',
    ...overrides,
  };
}
