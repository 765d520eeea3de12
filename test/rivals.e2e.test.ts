import { generateEstate } from '@cadastre/simulator';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cadastre } from './support/cadastre.ts';
import { createFleet, type TestFleet } from './support/fleet.ts';
import { differences } from './support/truth.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 180_000 });

const REGIONS = ['eu-west-1', 'us-east-1'];
const estateOf = () => generateEstate({ seed: 5, accounts: 2, regions: REGIONS, size: 'tiny' });

let fleet: TestFleet | undefined;
afterEach(async () => {
  await fleet?.close();
  fleet = undefined;
});

async function running(estate: ReturnType<typeof estateOf>, concurrency: number): Promise<TestFleet> {
  fleet = await createFleet({ estate, simulator: { throttling: false }, connection: { regions: REGIONS } });
  fleet.startScheduler();
  fleet.startWorker({ CADASTRE_WORKER_CONCURRENCY: String(concurrency) });
  return fleet;
}

/** As whoever runs the simulator beside the fleet does. */
async function control(of: TestFleet, change: object): Promise<void> {
  const answer = await fetch(`${of.simulator.url}/_cadastre/control`, { method: 'POST', body: JSON.stringify(change) });
  expect({ status: answer.status, said: await answer.json() }).toEqual({ status: 200, said: { version: expect.any(Number) } });
}

interface Trouble {
  readonly since: string;
  readonly types: readonly string[];
  readonly missingAction: string;
}

async function status(of: TestFleet): Promise<{ lastDiscovery: { state: string }; coverage: Record<string, number>; denied: Trouble[] }> {
  const { code, stdout, stderr } = await cadastre(['status', 'estate', '--json'], of.env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout).connections[0];
}

const registered = async (of: TestFleet, where: string): Promise<object[]> =>
  await of.query(
    `select account_id, region, type, id, attributes, tags, changed_at from cadastre.resources where ${where} order by 1, 2, 3, 4`,
  );

describe('two read permissions that are taken away', () => {
  const ACTIONS = ['ec2:DescribeSubnets', 'ec2:DescribeVpcPeeringConnections'];
  const TYPES = ['ec2:subnet', 'ec2:vpc-peering-connection'];

  it('end nothing, are told of with the missing action and since when, and leave no trace once they are given back', async () => {
    const estate = estateOf();
    const [hub] = estate.accounts;
    const role = hub!.roles[0]!.name;
    const of = await running(estate, 20);
    expect((await of.discover()).state).toBe('complete');
    expect(await status(of)).toMatchObject({ lastDiscovery: { state: 'complete' }, denied: [] });
    const unreadable = `account_id = '${hub!.id}' and type in ('${TYPES.join("', '")}')`;
    const before = await registered(of, unreadable);
    expect(before.length).toBeGreaterThan(20);
    const everything = await registered(of, 'true');

    await control(of, { deny: { account: hub!.id, role, actions: ACTIONS } });
    const denied = await of.discover();
    expect({ state: denied.state, ended: denied.totals!.rowsEnded }).toEqual({ state: 'partial', ended: 0 });
    expect(await registered(of, 'true')).toEqual(everything);

    // What goes on in AWS meanwhile shows everywhere but there.
    await control(of, { change: { seed: 4 } });
    const changed = await of.discover();
    expect(changed.state).toBe('partial');
    expect(changed.totals!.rowsEnded).toBeGreaterThan(0);
    expect(await registered(of, unreadable)).toEqual(before);
    for (const { where } of await differences(of, estate, { regions: REGIONS })) {
      const [account, , type] = where.split(' ');
      expect({ account, denied: TYPES.includes(type!) }).toEqual({ account: hub!.id, denied: true });
    }

    const told = await status(of);
    const [{ resources, peerings } = { resources: 0, peerings: 0 }] = await of.query<{ resources: number; peerings: number }>(
      `select count(*) filter (where type = 'ec2:subnet')::int as resources, count(*) filter (where type <> 'ec2:subnet')::int as peerings
         from cadastre.resources where ${unreadable}`,
    );
    const arn = `arn:aws:iam::${hub!.id}:role/${role}`;
    const trouble = (action: string, type: string, kept: number) => ({
      accountId: hub!.id,
      regions: REGIONS,
      types: [type],
      scopes: 2,
      dependents: 0,
      resources: kept,
      connections: ['estate'],
      missingAction: action,
      errorCode: 'UnauthorizedOperation',
      reason: `The role ${arn} may not call ${action}. Allow the action in its policy: see docs/connecting-aws.md.`,
      since: expect.any(String),
    });
    expect(told.denied).toEqual([trouble(ACTIONS[0]!, TYPES[0]!, resources), trouble(ACTIONS[1]!, TYPES[1]!, peerings)]);
    expect({ state: told.lastDiscovery.state, denied: told.coverage.denied }).toEqual({ state: 'partial', denied: 4 });
    for (const { since } of told.denied) {
      // Since the first time that they were refused, however often that has been seen again.
      expect(new Date(since).getTime()).toBeGreaterThanOrEqual(denied.startedAt!.getTime());
      expect(new Date(since).getTime()).toBeLessThanOrEqual(denied.finishedAt!.getTime());
    }
    const { stdout } = await cadastre(['status'], of.env);
    const said = stdout.split('\n').map((line) => line.replace(/ for [^;]+;/, ' for …;'));
    const lineFor = (index: number, kept: number): string =>
      `${ACTIONS[index]}, 2 scopes (${hub!.id}; ${REGIONS.join(', ')}) for …; ${kept} resources kept as last seen`;
    const start = said.indexOf(`  denied          ${lineFor(0, resources)}`);
    expect(said.slice(start + 1, start + 3)).toEqual([
      `                  ${lineFor(1, peerings)}`,
      `                    The role ${arn} may not call these actions. Allow the action in its policy: see docs/connecting-aws.md.`,
    ]);

    await control(of, { allow: { account: hub!.id, role, actions: ACTIONS } });
    expect((await of.discover()).state).toBe('complete');
    expect(await status(of)).toMatchObject({ lastDiscovery: { state: 'complete' }, coverage: { denied: 0 }, denied: [] });
    expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
  });
});

