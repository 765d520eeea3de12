import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeConnection } from '../connections/connections.ts';
import { beginObservation } from '../observation/observation.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import {
  completeScope,
  createReach,
  EFFORT,
  observe,
  type Reach,
  readLedger,
  regions,
  resource,
  scopeOf,
  startRunning,
} from '../testing/scenario.ts';
import { findDiscovery, listDiscoveries, listUnfinished } from './discovery.ts';
import { takeDispatchable } from './dispatch.ts';
import { cancelDiscovery, finishDiscovery, requestDiscovery, startDiscovery } from './life-cycle.ts';
import { planScopes } from './plan.ts';

let store: TestDatabase;
let reach: Reach;
beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(store.database.db, 'main');
});
afterAll(() => store.close());

const db = () => store.database.db;
const ledger = (discoveryId: string, columns?: string) => readLedger(store.database.pool, discoveryId, columns);
const nextRegion = regions();

describe('requests', () => {
  test('by schedule are skipped while one of the connection has not ended, also when many schedulers ask at once', async () => {
    const own = await createReach(db(), 'scheduled');
    const ask = (trigger: 'schedule' | 'manual') => requestDiscovery(db(), { connectionId: own.connectionId, trigger, selection: {} });
    const asked = await Promise.all(Array.from({ length: 8 }, () => ask('schedule')));
    expect(asked.map(({ state }) => state).sort()).toEqual(['requested', ...Array(7).fill('skipped')]);
    expect(asked.find(({ state }) => state === 'skipped')).toMatchObject({
      connectionName: 'scheduled',
      reason: 'The previous discovery of this connection had not ended yet.',
      finishedAt: expect.any(Date),
      totals: null,
    });
    expect(await ask('manual')).toMatchObject({ state: 'requested' });
    const unfinished = (await listUnfinished(db())).filter(({ connectionId }) => connectionId === own.connectionId);
    expect(unfinished.map(({ trigger }) => trigger)).toEqual(['schedule', 'manual']);
    for (const { id } of unfinished) expect(await cancelDiscovery(db(), id)).toBe(true);
    expect(await ask('schedule')).toMatchObject({ state: 'requested' });
    expect((await listDiscoveries(db(), { connectionId: own.connectionId, limit: 2 })).map(({ state }) => state)).toEqual([
      'requested',
      'cancelled',
    ]);
  });

  test('for a connection that is gone are refused', async () => {
    await expect(requestDiscovery(db(), { connectionId: '999999', trigger: 'manual', selection: {} })).rejects.toThrow(
      'no connection 999999',
    );
  });
});

