import { setTimeout as delay } from 'node:timers/promises';
import type { Resource, Scope } from '@cadastre/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createReach, EFFORT, observe, type Reach, resource, scopeOf, startRunning } from '../testing/scenario.ts';
import { ScopeMovedError } from './merge.ts';
import { beginObservation, type ObservationBounds } from './observation.ts';
import { StageLostError } from './stage.ts';

let store: TestDatabase;
let reach: Reach;
beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(store.database.db, 'main');
});
afterAll(() => store.close());

const IN_MEMORY: ObservationBounds = { registered: 1e6, seenIds: 1e6, deltaRows: 1e6, deltaSize: 1e9 };
const STAGED: ObservationBounds = { registered: 1e6, seenIds: 0, deltaRows: 0, deltaSize: 0 };
const BOTH: [string, ObservationBounds][] = [
  ['in memory', IN_MEMORY],
  ['staged', STAGED],
];

let scopes = 0;
/** A scope that no other test uses. */
function nextScope(): Scope {
  scopes += 1;
  return scopeOf('ec2:vpc', `region-${scopes}`);
}

async function begin(scope: Scope, bounds?: ObservationBounds) {
  return await observe(store.database.db, await startRunning(store.database.db, reach, [{ scope }]), scope, bounds);
}

async function merge(
  scope: Scope,
  resources: readonly Resource[],
  { bounds, volatile = [] }: { bounds?: ObservationBounds; volatile?: string[] } = {},
) {
  const observation = await begin(scope, bounds);
  await observation.add(resources, volatile);
  return await observation.commit(EFFORT);
}

function things(ids: Iterable<string | number>, value = 0): Resource[] {
  return [...ids].map((id) => resource(String(id), { attributes: { Value: value } }));
}

async function present({ region, type }: Scope): Promise<{ id: string; value: number }[]> {
  const { rows } = await store.database.pool.query<{ id: string; value: number }>(
    `select id, (attributes ->> 'Value')::int as value from inventory.resource where region = $1 and type = $2 order by id`,
    [region, type],
  );
  return rows;
}

async function past({ region, type }: Scope): Promise<{ id: string; value: number; ended: boolean }[]> {
  const { rows } = await store.database.pool.query<{ id: string; value: number; ended: boolean }>(
    `select id, (attributes ->> 'Value')::int as value, ended from inventory.resource_history where region = $1 and type = $2 order by id, valid_to`,
    [region, type],
  );
  return rows;
}

test('an unchanged scope writes one scope row and one ledger row, and nothing else', async () => {
  const scope = nextScope();
  await merge(scope, things('abc'));
  const before = await rowsWritten();
  expect(await merge(scope, things('cab'))).toEqual({ merged: true, rowsSeen: 3, added: 0, changed: 0, ended: 0, unchanged: 3 });
  expect(await merge(scope, things('abc'), { bounds: STAGED })).toMatchObject({ merged: true, unchanged: 3 });
  const after = await rowsWritten();
  expect({ resource: after.resource, history: after.resource_history_rest }).toEqual({
    resource: before.resource,
    history: before.resource_history_rest,
  });
  // Neither was a table left out of the count: the ledger's own grew.
  expect(after.discovery_scope).toBeGreaterThan(before.discovery_scope as number);
});

/** Rows inserted, updated and deleted so far, by table. */
async function rowsWritten(): Promise<Record<string, number>> {
  // Counters of a session reach the others when it ends or idles for a while; these sessions are made to report now.
  const clients = await Promise.all(Array.from({ length: 10 }, () => store.database.pool.connect()));
  for (const client of clients) await client.query('select pg_stat_force_next_flush()');
  for (const client of clients) client.release();
  const { rows } = await store.database.pool.query<{ name: string; written: string }>(
    `select relname as name, n_tup_ins + n_tup_upd + n_tup_del as written from pg_stat_user_tables where schemaname = 'inventory'`,
  );
  return Object.fromEntries(rows.map(({ name, written }) => [name, Number(written)]));
}

