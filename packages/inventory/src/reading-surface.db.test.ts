import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelDiscovery, finishDiscovery } from './ledger/life-cycle.ts';
import { recordOutcome } from './ledger/outcome.ts';
import { pruneLedger } from './ledger/prune.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';
import {
  completeScope,
  createReach,
  denied,
  denyScope,
  EFFORT,
  observe,
  type Reach,
  regions,
  resource,
  scopeOf,
  startRunning,
} from './testing/scenario.ts';

let store: TestDatabase;
let reach: Reach;
beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(store.database.db, 'main');
});
afterAll(() => store.close());

const db = () => store.database.db;
const nextRegion = regions();

/** What a reader sees at a moment. */
async function read(text: string, asOf: Date | string | null = null): Promise<Record<string, unknown>[]> {
  const client = await store.database.pool.connect();
  try {
    await client.query('set role cadastre_reader');
    await client.query(`select set_config('cadastre.as_of', $1, false)`, [asOf instanceof Date ? asOf.toISOString() : (asOf ?? '')]);
    return (await client.query(text)).rows;
  } finally {
    client.release(true);
  }
}

/** A moment after everything that has happened and before everything that will, by the database's clock. */
async function moment(): Promise<Date> {
  const now = async (): Promise<number> =>
    (await store.database.pool.query<{ now: Date }>('select clock_timestamp() as now')).rows[0]?.now.getTime() as number;
  const between = (await now()) + 1;
  while ((await now()) <= between);
  return new Date(between);
}

test('coverage tells how each scope stood, now and then', async () => {
  const scope = scopeOf('ec2:vpc', nextRegion());
  const coverage = `select outcome, reason, missing_action, resources, api_calls, attempted_at, complete_at, outcome_since, observed_at
                      from cadastre.coverage where region = '${scope.region}'`;
  const now: Record<string, unknown>[][] = [];
  const moments: Date[] = [await moment()];
  const act = async (work: (id: string) => Promise<unknown>): Promise<void> => {
    const id = await startRunning(db(), reach, [{ scope }]);
    await work(id);
    await finishDiscovery(db(), id);
    now.push(await read(coverage));
    moments.push(await moment());
  };
  const deny = async (id: string): Promise<void> => {
    const { startedAt } = await observe(db(), id, scope);
    await recordOutcome(db(), { discoveryId: id, scope, end: denied(), effort: EFFORT, startedAt });
  };
  await act((id) => completeScope(db(), id, scope, 'ab'));
  await act(deny);
  await act(deny);
  await act((id) => completeScope(db(), id, scope, 'abc'));
  expect(now.map(([row]) => [row?.outcome, row?.resources, row?.missing_action])).toEqual([
    ['complete', 2, null],
    ['denied', 2, 'ec2:DescribeVpcs'],
    ['denied', 2, 'ec2:DescribeVpcs'],
    ['complete', 3, null],
  ]);
  expect(now[2]?.[0]?.outcome_since).toEqual(now[1]?.[0]?.outcome_since);
  expect(await read(coverage, moments[0])).toEqual([]);
  for (const [n, rows] of now.entries()) expect(await read(coverage, moments[n + 1])).toEqual(rows);
});

test('a cancelled discovery hides nothing of what was known before', async () => {
  const scope = scopeOf('ec2:vpc', nextRegion());
  await completeScope(db(), await startRunning(db(), reach, [{ scope }]), scope, 'ab');
  const coverage = `select outcome, resources from cadastre.coverage where region = '${scope.region}'`;
  await cancelDiscovery(db(), await startRunning(db(), reach, [{ scope }]));
  expect(await read(coverage)).toEqual([{ outcome: 'complete', resources: 2 }]);
  expect(await read(coverage, await moment())).toEqual([{ outcome: 'complete', resources: 2 }]);
});

