import { generateEstate, type MutableEstate } from '@cadastre/simulator';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { type Running, startCadastre } from './support/cadastre.ts';
import { createFleet, redisOfFile, type TestFleet } from './support/fleet.ts';
import { startOwnPostgres } from './support/own-postgres.ts';
import { differences } from './support/truth.ts';

const REGIONS = ['eu-west-1', 'us-east-1'];
const REDIS = await redisOfFile(inject('redisUrl'), 6);
const WAIT = { timeout: 60_000, interval: 20 };
const GRACE_MS = 3_000;
const PATIENCE_MS = 180_000;

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

function start(of: TestFleet, ...args: string[]): Running {
  const running = startCadastre(args, { ...of.env, CADASTRE_LOG_LEVEL: 'info', CADASTRE_SHUTDOWN_GRACE_MS: String(GRACE_MS) });
  processes.push(running);
  return running;
}

async function doneScopes(of: TestFleet, discoveryId: string): Promise<number> {
  const [row] = await of.query<{ done: number }>(
    "select count(*)::int as done from inventory.discovery_scope where discovery_id = $1 and state = 'done'",
    [discoveryId],
  );
  return row!.done;
}

async function untilDone(of: TestFleet, discoveryId: string, scopes: number): Promise<void> {
  await vi.waitFor(async () => expect(await doneScopes(of, discoveryId)).toBeGreaterThanOrEqual(scopes), WAIT);
}

/** Nothing is lost: what is there is registered, and every scope has an outcome. Nothing is doubled: each version came once, one after the other. */
async function expectWhole(of: TestFleet, estate: MutableEstate): Promise<void> {
  expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
  expect(
    await of.query(
      `select state, outcome, count(*)::int as scopes, count(reason)::int as reasons from inventory.discovery_scope group by 1, 2`,
    ),
  ).toEqual([{ state: 'done', outcome: 'complete', scopes: expect.any(Number), reasons: 0 }]);

  const versions = `
    select type, account_id, region, id, valid_from, valid_to, md5(row(arn, name, parent_id, tags, attributes, links)::text) as content
      from inventory.resource_history
     union all
    select type, account_id, region, id, valid_from, 'infinity', md5(row(arn, name, parent_id, tags, attributes, links)::text)
      from inventory.resource`;
  const doubled = await of.query(
    `with version as (${versions}),
          following as (
            select *, lead(valid_from) over thing as next_from, lead(content) over thing as next_content
              from version window thing as (partition by type, account_id, region, id order by valid_from, valid_to))
     select * from following where next_from < valid_to or (next_from = valid_to and next_content = content)`,
  );
  expect(doubled).toEqual([]);
  const [ledger] = await of.query(
    `select sum(rows_added)::int - sum(rows_ended)::int as present, sum(rows_changed)::int + sum(rows_ended)::int as past
       from inventory.discovery_scope`,
  );
  const [register] = await of.query<{ present: number; past: number }>(
    'select (select count(*)::int from inventory.resource) as present, (select count(*)::int from inventory.resource_history) as past',
  );
  expect(register).toEqual(ledger);
  expect(register!.past).toBeGreaterThan(0);
}

