import { cancelDiscovery } from '@cadastre/inventory';
import { generateEstate } from '@cadastre/simulator';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFleet, type FleetOptions, type TestFleet } from './support/fleet.ts';
import { differences } from './support/truth.ts';

const REGIONS = ['eu-west-1', 'us-east-1'];
const WAIT = { timeout: 30_000, interval: 20 };
const estateOf = (accounts = 3) => generateEstate({ seed: 11, accounts, regions: REGIONS, size: 'tiny' });

let fleet: TestFleet | undefined;
afterEach(async () => {
  await fleet?.close();
  fleet = undefined;
});

async function running(options: Partial<FleetOptions> & Pick<FleetOptions, 'estate'>): Promise<TestFleet> {
  fleet = await createFleet({
    simulator: { throttling: false },
    connection: { regions: REGIONS, ...options.connection },
    estate: options.estate,
  });
  if (options.simulator?.faults) fleet.simulator.control({ faults: options.simulator.faults });
  fleet.startScheduler();
  fleet.startWorker();
  return fleet;
}

interface Row {
  readonly account_id: string;
  readonly region: string;
  readonly type: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly error_code: string | null;
  readonly missing_action: string | null;
  readonly request_id: string | null;
  readonly attempts: number;
  readonly api_calls: number;
}

async function rowsOf(of: TestFleet, discoveryId: string, where: string): Promise<Row[]> {
  return await of.query<Row>(
    `select account_id, region, type, outcome, reason, error_code, missing_action, request_id, attempts, api_calls
       from inventory.discovery_scope where discovery_id = $1 and ${where} order by account_id, region, type`,
    [discoveryId],
  );
}

describe('permissions', () => {
  it('that are taken away end nothing, and say what is missing', async () => {
    const estate = estateOf();
    const of = await running({ estate });
    await of.discover();
    expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
    const [, account] = estate.accounts;
    const role = account!.roles[0]!.name;
    of.simulator.control({ deny: { account: account!.id, role, actions: ['ec2:DescribeSubnets'] } });
    of.simulator.control({
      deny: { account: account!.id, role, actions: ['ec2:DescribeTransitGatewayRouteTables'], byOrganization: true },
    });
    const denied = await of.discover();
    expect(denied.state).toBe('partial');
    expect(denied.totals!.rowsEnded).toBe(0);
    expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);

    const rows = await rowsOf(of, denied.id, "outcome <> 'complete'");
    const arn = `arn:aws:iam::${account!.id}:role/${role}`;
    const byOrganization = `The role ${arn} may not call ec2:DescribeTransitGatewayRouteTables: a policy of the organization denies it. Ask the organization's administrators to allow it.`;
    const below = `Not read, because it is listed per ec2:transit-gateway-route-table, and that was denied: ${byOrganization}`;
    const reasons = new Map([
      ['ec2:subnet', `The role ${arn} may not call ec2:DescribeSubnets. Allow the action in its policy: see docs/connecting-aws.md.`],
      ['ec2:transit-gateway-route-table', byOrganization],
      ['ec2:transit-gateway-route', below],
      ['ec2:transit-gateway-route-table-association', below],
      ['ec2:transit-gateway-route-table-propagation', below],
      ['ec2:transit-gateway-prefix-list-reference', below],
    ]);
    expect(rows.map(({ account_id, region, type, outcome, reason }) => ({ account_id, region, type, outcome, reason }))).toEqual(
      REGIONS.flatMap((region) =>
        [...reasons.keys()]
          .toSorted((a, b) => (a < b ? -1 : 1))
          .map((type) => ({ account_id: account!.id, region, type, outcome: 'denied', reason: reasons.get(type) })),
      ),
    );
    for (const row of rows.filter(({ type }) => type === 'ec2:subnet')) {
      expect(row).toMatchObject({ error_code: 'UnauthorizedOperation', missing_action: 'ec2:DescribeSubnets', attempts: 1, api_calls: 1 });
      expect(row.request_id).toMatch(/\S/);
    }
  });

  it('to assume a role are asked for once, and their lack is told of every scope', async () => {
    const estate = estateOf();
    const [, account] = estate.accounts;
    const arn = `arn:aws:iam::${account!.id}:role/NoSuchRole`;
    const of = await running({
      estate,
      connection: {
        roles: [{ arn }, { arn: `arn:aws:iam::${estate.accounts[2]!.id}:role/${estate.accounts[2]!.roles[0]!.name}`, externalId: 'wrong' }],
      },
    });
    const discovery = await of.discover();
    expect(discovery.state).toBe('failed');
    const rows = await rowsOf(of, discovery.id, 'true');
    expect(rows.length).toBeGreaterThan(150);
    const reason = `The role ${arn} may not be assumed (AccessDenied). Check that it exists, that its trust policy names Cadastre's identity and the connection's external id, and that this identity may call sts:AssumeRole.`;
    for (const row of rows) expect(row).toMatchObject({ outcome: 'denied', error_code: 'AccessDenied', missing_action: 'sts:AssumeRole' });
    for (const row of rows.filter(({ account_id }) => account_id === account!.id)) expect(row.reason).toBe(reason);
    expect(of.simulator.stats().byOperation['sts:AssumeRole']!.requests).toBeLessThanOrEqual(4);
  });
});