describe('once the ledger is pruned, coverage', () => {
  const TYPES = ['ec2:vpc', 'ec2:subnet', 'ec2:route-table'] as const;
  const ids: string[] = [];
  const moments: Date[] = [];
  let before: Record<string, unknown>[][];
  let coverage: string;
  let observed: string;

  /** How one discovery of some of the types goes, in turn: every way to end follows every other. */
  const PASSES = [
    ['complete', 'complete', 'denied'],
    ['denied', null, null],
    [null, 'complete', null],
    ['denied', null, 'cancelled'],
    [null, 'cancelled', 'complete'],
    ['complete', 'denied', null],
    [null, null, 'denied'],
    ['cancelled', null, 'complete'],
    ['denied', null, null],
    [null, 'denied', 'complete'],
    ['denied', 'complete', null],
  ] as const;
  /** So many are then older than the ledger is kept. */
  const OLD = [5, 8] as const;

  const prune = async (old: number): Promise<void> => {
    await store.database.pool.query(
      `update inventory.discovery set finished_at = finished_at - interval '10 days' where id = any ($1) and finished_at > now() - interval '1 day'`,
      [ids.slice(0, old)],
    );
    await pruneLedger(db(), { keepDays: 9 });
    const { rows } = await store.database.pool.query<{ id: string }>('select id from inventory.discovery where id = any ($1)', [ids]);
    expect(rows.length).toBe(PASSES.length - old);
  };

  beforeAll(async () => {
    const region = nextRegion();
    coverage = `select * from cadastre.coverage where region = '${region}' order by type`;
    observed = `select distinct type, observed_at from cadastre.resources where region = '${region}' order by type`;
    const reaches = [await createReach(db(), 'wide'), await createReach(db(), 'narrow')] as const;
    for (const [n, pass] of PASSES.entries()) {
      const scopes = TYPES.map((type) => scopeOf(type, region)).filter((_, place) => pass[place] !== null);
      const id = await startRunning(
        db(),
        reaches[n % 2] as Reach,
        scopes.map((scope) => ({ scope })),
      );
      ids.push(id);
      for (const [place, type] of TYPES.entries()) {
        const scope = scopeOf(type, region);
        if (pass[place] === 'complete') await completeScope(db(), id, scope, 'abcdefghijk'.slice(0, n + 1));
        if (pass[place] !== 'denied') continue;
        const { startedAt } = await observe(db(), id, scope);
        await recordOutcome(db(), { discoveryId: id, scope, end: denied(`ec2:Describe${n}`), effort: EFFORT, startedAt });
      }
      if (pass.some((end) => end === 'cancelled')) await cancelDiscovery(db(), id);
      else await finishDiscovery(db(), id);
      moments.push(await moment());
    }
    before = await Promise.all(moments.map((at) => read(coverage, at)));
    expect(before.at(-1)).toEqual(await read(coverage));
  });

  test.each(OLD)('says of every moment what it said before, or that it is not known, after %i discoveries', async (old) => {
    const observedBefore = await Promise.all(moments.map((at) => read(observed, at)));
    await prune(old);
    for (const [n, at] of moments.entries()) {
      const rows = await read(coverage, at);
      expect(rows.map(({ type }) => type)).toEqual(before[n]?.map(({ type }) => type));
      const known = rows.filter(({ outcome }) => outcome !== null);
      for (const row of known) expect(before[n]).toContainEqual(row);
      // From the last that was pruned on, everything is.
      if (n >= old - 1) expect([at, known.length]).toEqual([at, rows.length]);
      if (n >= old - 1) expect(await read(observed, at)).toEqual(observedBefore[n]);
      for (const { account_id, region, type, reason, ...rest } of rows.filter(({ outcome }) => outcome === null)) {
        expect(reason).toBe('Not known any more: the ledger does not reach back to that moment.');
        expect(new Set(Object.values(rest))).toEqual(new Set([null]));
        expect(rest).toHaveProperty('resources', null);
      }
    }
    const first = await read(coverage, moments[0]);
    expect(first.filter(({ outcome }) => outcome === null).length).toBeGreaterThan(0);
    expect(await read(coverage, new Date(0))).toEqual([]);
    expect(await read(coverage)).toEqual(before.at(-1));
  });

  test('tells the last success of a scope that only narrow discoveries have read since, however long ago it was', async () => {
    await store.database.pool.query('update inventory.discovery set connection_id = null where id = any ($1)', [ids]);
    await store.database.pool.query(`update inventory.discovery set finished_at = finished_at - interval '10 days' where id = any ($1)`, [
      ids,
    ]);
    await pruneLedger(db(), { keepDays: 9 });
    const { rows } = await store.database.pool.query('select from inventory.discovery_scope where discovery_id = any ($1)', [ids]);
    expect(rows).toEqual([]);
    expect(await read(coverage, await moment())).toEqual(before.at(-1));
  });
});

