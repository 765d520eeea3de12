import {
  assertSchemaCompatibility,
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  LATEST_SCHEMA_VERSION,
  type PgPool,
  Queue,
  type QueueOptions,
  runMigrations,
  SchemaMigrationRequiredError,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import pg from 'pg';
import { QueueSchemaError, QueueUnavailableError } from './errors.ts';
import { MAX_EVENTS, type QueueName } from './job-options.ts';

/** A queue and a worker as this package uses them: whichever server is behind, and with payloads that are not believed before they are parsed. */
export type BackedQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend, unknown>;
export type BackedWorker = Worker<unknown, unknown, string, IQueueBackend, Progress, unknown>;
type Processor = ConstructorParameters<typeof Worker<unknown, unknown, string, IQueueBackend, Progress, unknown>>[1];

/** What is noted at a job between its starts; 0 at first. */
export type Progress = number | { readonly countedDelays: number };

/** One of the servers that BullMQ speaks to. */
export interface Backend {
  queue(name: QueueName): BackedQueue;
  worker(name: QueueName, processor: Processor, options: Omit<WorkerOptions<unknown>, 'connection'>): BackedWorker;
  /** Throws where the server cannot be reached or is not ready for jobs. */
  assertReady(): Promise<void>;
  migrate(): Promise<void>;
  /** After its queues and workers. */
  close(): Promise<void>;
}

const SCHEMA = 'bullmq';
const READY_TIMEOUT_MS = 5_000;
const CLOSE_TIMEOUT_MS = 3_000;
/** Nobody works on them any more. */
const POOL_TIMEOUT_MS = 1_000;
/** For both queues and their workers together; each worker keeps one of them to listen on. */
const POSTGRES_CONNECTIONS = 6;
const KEEP_ALIVE_MS = 10_000;

/** Picks the server by the URL's scheme. The prefix parts the keys of one Cadastre from another's in a shared Redis. */
export function chooseBackend(url: string, prefix: string): Backend {
  const { protocol, host } = new URL(url);
  switch (protocol) {
    case 'redis:':
    case 'rediss:':
      return redisBackend(url, host, prefix);
    case 'postgres:':
    case 'postgresql:':
      return postgresBackend(url, host);
    default:
      throw new QueueUnavailableError(
        `A queue cannot be kept on ${protocol} URLs. Set QUEUE_URL to a redis://, rediss:// or postgres:// URL.`,
      );
  }
}

function backend<B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  connection: { producer: C; worker: C },
  prefix: string | undefined,
): Pick<Backend, 'queue' | 'worker'> {
  // Typed by the interface that both servers share, not by either of them.
  const shared = factory as BackendFactory<IQueueBackend, unknown>;
  const common = prefix === undefined ? {} : { prefix };
  return {
    queue: (name) => {
      const options: QueueOptions<unknown> = { ...common, connection: connection.producer, streams: { events: { maxLen: MAX_EVENTS } } };
      return new Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend, unknown>(name, options, shared);
    },
    worker: (name, processor, options) =>
      new Worker<unknown, unknown, string, IQueueBackend, Progress, unknown>(
        name,
        processor,
        { ...common, ...options, connection: connection.worker },
        shared,
      ),
  };
}

function redisBackend(url: string, host: string, prefix: string): Backend {
  // A producer says after a few tries that Redis is away, and its caller comes back later; a worker waits for as long as it takes.
  const producer = { url, maxRetriesPerRequest: 3 };
  const common = backend(createRedisBackend, { producer, worker: { url, maxRetriesPerRequest: null } }, prefix);
  return {
    ...common,
    assertReady: async () => {
      const probe = common.queue('discovery');
      let lastError: Error | undefined;
      probe.on('error', (error) => {
        lastError = error;
      });
      try {
        await withinTime(probe.waitUntilReady(), READY_TIMEOUT_MS);
      } catch (cause) {
        const why = lastError ?? (cause as Error);
        throw new QueueUnavailableError(`The queue's Redis at ${host} cannot be used: ${why.message}. Check QUEUE_URL.`, { cause });
      } finally {
        await closeOrDisconnect(probe);
      }
    },
    migrate: async () => {},
    close: async () => {},
  };
}

function postgresBackend(url: string, host: string): Backend {
  // One pool for all, made here: BullMQ's own clients have moments without a listener for errors, in which a restart of the server ends the process.
  const { pool, close } = createPool(url);
  // BullMQ describes a pool by a type of its own that the driver's overloads do not match.
  const shared = pool as unknown as PgPool;
  const unavailable = (cause: unknown): QueueUnavailableError =>
    new QueueUnavailableError(`The queue's PostgreSQL at ${host} cannot be used: ${(cause as Error).message}. Check QUEUE_URL.`, { cause });
  return {
    ...backend(createPostgresBackend, { producer: shared, worker: shared }, undefined),
    assertReady: async () => {
      try {
        const version = await assertSchemaCompatibility(pool, SCHEMA);
        if (version < LATEST_SCHEMA_VERSION) throw new SchemaMigrationRequiredError(SCHEMA);
      } catch (cause) {
        if (!(cause instanceof SchemaMigrationRequiredError)) throw unavailable(cause);
        throw new QueueSchemaError("The queue's tables are missing or older than this release. Run: cadastre migrate", { cause });
      }
    },
    migrate: async () => {
      const client = await pool.connect().catch((cause: unknown) => {
        throw unavailable(cause);
      });
      try {
        await runMigrations(client, SCHEMA);
      } finally {
        client.release();
      }
    },
    close,
  };
}

/**
 * A pool, and its end. That waits for what the pool's own end does not: for connections to be gone, and for those that BullMQ took while it was closing and never
 * gave back. A server that stops meanwhile would report them as errors.
 */
function createPool(url: string): { pool: pg.Pool; close(): Promise<void> } {
  const target = new URL(url);
  // Options of the URL would replace those beside it.
  const options = [target.searchParams.get('options'), `-c search_path="${SCHEMA}"`].filter((option) => option !== null).join(' ');
  target.searchParams.set('options', options);
  const pool = new pg.Pool({
    connectionString: target.href,
    application_name: 'cadastre queue',
    max: POSTGRES_CONNECTIONS,
    // A silently dropped connection would no longer tell of new jobs.
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    Client: HeardClient,
  });
  pool.on('error', () => {});
  // Each queue and worker on it listens too; their number is no leak.
  pool.setMaxListeners(0);
  const open = new Set<HeardClient>();
  pool.on('connect', (client) => open.add(client as HeardClient));
  pool.on('remove', (client) => open.delete(client as HeardClient));
  const close = async (): Promise<void> => {
    await withinTime(pool.end(), POOL_TIMEOUT_MS).catch(() => {});
    // One that is being ended is waited for.
    await withinTime(Promise.all([...open].map((client) => client.end())), POOL_TIMEOUT_MS).catch(() => {});
  };
  return { pool, close };
}

/** Somebody always listens: an error event without a listener ends the process. What fails is told by the query that fails. */
class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => {});
  }

  override removeAllListeners(event?: string | symbol): this {
    super.removeAllListeners(event);
    return this.on('error', () => {});
  }
}

/** BullMQ's orderly close waits for ever while a connection is being re-established. A process that ends cannot. */
export async function closeOrDisconnect(one: BackedQueue | BackedWorker, force = false): Promise<void> {
  try {
    await withinTime(one instanceof Worker ? one.close(force) : one.close(), CLOSE_TIMEOUT_MS);
  } catch {
    await withinTime(one.disconnect(), CLOSE_TIMEOUT_MS).catch(() => {});
  }
}

async function withinTime(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
