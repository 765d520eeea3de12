import type { Resource } from '@cadastre/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pruneHostNames } from '../ledger/prune.ts';
import { HOST_NAMES } from '../testing/host-names.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createReach, EFFORT, observe, type Reach, resource, scopeOf, startRunning } from '../testing/scenario.ts';
import { findCalled } from './called.ts';
import { findResources } from './find.ts';
import { readNeighbours } from './neighbours.ts';

const BALANCER = 'web-1.eu-west-1.elb.amazonaws.com';

let store: TestDatabase;
let reach: Reach;
const db = () => store.database.db;
const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> => (await store.database.pool.query(text, values)).rows;

async function register(type: string, resources: readonly Resource[], region = 'eu-west-1'): Promise<void> {
  const scope = scopeOf(type, region);
  const observation = await observe(db(), await startRunning(db(), reach, [{ scope }]), scope);
  await observation.add(resources, []);
  await observation.commit(EFFORT);
}

const record = (name: string, attributes: object) =>
  resource(`Z1|${name}|A|`, { name, attributes: { Name: name, ...attributes } as Resource['attributes'] });

beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(db(), 'main');
  await query(`delete from inventory.declared_domain`);
  await query(`insert into inventory.declared_domain values ('route53:hosted-zone', '{Name}'), ('route53resolver:rule', '{DomainName}')`);
  await register('route53:hosted-zone', [
    resource('Z1', { name: 'example.com.', attributes: { Id: '/hostedzone/Z1', Name: 'example.com.' } }),
    resource('Z2', { name: 'a.example.com.', attributes: { Id: '/hostedzone/Z2', Name: 'a.example.com.' } }),
  ]);
  await register('route53:record-set', [
    record('example.com.', { ResourceRecords: [{ Value: '10 mail.example.com' }] }),
    record('\\052.example.com.', { AliasTarget: { DNSName: `${BALANCER}.` } }),
    record('b.a.example.com.', { ResourceRecords: [{ Value: '192.0.2.1' }] }),
  ]);
  await register('elbv2:load-balancer', [
    resource('arn:lb', { name: 'web', attributes: { DNSName: 'Web-1.eu-west-1.elb.amazonaws.com' } }),
  ]);
  const eni = (id: string) =>
    resource(id, { attributes: { PrivateDnsName: 'ip-10-0-1-7.eu-west-1.compute.internal', PrivateIpAddress: '10.0.1.7' } });
  await register('ec2:network-interface', [eni('eni-here')]);
  await register('ec2:network-interface', [eni('eni-there')], 'us-east-1');
});
afterAll(() => store.close());

const found = async (text: string): Promise<string[]> =>
  (await findResources(db(), text, 50)).map(
    ({ match, id, value, fields }) => `${match}: ${id} by ${value}${fields ? ` in ${fields}` : ''}`,
  );

const OF_BALANCER = [
  `host name: arn:lb by ${BALANCER} in DNSName`,
  `host name: Z1|\\052.example.com.|A| by ${BALANCER} in AliasTarget.DNSName`,
];