describe('a region', () => {
  it('that an account has not enabled is said to be so, without a call', async () => {
    const estate = estateOf(2);
    const optIn = 'ap-east-1';
    const without = estate.accounts.find(({ regionsEnabled }) => !regionsEnabled.includes(optIn))!;
    const of = await running({ estate, connection: { regions: [...REGIONS, optIn], types: ['ec2:vpc'] } });
    const discovery = await of.discover({ accounts: [without.id] });
    expect(discovery.state).toBe('complete');
    expect(await rowsOf(of, discovery.id, `region = '${optIn}'`)).toMatchObject([
      {
        type: 'ec2:vpc',
        outcome: 'region-disabled',
        reason: `The account has not enabled the region ${optIn}. Enable it, or take it out of the connection.`,
        attempts: 0,
        api_calls: 0,
      },
    ]);
  });

  it('is found not to be enabled by reading, where the account does not let us ask', async () => {
    const estate = estateOf(2);
    const optIn = 'ap-east-1';
    const without = estate.accounts.find(({ regionsEnabled }) => !regionsEnabled.includes(optIn))!;
    const of = await running({ estate, connection: { regions: [...REGIONS, optIn], types: ['ec2:vpc'] } });
    of.simulator.control({ deny: { account: without.id, actions: ['ec2:DescribeRegions'] } });
    const discovery = await of.discover({ accounts: [without.id] });
    expect((await rowsOf(of, discovery.id, 'true')).map(({ region, outcome, attempts }) => ({ region, outcome, attempts }))).toEqual([
      { region: 'ap-east-1', outcome: 'region-disabled', attempts: 1 },
      { region: 'eu-west-1', outcome: 'complete', attempts: 1 },
      { region: 'us-east-1', outcome: 'complete', attempts: 1 },
    ]);
  });
});

describe('an answer', () => {
  it('that is malformed, a persistent failure of AWS and an unknown value cost their own scopes at most', async () => {
    const estate = estateOf();
    const [hub] = estate.accounts;
    const match = { account: hub!.id, region: 'eu-west-1' };
    const of = await running({
      estate,
      simulator: {
        faults: {
          seed: 1,
          rules: [
            { kind: 'malformed', as: 'not-well-formed', match: { ...match, operation: 'ec2:DescribeSubnets' } },
            { kind: 'malformed', as: 'missing-id', match: { ...match, operation: 'ec2:DescribeNatGateways' } },
            { kind: 'malformed', as: 'unknown-enum', match: { ...match, operation: 'ec2:DescribeVpcs' } },
            { kind: 'server-error', status: 500, match: { ...match, operation: 'ec2:DescribeRouteTables' } },
            { kind: 'cut-off', match: { ...match, operation: 'ec2:DescribeSecurityGroups', times: 1 } },
          ],
        },
      },
    });
    const discovery = await of.discover();
    expect(discovery.state).toBe('partial');
    const rows = await rowsOf(of, discovery.id, "outcome <> 'complete'");
    expect(rows.map(({ account_id, region, type, outcome, attempts }) => ({ account_id, region, type, outcome, attempts }))).toEqual([
      { account_id: hub!.id, region: 'eu-west-1', type: 'ec2:nat-gateway', outcome: 'failed', attempts: 2 },
      { account_id: hub!.id, region: 'eu-west-1', type: 'ec2:route-table', outcome: 'failed', attempts: 4 },
      { account_id: hub!.id, region: 'eu-west-1', type: 'ec2:subnet', outcome: 'failed', attempts: 2 },
    ]);
    const wrong = new Set((await differences(of, estate, { regions: REGIONS })).map(({ where }) => where.split(' ').slice(0, 3).join(' ')));
    const unread = ['subnet', 'nat-gateway', 'route-table', 'route', 'route-table-association', 'route-table-propagating-vgw'].map(
      (type) => `${hub!.id} eu-west-1 ec2:${type}`,
    );
    expect([...wrong].filter((place) => !unread.includes(place) && place !== `${hub!.id} eu-west-1 ec2:vpc`)).toEqual([]);

    of.simulator.control({ faults: null });
    expect((await of.discover()).state).toBe('complete');
    expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
  });

  it('that throttles delays its own scope alone, is counted, and leads to the whole truth', async () => {
    const estate = estateOf(2);
    const [hub] = estate.accounts;
    const throttle = {
      kind: 'throttle',
      match: { account: hub!.id, region: 'eu-west-1', operation: 'ec2:DescribeVpcs', times: 3 },
    } as const;
    const of = await running({ estate, simulator: { faults: { seed: 1, rules: [throttle] } } });
    const discovery = await of.discover();
    expect(discovery.state).toBe('complete');
    expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
    const [row] = await rowsOf(of, discovery.id, `account_id = '${hub!.id}' and region = 'eu-west-1' and type = 'ec2:vpc'`);
    expect(row!.attempts).toBeGreaterThanOrEqual(4);
    const ledger = await of.query<{ late: number }>(
      `select count(*)::int as late from inventory.discovery_scope
        where discovery_id = $1 and attempts > 1 and not (type = 'ec2:vpc' and region = 'eu-west-1')`,
      [discovery.id],
    );
    expect(ledger).toEqual([{ late: 0 }]);
  });

  it('that the session has expired is followed by a new session and the rest of the listing', async () => {
    const estate = estateOf(2);
    const expired = { kind: 'expired', match: { operation: 'ec2:Describe*', fromCall: 1, times: 1 }, probability: 0.5 } as const;
    const of = await running({ estate, simulator: { faults: { seed: 3, rules: [expired] } } });
    const discovery = await of.discover();
    expect(discovery.state).toBe('complete');
    expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
  });
});