test('what alone is volatile changes in place, without a version', async () => {
  const scope = nextScope();
  const subnet = (free: number): Resource[] => [resource('subnet', { attributes: { Value: 0, AvailableIpAddressCount: free } })];
  const options = { volatile: ['AvailableIpAddressCount'] };
  await merge(scope, subnet(10), options);
  const changedAt = await changedAtOf(scope);
  expect(await merge(scope, subnet(9), options)).toEqual({ merged: true, rowsSeen: 1, added: 0, changed: 0, ended: 0, unchanged: 1 });
  const { rows } = await store.database.pool.query('select attributes from inventory.resource where region = $1', [scope.region]);
  expect(rows).toEqual([{ attributes: { Value: 0, AvailableIpAddressCount: 9 } }]);
  expect(await past(scope)).toEqual([]);
  expect(await changedAtOf(scope)).toEqual(changedAt);
});

async function changedAtOf({ region }: Scope): Promise<Date> {
  const { rows } = await store.database.pool.query<{ at: Date }>('select valid_from as at from inventory.resource where region = $1', [
    region,
  ]);
  return rows[0]?.at as Date;
}

test.each(BOTH)(
  'a row that was left alone and changed by an earlier observation meanwhile makes the later one repeat its listing (%s)',
  async (_, bounds) => {
    const scope = nextScope();
    await merge(scope, things('ab'));
    const earlier = await begin(scope);
    const later = await begin(scope, bounds);
    await later.add(things('ab'), []);
    await earlier.add([...things('a', 1), ...things('b')], []);
    expect(await earlier.commit(EFFORT)).toMatchObject({ merged: true, changed: 1 });
    await expect(later.commit(EFFORT)).rejects.toThrow(ScopeMovedError);
    await later.discard();
    expect(await present(scope)).toEqual([
      { id: 'a', value: 1 },
      { id: 'b', value: 0 },
    ]);
  },
);

test.each(BOTH)('what an earlier observation merged meanwhile is compared again, and not written twice (%s)', async (_, bounds) => {
  const scope = nextScope();
  await merge(scope, things('ab'));
  const earlier = await begin(scope);
  const later = await begin(scope, bounds);
  await later.add([...things('a', 1), ...things('bc')], []);
  await earlier.add([...things('a', 1), ...things('d')], []);
  expect(await earlier.commit(EFFORT)).toMatchObject({ merged: true, added: 1, changed: 1, ended: 1 });
  const repeated = later.commit(EFFORT);
  // It had seen b as registered, and the earlier one ended that.
  await expect(repeated).rejects.toThrow(ScopeMovedError);
  await later.discard();
  const again = await begin(scope, bounds);
  const between = await begin(scope);
  await between.add([...things('a', 2), ...things('d', 1)], []);
  await again.add([...things('a', 2), ...things('bc')], []);
  await again.commit(EFFORT);
  expect(await between.commit(EFFORT)).toMatchObject({ merged: true, added: 1, changed: 0, ended: 2 });
  expect(await present(scope)).toEqual([
    { id: 'a', value: 2 },
    { id: 'd', value: 1 },
  ]);
});

test.each(BOTH)('an observation that started earlier changes nothing, however late it ends (%s)', async (_, bounds) => {
  const scope = nextScope();
  const earlier = await begin(scope, bounds);
  await merge(scope, things('ab', 1));
  await earlier.add(things('cd'), []);
  expect(await earlier.commit(EFFORT)).toEqual({ merged: false, rowsSeen: 2, added: 0, changed: 0, ended: 0, unchanged: 0 });
  expect(await present(scope)).toEqual([
    { id: 'a', value: 1 },
    { id: 'b', value: 1 },
  ]);
  const { rows } = await store.database.pool.query(
    'select outcome, reason, rows_seen, rows_added from inventory.discovery_scope where region = $1 order by discovery_id limit 1',
    [scope.region],
  );
  expect(rows).toEqual([
    {
      outcome: 'complete',
      reason: 'An observation that started later was merged first; this one changed nothing.',
      rows_seen: 2,
      rows_added: 0,
    },
  ]);
});

