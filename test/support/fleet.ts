import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectTo } from 'node:net';
import { connectionSchema, type DiscoverySelection } from '@cadastre/contracts';
import {
  createSealer,
  type DiscoveryRow,
  findConnection,
  findDiscovery,
  requestDiscovery,
  type Sealer,
  type StoredConnection,
  saveConnections,
} from '@cadastre/inventory';
import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import { migrateQueue } from '@cadastre/queue';
import type { Estate, SimulatedAccount, Simulator, SimulatorOptions } from '@cadastre/simulator';
import { startSimulator } from '@cadastre/simulator';
import { createLogger } from '@cadastre/telemetry';
import { vi } from 'vitest';
import { parseSchedulerConfig, runScheduler } from '../../apps/scheduler/src/main.ts';
import { parseWorkerConfig, runWorker } from '../../apps/worker/src/main.ts';

/** A register, a queue, a simulated AWS and a connection to it; schedulers and workers are started by the test, in this process. */
export interface TestFleet {
  readonly register: TestDatabase;
  readonly simulator: Simulator;
  readonly sealer: Sealer;
  readonly connection: StoredConnection;
  /** What the processes of a fleet are configured with. */
  readonly env: Readonly<Record<string, string>>;
  startScheduler(env?: Record<string, string>): Process;
  startWorker(env?: Record<string, string>): Process;
  request(selection?: DiscoverySelection): Promise<string>;
  /** Waits until a discovery is sealed. */
  ended(discoveryId: string): Promise<DiscoveryRow>;
  discover(selection?: DiscoverySelection): Promise<DiscoveryRow>;
  query<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
  /** Every line that any of them has logged. */
  log(): string;
  close(): Promise<void>;
}

export interface Process {
  /** As SIGTERM does. */
  stop(): Promise<void>;
}

export interface FleetOptions {
  readonly estate: Estate;
  readonly simulator?: Omit<SimulatorOptions, 'estate'>;
  /** Default: the register's database. */
  readonly queueUrl?: string | undefined;
  /** Default: a database of its own on the run's server. */
  readonly register?: TestDatabase;
  /** Parts of the connection that differ from the default: every account's role, in all of its regions. */
  readonly connection?: Record<string, unknown>;
}

const WAIT = { timeout: 90_000, interval: 25 };
const SEALED = ['complete', 'partial', 'failed', 'cancelled', 'skipped'];

export async function createFleet(options: FleetOptions): Promise<TestFleet> {
  const { estate } = options;
  const register = options.register ?? (await createTestDatabase());
  const simulator = await startSimulator({ ...options.simulator, estate });
  const queueUrl = options.queueUrl ?? register.url;
  await migrateQueue(queueUrl);
  const key = randomBytes(32);
  const sealer = createSealer(key);
  const connection = await connect(register, sealer, estate, { endpoint: simulator.url, ...options.connection });
  const env = { DATABASE_URL: register.url, QUEUE_URL: queueUrl, CADASTRE_KEY: key.toString('base64'), CADASTRE_API_SHARE: '1' };

  const lines: string[] = [];
  const logger = createLogger({ level: 'debug', name: 'test', destination: { write: (line) => lines.push(line) } });
  const processes: Process[] = [];
  const { db } = register.database;

  function start(run: (signal: AbortSignal) => Promise<void>): Process {
    const stopping = new AbortController();
    const ended = run(stopping.signal);
    ended.catch(() => undefined);
    const process = {
      stop: async () => {
        stopping.abort();
        await ended;
      },
    };
    processes.push(process);
    return process;
  }

  const fleet: TestFleet = {
    register,
    simulator,
    sealer,
    connection,
    env,
    startScheduler: (own = {}) => {
      const config = parseSchedulerConfig({ ...env, ...own });
      return start((signal) => runScheduler(config, { logger: logger.child({ app: 'scheduler' }), signal }));
    },
    startWorker: (own = {}) => {
      const config = parseWorkerConfig({ CADASTRE_SHUTDOWN_GRACE_MS: '2000', ...env, ...own });
      return start((signal) => runWorker(config, { logger: logger.child({ app: 'worker' }), signal }));
    },
    request: async (selection = {}) => (await requestDiscovery(db, { connectionId: connection.id, trigger: 'manual', selection })).id,
    ended: async (id) =>
      await vi.waitFor(async () => {
        const discovery = await findDiscovery(db, id);
        if (!discovery || !SEALED.includes(discovery.state)) throw new Error(`discovery ${id} is ${discovery?.state}`);
        return discovery;
      }, WAIT),
    discover: async (selection) => await fleet.ended(await fleet.request(selection)),
    query: async <T extends object>(text: string, values: unknown[] = []) => (await register.database.pool.query<T>(text, values)).rows,
    log: () => lines.join(''),
    close: async () => {
      await Promise.all(processes.map((process) => process.stop()));
      await simulator.close();
      await register.close();
    },
  };
  return fleet;
}

async function connect(register: TestDatabase, sealer: Sealer, estate: Estate, parts: Record<string, unknown>): Promise<StoredConnection> {
  const hub = estate.accounts.find(({ accessKeys }) => accessKeys.length > 0);
  const key = hub?.accessKeys[0];
  if (!key) throw new Error('no account of the estate has an access key');
  const definition = connectionSchema.parse({
    name: 'estate',
    credentials: { accessKeyId: { env: 'ID' }, secretAccessKey: { env: 'SECRET' } },
    regions: 'all',
    roles: estate.accounts.flatMap(roleTarget),
    types: 'core',
    ...parts,
  });
  const item = { definition, key: { accessKeyId: key.id, secretAccessKey: key.secret } };
  await saveConnections(register.database.db, sealer, [item]);
  return (await findConnection(register.database.db, definition.name))!;
}

/** A database of the run's Redis for one test file alone, emptied: fleets would take each other's jobs. Null where there is no Redis. */
export async function redisOfFile(url: string | null, database: number): Promise<string | undefined> {
  if (url === null) return undefined;
  const own = new URL(url);
  own.pathname = `/${database}`;
  await flushRedis(own.href);
  return own.href;
}

export async function flushRedis(url: string): Promise<void> {
  const { hostname, port, pathname, password, username } = new URL(url);
  const commands = [
    ...(password ? [`AUTH ${username || 'default'} ${password}`] : []),
    `SELECT ${pathname.slice(1) || '0'}`,
    'FLUSHDB',
    'QUIT',
  ];
  const socket = connectTo(Number(port || 6379), hostname);
  let answers = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answers += text;
  });
  socket.end(`${commands.join('\r\n')}\r\n`);
  await once(socket, 'close');
  if (answers.includes('-') || !answers.includes('+OK')) throw new Error(`Redis answered: ${answers}`);
}

export function roleTarget(account: SimulatedAccount): { arn: string; externalId?: string }[] {
  return account.roles.slice(0, 1).map((role) => ({
    arn: `arn:aws:iam::${account.id}:role/${role.name}`,
    ...(role.externalId === undefined ? {} : { externalId: role.externalId }),
  }));
}
