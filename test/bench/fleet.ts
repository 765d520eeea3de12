import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DiscoverySelection, TypeProfile } from '@cadastre/contracts';
import {
  createSealer,
  type DiscoveryRow,
  findConnection,
  findDiscovery,
  migrate,
  openDatabase,
  requestDiscovery,
  saveConnections,
} from '@cadastre/inventory';
import { migrateQueue } from '@cadastre/queue';
import { type Child, startChild } from './child.ts';
import { connectionTo } from './estate-connection.ts';
import type { TreeUsage } from './proc.ts';
import { LEAVE_WITH_PARENT, type Served, type Server, type SimulatorServer } from './servers.ts';

const CLI = join(import.meta.dirname, '../../apps/cli/src/main.ts');
const POLL_MS = 100;

export interface FleetOptions {
  readonly databaseUrl: string;
  readonly queueUrl: string;
  readonly postgres: Server;
  readonly simulator: SimulatorServer;
  readonly regions: readonly string[];
  readonly types: TypeProfile;
  /** A directory for CPU profiles of scheduler and worker. */
  readonly profileTo: string | null;
}

/** Seconds of CPU by process. */
export type Cpu = Readonly<Record<'scheduler' | 'worker' | 'postgres' | 'simulator', number>>;

/** One discovery by a scheduler and a worker of its own, from the moment at which both were ready. */
export interface DiscoveryRun {
  readonly discovery: DiscoveryRow;
  readonly seconds: number;
  readonly cpu: Cpu;
  /** What scheduler and worker had used before, to load their code. */
  readonly startCpu: number;
  /** Bytes: the most that each process held at once, of its whole life. */
  readonly peakMemory: Cpu;
  readonly served: Served;
  /** Rows of inventory.resource and inventory.resource_history that were inserted, updated or deleted. */
  readonly rowsWritten: number;
}

export interface Fleet extends AsyncDisposable {
  /** Runs a discovery to its end with new processes, and measures it. Throws unless it ends complete. */
  discover(selection?: DiscoverySelection): Promise<DiscoveryRun>;
  /** Rows of the register, and rows of its reading surface, embedded types included. */
  countResources(): Promise<{ stored: number; readable: number }>;
}

/** A migrated register with a connection to all of the simulator's accounts. */
export async function createFleet(options: FleetOptions): Promise<Fleet> {
  const { databaseUrl, queueUrl, postgres, simulator } = options;
  const database = openDatabase(databaseUrl, { applicationName: 'cadastre bench', maxConnections: 2 });
  await migrate(database);
  await migrateQueue(queueUrl);
  const sealingKey = randomBytes(32);
  const { url, accounts } = simulator;
  const definition = connectionTo(url, accounts, options);
  const key = accounts.flatMap(({ accessKeys }) => accessKeys)[0];
  if (!key) throw new Error('no account of the estate has an access key');
  await saveConnections(database.db, createSealer(sealingKey), [{ definition, key: { accessKeyId: key.id, secretAccessKey: key.secret } }]);
  const connection = await findConnection(database.db, definition.name);
  if (!connection) throw new Error('the connection was not saved');
  const env = {
    DATABASE_URL: databaseUrl,
    QUEUE_URL: queueUrl,
    CADASTRE_KEY: sealingKey.toString('base64'),
    CADASTRE_API_SHARE: '1',
  };
  const start = (name: string): Child =>
    startChild({ name, script: CLI, args: [name], env, nodeArgs: [...LEAVE_WITH_PARENT, ...profiling(options.profileTo, name)] });

  const rowsWritten = async (): Promise<number> => {
    const { rows } = await database.pool.query<{ written: string }>(
      `select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) as written
         from pg_stat_user_tables where schemaname = 'inventory' and (relname = 'resource' or relname like 'resource\\_history%')`,
    );
    return Number(rows[0]?.written);
  };

  return {
    async discover(selection = {}) {
      const before = { written: await rowsWritten() };
      const scheduler = start('scheduler');
      const worker = start('worker');
      try {
        await Promise.all([scheduler.printed('This scheduler leads'), worker.printed('Worker started')]);
        await simulator.takeServed();
        const measured = { scheduler, worker, postgres, simulator };
        const began = { usage: usages(measured), at: performance.now() };
        const { id } = await requestDiscovery(database.db, { connectionId: connection.id, trigger: 'manual', selection });
        let discovery: DiscoveryRow | undefined;
        do {
          await delay(POLL_MS);
          discovery = await findDiscovery(database.db, id);
        } while (discovery?.state === 'requested' || discovery?.state === 'running');
        const ended = { usage: usages(measured), at: performance.now() };
        if (discovery?.state !== 'complete') throw new Error(`the discovery ended otherwise: ${JSON.stringify(discovery)}`);
        const served = await simulator.takeServed();
        // The sessions of processes that have ended have told all that they wrote; those of living ones may still owe some.
        await Promise.all([scheduler.stop(), worker.stop()]);
        return {
          discovery,
          seconds: (ended.at - began.at) / 1000,
          cpu: mapCpu((name) => ended.usage[name].cpu - began.usage[name].cpu),
          startCpu: began.usage.scheduler.cpu + began.usage.worker.cpu,
          peakMemory: mapCpu((name) => ended.usage[name].peakMemory),
          served,
          rowsWritten: (await rowsWritten()) - before.written,
        };
      } finally {
        await Promise.allSettled([scheduler.stop(), worker.stop()]);
      }
    },

    async countResources() {
      const { rows } = await database.pool.query<{ stored: number; readable: number }>(
        `select (select count(*)::int from inventory.resource) as stored, (select count(*)::int from cadastre.resources) as readable`,
      );
      return rows[0] as { stored: number; readable: number };
    },

    async [Symbol.asyncDispose]() {
      await database.close();
    },
  };
}

/** What makes Node.js write a CPU profile of a process when it ends. */
export function profiling(directory: string | null, name: string): string[] {
  if (directory === null) return [];
  return ['--cpu-prof', `--cpu-prof-dir=${directory}`, `--cpu-prof-name=${name}-${Date.now()}.cpuprofile`];
}

function mapCpu(value: (name: keyof Cpu) => number): Cpu {
  return { scheduler: value('scheduler'), worker: value('worker'), postgres: value('postgres'), simulator: value('simulator') };
}

function usages(measured: Readonly<Record<keyof Cpu, { usage(): TreeUsage }>>): Record<keyof Cpu, TreeUsage> {
  return {
    scheduler: measured.scheduler.usage(),
    worker: measured.worker.usage(),
    postgres: measured.postgres.usage(),
    simulator: measured.simulator.usage(),
  };
}