describe('a discovery', () => {
  it('reads what depends on others after them, and spares the calls where there is nothing to depend on', async () => {
    const estate = estateOf();
    const of = await running({ estate });
    const discovery = await of.discover({ types: ['ec2:transit-gateway-route', 'ec2:managed-prefix-list-entry'] });
    const rows = await of.query<{ parents: number; calls: number }>(
      `select p.rows_seen as parents, d.api_calls as calls
         from inventory.discovery_scope d
         join inventory.discovery_scope p using (discovery_id, account_id, region)
        where discovery_id = $1 and d.type = 'ec2:transit-gateway-route' and p.type = d.parent_type`,
      [discovery.id],
    );
    expect(rows.length).toBe(6);
    for (const { parents, calls } of rows) expect(calls > 0).toBe(parents > 0);
    expect(rows.some(({ calls }) => calls > 0)).toBe(true);
    expect(rows.some(({ calls }) => calls === 0)).toBe(true);
    expect(
      await differences(of, estate, { regions: REGIONS, types: ['ec2:transit-gateway-route', 'ec2:managed-prefix-list-entry'] }),
    ).toEqual([]);
  });

  it('is narrowed to accounts, regions and types, and refuses those that the connection does not have', async () => {
    const estate = estateOf();
    const of = await running({ estate });
    const [, account] = estate.accounts;
    const narrow = await of.discover({ accounts: [account!.id], regions: ['us-east-1'], types: ['ec2:route', 'ec2:image'] });
    expect((await rowsOf(of, narrow.id, 'true')).map(({ account_id, region, type }) => `${account_id} ${region} ${type}`)).toEqual(
      ['ec2:image', 'ec2:instance', 'ec2:route-table'].map((type) => `${account!.id} us-east-1 ${type}`),
    );
    const ends = await Promise.all([
      of.discover({ accounts: ['999999999999'] }),
      of.discover({ regions: ['ap-east-1'] }),
      of.discover({ types: ['sts:caller-identity'], regions: ['eu-west-1'] }),
    ]);
    expect(ends.map(({ state, reason }) => ({ state, reason }))).toEqual([
      { state: 'failed', reason: 'The connection does not list the account 999999999999.' },
      { state: 'failed', reason: 'The connection does not cover the region ap-east-1.' },
      { state: 'failed', reason: 'The selection leaves nothing to read: no type that is read in the chosen regions.' },
    ]);
  });

  it('that is cancelled ends at once, merges nothing by halves and drops what runs', async () => {
    const estate = estateOf();
    const slow = { kind: 'latency', ms: 400 } as const;
    const of = await running({ estate, simulator: { faults: { seed: 1, rules: [slow] } } });
    const id = await of.request();
    await vi.waitFor(async () => expect((await rowsOf(of, id, "outcome = 'complete'")).length).toBeGreaterThan(5), WAIT);
    expect(await cancelDiscovery(of.register.database.db, id)).toBe(true);
    const ended = await of.ended(id);
    expect(ended.state).toBe('cancelled');
    expect(ended.totals!.outcomes.cancelled).toBeGreaterThan(0);
    const complete = new Set((await rowsOf(of, id, "outcome = 'complete'")).map((row) => `${row.account_id} ${row.region} ${row.type}`));
    of.simulator.control({ faults: null });
    const wrong = await differences(of, estate, { regions: REGIONS });
    expect(wrong.filter(({ where }) => complete.has(where.split(' ').slice(0, 3).join(' ')))).toEqual([]);
    expect((await of.discover()).state).toBe('complete');
    expect(await differences(of, estate, { regions: REGIONS })).toEqual([]);
  });
});
