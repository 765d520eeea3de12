import type { Resource } from '@cadastre/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pruneAddresses } from '../ledger/prune.ts';
import { queryAsReader } from '../reader/reader.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createReach, denyScope, EFFORT, observe, type Reach, resource, scopeOf, startRunning } from '../testing/scenario.ts';
import { findResources } from './find.ts';
import { readNeighbours } from './neighbours.ts';

const OTHER = '444455556666';
const REGION = 'eu-west-1';

let store: TestDatabase;
let reach: Reach;
const db = () => store.database.db;
const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> => (await store.database.pool.query(text, values)).rows;

/** Registers these, and nothing else, in a scope. */
async function register(type: string, resources: readonly Resource[], account?: string, region = REGION): Promise<void> {
  const scope = scopeOf(type, region, account);
  const observation = await observe(db(), await startRunning(db(), reach, [{ scope }]), scope);
  await observation.add(resources, []);
  await observation.commit(EFFORT);
}

const inVpc = { kind: 'in-vpc', type: 'ec2:vpc', id: 'vpc-0a' } as const;
const usesGroup = (id: string) => ({ kind: 'uses-security-group', type: 'ec2:security-group', id }) as const;
const ROUTES = [
  { DestinationCidrBlock: '10.1.0.0/16', GatewayId: 'local', State: 'active' },
  { DestinationCidrBlock: '10.0.0.0/8', TransitGatewayId: 'tgw-0a', State: 'active' },
  { DestinationIpv6CidrBlock: '::/0', TransitGatewayId: 'tgw-0a', State: 'blackhole' },
  { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a', State: 'active' },
];
const subnets = (...blocks: string[]) =>
  blocks.map((CidrBlock, place) =>
    resource(`subnet-0${'abc'[place]}`, { attributes: { CidrBlock, State: 'available' }, links: [inVpc], name: `Web ${place}` }),
  );

beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(db(), 'main');
  // As the catalogue declares them, which is not known here.
  await query('delete from inventory.declared_link; delete from inventory.declared_state');
  await query(`insert into inventory.declared_link values
    ('ec2:route-table', 'routes-to', 'ec2:transit-gateway', 'Routes', '$."Routes"[*] ? (@."TransitGatewayId" == $id)')`);
  await query(`insert into inventory.declared_state values ('ec2:vpc', '{State}'), ('ec2:instance', '{State,Name}')`);
  await register('ec2:vpc', [
    resource('vpc-0a', {
      arn: 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a',
      name: 'Production_EU',
      tags: { Name: 'Production_EU', Environment: 'prod', Note: 'a=b' },
      attributes: { CidrBlock: '10.1.0.0/16', State: 'available', OwnerId: '111122223333' },
    }),
  ]);
  await register('ec2:subnet', subnets('10.1.1.0/24', '10.1.2.0/24'));
  await register('ec2:route-table', [
    resource('rtb-0a', {
      attributes: { Routes: ROUTES },
      links: [
        inVpc,
        { kind: 'routes-to', type: 'ec2:transit-gateway', id: 'tgw-0a' },
        { kind: 'routes-to', type: 'ec2:nat-gateway', id: 'nat-0a' },
      ],
    }),
  ]);
  await register('ec2:network-interface', [
    resource('eni-0a', {
      tags: { Environment: 'prod' },
      attributes: {
        PrivateIpAddress: '10.1.1.7',
        PrivateIpAddresses: [{ PrivateIpAddress: '10.1.1.7', Primary: true }, { PrivateIpAddress: '10.1.1.8' }],
        Ipv6Addresses: [{ Ipv6Address: '2001:db8::7' }],
        Association: { PublicIp: '192.0.2.7' },
      },
      links: [inVpc, { kind: 'in-subnet', type: 'ec2:subnet', id: 'subnet-0a' }, usesGroup('sg-0a'), usesGroup('sg-0f')],
    }),
  ]);
  await register('ec2:security-group', [resource('sg-0a', { name: 'web', links: [inVpc] })]);
  await register('ec2:security-group-rule', [
    resource('sgr-0a', {
      attributes: { CidrIpv4: '10.1.1.7/32' },
      links: [{ kind: 'in-security-group', type: 'ec2:security-group', id: 'sg-0a' }],
    }),
  ]);
  const attachment = (peer: string | null) =>
    peer === null ? [] : ([{ kind: 'peer-attachment', type: 'ec2:transit-gateway-attachment', id: peer }] as const);
  await register('ec2:transit-gateway-attachment', [resource('tgw-attach-01', { links: attachment('tgw-attach-02') })]);
  await register('ec2:transit-gateway-attachment', [resource('tgw-attach-02', { name: 'far' })], OTHER, 'us-east-1');
});
afterAll(() => store.close());

