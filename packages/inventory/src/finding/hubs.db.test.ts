import type { Link, Resource } from '@cadastre/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createReach, EFFORT, observe, type Reach, resource, scopeOf, startRunning } from '../testing/scenario.ts';
import { readNeighbours } from './neighbours.ts';

const HERE = '111122223333';
const THERE = '444455556666';

let store: TestDatabase;
let reach: Reach;
const db = () => store.database.db;
const query = (text: string) => store.database.pool.query(text);

async function register(type: string, resources: readonly Resource[], account = HERE, region = 'eu-west-1'): Promise<void> {
  const scope = scopeOf(type, region, account);
  const observation = await observe(db(), await startRunning(db(), reach, [{ scope }]), scope);
  await observation.add(resources, []);
  await observation.commit(EFFORT);
}

const names = (type: string | null, id: string): Link => ({ kind: 'uses', type, id });
const using = (id: string, ...links: Link[]) => resource(id, { links });

/** What refers to it, of one place. */
async function referring(thing: string, accountId?: string, region?: string): Promise<string[]> {
  const { groups } = await readNeighbours(db(), thing, { most: 20, accountId, region });
  return groups
    .flatMap(({ members }) => members.map((member) => `${member.accountId} ${member.region} ${member.id}`))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(db(), 'main');
  await query(`delete from inventory.declared_name; insert into inventory.declared_name values ('elb:load-balancer')`);
  const arn = (account: string) => `arn:aws:elasticloadbalancing:eu-west-1:${account}:loadbalancer/web`;
  for (const account of [HERE, THERE]) await register('elb:load-balancer', [resource('web', { arn: arn(account) })], account);
  await register('elb:load-balancer', [resource('web')], HERE, 'us-east-1');
  await register('ec2:vpc', [resource('vpc-1')]);
  const users = [
    using('by-name', names('elb:load-balancer', 'web')),
    using('by-another-type', names('elbv2:target-group', 'web')),
    using('by-any-type', names(null, 'web')),
    using('of-vpc', names('ec2:vpc', 'vpc-1')),
  ];
  await register('x:user', users);
  await register('x:user', [...users, using('by-arn', names(null, arn(HERE)))], THERE);
  await register('x:user', users, HERE, 'us-east-1');
  await register('x:user', users, HERE, 'global');
});
afterAll(() => store.close());

test('an id that is a name is that of the thing in the same place and of the same type', async () => {
  expect(await referring('web', HERE, 'eu-west-1')).toEqual([
    `${HERE} eu-west-1 by-any-type`,
    `${HERE} eu-west-1 by-name`,
    `${HERE} global by-any-type`,
    `${HERE} global by-name`,
    `${THERE} eu-west-1 by-arn`,
  ]);
  expect(await referring('web', THERE)).toEqual([`${THERE} eu-west-1 by-any-type`, `${THERE} eu-west-1 by-name`]);
});

test('an id that AWS gives once is that of the thing wherever it is referred to', async () => {
  const everywhere = [`${HERE} eu-west-1`, `${HERE} global`, `${HERE} us-east-1`, `${THERE} eu-west-1`].map((place) => `${place} of-vpc`);
  expect(await referring('vpc-1')).toEqual(everywhere);
  expect(await referring('vpc-1', HERE)).toEqual(everywhere);
});

test('of what is not registered, a name is looked for in the place that is given', async () => {
  await register('elb:load-balancer', [], THERE);
  expect(await referring('web', THERE, 'eu-west-1')).toContain(`${THERE} eu-west-1 by-name`);
  expect(await referring('web', THERE, 'eu-west-1')).not.toContain(`${HERE} eu-west-1 by-name`);
});

test('no more than 5,000 references are read, and it is said that there are more', async () => {
  await register('ec2:subnet', [resource('subnet-1')]);
  const members = (count: number) => Array.from({ length: count }, (_, place) => using(`eni-${place}`, names('ec2:subnet', 'subnet-1')));
  const groups = async () => (await readNeighbours(db(), 'subnet-1', { most: 1 })).groups.map(({ total, orMore }) => ({ total, orMore }));
  await register('ec2:network-interface', members(5_000));
  expect(await groups()).toEqual([{ total: 5_000, orMore: false }]);
  await register('ec2:network-interface', members(10_001));
  expect(await groups()).toEqual([{ total: 5_000, orMore: true }]);
});
