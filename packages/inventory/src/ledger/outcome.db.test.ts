import type { Outcome, UnsuccessfulEnd } from '@cadastre/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import {
  completeScope,
  createReach,
  denied,
  denyScope,
  EFFORT,
  observe,
  type Reach,
  readLedger,
  regions,
  resource,
  scopeOf,
  startRunning,
} from '../testing/scenario.ts';
import { findDiscovery } from './discovery.ts';
import { finishDiscovery } from './life-cycle.ts';
import { recordOutcome } from './outcome.ts';

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

function ended(outcome: 'region-disabled' | 'unsupported' | 'failed'): UnsuccessfulEnd {
  return { outcome, reason: outcome, errorCode: null, missingAction: null, requestId: null };
}

describe('outcomes', () => {
  test('that repeat say since when', async () => {
    const scope = scopeOf('ec2:vpc', nextRegion());
    const since: Date[] = [];
    for (const outcome of ['denied', 'denied', 'complete', 'denied'] as const) {
      const id = await startRunning(db(), reach, [{ scope }]);
      if (outcome === 'complete') await completeScope(db(), id, scope);
      else await denyScope(db(), id, scope);
      const { rows } = await store.database.pool.query('select outcome, outcome_since from cadastre.coverage where region = $1', [
        scope.region,
      ]);
      expect(rows[0]).toMatchObject({ outcome });
      since.push(rows[0].outcome_since);
    }
    const [first, second, third, fourth] = since.map((at) => at.getTime()) as [number, number, number, number];
    expect([second === first, third > second, fourth > third]).toEqual([true, true, true]);
  });

  test('of an attempt that a later one has replaced are not believed', async () => {
    const scope = scopeOf('ec2:vpc', nextRegion());
    const discoveryId = await startRunning(db(), reach, [{ scope }]);
    const stalled = await observe(db(), discoveryId, scope);
    const retried = await observe(db(), discoveryId, scope);
    expect(retried.startedAt.getTime()).toBeGreaterThan(stalled.startedAt.getTime());
    await recordOutcome(db(), { discoveryId, scope, end: denied(), effort: EFFORT, startedAt: stalled.startedAt });
    expect(await ledger(discoveryId)).toEqual([{ type: 'ec2:vpc', state: 'planned', outcome: null }]);
    await retried.add([resource('a')], []);
    expect(await retried.commit(EFFORT)).toMatchObject({ merged: true });
    await recordOutcome(db(), { discoveryId, scope, end: denied(), effort: EFFORT, startedAt: retried.startedAt });
    expect(await ledger(discoveryId)).toEqual([{ type: 'ec2:vpc', state: 'done', outcome: 'complete' }]);
  });

  test('of an earlier discovery, reported late, do not hide a later complete one', async () => {
    const scope = scopeOf('ec2:vpc', nextRegion());
    const early = await startRunning(db(), reach, [{ scope }]);
    const { startedAt } = await observe(db(), early, scope);
    await completeScope(db(), await startRunning(db(), reach, [{ scope }]), scope);
    await recordOutcome(db(), { discoveryId: early, scope, end: denied(), effort: EFFORT, startedAt });
    expect(await ledger(early)).toEqual([{ type: 'ec2:vpc', state: 'done', outcome: 'denied' }]);
    const { rows } = await store.database.pool.query('select outcome, missing_action from cadastre.coverage where region = $1', [
      scope.region,
    ]);
    expect(rows).toEqual([{ outcome: 'complete', missing_action: null }]);
  });

  test.each<[string, Exclude<Outcome, 'cancelled'>[], string]>([
    ['complete', ['complete', 'region-disabled', 'unsupported'], 'complete'],
    ['complete', ['region-disabled'], 'complete'],
    ['partial', ['complete', 'denied'], 'partial'],
    ['partial', ['complete', 'failed', 'unsupported'], 'partial'],
    ['failed', ['denied', 'failed', 'region-disabled'], 'failed'],
  ])('make a discovery %s: %j', async (_, outcomes, state) => {
    const region = nextRegion();
    const scopes = outcomes.map((_outcome, n) => scopeOf(`ec2:type-${n}`, region));
    const discoveryId = await startRunning(
      db(),
      reach,
      scopes.map((scope) => ({ scope })),
    );
    for (const [n, outcome] of outcomes.entries()) {
      expect(await finishDiscovery(db(), discoveryId)).toBe(null);
      const scope = scopes[n] as (typeof scopes)[number];
      if (outcome === 'complete') await completeScope(db(), discoveryId, scope, 'ab');
      else await denyScope(db(), discoveryId, scope, outcome === 'denied' ? denied() : ended(outcome));
    }
    const expected = Object.fromEntries(
      ['complete', 'denied', 'region-disabled', 'unsupported', 'failed', 'cancelled'].map((outcome) => [
        outcome,
        outcomes.filter((one) => one === outcome).length,
      ]),
    );
    const rows = 2 * (expected.complete ?? 0);
    const sealed = await finishDiscovery(db(), discoveryId);
    expect(sealed).toMatchObject({
      state,
      finishedAt: expect.any(Date),
      scopes: outcomes.length,
      totals: {
        outcomes: expected,
        apiCalls: outcomes.length,
        throttles: 0,
        rowsSeen: rows,
        rowsAdded: rows,
        rowsChanged: 0,
        rowsEnded: 0,
      },
    });
    expect(await finishDiscovery(db(), discoveryId)).toBe(null);
    expect(await findDiscovery(db(), discoveryId)).toEqual(sealed);
  });

  test('settle every discovery once, however many schedulers finish it at once', async () => {
    const scope = scopeOf('ec2:vpc', nextRegion());
    const discoveryId = await startRunning(db(), reach, [{ scope }]);
    await completeScope(db(), discoveryId, scope);
    const sealed = await Promise.all(Array.from({ length: 6 }, () => finishDiscovery(db(), discoveryId)));
    expect(sealed.filter((row) => row !== null).map((row) => row.state)).toEqual(['complete']);
  });
});
