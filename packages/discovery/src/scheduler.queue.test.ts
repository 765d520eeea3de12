import { randomBytes } from 'node:crypto';
import type { Aws } from '@cadastre/aws';
import { catalogue } from '@cadastre/catalogue';
import { connectionSchema, type Scope } from '@cadastre/contracts';
import {
  cancelDiscovery,
  createSealer,
  findConnection,
  planScopes,
  recordOutcome,
  registerTargets,
  requestDiscovery,
  roleChainsOf,
  saveConnections,
  startDiscovery,
  tryLead,
} from '@cadastre/inventory';
import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import { type JobQueue, migrateQueue, openQueue } from '@cadastre/queue';
import { createLogger } from '@cadastre/telemetry';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runScheduler, type SchedulerDeps, type SchedulerOptions } from './scheduler.ts';

const WAIT = { timeout: 30_000, interval: 20 };
const THROTTLED = '111122223333';
const OTHER = '444455556666';
const REGION = 'eu-west-1';
/** The least that a discovery gets, so that no other bound is met first. */
const WINDOW = 50;
const logger = createLogger({ level: 'silent', name: 'test' });
/** Nothing here is planned by a scheduler. */
const unreachable: Pick<Aws, 'session'> = {
  session: () => {
    throw new Error('AWS is not to be reached');
  },
};

let store: TestDatabase;
let queue: JobQueue;
/** How often a scheduler has asked how full the queue is. */
let looks: number;
let closers: (() => Promise<unknown>)[];
beforeEach(async () => {
  store = await createTestDatabase();
  await migrateQueue(store.url);
  const opened = await openQueue(store.url, { logger });
  looks = 0;
  queue = {
    ...opened,
    depth: async () => {
      looks += 1;
      return await opened.depth();
    },
  };
  closers = [() => store.close(), () => queue.close()];
});
afterEach(async () => {
  for (const close of closers.toReversed()) await close();
});

const db = () => store.database.db;

/** One that runs until the test ends, or until it is stopped. */
function startScheduler(options: Partial<SchedulerOptions> = {}, log = logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const deps: SchedulerDeps = {
    database: store.database,
    queue,
    logger: log,
    catalogue,
    aws: unreachable,
    sealer: createSealer(randomBytes(32)),
    tryLead: () => tryLead(store.url, 'scheduler'),
  };
  const ended = runScheduler(deps, { window: WINDOW, keepLedgerDays: 90, keepHistoryDays: 730, ...options }, stopping.signal);
  const stop = async (): Promise<void> => {
    stopping.abort();
    await ended;
  };
  closers.push(stop);
  return { stop };
}

interface Plan {
  readonly accountId: string;
  readonly scopes: number;
  readonly rank: number;
}

/** A running discovery of these accounts, each with so many scopes, and what is needed to end one of them. */
async function startRunning(plans: readonly Plan[]): Promise<string> {
  const name = `connection-${randomBytes(4).toString('hex')}`;
  const roles = plans.map(({ accountId }) => ({ arn: `arn:aws:iam::${accountId}:role/CadastreDiscovery` }));
  await saveConnections(db(), null, [{ definition: connectionSchema.parse({ name, regions: [REGION], roles }), key: null }]);
  const connection = (await findConnection(db(), name))!;
  const chains = roleChainsOf(connection.definition);
  const targets = await registerTargets(
    db(),
    connection.id,
    plans.map(({ accountId }, n) => ({ accountId, partition: 'aws', roleChain: chains[n]! })),
  );
  const { id } = await requestDiscovery(db(), { connectionId: connection.id, trigger: 'manual', selection: {} });
  for (const [n, { accountId, scopes, rank }] of plans.entries()) {
    const rows = Array.from({ length: scopes }, (_, of) => ({ accountId, region: REGION, type: `test:type-${of}` }) satisfies Scope);
    await planScopes(
      db(),
      id,
      rows.map((scope) => ({ targetId: targets[n]!.id, scope, parentType: null, rank })),
    );
  }
  await startDiscovery(db(), id);
  return id;
}

async function countScopes(discoveryId: string): Promise<Record<string, number>> {
  const { rows } = await store.database.pool.query<{ what: string; scopes: number }>(
    `select account_id || ' ' || state as what, count(*)::int as scopes from inventory.discovery_scope where discovery_id = $1 group by 1`,
    [discoveryId],
  );
  return Object.fromEntries(rows.map(({ what, scopes }) => [what, scopes]));
}

