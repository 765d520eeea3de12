import { generateEstate } from '@cadastre/simulator';
import { afterEach, expect, it } from 'vitest';
import { createFleet, roleTarget, type TestFleet } from './support/fleet.ts';

let fleet: TestFleet | undefined;
afterEach(async () => {
  await fleet?.close();
  fleet = undefined;
});

interface Row {
  readonly type: string;
  readonly id: string;
  readonly account_id: string;
  readonly owner_id: string;
}

const estate = () => generateEstate({ seed: 11, accounts: 5, regions: ['eu-west-1'], size: 'tiny', populated: 1 });
const SHARED = ['ec2:vpc', 'ec2:subnet', 'ec2:transit-gateway', 'ec2:transit-gateway-attachment', 'ec2:transit-gateway-vpc-attachment'];
const TYPES = [...SHARED, 'ec2:security-group', 'ec2:instance'];

async function discover(accounts: (index: number) => boolean): Promise<TestFleet> {
  const roles = estate()
    .accounts.filter((_account, index) => accounts(index))
    .flatMap(roleTarget);
  fleet = await createFleet({
    estate: estate(),
    simulator: { throttling: false },
    connection: { regions: ['eu-west-1'], types: TYPES, roles },
  });
  fleet.startScheduler();
  fleet.startWorker();
  expect(await fleet.discover()).toMatchObject({ state: 'complete' });
  return fleet;
}

it('has a row for each account that sees it, which names the owner, and is one thing, from its owner', async () => {
  const of = await discover(() => true);
  const seen = await of.query<Row>(
    `select 'ec2:subnet' as type, subnet_id as id, account_id, owner_id from aws.aws_vpc_subnet
      union all select 'ec2:vpc', vpc_id, account_id, owner_id from aws.aws_vpc
      union all select 'ec2:transit-gateway', transit_gateway_id, account_id, owner_id from aws.aws_ec2_transit_gateway
      union all select 'ec2:transit-gateway-attachment', transit_gateway_attachment_id, account_id, owner_id
        from aws.aws_ec2_transit_gateway_vpc_attachment
      union all select 'ec2:transit-gateway-vpc-attachment', transit_gateway_attachment_id, account_id, owner_id
        from aws.aws_ec2_transit_gateway_vpc_attachment_detail`,
  );
  const byThing = Map.groupBy(seen, ({ type, id }) => `${type} ${id}`);
  const shared = [...byThing].filter(([, rows]) => rows.length > 1);
  expect(new Set(shared.map(([key]) => key.split(' ')[0]))).toEqual(new Set(SHARED));
  for (const [, rows] of shared) expect(new Set(rows.map(({ owner_id }) => owner_id)).size).toBe(1);

  const things = await of.query<Row>('select type, id, account_id, owner_id from cadastre.things where type = any ($1)', [SHARED]);
  expect(new Set(things.map(({ type, id }) => `${type} ${id}`))).toEqual(new Set(byThing.keys()));
  expect(things).toHaveLength(byThing.size);
  // The other end of some attachments is of accounts that are not there.
  const collected = new Set(estate().accounts.map(({ id }) => id));
  expect(things.filter(({ account_id, owner_id }) => account_id !== owner_id && collected.has(owner_id))).toEqual([]);
  // What is embedded in a thing is there with it, once, and has its owner.
  const blocks = await of.query<Row & { vpc_id: string }>(
    `select distinct t.type, t.id, t.account_id, t.owner_id, b.vpc_id
       from cadastre.things t join aws.aws_ec2_vpc_cidr_block b on b.association_id = t.id
      where t.type = 'ec2:vpc-cidr-block'`,
  );
  const seenBlocks = await of.query<Row>(`select type, id from cadastre.resources where type = 'ec2:vpc-cidr-block'`);
  expect(seenBlocks.length).toBeGreaterThan(blocks.length);
  expect(new Set(blocks.map(({ id }) => id))).toEqual(new Set(seenBlocks.map(({ id }) => id)));
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  const vpcs = new Map(things.filter(({ type }) => type === 'ec2:vpc').map(({ id, ...vpc }) => [id, vpc]));
  for (const { vpc_id, account_id, owner_id } of blocks) expect(vpcs.get(vpc_id)).toEqual({ type: 'ec2:vpc', account_id, owner_id });
  // What nobody shares is there once as well.
  const [{ same } = { same: false }] = await of.query<{ same: boolean }>(
    `select (select count(*) from cadastre.things where type = 'ec2:instance') = (select count(*) from aws.aws_ec2_instance) as same`,
  );
  expect(same).toBe(true);
});

it('is one thing all the same where its owner is not observed, now and in the past', async () => {
  const of = await discover((index) => index > 1);
  const owners = estate()
    .accounts.slice(0, 2)
    .map(({ id }) => id);
  const query = `select type, id, account_id, owner_id from cadastre.things where type = any ($1) and owner_id = any ($2) order by type, id`;
  const things = await of.query<Row>(query, [TYPES, owners]);
  expect(new Set(things.map(({ type }) => type))).toEqual(new Set(['ec2:subnet', 'ec2:vpc', 'ec2:transit-gateway']));
  expect(new Set(things.map(({ type, id }) => `${type} ${id}`)).size).toBe(things.length);
  const seen = await of.query<{ n: number }>(
    `select count(*)::int as n from cadastre.resources r join cadastre.things t using (type, id) where t.owner_id = any ($1)`,
    [owners],
  );
  expect(seen[0]!.n).toBeGreaterThan(things.length);
  const client = await of.register.database.pool.connect();
  await client.query(`select set_config('cadastre.as_of', clock_timestamp()::text, false)`);
  expect((await client.query(query, [TYPES, owners])).rows).toEqual(things);
  await client.query('reset cadastre.as_of');
  client.release();
});
