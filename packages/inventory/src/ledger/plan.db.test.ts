import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { completeScope, createReach, denied, type Reach, readLedger, regions, scopeOf, startRunning } from '../testing/scenario.ts';
import { findDiscovery } from './discovery.ts';
import { failDiscovery, finishDiscovery, requestDiscovery, startDiscovery } from './life-cycle.ts';
import { endUnplannable, planScopes } from './plan.ts';

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

describe('planning', () => {
  const plan = (region: string, types = ['ec2:vpc', 'ec2:subnet']) =>
    types.map((type) => ({ targetId: reach.targetId, scope: scopeOf(type, region), parentType: null, rank: 0 }));

  test('may begin anew: what is entered stays as it is', async () => {
    const region = nextRegion();
    const { id } = await requestDiscovery(db(), { connectionId: reach.connectionId, trigger: 'manual', selection: {} });
    expect(await planScopes(db(), id, plan(region))).toBe(2);
    expect(
      await endUnplannable(
        db(),
        id,
        plan(region, ['ec2:vpc', 'ec2:instance']).map((one) => ({ ...one, end: denied() })),
      ),
    ).toBe(1);
    expect(await planScopes(db(), id, plan(region, ['ec2:vpc', 'ec2:instance', 'ec2:image']))).toBe(1);
    expect(await ledger(id)).toEqual([
      { type: 'ec2:image', state: 'planned', outcome: null },
      { type: 'ec2:instance', state: 'done', outcome: 'denied' },
      { type: 'ec2:subnet', state: 'planned', outcome: null },
      { type: 'ec2:vpc', state: 'planned', outcome: null },
    ]);
    expect(await startDiscovery(db(), id)).toBe(true);
    expect(await startDiscovery(db(), id)).toBe(false);
    expect(await planScopes(db(), id, plan(region, ['ec2:late']))).toBe(0);
    expect(await findDiscovery(db(), id)).toMatchObject({ state: 'running', scopes: 4, totals: null });
  });

  test('streams any number of scopes in batches', async () => {
    const { id } = await requestDiscovery(db(), { connectionId: reach.connectionId, trigger: 'manual', selection: {} });
    async function* many() {
      for (let n = 0; n < 4_500; n += 1) yield { targetId: reach.targetId, scope: scopeOf(`ec2:type-${n}`), parentType: null, rank: 0 };
    }
    expect(await planScopes(db(), id, many())).toBe(4_500);
    expect(await failDiscovery(db(), id, 'The credentials are not accepted.')).toBe(true);
    expect(await failDiscovery(db(), id, 'again')).toBe(false);
    expect(await findDiscovery(db(), id)).toMatchObject({ state: 'failed', reason: 'The credentials are not accepted.', totals: null });
    expect(await ledger(id)).toEqual([]);
  });

  test('an account that can not be reached ends with its reason, and what is registered stays', async () => {
    const region = nextRegion();
    const first = await startRunning(db(), reach, [{ scope: scopeOf('ec2:vpc', region) }]);
    await completeScope(db(), first, scopeOf('ec2:vpc', region), 'abc');
    const { id } = await requestDiscovery(db(), { connectionId: reach.connectionId, trigger: 'manual', selection: {} });
    await endUnplannable(
      db(),
      id,
      plan(region).map((one) => ({ ...one, end: denied('sts:AssumeRole') })),
    );
    await startDiscovery(db(), id);
    expect(await finishDiscovery(db(), id)).toMatchObject({ state: 'failed', totals: { outcomes: { denied: 2, complete: 0 } } });
    const { rows } = await store.database.pool.query(
      'select type, outcome, missing_action, resources, api_calls from cadastre.coverage where region = $1 order by type',
      [region],
    );
    expect(rows).toEqual([
      { type: 'ec2:subnet', outcome: 'denied', missing_action: 'sts:AssumeRole', resources: 0, api_calls: 0 },
      { type: 'ec2:vpc', outcome: 'denied', missing_action: 'sts:AssumeRole', resources: 3, api_calls: 0 },
    ]);
  });

  test('nothing to discover is a failure with a reason', async () => {
    const { id } = await requestDiscovery(db(), { connectionId: reach.connectionId, trigger: 'manual', selection: { types: ['ec2:vpc'] } });
    expect(await finishDiscovery(db(), id)).toBe(null);
    await startDiscovery(db(), id);
    expect(await finishDiscovery(db(), id)).toMatchObject({
      state: 'failed',
      reason: 'There was nothing to discover: no account, region and type matched.',
      selection: { types: ['ec2:vpc'] },
    });
  });

  test('what waits for a scope that is no part of the discovery, or has ended already, is settled at the start', async () => {
    const region = nextRegion();
    const { id } = await requestDiscovery(db(), { connectionId: reach.connectionId, trigger: 'manual', selection: {} });
    const below = (type: string, parentType: string) => ({ targetId: reach.targetId, scope: scopeOf(type, region), parentType, rank: 1 });
    await endUnplannable(
      db(),
      id,
      plan(region, ['ec2:ended']).map((one) => ({ ...one, end: denied() })),
    );
    await planScopes(db(), id, [
      below('ec2:a', 'ec2:absent'),
      below('ec2:b', 'ec2:a'),
      below('ec2:c', 'ec2:ended'),
      ...plan(region, ['ec2:d']),
    ]);
    await startDiscovery(db(), id);
    expect(await ledger(id, 'type, state, outcome, reason, missing_action')).toEqual([
      {
        type: 'ec2:a',
        state: 'done',
        outcome: 'failed',
        reason: 'Not read, because it is listed per ec2:absent, which is not part of this discovery.',
        missing_action: null,
      },
      expect.objectContaining({ type: 'ec2:b', state: 'done', outcome: 'failed' }),
      {
        type: 'ec2:c',
        state: 'done',
        outcome: 'denied',
        reason: 'Not read, because it is listed per ec2:ended, and that was not complete: ec2:DescribeVpcs is not allowed.',
        missing_action: 'ec2:DescribeVpcs',
      },
      { type: 'ec2:d', state: 'planned', outcome: null, reason: null, missing_action: null },
      expect.objectContaining({ type: 'ec2:ended', state: 'done', outcome: 'denied' }),
    ]);
  });
});