/** A worker that is throttled in the first account, and that ends every scope of the other. */
function startWorker(): void {
  const consumer = queue.consume(
    {
      collect: async ({ discoveryId, accountId, region, type }) => {
        if (accountId === THROTTLED) return { kind: 'delay', ms: 3_600_000 };
        const end = { outcome: 'failed', reason: 'Not read.', errorCode: null, missingAction: null, requestId: null } as const;
        const effort = { apiCalls: 1, throttles: 0, pages: 0 };
        await recordOutcome(db(), { discoveryId, scope: { accountId, region, type }, end, effort });
        return { kind: 'done' };
      },
    },
    { concurrency: 20 },
  );
  closers.push(() => consumer.close({ graceMs: 0 }));
}

test('the delayed jobs of a throttled account do not hold the window shut for others', async () => {
  const id = await startRunning([
    { accountId: THROTTLED, scopes: 3 * WINDOW, rank: 0 },
    { accountId: OTHER, scopes: 3 * WINDOW, rank: 1 },
  ]);
  startWorker();
  startScheduler();
  await vi.waitFor(
    async () => expect(await countScopes(id)).toEqual({ [`${THROTTLED} queued`]: 3 * WINDOW, [`${OTHER} done`]: 3 * WINDOW }),
    WAIT,
  );
});

test('the queue stays bounded, however many jobs are delayed', async () => {
  const id = await startRunning([{ accountId: THROTTLED, scopes: 12 * WINDOW, rank: 0 }]);
  startWorker();
  startScheduler();
  const full = { waiting: 0, active: 0, delayed: 10 * WINDOW };
  await vi.waitFor(async () => expect((await countScopes(id))[`${THROTTLED} queued`]).toBe(10 * WINDOW), WAIT);
  await vi.waitFor(async () => expect(await queue.depth()).toEqual(full), WAIT);
  const before = looks;
  await vi.waitFor(() => expect(looks).toBeGreaterThan(before + 3), WAIT);
  expect(await queue.depth()).toEqual(full);
  expect(await countScopes(id)).toEqual({ [`${THROTTLED} queued`]: 10 * WINDOW, [`${THROTTLED} planned`]: 2 * WINDOW });
});

test('a leader that is stopped gives its leadership up at once, though a batch that it prunes takes its time', async () => {
  const id = await startRunning([{ accountId: OTHER, scopes: 3, rank: 0 }]);
  await cancelDiscovery(db(), id);
  const later = await startRunning([{ accountId: OTHER, scopes: 1, rank: 0 }]);
  await cancelDiscovery(db(), later);
  await store.database.pool.query(
    `update inventory.discovery set finished_at = finished_at - interval '100 days', connection_id = null where id = $1`,
    [id],
  );
  const slow = await store.database.pool.connect();
  try {
    await slow.query('begin');
    await slow.query('select from inventory.discovery_scope where discovery_id = $1 for update', [id]);
    const scheduler = startScheduler();
    const pruning = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await vi.waitFor(async () => expect((await store.database.pool.query(pruning)).rowCount).toBe(1), WAIT);
    expect((await tryLead(store.url, 'scheduler')).leading).toBe(false);
    let ended = false;
    const stopped = scheduler.stop().then(() => {
      ended = true;
    });
    const successor = await vi.waitFor(async () => {
      const leadership = await tryLead(store.url, 'scheduler');
      if (!leadership.leading) throw new Error('somebody else still leads');
      return leadership;
    }, WAIT);
    expect(ended).toBe(false);
    await successor.release();
    await slow.query('rollback');
    await stopped;
  } finally {
    slow.release();
  }
});

test('the ledger is pruned though accounts cannot be forgotten', async () => {
  const id = await startRunning([{ accountId: OTHER, scopes: 1, rank: 0 }]);
  await cancelDiscovery(db(), id);
  const later = await startRunning([{ accountId: OTHER, scopes: 1, rank: 0 }]);
  await cancelDiscovery(db(), later);
  const { pool } = store.database;
  await pool.query(`update inventory.discovery set finished_at = finished_at - interval '100 days', connection_id = null where id = $1`, [
    id,
  ]);
  // Only what looks for accounts to forget reads it.
  await pool.query('alter table inventory.organization rename to organization_away');
  const heard = createLogger({ level: 'silent', name: 'test' });
  const warn = vi.spyOn(heard, 'warn');
  startScheduler({}, heard);
  const failed = [{ error: expect.stringContaining('inventory.organization') }, 'Forgetting accounts failed and is tried again later'];
  await vi.waitFor(() => expect(warn.mock.calls).toEqual([failed]), WAIT);
  const { rows } = await pool.query('select id from inventory.discovery');
  expect(rows).toEqual([{ id: later }]);
});