describe('finding by a host name', () => {
  test.each(['Web-1.eu-west-1.elb.amazonaws.com', `${BALANCER}.`, `https://user@${BALANCER}:8443/path?a=b`, `${BALANCER}:443`])(
    'what has it, and what points to it: %s',
    async (text) => {
      expect(await found(text)).toEqual(OF_BALANCER);
    },
  );

  test('the narrowest wildcard and domain first', async () => {
    expect(await found('c.a.example.com')).toEqual([
      'wildcard: Z1|\\052.example.com.|A| by *.example.com in Name',
      'in domain: Z2 by a.example.com',
      'in domain: Z1 by example.com',
    ]);
  });

  test('what a wildcard covers', async () => {
    expect(await found('*.example.com')).toEqual([
      'host name: Z1|\\052.example.com.|A| by *.example.com in Name',
      'in domain: Z1 by example.com',
      'in wildcard: Z2 by a.example.com in Name',
      'in wildcard: Z1|b.a.example.com.|A| by b.a.example.com in Name',
      'in wildcard: Z1|example.com.|A| by mail.example.com in ResourceRecords[].Value',
    ]);
  });

  test.each(['web-1.eu-west-1.', 'WEB-1.eu*'])('its beginning: %s', async (text) => {
    expect((await found(text)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      OF_BALANCER.map((line) => `beginning of ${line}`).toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('that AWS made of an address, and of a region', async () => {
    const there = 'address: eni-there by 10.0.1.7 in PrivateIpAddress';
    const here = 'address: eni-here by 10.0.1.7 in PrivateIpAddress';
    expect(await found('ip-10-0-1-7.eu-west-1.compute.internal')).toEqual([here]);
    expect(await found('ip-10-0-1-7.ec2.internal')).toEqual([there]);
    expect((await found('ip-10-0-1-7.corp.example')).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([here, there]);
    expect(await query('select name from inventory.host_name where name like $1', ['ip-%'])).toEqual([]);
  });

  test('that nothing has any more finds nothing, and is forgotten', async () => {
    await register('cloudfront:distribution', [resource('E1', { attributes: { DomainName: 'd1.cloudfront.net' } })]);
    expect(await found('d1.cloudfront.net')).toEqual(['host name: E1 by d1.cloudfront.net in DomainName']);
    await register('cloudfront:distribution', [resource('E1', { attributes: { DomainName: 'd2.cloudfront.net' } })]);
    expect(await found('d1.cloudfront.net')).toEqual([]);
    expect(await pruneHostNames(db())).toBe(1);
    expect(await query(`select name from inventory.host_name where name like 'd_.cloudfront.net'`)).toEqual([
      { name: 'd2.cloudfront.net' },
    ]);
  });
});

test.each(HOST_NAMES)('PostgreSQL and the worker agree on the host name in %j', async (text, host) => {
  expect(await query('select inventory.host_in($1) as host', [text])).toEqual([{ host }]);
});

describe('what is meant by a text', () => {
  test.each([
    ['10.0.1.7', '10.0.1.7'],
    ['10.0.1.7:443', '10.0.1.7'],
    ['https://10.0.1.7/path', '10.0.1.7'],
    ['http://[2001:db8::7]:8080/', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.*', '10.0.0.0/8'],
    ['10.0.*', '10.0.0.0/16'],
    ['10.0.1.*', '10.0.1.0/24'],
    ['ip-10-0-1-7', '10.0.1.7'],
    ['ec2-192-0-2-7.compute-1.amazonaws.com', '192.0.2.7'],
    ['10.0.0.256', null],
    ['10.0.0.0/33', null],
    ['fe80::zz', null],
    ['300.*', null],
    ['ip-300-0-1-7', null],
    ['443', null],
    ['vpc-*', null],
    ['arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1', null],
  ])('%s is the block %s', async (text, block) => {
    expect(await query('select abbrev(inventory.block_of($1)) as block', [text])).toEqual([{ block }]);
  });

  test('an id as AWS writes it in some answers, and an asterisk for what follows', async () => {
    expect(await found('/hostedzone/Z1')).toContain('id: Z1 by Z1');
    expect((await findCalled(db(), '/hostedzone/Z1', {}, 2)).map(({ id }) => id)).toEqual(['Z1']);
    expect((await readNeighbours(db(), '/hostedzone/Z1', { most: 1 })).is.map(({ id }) => id)).toEqual(['Z1']);
    expect(await found('eni-*')).toEqual(['beginning of id: eni-here by eni-here', 'beginning of id: eni-there by eni-there']);
    expect(await found('eni-here*')).toEqual(['beginning of id: eni-here by eni-here']);
    await expect(found(' ')).rejects.toThrow('there is nothing to look for');
  });
});