async function found(text: string, most = 50): Promise<string[]> {
  return (await findResources(db(), text, most)).map(({ match, id, value }) => `${match}: ${id} by ${value}`);
}

const sorted = (lines: readonly string[]) => lines.toSorted((a, b) => (a < b ? -1 : 1));

describe('finding', () => {
  test.each([
    ['vpc-0a', ['id: vpc-0a by vpc-0a']],
    [' vpc-0a ', ['id: vpc-0a by vpc-0a']],
    ['arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a', ['arn: vpc-0a by arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a']],
    ['arn:aws:ec2:eu-west-1:', ['beginning of arn: vpc-0a by arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a']],
    ['rtb-0a|10.0.0.0/8', ['holder: rtb-0a by rtb-0a|10.0.0.0/8']],
    ['subnet-', ['beginning of id: subnet-0a by subnet-0a', 'beginning of id: subnet-0b by subnet-0b']],
    ['production_eu', ['name: vpc-0a by Production_EU']],
    ['Production_EU', ['name: vpc-0a by Production_EU', 'tag value: vpc-0a by Name=Production_EU']],
    ['WEB', ['name: sg-0a by web', 'beginning of name: subnet-0a by Web 0', 'beginning of name: subnet-0b by Web 1']],
    ['Environment=prod', ['tag: eni-0a by Environment=prod', 'tag: vpc-0a by Environment=prod']],
    ['Note=a=b', ['tag: vpc-0a by Note=a=b']],
    ['Note', ['tag key: vpc-0a by Note=a=b']],
    ['"', []],
    ['%', []],
    ['nowhere', []],
  ])('%j', async (text, expected) => {
    expect(sorted(await found(text))).toEqual(sorted(expected));
  });

  test('an address: what has it, then what contains it from the narrowest to the widest, but for all of the address space', async () => {
    expect(await found('10.1.1.7')).toEqual([
      'address: eni-0a by 10.1.1.7',
      'address: sgr-0a by 10.1.1.7',
      'contained in: subnet-0a by 10.1.1.0/24',
      expect.stringMatching(/^contained in: (rtb|vpc)-0a by 10.1.0.0\/16$/),
      expect.stringMatching(/^contained in: (rtb|vpc)-0a by 10.1.0.0\/16$/),
      'contained in: rtb-0a by 10.0.0.0/8',
    ]);
    expect(await found('192.0.2.7')).toEqual(['address: eni-0a by 192.0.2.7']);
    expect(await found('2001:DB8:0::7')).toEqual(['address: eni-0a by 2001:db8::7']);
    expect(await found('0.0.0.0/0', 1)).toEqual(['address: rtb-0a by 0.0.0.0/0', 'contains: rtb-0a by 10.0.0.0/8']);
  });

  test('a block: what it contains, addresses and narrower blocks', async () => {
    expect(await found('10.1.1.0/24')).toEqual([
      'address: subnet-0a by 10.1.1.0/24',
      expect.stringMatching(/^contained in: (rtb|vpc)-0a by 10.1.0.0\/16$/),
      expect.stringMatching(/^contained in: (rtb|vpc)-0a by 10.1.0.0\/16$/),
      'contained in: rtb-0a by 10.0.0.0/8',
      'contains: eni-0a by 10.1.1.7',
      'contains: sgr-0a by 10.1.1.7',
      'contains: eni-0a by 10.1.1.8',
    ]);
  });

  test('says where the address is, and which elements have it', async () => {
    const [subnet, ...others] = (await findResources(db(), '10.1.1.8', 50)).map(({ id, fields, detail }) => ({ id, fields, detail }));
    expect(subnet).toEqual({
      id: 'eni-0a',
      fields: ['PrivateIpAddresses[].PrivateIpAddress'],
      detail: { PrivateIpAddresses: [{ PrivateIpAddress: '10.1.1.8' }] },
    });
    expect(others.at(-1)).toEqual({ id: 'rtb-0a', fields: ['Routes[].DestinationCidrBlock'], detail: { Routes: [ROUTES[1]] } });
    expect(await findResources(db(), 'vpc-0a', 1)).toEqual([
      {
        match: 'id',
        accountId: '111122223333',
        region: REGION,
        type: 'ec2:vpc',
        id: 'vpc-0a',
        arn: 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a',
        name: 'Production_EU',
        state: 'available',
        value: 'vpc-0a',
        fields: null,
        detail: null,
      },
    ]);
  });

  test('finds what is there now: not what an address was changed from, nor what ended', async () => {
    const region = 'region-of-changes';
    const addresses = async () =>
      (
        await query<{ line: string }>(`select id || ' ' || address as line from cadastre.addresses where region = $1 order by 1`, [region])
      ).map(({ line }) => line);
    await register('ec2:subnet', subnets('198.51.100.0/25', '198.51.100.128/25'), undefined, region);
    const [{ moment }] = (await query('select clock_timestamp() as moment')) as [{ moment: Date }];
    expect(await addresses()).toEqual(['subnet-0a 198.51.100.0/25', 'subnet-0b 198.51.100.128/25']);
    await register('ec2:subnet', subnets('198.51.100.64/26'), undefined, region);
    expect(await addresses()).toEqual(['subnet-0a 198.51.100.64/26']);
    expect(await found('198.51.100.7')).toEqual([]);
    expect(await found('198.51.100.200')).toEqual([]);
    expect(await found('198.51.100.65')).toEqual(['contained in: subnet-0a by 198.51.100.64/26']);

    const noted = () => query(`select address from inventory.address where address <<= '198.51.100.0/24' order by 1`);
    expect(await noted()).toHaveLength(3);
    expect(await pruneAddresses(db())).toBeGreaterThan(0);
    expect(await noted()).toEqual([{ address: '198.51.100.64/26' }]);

    const client = await store.database.pool.connect();
    try {
      await client.query(`select set_config('cadastre.as_of', $1, false)`, [moment.toISOString()]);
      const { rows } = await client.query('select id, address from cadastre.addresses where region = $1 order by 1', [region]);
      expect(rows).toEqual([
        { id: 'subnet-0a', address: '198.51.100.0/25' },
        { id: 'subnet-0b', address: '198.51.100.128/25' },
      ]);
      await expect(client.query(`select cadastre.find('vpc-0a')`)).rejects.toThrow('cadastre.find answers for the present alone');
      await expect(client.query(`select cadastre.neighbours('vpc-0a')`)).rejects.toThrow(
        'cadastre.neighbours answers for the present alone',
      );
      await expect(client.query(`select cadastre.containing('10.0.0.0')`)).rejects.toThrow('answers for the present alone');
      await expect(client.query(`select cadastre.contained('10.0.0.0')`)).rejects.toThrow('answers for the present alone');
      await expect(client.query(`select cadastre.inside('vpc-0a')`)).rejects.toThrow('cadastre.inside answers for the present alone');
    } finally {
      client.release(true);
    }
  });
});

