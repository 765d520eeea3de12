import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDiscovery, migrate, openDatabase, startEmbedded, statusEmbedded, stopEmbedded } from '@cadastre/inventory';
import type { TestDatabase } from '@cadastre/inventory/testing';
import { generateEstate } from '@cadastre/simulator';
import { createLogger } from '@cadastre/telemetry';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { type Running, startCadastre } from './support/cadastre.ts';
import { createFleet, flushRedis, redisOfFile, type TestFleet } from './support/fleet.ts';
import { differences } from './support/truth.ts';

const REGIONS = ['eu-west-1', 'us-east-1'];
const REDIS = await redisOfFile(inject('redisUrl'), 4);
const WAIT = { timeout: 30_000, interval: 20 };
const PATIENCE_MS = 180_000;

const BACKENDS = [
  { name: 'PostgreSQL', queueUrl: undefined, here: true },
  { name: 'Redis', queueUrl: REDIS, here: REDIS !== undefined },
];

const estateOf = (accounts = 4) => generateEstate({ seed: 11, accounts, regions: REGIONS, size: 'tiny' });

let fleet: TestFleet | undefined;
const processes: Running[] = [];
afterEach(async () => {
  for (const running of processes.splice(0)) {
    running.kill('SIGKILL');
    await running.ended;
  }
  await fleet?.close();
  fleet = undefined;
});

/** The same numbers for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function start(of: TestFleet, command: 'scheduler' | 'worker'): Running {
  const running = startCadastre([command], { ...of.env, CADASTRE_WORKER_CONCURRENCY: '6', CADASTRE_LOG_LEVEL: 'warn' });
  processes.push(running);
  return running;
}

async function doneScopes(of: TestFleet): Promise<number> {
  const [row] = await of.query<{ done: number }>("select count(*)::int as done from inventory.discovery_scope where state = 'done'");
  return row!.done;
}

/** Nothing is lost: the truth is there. Nothing is doubled: every scope has one outcome, and no version came twice. */
async function expectWhole(of: TestFleet, estate: ReturnType<typeof estateOf>): Promise<void> {
  expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
  expect(await of.query('select * from inventory.resource_history')).toEqual([]);
  const [ledger] = await of.query(
    'select sum(rows_added)::int as added, (select count(*)::int from inventory.resource) as present from inventory.discovery_scope',
  );
  expect(ledger).toEqual({ added: (ledger as { present: number }).present, present: (ledger as { present: number }).present });
}

describe.each(BACKENDS)('with the queue on $name', ({ queueUrl, here }) => {
  it.skipIf(!here)(
    'schedulers and workers that are killed lose nothing, double nothing and need no help',
    async () => {
      const estate = estateOf();
      const of = await createFleet({ estate, queueUrl, simulator: { throttling: false }, connection: { regions: REGIONS } });
      fleet = of;
      of.simulator.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 150 }] } });
      const random = seeded(7);
      const living = [start(of, 'scheduler'), start(of, 'scheduler'), start(of, 'worker'), start(of, 'worker')];
      const id = await of.request();
      let killedAtWork = 0;
      for (let kill = 0; kill < 8; kill += 1) {
        const done = await doneScopes(of);
        const further = Math.ceil(random() * 25);
        // Where a kill has stopped everything for the moment, the next one comes anyway.
        await vi
          .waitFor(async () => expect(await doneScopes(of)).toBeGreaterThan(done + further), { timeout: 4_000, interval: 20 })
          .catch(() => undefined);
        if (['requested', 'running'].includes((await findDiscovery(of.register.database.db, id))!.state)) killedAtWork += 1;
        const victim = Math.floor(random() * living.length);
        living[victim]!.kill('SIGKILL');
        await living[victim]!.ended;
        living[victim] = start(of, victim < 2 ? 'scheduler' : 'worker');
      }
      const discovery = await of.ended(id);
      expect(discovery.state).toBe('complete');
      expect(killedAtWork).toBeGreaterThan(4);
      await expectWhole(of, estate);
    },
    PATIENCE_MS,
  );

  it.skipIf(!here)('a queue that is emptied in the middle of a discovery is filled again', async () => {
    const estate = estateOf();
    const of = await createFleet({ estate, queueUrl, simulator: { throttling: false }, connection: { regions: REGIONS } });
    fleet = of;
    of.simulator.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 60 }] } });
    of.startScheduler();
    of.startWorker({ CADASTRE_WORKER_CONCURRENCY: '4' });
    const id = await of.request();
    await vi.waitFor(async () => expect(await doneScopes(of)).toBeGreaterThan(40), WAIT);
    if (queueUrl === undefined) await of.query('truncate bullmq.job, bullmq.scheduler, bullmq.event cascade');
    else await flushRedis(queueUrl);
    expect((await of.ended(id)).state).toBe('complete');
    expect(of.log()).toContain('Jobs that the queue had lost are put back');
    await expectWhole(of, estate);
  });

  it.skipIf(!here)('a worker that is told to stop ends in good order, and another does the rest', async () => {
    const estate = estateOf();
    const of = await createFleet({ estate, queueUrl, simulator: { throttling: false }, connection: { regions: REGIONS } });
    fleet = of;
    of.simulator.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 120 }] } });
    of.startScheduler();
    const worker = start(of, 'worker');
    const id = await of.request();
    await vi.waitFor(async () => expect(await doneScopes(of)).toBeGreaterThan(10), WAIT);
    const told = performance.now();
    worker.kill('SIGTERM');
    const { code } = await worker.ended;
    expect(code).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    const [active] = await of.query("select count(*)::int as outcomes from inventory.discovery_scope where outcome <> 'complete'");
    expect(active).toEqual({ outcomes: 0 });
    of.startWorker();
    expect((await of.ended(id)).state).toBe('complete');
    await expectWhole(of, estate);
  });
});

