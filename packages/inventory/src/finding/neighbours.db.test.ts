import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryAsReader } from '../reader/reader.ts';
import { type Network, OTHER_ACCOUNT, openNetwork, REGION, ROUTES, usesGroup } from '../testing/network.ts';
import { denyScope, resource, scopeOf, startRunning } from '../testing/scenario.ts';
import { readNeighbours } from './neighbours.ts';

let network: Network;
const db = () => network.db;

beforeAll(async () => {
  network = await openNetwork();
});
afterAll(() => network.close());

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
      'referred to by: in-vpc ec2:subnet 2: subnet-0a subnet-0b',
    ];
    expect(await lines('vpc-0a')).toEqual(expected);
    expect(await lines('arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a')).toEqual(expected);
    expect((await lines('vpc-0a', 1)).at(-1)).toBe('referred to by: in-vpc ec2:subnet 2: subnet-0a');
    expect(await lines('nowhere')).toEqual([]);
  });

  test('that are not registered say why that may be, and the elements that lead to one are told', async () => {
    await denyScope(db(), await startRunning(db(), network.reach, [{ scope: scopeOf('ec2:nat-gateway') }]), scopeOf('ec2:nat-gateway'));
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
    await network.query(`insert into inventory.account values ('777788889999', 'aws', null, 'observed', null, now(), true)`);
    await network.register('ram:share', [resource('share', { links: [shares('777788889999'), shares('999900001111')] })]);
    const { groups } = await readNeighbours(db(), 'share', { most: 20 });
    expect(groups.flatMap(({ members }) => members.map(({ id, remark }) => [id, remark]))).toEqual([
      [target('777788889999'), 'gone, or of an account or type that is not read'],
      [target('999900001111'), 'account 999900001111 is not read'],
    ]);
    await network.register('ram:share', []);
  });

  function unregistered(type: string, id: string, remark: string) {
    return { type, accountId: null, region: null, id, arn: null, name: null, state: null, registered: false, remark, detail: null };
  }

  test('are in one account, where ids are not unique', async () => {
    await network.register('elb:load-balancer', [resource('web', { links: [usesGroup('sg-0a')] })]);
    await network.register('elb:load-balancer', [resource('web', { links: [] })], OTHER_ACCOUNT);
    const all = await readNeighbours(db(), 'web', { most: 20 });
    expect(all.is.map(({ accountId }) => accountId)).toEqual(['111122223333', OTHER_ACCOUNT]);
    const one = await readNeighbours(db(), 'web', { most: 20, accountId: OTHER_ACCOUNT });
    expect(one).toEqual({ is: [expect.objectContaining({ accountId: OTHER_ACCOUNT, id: 'web' })], groups: [] });
    await network.register('elb:load-balancer', []);
  });
});

describe('one statement, with the rights of the reader,', () => {
  async function ask(question: string): Promise<readonly (readonly unknown[])[]> {
    const rows: (readonly unknown[])[] = [];
    for await (const batch of (await queryAsReader(network.url, question)).batches) rows.push(...batch);
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
    ).toEqual([[OTHER_ACCOUNT, 'us-east-1', 'tgw-attach-02', 'far']]);
    expect(
      await ask(`select account_id, region, id, name from cadastre.neighbours('tgw-attach-02') where kind = 'peer-attachment'`),
    ).toEqual([['111122223333', REGION, 'tgw-attach-01', null]]);
    expect(await ask(`select target_account_id, target_region from cadastre.links where id = 'tgw-attach-01'`)).toEqual([
      [OTHER_ACCOUNT, 'us-east-1'],
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
});