test('discoveries are listed with their state, times and outcomes, now and then', async () => {
  const own = await createReach(db(), 'told');
  const [one, two] = [nextRegion(), nextRegion()].map((region) => scopeOf('ec2:vpc', region)) as [
    ReturnType<typeof scopeOf>,
    ReturnType<typeof scopeOf>,
  ];
  const discoveries = `select connection, trigger, state, started_at is not null as started, finished_at is not null as finished, scopes, complete, denied, api_calls, rows_added
                         from cadastre.discoveries where connection = 'told'`;
  const before = await moment();
  const id = await startRunning(db(), own, [{ scope: one }, { scope: two }]);
  const during = await moment();
  await completeScope(db(), id, one, 'abc');
  await denyScope(db(), id, two);
  await finishDiscovery(db(), id);
  const after = await moment();
  const running = { connection: 'told', trigger: 'manual', state: 'running', started: true, finished: false, scopes: 2 };
  const partial = { ...running, state: 'partial', finished: true, complete: 1, denied: 1, api_calls: '2', rows_added: '3' };
  expect(await read(discoveries, before)).toEqual([]);
  expect(await read(discoveries, during)).toEqual([{ ...running, complete: null, denied: null, api_calls: null, rows_added: null }]);
  expect(await read(discoveries, after)).toEqual([partial]);
  expect(await read(discoveries)).toEqual([partial]);
});

test('links and resources are read as they are and as they were', async () => {
  const scope = scopeOf('ec2:subnet', nextRegion());
  const place = `from %s where region = '${scope.region}'`;
  const links = `select id, kind, target_type, target_id ${place.replace('%s', 'cadastre.links')} order by id, target_id`;
  const resources = `select id, changed_at = observed_at as just_changed ${place.replace('%s', 'cadastre.resources')} order by id`;
  const subnet = (id: string, vpcs: readonly string[]) =>
    resource(id, { links: vpcs.map((vpc) => ({ kind: 'in-vpc', type: 'ec2:vpc', id: vpc })) });
  const observeThese = async (...subnets: ReturnType<typeof subnet>[]): Promise<void> => {
    const observation = await observe(db(), await startRunning(db(), reach, [{ scope }]), scope);
    await observation.add(subnets, []);
    await observation.commit(EFFORT);
  };
  await observeThese(subnet('a', ['v1', 'v2']), subnet('b', ['v1']));
  const then = await moment();
  await observeThese(subnet('a', ['v3']), subnet('b', ['v1']));
  const link = (id: string, vpc: string) => ({ id, kind: 'in-vpc', target_type: 'ec2:vpc', target_id: vpc });
  expect(await read(links)).toEqual([link('a', 'v3'), link('b', 'v1')]);
  expect(await read(links, then)).toEqual([link('a', 'v1'), link('a', 'v2'), link('b', 'v1')]);
  expect(await read(resources)).toEqual([
    { id: 'a', just_changed: true },
    { id: 'b', just_changed: false },
  ]);
  expect(await read(resources, then)).toEqual([
    { id: 'a', just_changed: true },
    { id: 'b', just_changed: true },
  ]);
});

test('a moment that is none is refused with the way to write one', async () => {
  await expect(read('select * from cadastre.coverage', 'last tuesday or so')).rejects.toMatchObject({
    message: 'cadastre.as_of is "last tuesday or so", which is not a moment',
    hint: "Write it as: set cadastre.as_of = '2026-01-31T12:00Z'. To read the present: reset cadastre.as_of.",
  });
  expect(await read('select cadastre.as_of() as at', '')).toEqual([{ at: null }]);
  expect(await read('select cadastre.as_of() as at', '2026-01-31T12:00Z')).toEqual([{ at: new Date('2026-01-31T12:00Z') }]);
});

test('the present is read without starting what reads the past, and without the joins that nobody asked for', async () => {
  const explain = (what: string) =>
    read(`explain (analyze, costs off, timing off, buffers off, summary off) select ${what} from aws.aws_vpc`);
  const plan = (await explain('vpc_id')).map((row) => String(row['QUERY PLAN'])).join('\n');
  const started = plan
    .split('\n')
    .filter((line) => line.includes('Scan') && !line.includes('never executed') && !line.includes('Subquery Scan'));
  expect(started.length).toBe(1);
  expect(started[0]).toMatch(/on resource r/);
  expect(plan).not.toMatch(/on (scope|discovery_scope)/);
});