describe.each([
  { name: 'PostgreSQL', queueUrl: undefined, here: true },
  { name: 'Redis', queueUrl: REDIS, here: REDIS !== undefined },
])('with the queue on $name', ({ queueUrl, here }) => {
  it.skipIf(!here)(
    'a leader that is killed, a worker that is told to stop and a database that breaks off cost nothing',
    async () => {
      const estate = generateEstate({ seed: 8, accounts: 2, regions: REGIONS, size: 'tiny' });
      const { register, restart } = await startOwnPostgres();
      fleet = await createFleet({ estate, queueUrl, register, simulator: { throttling: false }, connection: { regions: REGIONS } });
      const of = fleet;
      const schedulers = [start(of, 'scheduler'), start(of, 'scheduler')];
      const workers = [start(of, 'worker', '--concurrency', '6'), start(of, 'worker', '--concurrency', '6')];
      const leads = (scheduler: Running): boolean => scheduler.log().includes('This scheduler leads');
      expect((await of.discover()).state).toBe('complete');

      // The leader and a worker go.
      of.simulator.control({ change: { seed: 1 }, faults: { seed: 1, rules: [{ kind: 'latency', ms: 150 }] } });
      const id = await of.request();
      await untilDone(of, id, 25);
      const [leader, other] = schedulers.toSorted((a, b) => Number(leads(b)) - Number(leads(a)));
      expect([leads(leader!), leads(other!)]).toEqual([true, false]);
      leader!.kill('SIGKILL');
      const told = performance.now();
      workers[0]!.kill('SIGTERM');
      expect((await workers[0]!.ended).code).toBe(0);
      // Well within the grace and the time that a supervisor allows: what it was reading takes a fraction of a second.
      expect(performance.now() - told).toBeLessThan(GRACE_MS + 7_000);
      expect(workers[0]!.log()).toContain('Worker stopped');
      expect((await of.ended(id)).state).toBe('complete');
      expect(leads(other!)).toBe(true);
      await expectWhole(of, estate);

      // The database breaks every session off, in the middle of what someone follows.
      of.simulator.control({ change: { seed: 2 } });
      const followed = start(of, 'discover', '--json');
      await vi.waitFor(async () => expect(await of.query("select from inventory.discovery where state = 'running'")).toHaveLength(1), WAIT);
      const [{ id: second } = { id: '' }] = await of.query<{ id: string }>('select max(id)::text as id from inventory.discovery');
      await untilDone(of, second, 25);
      await restart('SIGQUIT');
      expect((await of.ended(second)).state).toBe('complete');
      const { code, stdout, stderr } = await followed.ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('The database answers again.') });
      expect(JSON.parse(stdout)).toMatchObject([{ id: second, state: 'complete' }]);
      await expectWhole(of, estate);
      // Nobody had to be started again.
      for (const process of [other!, workers[1]!]) expect(process.process.exitCode).toBe(null);
    },
    PATIENCE_MS,
  );
});

it('sessions that expire between the pages of a listing are renewed, and the listing goes on where it was', async () => {
  const count = 4_000;
  const estate = generateEstate({
    seed: 8,
    accounts: 2,
    regions: REGIONS,
    size: 'tiny',
    oversize: { accountIndex: 1, region: 'eu-west-1', operation: 'ec2:DescribeNetworkInterfaces', count },
  });
  fleet = await createFleet({
    estate,
    simulator: { throttling: false },
    connection: { regions: REGIONS, types: ['ec2:network-interface'] },
  });
  const of = fleet;
  of.startScheduler();
  of.startWorker();
  const slow = { operation: 'ec2:DescribeNetworkInterfaces', region: 'eu-west-1', account: estate.accounts[1]!.id };
  of.simulator.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 700, match: slow }] } });
  const id = await of.request();
  const pages = () => new Map(Object.entries(of.simulator.stats().byOperation)).get(slow.operation)?.requests ?? 0;
  const others = 3;
  await vi.waitFor(() => expect(pages()).toBeGreaterThanOrEqual(others + 2), WAIT);
  of.simulator.control({ expireSessions: true });
  expect((await of.ended(id)).state).toBe('complete');
  expect(of.simulator.stats().refusals).toEqual({ RequestExpired: expect.any(Number) });
  const [row] = await of.query(
    `select outcome, attempts, pages, rows_seen > $1 as whole from inventory.discovery_scope where account_id = $2 and region = 'eu-west-1'`,
    [count, estate.accounts[1]!.id],
  );
  expect(row).toEqual({ outcome: 'complete', attempts: 1, pages: expect.any(Number), whole: true });
  expect((row as { pages: number }).pages).toBeGreaterThanOrEqual(4);
  expect(await differences(of, estate, { regions: REGIONS, types: ['ec2:network-interface'] })).toEqual([]);
});
