import { type Partition, partitionOfRegion } from '@cadastre/contracts';
import { readStatus } from '@cadastre/inventory';
import { type Estate, generateEstate, type SimulatedAccount, withOrganization } from '@cadastre/simulator';
import { afterEach, describe, expect, it } from 'vitest';
import { createFleet, type TestFleet } from './support/fleet.ts';
import { typesOf } from './support/types-of.ts';

let fleet: TestFleet | undefined;
afterEach(async () => {
  await fleet?.close();
  fleet = undefined;
});

const estateOf = (regions: readonly string[], accounts = 2) => generateEstate({ seed: 11, accounts, regions, size: 'tiny' });

/** An estate whose accounts enable and disable regions while it is served. */
function switchable(estate: Estate) {
  let accounts = estate.accounts;
  let changes = 0;
  return {
    regions: estate.regions,
    get accounts() {
      return accounts;
    },
    get version() {
      return estate.version + changes;
    },
    list: estate.list.bind(estate),
    enable(id: string, change: (regions: readonly string[]) => readonly string[]) {
      accounts = accounts.map(
        (account): SimulatedAccount => (account.id === id ? { ...account, regionsEnabled: change(account.regionsEnabled) } : account),
      );
      changes += 1;
    },
  };
}

async function start(estate: Estate, connection: object): Promise<TestFleet> {
  fleet = await createFleet({ estate, simulator: { throttling: false }, connection: { types: ['ec2:vpc'], ...connection } });
  fleet.startScheduler();
  fleet.startWorker();
  return fleet;
}

const COMPLETE = { state: 'complete', reason: null };

describe('a region that an account disables', () => {
  it('keeps its resources as unobserved, with since when and why, and is observed again when it is enabled again', async () => {
    const estate = switchable(estateOf(['eu-west-1', 'ap-east-1']));
    const hub = estate.accounts[0]!.id;
    const of = await start(estate, { regions: 'all' });
    const count = async () =>
      (
        await of.query<{ n: number }>("select count(*)::int as n from cadastre.resources where account_id = $1 and region = 'ap-east-1'", [
          hub,
        ])
      )[0]!.n;
    const region = async () =>
      (
        await of.query(
          "select standing, reason, unobserved_since is not null as since from cadastre.regions where account_id = $1 and region = 'ap-east-1'",
          [hub],
        )
      )[0];
    expect(await of.discover()).toMatchObject(COMPLETE);
    const before = await count();
    expect(before).toBeGreaterThan(0);
    expect(await region()).toEqual({ standing: 'observed', reason: null, since: false });

    estate.enable(hub, (regions) => regions.filter((one) => one !== 'ap-east-1'));
    expect(await of.discover()).toMatchObject(COMPLETE);
    expect(await count()).toBe(before);
    const reason = 'The account has not enabled the region ap-east-1. Enable it, or take it out of the connection.';
    expect(await region()).toEqual({ standing: 'disabled', reason, since: true });
    const unobserved = async () => (await readStatus(of.register.database, typesOf)).connections[0]?.unobserved;
    const [told] = (await unobserved()) ?? [];
    expect(told).toMatchObject({ accountId: hub, region: 'ap-east-1', standing: 'region-disabled', reason });
    await of.discover();
    expect(await unobserved()).toEqual([told]);

    estate.enable(hub, (regions) => [...regions, 'ap-east-1']);
    expect(await of.discover()).toMatchObject(COMPLETE);
    expect([await count(), await region(), await unobserved()]).toEqual([before, { standing: 'observed', reason: null, since: false }, []]);
  });

  it('that was never read is no concern of anyone', async () => {
    const estate = switchable(estateOf(['eu-west-1']));
    const of = await start(estate, { regions: 'all' });
    await of.discover();
    expect(await of.query("select distinct region from cadastre.coverage where outcome = 'region-disabled'")).toEqual([]);
  });
});

