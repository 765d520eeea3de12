import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { completeScope, createReach, EFFORT, observe, type Reach, regions, resource, scopeOf, startRunning } from '../testing/scenario.ts';
import { listDiscoveries } from './discovery.ts';
import { finishDiscovery, requestDiscovery } from './life-cycle.ts';
import { pruneApiBudget, pruneHistory, pruneLedger, pruneStage } from './prune.ts';

let store: TestDatabase;
let reach: Reach;
beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(store.database.db, 'main');
});
afterAll(() => store.close());

const db = () => store.database.db;
const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> => (await store.database.pool.query(text, values)).rows;
const nextRegion = regions();

test('old discoveries are forgotten, but for the last sealed one of each connection', async () => {
  const scope = scopeOf('ec2:vpc', nextRegion());
  const ids: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    const id = await startRunning(db(), reach, [{ scope }]);
    ids.push(id);
    if (n === 3) break;
    await completeScope(db(), id, scope);
    await finishDiscovery(db(), id);
  }
  const skipped = await requestDiscovery(db(), { connectionId: reach.connectionId, trigger: 'schedule', selection: {} });
  expect(skipped.state).toBe('skipped');
  await query(`update inventory.discovery set finished_at = finished_at - interval '10 days' where finished_at is not null and id <> $1`, [
    ids[1],
  ]);
  expect(await pruneLedger(db(), { keepDays: 9 })).toBe(2);
  const left = await listDiscoveries(db(), { connectionId: reach.connectionId });
  // The second is too young, the third is the last sealed one, the fourth still runs.
  expect(left.map(({ id }) => id)).toEqual([ids[3], ids[2], ids[1]]);
  expect(await query('select distinct discovery_id from inventory.discovery_scope order by 1')).toEqual(
    ids.slice(1).map((id) => ({ discovery_id: id })),
  );
});

test('pruning of the ledger stops when it is told to, and goes on where it was', async () => {
  const own = await createReach(db(), 'told to stop');
  const scope = scopeOf('ec2:vpc', nextRegion());
  for (let n = 0; n < 3; n += 1) {
    const id = await startRunning(db(), own, [{ scope }]);
    await completeScope(db(), id, scope);
    await finishDiscovery(db(), id);
  }
  await query(`update inventory.discovery set finished_at = finished_at - interval '10 days' where connection_id = $1`, [own.connectionId]);
  const stopped = new AbortController();
  stopped.abort(new Error('stopped'));
  await expect(pruneLedger(db(), { keepDays: 9, signal: stopped.signal })).rejects.toThrow('stopped');
  expect((await listDiscoveries(db(), { connectionId: own.connectionId })).length).toBe(3);
  expect(await pruneLedger(db(), { keepDays: 9, signal: new AbortController().signal })).toBe(2);
});

test('history is dropped by whole months, and what has no month of its own by the day', async () => {
  const months = ['2001-01-15T00:00Z', '2001-02-15T00:00Z'];
  for (const [n, valid_to] of [...months, '2001-04-02T00:00Z'].entries()) {
    await query(
      `insert into inventory.resource_history (account_id, region, type, id, tags, attributes, links, first_seen, valid_from, valid_to, ended)
       values ('111122223333', 'old', 'ec2:vpc', $1, '{}', '{}', '[]', '2000-01-01', '2000-01-01', $2, true)`,
      [String(n), valid_to],
    );
  }
  await query(
    `create table inventory.resource_history_2001_03 partition of inventory.resource_history for values from ('2001-03-01Z') to ('2001-04-01Z')`,
  );
  // In whole days, so that it leads into that day at whatever hour it is now.
  const day = 86_400_000;
  const age = Math.floor(Date.now() / day) - Date.parse('2001-03-31T00:00Z') / day;
  expect(await pruneHistory(db(), { keepDays: age })).toEqual([]);
  expect(await query(`select id from inventory.resource_history where region = 'old'`)).toEqual([{ id: '2' }]);
  expect(await pruneHistory(db(), { keepDays: age - 3 })).toEqual(['resource_history_2001_03']);
  expect(await query(`select id from inventory.resource_history where region = 'old'`)).toEqual([]);
});

test('the coming months have partitions, into which what came before them is moved', async () => {
  const [before] = await query<{ name: string }>(
    `select 'resource_history_' || to_char(date_trunc('month', now() at time zone 'UTC') + interval '4 months', 'YYYY_MM') as name`,
  );
  const name = before?.name as string;
  await query(
    `insert into inventory.resource_history (account_id, region, type, id, tags, attributes, links, first_seen, valid_from, valid_to, ended)
     values ('111122223333', 'ahead', 'ec2:vpc', 'a', '{}', '{}', '[]', now(), now(), date_trunc('month', now()) + interval '4 months 10 days', true)`,
  );
  const partition = `select tableoid::regclass::text as name from inventory.resource_history where region = 'ahead'`;
  expect(await query(partition)).toEqual([{ name: 'inventory.resource_history_rest' }]);
  expect(await query('select inventory.make_history_partitions(4) as made')).toEqual([{ made: 1 }]);
  expect(await query(partition)).toEqual([{ name: `inventory.${name}` }]);
  expect(await query('select inventory.make_history_partitions(4) as made')).toEqual([{ made: 0 }]);
});

test('the stage is cleared of observations whose worker died, and of no others', async () => {
  const bounds = { registered: 1e6, seenIds: 0, deltaRows: 0, deltaSize: 0 };
  const rows = Array.from({ length: 2_001 }, (_, n) => resource(String(n)));
  const [dead, alive] = await Promise.all(
    [nextRegion(), nextRegion()].map(async (region) => {
      const scope = scopeOf('ec2:vpc', region);
      const observation = await observe(db(), await startRunning(db(), reach, [{ scope }]), scope, bounds);
      await observation.add(rows, []);
      return observation;
    }),
  );
  const staged = await query<{ observation: string; rows: number }>(
    'select observation, count(*)::int as rows from inventory.stage group by 1',
  );
  expect(staged.map((one) => one.rows)).toEqual([2_000, 2_000]);
  await query(`update inventory.stage set staged_at = now() - interval '25 hours' where observation = $1`, [staged[0]?.observation]);
  await query(`update inventory.stage set staged_at = now() - interval '25 hours' where observation = $1 and id <> '7'`, [
    staged[1]?.observation,
  ]);
  expect(await pruneStage(db())).toBe(2_000);
  const results = await Promise.allSettled([dead, alive].map((observation) => observation?.commit(EFFORT)));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await Promise.all([dead, alive].map((observation) => observation?.discard()));
});

test('buckets of the API budget are forgotten once nobody has asked for them in a day', async () => {
  await db()
    .insertInto('inventory.api_budget')
    .values([
      { key: 'long ago', tokens: 1, refilled_at: new Date(Date.now() - 25 * 3_600_000) },
      { key: 'just now', tokens: 1, refilled_at: new Date() },
    ])
    .execute();
  expect(await pruneApiBudget(db())).toBe(1);
  expect(await db().selectFrom('inventory.api_budget').select('key').execute()).toEqual([{ key: 'just now' }]);
});