describe('cancellation', () => {
  test('ends every scope that has no outcome, drops what runs, and keeps what is registered', async () => {
    const region = nextRegion();
    const type = (n: number) => scopeOf(`ec2:type-${n}`, region);
    await completeScope(db(), await startRunning(db(), reach, [{ scope: type(1) }]), type(1), 'abc');
    const discoveryId = await startRunning(db(), reach, [
      { scope: type(0) },
      { scope: type(1) },
      { scope: type(2) },
      { scope: type(3), parentType: 'ec2:type-2' },
    ]);
    await completeScope(db(), discoveryId, type(0));
    await takeDispatchable(db(), { discoveryId, window: 1 });
    const running = await observe(db(), discoveryId, type(1));
    await running.add([resource('other')], []);
    expect(await cancelDiscovery(db(), discoveryId)).toBe(true);
    expect(await running.commit(EFFORT)).toEqual({ merged: false, rowsSeen: 1, added: 0, changed: 0, ended: 0, unchanged: 0 });
    expect(await findDiscovery(db(), discoveryId)).toMatchObject({
      state: 'cancelled',
      reason: 'The discovery was cancelled.',
      totals: { outcomes: { complete: 1, cancelled: 3 } },
    });
    expect(await cancelDiscovery(db(), discoveryId)).toBe(false);
    expect(await takeDispatchable(db(), { discoveryId, window: 10 })).toEqual([]);
    const { rows } = await store.database.pool.query(
      'select type, outcome, resources from cadastre.coverage where region = $1 order by type',
      [region],
    );
    expect(rows).toEqual([
      { type: 'ec2:type-0', outcome: 'complete', resources: 1 },
      { type: 'ec2:type-1', outcome: 'complete', resources: 3 },
      { type: 'ec2:type-2', outcome: 'cancelled', resources: 0 },
      { type: 'ec2:type-3', outcome: 'cancelled', resources: 0 },
    ]);
  });

  test('stops a discovery that is being planned', async () => {
    const { id } = await requestDiscovery(db(), { connectionId: reach.connectionId, trigger: 'manual', selection: {} });
    const region = nextRegion();
    const one = (type: string) => ({ targetId: reach.targetId, scope: scopeOf(type, region), parentType: null, rank: 0 });
    await planScopes(db(), id, [one('ec2:a')]);
    await cancelDiscovery(db(), id);
    expect(await planScopes(db(), id, [one('ec2:b')])).toBe(0);
    expect(await startDiscovery(db(), id)).toBe(false);
    expect(await ledger(id)).toEqual([{ type: 'ec2:a', state: 'done', outcome: 'cancelled' }]);
    expect(await findDiscovery(db(), id)).toMatchObject({ state: 'cancelled' });
  });

  test('waits for nobody who holds a scope: the rest is cancelled, and that one at the next look', async () => {
    const region = nextRegion();
    const [held, other] = [scopeOf('ec2:held', region), scopeOf('ec2:other', region)];
    const discoveryId = await startRunning(db(), reach, [{ scope: held }, { scope: other }]);
    await db()
      .transaction()
      .execute(async (holder) => {
        await sql`select from inventory.discovery_scope where discovery_id = ${discoveryId} and type = 'ec2:held' for update`.execute(
          holder,
        );
        expect(await cancelDiscovery(db(), discoveryId)).toBe(true);
      });
    expect(await ledger(discoveryId)).toEqual([
      { type: 'ec2:held', state: 'planned', outcome: null },
      { type: 'ec2:other', state: 'done', outcome: 'cancelled' },
    ]);
    expect(await finishDiscovery(db(), discoveryId)).toMatchObject({ state: 'cancelled', totals: { outcomes: { cancelled: 2 } } });
  });

  test('races with merges: each scope is merged whole or cancelled, and the discovery ends', async () => {
    const region = nextRegion();
    const scopes = Array.from({ length: 20 }, (_, n) => scopeOf(`ec2:type-${n}`, region));
    const discoveryId = await startRunning(
      db(),
      reach,
      scopes.map((scope) => ({ scope })),
    );
    const observations = await Promise.all(scopes.map((scope) => observe(db(), discoveryId, scope)));
    for (const observation of observations) await observation.add([resource('a'), resource('b')], []);
    const [, ...results] = await Promise.all([
      cancelDiscovery(db(), discoveryId),
      ...observations.map((observation) => observation.commit(EFFORT)),
    ]);
    const merged = results.filter((result) => result.merged).length;
    await finishDiscovery(db(), discoveryId);
    expect(await findDiscovery(db(), discoveryId)).toMatchObject({
      state: 'cancelled',
      totals: { outcomes: { complete: merged, cancelled: 20 - merged }, rowsAdded: 2 * merged },
    });
    const { rows } = await store.database.pool.query('select count(*)::int as n from inventory.resource where region = $1', [region]);
    expect(rows).toEqual([{ n: 2 * merged }]);
  });
});