describe('an account that does not say which regions it has enabled', () => {
  it('is read in those that every account has and those that were read before, which the discovery and the status say', async () => {
    const estate = estateOf(['eu-west-1', 'ap-east-1'], 3);
    const ids = estate.accounts.map(({ id }) => id);
    const of = await start(estate, { regions: 'all' });
    await of.discover();
    for (const account of ids) of.simulator.control({ deny: { account, actions: ['ec2:DescribeRegions'] } });
    const { state, reason } = await of.discover();
    const words = (account: string) =>
      `The account does not say which regions it has enabled, so those are taken that every account has and those that were read before. The role arn:aws:iam::${account}:role/CadastreDiscovery may not call ec2:DescribeRegions. Allow the action in its policy: see docs/connecting-aws.md.`;
    expect(state).toBe('partial');
    expect(reason).toMatch(/^3 accounts such as \d{12}: /);
    expect(reason?.slice(reason.indexOf(': ') + 2)).toBe(words('<account>'));
    const { planning } = (await readStatus(of.register.database, typesOf)).connections[0]!;
    expect(planning).toEqual([
      {
        subject: 'regions',
        accounts: ids.toSorted(),
        reason: words('<account>'),
        missingAction: 'ec2:DescribeRegions',
        errorCode: 'UnauthorizedOperation',
        since: expect.any(String),
      },
    ]);
    // Read anew, although it is no region that every account has.
    const [{ fresh } = { fresh: false }] = await of.query<{ fresh: boolean }>(
      "select bool_and(complete_at > $1::timestamptz) as fresh from cadastre.coverage where region = 'ap-east-1' and account_id = $2",
      [planning[0]!.since, ids[0]],
    );
    expect(fresh).toBe(true);
    for (const account of ids) of.simulator.control({ allow: { account, actions: ['ec2:DescribeRegions'] } });
    expect(await of.discover()).toMatchObject(COMPLETE);
    expect((await readStatus(of.register.database, typesOf)).connections[0]!.planning).toEqual([]);
  });

  it('is no concern where the connection lists the regions', async () => {
    const estate = estateOf(['eu-west-1']);
    const of = await start(estate, { regions: ['eu-west-1'] });
    for (const { id } of estate.accounts) of.simulator.control({ deny: { account: id, actions: ['ec2:DescribeRegions'] } });
    expect(await of.discover()).toMatchObject(COMPLETE);
  });
});

describe.each([
  { region: 'cn-northwest-1', home: 'cn-north-1', organizations: 'cn-northwest-1' },
  { region: 'us-gov-east-1', home: 'us-gov-west-1', organizations: 'us-gov-west-1' },
])('an organization in the partition of $region', ({ region, home, organizations }) => {
  it('is listed where the partition has its organizations, and its accounts are reached by roles of the partition', async () => {
    const estate = estateOf([region]);
    const partition: Partition = partitionOfRegion(region);
    const [hub, other] = estate.accounts;
    const asked: string[] = [];
    const organized = withOrganization(
      {
        ...{ regions: estate.regions, accounts: estate.accounts, version: 1 },
        list: (account, at, operation, input) => {
          asked.push(`${operation} ${at}`);
          return estate.list(account, at, operation, input);
        },
      },
      {
        id: 'o-estate0001',
        root: 'r-ab12',
        managementAccount: hub!.id,
        delegated: [],
        units: [],
        members: [hub!, other!].map(({ id, name }) => ({ id, name, parent: 'r-ab12', state: 'ACTIVE', tags: {} })),
      },
    );
    const regionsOfOrganizations = new Set<string>();
    const listed: Estate = {
      get version() {
        return organized.version;
      },
      regions: estate.regions,
      accounts: organized.accounts,
      list: (account, at, operation, input) => {
        if (operation.startsWith('organizations:')) regionsOfOrganizations.add(at);
        return organized.list(account, at, operation, input);
      },
    };
    const { externalId } = other!.roles[0]!;
    const of = await start(listed, {
      partition,
      regions: 'all',
      roles: undefined,
      organization: { role: 'CadastreDiscovery', externalId },
    });
    expect(await of.discover()).toMatchObject(COMPLETE);
    expect([...regionsOfOrganizations]).toEqual([organizations]);
    expect(asked).toContain(`ec2:DescribeVpcs ${region}`);
    expect(asked.filter((one) => one.startsWith('ec2:DescribeRegions')).every((one) => one.endsWith(home))).toBe(true);
    expect(await of.query('select role_arn, partition from inventory.target order by account_id')).toEqual(
      [hub!.id, other!.id]
        .sort((a, b) => (a < b ? -1 : 1))
        .map((id) => ({ role_arn: `arn:${partition}:iam::${id}:role/CadastreDiscovery`, partition })),
    );
    expect(await of.query('select distinct partition from cadastre.accounts')).toEqual([{ partition }]);
  });
});