describe('schedulers', () => {
  it('are led by one, and another takes over within seconds when it goes', async () => {
    const of = await createFleet({
      estate: estateOf(2),
      simulator: { throttling: false },
      connection: { regions: REGIONS, types: ['ec2:vpc'] },
    });
    fleet = of;
    const leads = () => of.log().split('This scheduler leads').length - 1;
    const first = of.startScheduler();
    await vi.waitFor(() => expect(leads()).toBe(1), WAIT);
    of.startScheduler();
    of.startWorker();
    expect((await of.discover()).state).toBe('complete');
    expect(leads()).toBe(1);
    const gone = performance.now();
    await first.stop();
    await vi.waitFor(() => expect(leads()).toBe(2), WAIT);
    expect(performance.now() - gone).toBeLessThan(8_000);
    expect((await of.discover()).state).toBe('complete');
  });
});

describe('PostgreSQL', () => {
  /** A server of the test's own, so that it can be killed. */
  async function ownRegister(): Promise<{ register: TestDatabase; crash(): Promise<void> }> {
    const directory = await mkdtemp(join(tmpdir(), 'cadastre-endurance-'));
    const logger = createLogger({ level: 'silent', name: 'test' });
    const { url } = await startEmbedded({ directory, logger });
    const database = openDatabase(url, { applicationName: 'cadastre-test', maxConnections: 5 });
    await migrate(database);
    return {
      register: {
        url,
        database,
        close: async () => {
          await database.close();
          await stopEmbedded(directory);
          await rm(directory, { recursive: true });
        },
      },
      crash: async () => {
        const status = await statusEmbedded(directory);
        if (status.state !== 'running') throw new Error('PostgreSQL does not run');
        process.kill(status.pid, 'SIGKILL');
        await vi.waitFor(async () => expect((await statusEmbedded(directory)).state).not.toBe('running'), WAIT);
        expect((await startEmbedded({ directory, logger })).url).toBe(url);
      },
    };
  }

  it.each(BACKENDS)(
    'may crash and start again in the middle of a discovery, its queue on $name',
    async ({ queueUrl, here }) => {
      if (!here) return;
      const estate = estateOf();
      const { register, crash } = await ownRegister();
      const of = await createFleet({ estate, queueUrl, register, simulator: { throttling: false }, connection: { regions: REGIONS } });
      fleet = of;
      of.simulator.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 60 }] } });
      of.startScheduler();
      of.startWorker({ CADASTRE_WORKER_CONCURRENCY: '6' });
      const id = await of.request();
      await vi.waitFor(async () => expect(await doneScopes(of)).toBeGreaterThan(40), WAIT);
      await crash();
      expect((await of.ended(id)).state).toBe('complete');
      await expectWhole(of, estate);
    },
    PATIENCE_MS,
  );
});
