import type { TypeProfile } from '@cadastre/contracts';
import type { EstateOptions } from '@cadastre/simulator';
import { type LoopRun, runBareLoop } from './bare-loop.ts';
import { REGIONS } from './estate-connection.ts';
import { createFleet, type DiscoveryRun, type Fleet } from './fleet.ts';
import { recordCalls } from './record-calls.ts';
import {
  createDatabase,
  type Served,
  type Server,
  type SimulatorServer,
  startPostgres,
  startRedis,
  startSimulatorProcess,
} from './servers.ts';
import type { ServedEstate } from './simulator-process.ts';

export type Backend = 'redis' | 'postgres';

export interface BenchOptions {
  /** Of the size of everything; 1 is 300,000 resources. */
  readonly scale: number;
  /** A directory for CPU profiles. */
  readonly profileTo: string | null;
  /** Told what is being done. */
  readonly progress: (text: string) => void;
}

/** What was measured over one estate. */
export interface EstateRun {
  readonly resources: { readonly stored: number; readonly readable: number };
  /** Before and after the discoveries: a machine that others use too is not equally fast all the time. */
  readonly loops: readonly [LoopRun, LoopRun];
  readonly first: DiscoveryRun;
  readonly again: DiscoveryRun;
  /** Answering the same calls for the first time. */
  readonly rendering: { readonly cpu: number; readonly served: Served };
}

/** The servers of one run of the benchmark, and what its sections have in common. */
export interface Bench extends AsyncDisposable {
  readonly scale: number;
  readonly backends: readonly Backend[];
  /** What a fleet would take: Redis where there is one. */
  readonly backend: Backend;
  readonly progress: (text: string) => void;
  /** A fresh database on the server, and the queue beside it. */
  place(backend: Backend): Promise<{ databaseUrl: string; queueUrl: string }>;
  simulate(estate: ServedEstate): Promise<SimulatorServer>;
  fleet(simulator: SimulatorServer, backend: Backend, regions: readonly string[], types?: TypeProfile): Promise<Fleet>;
  /** Measured when it is asked for first. */
  estate(): Promise<EstateRun>;
}

export const ACCOUNTS = 20;
/** So many in each account and region come to 300,000 rows of the register in all, embedded types not counted. */
const SIZE = 3_080;

/** An estate of twenty accounts and five regions, or more accounts. */
export function estateOptions(scale: number, accounts = ACCOUNTS): EstateOptions {
  return { seed: 1, accounts, regions: REGIONS, size: Math.max(1, Math.round(SIZE * scale)) };
}

export async function startBench({ scale, profileTo, progress }: BenchOptions): Promise<Bench> {
  await using opened = new AsyncDisposableStack();
  const postgres: Server = opened.use(await startPostgres());
  const redis = opened.use(await startRedis());
  const backend: Backend = redis ? 'redis' : 'postgres';
  let databases = 0;
  let measured: Promise<EstateRun> | undefined;

  const bench: Omit<Bench, typeof Symbol.asyncDispose> = {
    scale,
    backend,
    backends: redis ? ['redis', 'postgres'] : ['postgres'],
    progress,
    async place(queue) {
      databases += 1;
      const databaseUrl = await createDatabase(postgres.url, `bench_${databases}`);
      // A database of Redis for each, too.
      return { databaseUrl, queueUrl: queue === 'redis' && redis ? `${redis.url}/${databases}` : databaseUrl };
    },
    simulate: (estate) => startSimulatorProcess(estate),
    async fleet(simulator, queue, regions, types = 'core') {
      return await createFleet({ ...(await bench.place(queue)), postgres, simulator, regions, types, profileTo });
    },
    estate() {
      measured ??= measureEstate(bench, profileTo);
      return measured;
    },
  };
  const closing = opened.move();
  return { ...bench, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

async function measureEstate(
  bench: Pick<Bench, 'scale' | 'backend' | 'progress' | 'simulate' | 'fleet'>,
  profileTo: string | null,
): Promise<EstateRun> {
  bench.progress('estate: made, and listed once to learn which calls that takes');
  await using simulator = await bench.simulate(estateOptions(bench.scale));
  const before = simulator.usage().cpu;
  const chains = await recordCalls({ url: simulator.url, accounts: simulator.accounts, regions: REGIONS, types: 'core' });
  const rendering = { cpu: simulator.usage().cpu - before, served: await simulator.takeServed() };
  bench.progress('estate: read by the bare SDK loop');
  const loopBefore = await runBareLoop(simulator, chains, profileTo);
  await using fleet = await bench.fleet(simulator, bench.backend, REGIONS);
  bench.progress('estate: discovered');
  const first = await fleet.discover();
  const resources = await fleet.countResources();
  bench.progress('estate: discovered again');
  const again = await fleet.discover();
  bench.progress('estate: read by the bare SDK loop once more');
  const loopAfter = await runBareLoop(simulator, chains, profileTo);
  return { resources, loops: [loopBefore, loopAfter], first, again, rendering };
}