describe('the removal of a connection', () => {
  const REASON = 'The connection was removed.';

  test('cancels what it has under way: nothing is merged afterwards, and nothing is left to be done', async () => {
    const own = await createReach(db(), 'removed');
    const region = nextRegion();
    const type = (n: number) => scopeOf(`ec2:type-${n}`, region);
    const past = await startRunning(db(), own, [{ scope: type(0) }]);
    await completeScope(db(), past, type(0), 'abc');
    await finishDiscovery(db(), past);
    const running = await startRunning(db(), own, [
      { scope: type(0) },
      { scope: type(1) },
      { scope: type(2) },
      { scope: type(3), parentType: 'ec2:type-2' },
    ]);
    await takeDispatchable(db(), { discoveryId: running, window: 1 });
    const begun = await Promise.all([observe(db(), running, type(0)), observe(db(), running, type(1))]);
    for (const observation of begun) await observation.add([resource('other')], []);
    const requested = await requestDiscovery(db(), { connectionId: own.connectionId, trigger: 'manual', selection: {} });
    const one = { targetId: own.targetId, scope: type(4), parentType: null, rank: 0 };
    await planScopes(db(), requested.id, [one]);

    expect(await removeConnection(db(), 'removed')).toBe(true);
    for (const observation of begun) expect(await observation.commit(EFFORT)).toMatchObject({ merged: false });
    expect(await beginObservation(db(), { discoveryId: running, scope: type(2) })).toBe(null);
    expect(await planScopes(db(), requested.id, [{ ...one, scope: type(5) }])).toBe(0);
    expect(await startDiscovery(db(), requested.id)).toBe(false);
    expect(await takeDispatchable(db(), { discoveryId: running, window: 10 })).toEqual([]);
    const cancelled = { connectionId: null, connectionName: 'removed', state: 'cancelled', reason: REASON, finishedAt: expect.any(Date) };
    expect(await findDiscovery(db(), running)).toMatchObject({ ...cancelled, scopes: 4, totals: { outcomes: { cancelled: 4 } } });
    expect(await findDiscovery(db(), requested.id)).toMatchObject({ ...cancelled, scopes: 1, totals: { outcomes: { cancelled: 1 } } });
    expect(await findDiscovery(db(), past)).toMatchObject({ state: 'complete', reason: null });
    expect((await ledger(running, 'state, outcome, reason')).concat(await ledger(requested.id, 'state, outcome, reason'))).toEqual(
      Array(5).fill({ state: 'done', outcome: 'cancelled', reason: REASON }),
    );
    const { rows } = await store.database.pool.query(
      'select type, outcome, resources from cadastre.coverage where region = $1 order by type',
      [region],
    );
    expect(rows).toEqual([
      { type: 'ec2:type-0', outcome: 'complete', resources: 3 },
      ...[1, 2, 3, 4].map((n) => ({ type: `ec2:type-${n}`, outcome: 'cancelled', resources: 0 })),
    ]);
    const present = await store.database.pool.query('select id from inventory.resource where region = $1 order by id', [region]);
    expect(present.rows).toEqual(['a', 'b', 'c'].map((id) => ({ id })));
  });

  test('races with planning, dispatching and merging: what was merged was merged before, and every scope has an outcome', async () => {
    const own = await createReach(db(), 'raced');
    const region = nextRegion();
    const scopes = Array.from({ length: 30 }, (_, n) => scopeOf(`ec2:type-${n}`, region));
    const running = await startRunning(
      db(),
      own,
      scopes.map((scope) => ({ scope })),
    );
    const observations = await Promise.all(scopes.slice(0, 20).map((scope) => observe(db(), running, scope)));
    for (const observation of observations) await observation.add([resource('a'), resource('b')], []);
    const commits = observations.map((observation) => observation.commit(EFFORT));
    const [removed, , late, ...results] = await Promise.all([
      removeConnection(db(), 'raced'),
      takeDispatchable(db(), { discoveryId: running, window: 5 }),
      Promise.all(scopes.slice(20).map((scope) => beginObservation(db(), { discoveryId: running, scope }))),
      ...commits,
    ]);
    expect(removed).toBe(true);
    for (const observation of late) expect((await observation?.commit(EFFORT))?.merged ?? false).toBe(false);
    const merged = results.filter((result) => result.merged).length;
    expect(await findDiscovery(db(), running)).toMatchObject({
      state: 'cancelled',
      totals: { outcomes: { complete: merged, cancelled: 30 - merged }, rowsAdded: 2 * merged },
    });
    expect((await ledger(running)).filter(({ state }) => state !== 'done')).toEqual([]);
  });
});
