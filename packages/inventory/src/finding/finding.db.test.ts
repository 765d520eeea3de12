import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pruneAddresses } from '../ledger/prune.ts';
import { queryAsReader } from '../reader/reader.ts';
import { type Network, openNetwork, REGION, ROUTES, subnets } from '../testing/network.ts';
import { findResources } from './find.ts';

let network: Network;
const db = () => network.db;

beforeAll(async () => {
  network = await openNetwork();
});
afterAll(() => network.close());

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
        await network.query<{ line: string }>(`select id || ' ' || address as line from cadastre.addresses where region = $1 order by 1`, [
          region,
        ])
      ).map(({ line }) => line);
    await network.register('ec2:subnet', subnets('198.51.100.0/25', '198.51.100.128/25'), undefined, region);
    const [{ moment }] = (await network.query('select clock_timestamp() as moment')) as [{ moment: Date }];
    expect(await addresses()).toEqual(['subnet-0a 198.51.100.0/25', 'subnet-0b 198.51.100.128/25']);
    await network.register('ec2:subnet', subnets('198.51.100.64/26'), undefined, region);
    expect(await addresses()).toEqual(['subnet-0a 198.51.100.64/26']);
    expect(await found('198.51.100.7')).toEqual([]);
    expect(await found('198.51.100.200')).toEqual([]);
    expect(await found('198.51.100.65')).toEqual(['contained in: subnet-0a by 198.51.100.64/26']);

    const noted = () => network.query(`select address from inventory.address where address <<= '198.51.100.0/24' order by 1`);
    expect(await noted()).toHaveLength(3);
    expect(await pruneAddresses(db())).toBeGreaterThan(0);
    expect(await noted()).toEqual([{ address: '198.51.100.64/26' }]);

    const client = await network.pool.connect();
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

async function ask(question: string): Promise<readonly (readonly unknown[])[]> {
  const rows: (readonly unknown[])[] = [];
  for await (const batch of (await queryAsReader(network.url, question)).batches) rows.push(...batch);
  return rows;
}

test('finds with the rights of the reader, and nothing of the tables themselves is in reach', async () => {
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