describe('neighbours', () => {
  const lines = async (thing: string, most = 20): Promise<string[]> => {
    const { is, groups } = await readNeighbours(db(), thing, { most });
    return [
      ...is.map(({ type, id, state }) => `${type} ${id} ${state}`),
      ...groups.map(
        ({ direction, kind, type, total, members }) => `${direction}: ${kind} ${type} ${total}: ${members.map(({ id }) => id).join(' ')}`,
      ),
    ];
  };

  test('are what a thing refers to and what refers to it, by its id or its ARN', async () => {
    const expected = [
      'ec2:vpc vpc-0a available',
      'referred to by: in-vpc ec2:network-interface 1: eni-0a',
      'referred to by: in-vpc ec2:route-table 1: rtb-0a',
      'referred to by: in-vpc ec2:security-group 1: sg-0a',
      'referred to by: in-vpc ec2:subnet 3: subnet-0a subnet-0b subnet-0a',
    ];
    expect(await lines('vpc-0a')).toEqual(expected);
    expect(await lines('arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a')).toEqual(expected);
    expect((await lines('vpc-0a', 1)).at(-1)).toBe('referred to by: in-vpc ec2:subnet 3: subnet-0a');
    expect(await lines('nowhere')).toEqual([]);
  });

  test('that are not registered say why that may be, and the elements that lead to one are told', async () => {
    await denyScope(db(), await startRunning(db(), reach, [{ scope: scopeOf('ec2:nat-gateway') }]), scopeOf('ec2:nat-gateway'));
    const { groups } = await readNeighbours(db(), 'rtb-0a', { most: 20 });
    expect(groups.slice(1)).toEqual([
      {
        direction: 'refers to',
        kind: 'routes-to',
        type: 'ec2:nat-gateway',
        total: 1,
        orMore: false,
        members: [unregistered('ec2:nat-gateway', 'nat-0a', 'ec2:nat-gateway is denied here: ec2:DescribeVpcs is not allowed.')],
      },
      {
        direction: 'refers to',
        kind: 'routes-to',
        type: 'ec2:transit-gateway',
        total: 1,
        orMore: false,
        members: [
          {
            ...unregistered('ec2:transit-gateway', 'tgw-0a', 'ec2:transit-gateway is not read here'),
            detail: { Routes: [ROUTES[1], ROUTES[2]] },
          },
        ],
      },
    ]);
    const groupsOfInterface = (await readNeighbours(db(), 'eni-0a', { most: 20 })).groups;
    expect(groupsOfInterface.find(({ kind }) => kind === 'uses-security-group')?.members.map(({ id, remark }) => [id, remark])).toEqual([
      ['sg-0a', null],
      ['sg-0f', 'gone, or of an account or type that is not read'],
    ]);
  });

  test('that their ARN puts into an account say whether that is read', async () => {
    const target = (account: string) => `arn:aws:ec2:eu-west-1:${account}:transit-gateway/tgw-0b`;
    const shares = (account: string) => ({ kind: 'shares', type: null, id: target(account) });
    await query(`insert into inventory.account values ('777788889999', 'aws', null, 'observed', null, now(), true)`);
    await register('ram:share', [resource('share', { links: [shares('777788889999'), shares('999900001111')] })]);
    const { groups } = await readNeighbours(db(), 'share', { most: 20 });
    expect(groups.flatMap(({ members }) => members.map(({ id, remark }) => [id, remark]))).toEqual([
      [target('777788889999'), 'gone, or of an account or type that is not read'],
      [target('999900001111'), 'account 999900001111 is not read'],
    ]);
    await register('ram:share', []);
  });

  function unregistered(type: string, id: string, remark: string) {
    return { type, accountId: null, region: null, id, arn: null, name: null, state: null, registered: false, remark, detail: null };
  }

  test('are in one account, where ids are not unique', async () => {
    await register('elb:load-balancer', [resource('web', { links: [usesGroup('sg-0a')] })]);
    await register('elb:load-balancer', [resource('web', { links: [] })], OTHER);
    const all = await readNeighbours(db(), 'web', { most: 20 });
    expect(all.is.map(({ accountId }) => accountId)).toEqual(['111122223333', OTHER]);
    const one = await readNeighbours(db(), 'web', { most: 20, accountId: OTHER });
    expect(one).toEqual({ is: [expect.objectContaining({ accountId: OTHER, id: 'web' })], groups: [] });
    await register('elb:load-balancer', []);
  });
});

