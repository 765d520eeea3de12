import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScopeMovedError } from '../observation/merge.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import {
  completeScope,
  createReach,
  denied,
  denyScope,
  EFFORT,
  observe,
  type Planned,
  type Reach,
  readLedger,
  regions,
  scopeOf,
  startRunning,
} from '../testing/scenario.ts';
import { takeDispatchable } from './dispatch.ts';
import { finishDiscovery } from './life-cycle.ts';

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

describe('dependents', () => {
  const family = (region: string): Planned[] => [
    { scope: scopeOf('ec2:table', region) },
    { scope: scopeOf('ec2:route', region), parentType: 'ec2:table', rank: 1 },
    { scope: scopeOf('ec2:hop', region), parentType: 'ec2:route', rank: 2 },
    { scope: scopeOf('ec2:association', region), parentType: 'ec2:table', rank: 1 },
  ];

  test('are planned when the parent is complete, level by level', async () => {
    const region = nextRegion();
    const id = await startRunning(db(), reach, family(region));
    expect((await takeDispatchable(db(), { discoveryId: id, window: 10 })).map(({ type }) => type)).toEqual(['ec2:table']);
    await completeScope(db(), id, scopeOf('ec2:table', region), 'ab');
    expect((await ledger(id)).map(({ type, state }) => `${type} ${state}`)).toEqual([
      'ec2:association planned',
      'ec2:hop waiting',
      'ec2:route planned',
      'ec2:table done',
    ]);
    await completeScope(db(), id, scopeOf('ec2:route', region), 'r');
    expect((await ledger(id)).find(({ type }) => type === 'ec2:hop')).toEqual({ type: 'ec2:hop', state: 'planned', outcome: null });
  });

  test('are planned too when the parent had not changed', async () => {
    const region = nextRegion();
    for (let round = 0; round < 2; round += 1) {
      const id = await startRunning(db(), reach, family(region));
      await completeScope(db(), id, scopeOf('ec2:table', region), 'ab');
      expect((await ledger(id)).filter(({ state }) => state === 'planned').length).toBe(2);
    }
  });

  test('of a parent that is complete and empty are complete without a call, and what they had ends with it', async () => {
    const region = nextRegion();
    const first = await startRunning(db(), reach, family(region));
    await completeScope(db(), first, scopeOf('ec2:table', region), 'ab');
    await completeScope(db(), first, scopeOf('ec2:route', region), 'xyz');
    await completeScope(db(), first, scopeOf('ec2:hop', region), 'h');
    await completeScope(db(), first, scopeOf('ec2:association', region), '');
    expect(await finishDiscovery(db(), first)).toMatchObject({ state: 'complete', totals: { rowsAdded: 6, apiCalls: 4 } });

    const second = await startRunning(db(), reach, family(region));
    expect(await completeScope(db(), second, scopeOf('ec2:table', region), '')).toMatchObject({ merged: true, ended: 2 });
    expect(await ledger(second, 'type, state, outcome, api_calls, attempts, rows_ended')).toEqual([
      { type: 'ec2:association', state: 'done', outcome: 'complete', api_calls: 0, attempts: 0, rows_ended: 0 },
      { type: 'ec2:hop', state: 'done', outcome: 'complete', api_calls: 0, attempts: 0, rows_ended: 1 },
      { type: 'ec2:route', state: 'done', outcome: 'complete', api_calls: 0, attempts: 0, rows_ended: 3 },
      { type: 'ec2:table', state: 'done', outcome: 'complete', api_calls: 1, attempts: 1, rows_ended: 2 },
    ]);
    const { rows } = await store.database.pool.query('select count(*)::int as n from inventory.resource where region = $1', [region]);
    expect(rows).toEqual([{ n: 0 }]);
    const past = await store.database.pool.query(
      'select type, id, ended, valid_to = (select observed_at from inventory.scope s where s.type = h.type and s.region = h.region) as dated from inventory.resource_history h where region = $1 order by type, id',
      [region],
    );
    expect(past.rows).toEqual(
      [
        ['ec2:hop', 'h'],
        ['ec2:route', 'x'],
        ['ec2:route', 'y'],
        ['ec2:route', 'z'],
        ['ec2:table', 'a'],
        ['ec2:table', 'b'],
      ].map(([type, id]) => ({ type, id, ended: true, dated: true })),
    );
    const standing = await store.database.pool.query(
      'select type, outcome, resources from cadastre.coverage where region = $1 order by type',
      [region],
    );
    expect(standing.rows).toEqual(
      ['ec2:association', 'ec2:hop', 'ec2:route', 'ec2:table'].map((type) => ({ type, outcome: 'complete', resources: 0 })),
    );
    expect(await finishDiscovery(db(), second)).toMatchObject({
      state: 'complete',
      totals: { outcomes: { complete: 4 }, rowsEnded: 6, apiCalls: 1 },
    });
  });

  test('that a later observation has filled keep what it found, though an earlier parent was empty', async () => {
    const region = nextRegion();
    const early = await startRunning(db(), reach, family(region));
    const empty = await observe(db(), early, scopeOf('ec2:table', region));
    const late = await startRunning(
      db(),
      reach,
      family(region)
        .filter(({ scope }) => scope.type !== 'ec2:table')
        .map(({ scope }) => ({ scope })),
    );
    await completeScope(db(), late, scopeOf('ec2:route', region), 'xyz');
    await empty.commit(EFFORT);
    const { rows } = await store.database.pool.query('select id from inventory.resource where region = $1 order by id', [region]);
    expect(rows.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  });

  test('of a parent that was denied are denied with its reason, and keep what they had', async () => {
    const region = nextRegion();
    const first = await startRunning(db(), reach, family(region));
    await completeScope(db(), first, scopeOf('ec2:table', region), 'ab');
    await completeScope(db(), first, scopeOf('ec2:route', region), 'xyz');
    const second = await startRunning(db(), reach, family(region));
    await denyScope(db(), second, scopeOf('ec2:table', region), denied('ec2:DescribeTables'));
    const because = 'Not read, because it is listed per ec2:table, and that was denied: ec2:DescribeTables is not allowed.';
    expect(await ledger(second, 'type, state, outcome, reason, missing_action, request_id, api_calls')).toEqual(
      ['ec2:association', 'ec2:hop', 'ec2:route', 'ec2:table'].map((type) => ({
        type,
        state: 'done',
        outcome: 'denied',
        reason: type === 'ec2:table' ? 'ec2:DescribeTables is not allowed.' : because,
        missing_action: 'ec2:DescribeTables',
        request_id: 'r-1',
        api_calls: type === 'ec2:table' ? 1 : 0,
      })),
    );
    const { rows } = await store.database.pool.query(
      `select type, outcome, reason, resources, complete_at is not null as seen from cadastre.coverage where region = $1 and type = 'ec2:route'`,
      [region],
    );
    expect(rows).toEqual([{ type: 'ec2:route', outcome: 'denied', reason: because, resources: 3, seen: true }]);
    expect(await finishDiscovery(db(), second)).toMatchObject({ state: 'failed' });
  });

  test('of many discoveries that race over the same scopes all end, and the register agrees with itself', async () => {
    const region = nextRegion();
    const follow = async (n: number): Promise<void> => {
      const id = await startRunning(db(), reach, family(region));
      // The tables come and go, so that what hangs on them is ended by some while others fill it.
      const listings: Record<string, string> = {
        'ec2:table': n % 3 ? 'ab' : '',
        'ec2:route': 'xyz'.slice(n % 3),
        'ec2:hop': n % 2 ? 'h' : '',
      };
      for (;;) {
        const jobs = await takeDispatchable(db(), { discoveryId: id, window: 10 });
        if (jobs.length === 0) break;
        await Promise.all(
          jobs.map(({ accountId, type }) => {
            const scope = { accountId, region, type };
            return n % 5 === 4 && type === 'ec2:route' ? denyScope(db(), id, scope) : completeOrRepeat(id, scope, listings[type] ?? '');
          }),
        );
      }
      expect((await finishDiscovery(db(), id))?.finishedAt).toEqual(expect.any(Date));
    };
    const completeOrRepeat = async (id: string, scope: ReturnType<typeof scopeOf>, ids: string): Promise<void> => {
      try {
        await completeScope(db(), id, scope, ids);
      } catch (error) {
        if (!(error instanceof ScopeMovedError)) throw error;
        await completeOrRepeat(id, scope, ids);
      }
    };
    for (let round = 0; round < 5; round += 1) await Promise.all(Array.from({ length: 8 }, (_, n) => follow(n)));
    const { rows } = await store.database.pool.query(
      `select s.type from inventory.scope s
        where s.region = $1 and s.resources <> (select count(*) from inventory.resource r where r.region = s.region and r.type = s.type)`,
      [region],
    );
    expect(rows).toEqual([]);
    const twice = await store.database.pool.query(
      `with version as (
         select row_number() over () as number, v.*
           from (select type, id, tstzrange(valid_from, valid_to) as during from inventory.resource_history where region = $1
                 union all
                 select type, id, tstzrange(valid_from, null) from inventory.resource where region = $1) v)
       select a.id from version a join version b on a.type = b.type and a.id = b.id and a.number < b.number and a.during && b.during`,
      [region],
    );
    expect(twice.rows).toEqual([]);
  });
});