interface ScopeRow {
  readonly account_id: string;
  readonly region: string;
  readonly type: string;
  readonly outcome: string;
  readonly attempts: number;
  readonly api_calls: number;
}

const nameOf = ({ account_id, region, type }: Pick<ScopeRow, 'account_id' | 'region' | 'type'>): string =>
  `${account_id} ${region} ${type}`;

async function scopesOf(of: TestFleet, discoveryId: string): Promise<ScopeRow[]> {
  return await of.query<ScopeRow>(
    `select account_id, region, type, outcome, attempts, api_calls from inventory.discovery_scope
      where discovery_id = $1 order by started_at, account_id, region, type`,
    [discoveryId],
  );
}

describe('one malformed answer, one persistent failure of AWS and one unknown value', () => {
  const OPERATIONS: Readonly<Record<string, string>> = {
    'ec2:subnet': 'ec2:DescribeSubnets',
    'ec2:route-table': 'ec2:DescribeRouteTables',
    'ec2:security-group': 'ec2:DescribeSecurityGroups',
    'ec2:network-acl': 'ec2:DescribeNetworkAcls',
    'ec2:vpc-peering-connection': 'ec2:DescribeVpcPeeringConnections',
    'ec2:internet-gateway': 'ec2:DescribeInternetGateways',
  };

  it('cost exactly their own scopes, and no other waits for them', async () => {
    const estate = estateOf();
    // One scope at a time: a worker that waited for a scope to be tried again would do nothing else meanwhile.
    const of = await running(estate, 1);
    const first = await of.discover();
    expect(first.state).toBe('complete');
    const clean = await scopesOf(of, first.id);
    // The scopes that are read first, so that there is much to be read after them.
    const [malformed, broken] = clean.filter(({ type }) => OPERATIONS[type] !== undefined);
    const [vpc] = await of.query<{ account_id: string; region: string; id: string }>(
      "select account_id, region, id from cadastre.resources where type = 'ec2:vpc' order by id limit 1",
    );
    const match = ({ account_id, region, type }: ScopeRow) => ({ account: account_id, region, operation: OPERATIONS[type] });
    await control(of, {
      faults: {
        seed: 1,
        rules: [
          { kind: 'malformed', as: 'missing-id', match: match(malformed!) },
          { kind: 'server-error', status: 500, match: match(broken!) },
          {
            kind: 'malformed',
            as: 'unknown-enum',
            match: { account: vpc!.account_id, region: vpc!.region, operation: 'ec2:DescribeVpcs' },
          },
        ],
      },
    });
    const kept = `(account_id, region, type) in (('${malformed!.account_id}', '${malformed!.region}', '${malformed!.type}'),
      ('${broken!.account_id}', '${broken!.region}', '${broken!.type}'))`;
    const before = await registered(of, kept);
    expect(before.length).toBeGreaterThan(1);
    const mark = of.log().length;
    const second = await of.discover();

    expect(second.state).toBe('partial');
    const rows = await scopesOf(of, second.id);
    const failed = rows.filter(({ outcome }) => outcome !== 'complete');
    expect(new Map(failed.map((row) => [nameOf(row), `${row.outcome} after ${row.attempts}`]))).toEqual(
      new Map([
        [nameOf(malformed!), 'failed after 2'],
        [nameOf(broken!), 'failed after 4'],
      ]),
    );
    expect(await registered(of, kept)).toEqual(before);
    // Every other scope was read once, with the calls that it always takes.
    const spared = (all: ScopeRow[]) => all.filter((row) => !failed.some((other) => nameOf(other) === nameOf(row)));
    const effort = (all: ScopeRow[]) => new Map(all.map((row) => [nameOf(row), { attempts: row.attempts, calls: row.api_calls }]));
    expect(effort(spared(rows))).toEqual(effort(spared(clean)));

    // From the first failure of each to its end, others were read.
    const lines = of
      .log()
      .slice(mark)
      .split('\n')
      .filter((line) => line.includes('"msg":"Scope '))
      .map((line) => JSON.parse(line))
      .map(({ msg, accountId, region, type }) => `${msg}: ${accountId} ${region} ${type}`);
    for (const row of failed) {
      const began = lines.indexOf(`Scope could not be read; trying again: ${nameOf(row)}`);
      const over = lines.indexOf(`Scope failed: ${nameOf(row)}`);
      expect(began).toBeGreaterThanOrEqual(0);
      expect(lines.slice(began, over).filter((line) => line.startsWith('Scope read')).length).toBeGreaterThan(5);
    }

    // A state that no client knows yet is registered as AWS said it.
    const unknown = await of.query<{ account_id: string; region: string; state: string }>(
      "select account_id, region, state from aws.aws_vpc where state <> 'available'",
    );
    expect(unknown).toEqual([{ account_id: vpc!.account_id, region: vpc!.region, state: 'quiescing-for-maintenance' }]);
    const wrong = (await differences(of, estate, { regions: REGIONS })).map(({ where }) => where.split(' ').slice(0, 3).join(' '));
    expect(wrong).toEqual([`${vpc!.account_id} ${vpc!.region} ec2:vpc`]);

    await control(of, { faults: null });
    expect((await of.discover()).state).toBe('complete');
    expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
  });
});