describe('one statement, with the rights of the reader,', () => {
  async function ask(question: string): Promise<readonly (readonly unknown[])[]> {
    const rows: (readonly unknown[])[] = [];
    for await (const batch of (await queryAsReader(store.url, question)).batches) rows.push(...batch);
    return rows;
  }

  test('tells all that refers to a security group', async () => {
    expect(await ask(`select type, id, kind from cadastre.links where target_id = 'sg-0a' order by 1, 2`)).toEqual([
      ['ec2:network-interface', 'eni-0a', 'uses-security-group'],
      ['ec2:security-group-rule', 'sgr-0a', 'in-security-group'],
    ]);
  });

  test('tells all that is in a VPC, and in what is in it', async () => {
    expect(await ask(`select depth, type, id, inside_of from cadastre.inside('vpc-0a') where region = '${REGION}'`)).toEqual([
      [1, 'ec2:network-interface', 'eni-0a', ['subnet-0a', 'vpc-0a']],
      [1, 'ec2:route-table', 'rtb-0a', ['vpc-0a']],
      [1, 'ec2:security-group', 'sg-0a', ['vpc-0a']],
      [1, 'ec2:subnet', 'subnet-0a', ['vpc-0a']],
      [1, 'ec2:subnet', 'subnet-0b', ['vpc-0a']],
      [2, 'ec2:security-group-rule', 'sgr-0a', ['sg-0a']],
    ]);
  });

  test('tells the peer of an attachment in another account, from either end', async () => {
    expect(
      await ask(`select account_id, region, id, name from cadastre.neighbours('tgw-attach-01') where kind = 'peer-attachment'`),
    ).toEqual([[OTHER, 'us-east-1', 'tgw-attach-02', 'far']]);
    expect(
      await ask(`select account_id, region, id, name from cadastre.neighbours('tgw-attach-02') where kind = 'peer-attachment'`),
    ).toEqual([['111122223333', REGION, 'tgw-attach-01', null]]);
    expect(await ask(`select target_account_id, target_region from cadastre.links where id = 'tgw-attach-01'`)).toEqual([
      [OTHER, 'us-east-1'],
    ]);
  });

  test('tells references that lead nowhere, and what makes them', async () => {
    expect(
      await ask(
        `select id, kind, target_id, detail from cadastre.links where target_account_id is null and region = '${REGION}' order by target_id`,
      ),
    ).toEqual([
      ['rtb-0a', 'routes-to', 'nat-0a', null],
      ['eni-0a', 'uses-security-group', 'sg-0f', null],
      ['rtb-0a', 'routes-to', 'tgw-0a', { Routes: [ROUTES[1], ROUTES[2]] }],
    ]);
  });

  test('finds, and nothing of the tables themselves is in reach', async () => {
    expect(await ask(`select match, id from cadastre.find('192.0.2.7')`)).toEqual([['address', 'eni-0a']]);
    expect(await ask(`select id, address from cadastre.addresses where address = '10.1.2.0/24'`)).toEqual([['subnet-0b', '10.1.2.0/24']]);
    expect(await ask(`select id, address from cadastre.containing('10.1.1.8') where region = '${REGION}' and type <> 'ec2:vpc'`)).toEqual([
      ['eni-0a', '10.1.1.8'],
      ['subnet-0a', '10.1.1.0/24'],
      ['rtb-0a', '10.1.0.0/16'],
      ['rtb-0a', '10.0.0.0/8'],
    ]);
    expect(await ask(`select id, address from cadastre.contained('10.1.1.0/24')`)).toEqual([
      ['subnet-0a', '10.1.1.0/24'],
      ['eni-0a', '10.1.1.7'],
      ['sgr-0a', '10.1.1.7'],
      ['eni-0a', '10.1.1.8'],
    ]);
    for (const name of [
      'state_of',
      'link_detail',
      'link_end',
      'places_of',
      'host_in',
      'host_of',
      'block_of',
      'why_unregistered',
      'some_having',
      'is_wide',
    ]) {
      await expect(ask(`select inventory.${name}('a')`)).rejects.toThrow('permission denied for schema inventory');
    }
  });
});