test('of many observations that race over one scope, the one that started last prevails', async () => {
  const scope = nextScope();
  await merge(scope, things('abc'));
  const observations = await Promise.all(Array.from({ length: 12 }, (_, n) => begin(scope, n % 2 ? IN_MEMORY : STAGED)));
  const results = await Promise.all(
    observations.map(async (observation, n) => {
      await observation.add(things(['a', `only-${n}`, `odd-${n % 2}`], n + 1), []);
      return { n, startedAt: observation.startedAt.getTime(), ...(await observation.commit(EFFORT)) };
    }),
  );
  const last = Math.max(...results.map((result) => result.startedAt));
  const winner = results.find((result) => result.startedAt === last && result.merged);
  expect(winner?.merged).toBe(true);
  const n = winner?.n as number;
  expect(await present(scope)).toEqual(['a', `odd-${n % 2}`, `only-${n}`].map((id) => ({ id, value: n + 1 })));
  // Each id has one state at a time.
  const { rows } = await store.database.pool.query(
    `with version as (
       select row_number() over () as number, v.*
         from (select id, tstzrange(valid_from, valid_to) as during from inventory.resource_history where region = $1
               union all
               select id, tstzrange(valid_from, null) from inventory.resource where region = $1) v)
     select a.id from version a join version b on a.id = b.id and a.number < b.number and a.during && b.during`,
    [scope.region],
  );
  expect(rows).toEqual([]);
});

test('a merge whose session is killed in the middle changes nothing, and the next attempt does it all', async () => {
  const scope = nextScope();
  await merge(scope, things('abc'));
  const discoveryId = await startRunning(store.database.db, reach, [{ scope }]);
  const own = openDatabase(store.url, { applicationName: 'victim', maxConnections: 1 });
  const blocker = await store.database.pool.connect();
  try {
    const victim = await observe(own.db, discoveryId, scope);
    await victim.add([...things('ab', 1), ...things('d')], []);
    await blocker.query('begin');
    // The merge has closed no version yet when it waits here.
    await blocker.query('lock table inventory.resource_history in access exclusive mode');
    const merging = victim.commit(EFFORT);
    merging.catch(() => {});
    await until(async () => {
      const { rows } = await store.database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'victim' and wait_event_type = 'Lock' and datname = current_database()`,
      );
      return rows.length === 1;
    });
    await expect(merging).rejects.toThrow();
    await blocker.query('rollback');
    expect(await present(scope)).toEqual(things('abc').map(({ id }) => ({ id, value: 0 })));
    expect(await past(scope)).toEqual([]);
    const next = await observe(own.db, discoveryId, scope);
    await next.add([...things('ab', 1), ...things('d')], []);
    expect(await next.commit(EFFORT)).toEqual({ merged: true, rowsSeen: 3, added: 1, changed: 2, ended: 1, unchanged: 0 });
  } finally {
    await blocker.query('rollback');
    blocker.release();
    await own.close();
  }
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(5);
}

test.each([
  ['all of it', 'truncate inventory.stage'],
  ['a part of it', `delete from inventory.stage where id = 'c'`],
])('a stage that lost %s changes nothing, instead of ending what it does not hold', async (_, loss) => {
  const scope = nextScope();
  await merge(scope, things('abc'));
  const observation = await begin(scope, STAGED);
  await observation.add(things('abcd'), []);
  // More rows than are kept back before they are sent.
  await observation.add(things(Array.from({ length: 2_500 }, (__, n) => n)), []);
  await store.database.pool.query(loss);
  await expect(observation.commit(EFFORT)).rejects.toThrow(StageLostError);
  await observation.discard();
  expect(await present(scope)).toEqual(things('abc').map(({ id }) => ({ id, value: 0 })));
});

test.each(BOTH)('a page that comes twice, or an item on two pages, counts once (%s)', async (_, bounds) => {
  const scope = nextScope();
  await merge(scope, things('abc'));
  const observation = await begin(scope, bounds);
  await observation.add(things('abab'), []);
  await observation.add(things('ab'), []);
  await observation.add([...things('d', 1), ...things('d', 2)], []);
  await observation.add(things('d', 3), []);
  expect(await observation.commit(EFFORT)).toEqual({ merged: true, rowsSeen: 3, added: 1, changed: 0, ended: 1, unchanged: 2 });
  expect(observation.rows).toBe(9);
  expect(await present(scope)).toEqual([
    { id: 'a', value: 0 },
    { id: 'b', value: 0 },
    { id: 'd', value: 3 },
  ]);
});

test('text that PostgreSQL can not hold costs a character, not the scope', async () => {
  const scope = nextScope();
  const odd = (): Resource[] => [
    resource('nul\0id', {
      name: 'a\0b',
      tags: { 'k\0': 'v\ud800', back: '\\\0\\u0000' },
      attributes: { Text: '\udc00x\u{1F600}', Plain: '\\u0000' },
    }),
    resource('half\ud83d', {}),
  ];
  expect(await merge(scope, odd())).toMatchObject({ merged: true, added: 2 });
  const { rows } = await store.database.pool.query(
    'select id, name, tags, attributes from inventory.resource where region = $1 order by id',
    [scope.region],
  );
  expect(rows).toEqual([
    { id: 'half\ufffd', name: null, tags: {}, attributes: {} },
    {
      id: 'nul\ufffdid',
      name: 'a\ufffdb',
      tags: { 'k\ufffd': 'v\ufffd', back: '\\\ufffd\\u0000' },
      attributes: { Text: '\ufffdx\u{1F600}', Plain: '\\u0000' },
    },
  ]);
  expect(await merge(scope, odd())).toMatchObject({ merged: true, unchanged: 2 });
});

test('a scope that is no part of the discovery, waits for its parent or has its outcome is not observed', async () => {
  const { db } = store.database;
  const [parent, child, stranger] = [nextScope(), nextScope(), nextScope()];
  const dependent = { ...child, region: parent.region, type: 'ec2:vpc-attribute' };
  const discoveryId = await startRunning(db, reach, [{ scope: parent }, { scope: dependent, parentType: parent.type }]);
  expect(await beginObservation(db, { discoveryId, scope: stranger })).toBe(null);
  expect(await beginObservation(db, { discoveryId, scope: dependent })).toBe(null);
  const observation = await observe(db, discoveryId, parent);
  await observation.add(things('a'), []);
  await observation.commit(EFFORT);
  expect(await beginObservation(db, { discoveryId, scope: parent })).toBe(null);
  expect(await beginObservation(db, { discoveryId, scope: dependent })).not.toBe(null);
});

test('a scope is not observed for another target than the one it was planned for', async () => {
  const { db } = store.database;
  const scope = nextScope();
  const discoveryId = await startRunning(db, reach, [{ scope }]);
  const [planned] = await db.selectFrom('inventory.discovery_scope').select('target_id').where('discovery_id', '=', discoveryId).execute();
  const targetId = String(planned?.target_id);
  expect(await beginObservation(db, { discoveryId, scope, targetId: String(BigInt(targetId) + 1n) })).toBe(null);
  expect(await beginObservation(db, { discoveryId, scope, targetId })).not.toBe(null);
});

test('an observation starts after everything that was merged before it, even where the clock was set back', async () => {
  const scope = nextScope();
  await merge(scope, things('a'));
  const { rows } = await store.database.pool.query<{ ahead: Date }>(
    `update inventory.scope set observed_at = observed_at + interval '1 day', attempted_at = attempted_at + interval '1 day'
      where region = $1 returning observed_at as ahead`,
    [scope.region],
  );
  const observation = await begin(scope);
  expect(rows.map(({ ahead }) => ahead.getTime() + 1)).toEqual([observation.startedAt.getTime()]);
  await observation.add(things('b'), []);
  expect(await observation.commit(EFFORT)).toMatchObject({ merged: true, added: 1, ended: 1 });
});
