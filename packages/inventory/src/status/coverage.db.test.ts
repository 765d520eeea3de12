import { connectionSchema } from '@cadastre/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeConnection, saveConnections } from '../connections/connections.ts';
import { findConnection } from '../connections/stored-connection.ts';
import { registerTargets } from '../connections/targets.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { readStatus, type Status } from './status.ts';

const A = '111111111111';
const B = '222222222222';
const role = (accountId: string, name: string) => ({ arn: `arn:aws:iam::${accountId}:role/${name}` });

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
  const { db, pool } = test_.database;
  await save('narrow', { regions: ['eu-west-1'], types: ['ec2:vpc'], roles: [role(A, 'Narrow')] });
  await save('wide', { regions: 'all', types: ['ec2:vpc', 'ec2:subnet'], roles: [role(A, 'Wide'), role(B, 'Wide')] });
  for (const [name, roleName, accounts] of [
    ['narrow', 'Narrow', [A]],
    ['wide', 'Wide', [A, B]],
  ] as const) {
    const connection = await findConnection(db, name);
    const targets = accounts.map((accountId) => ({ accountId, partition: 'aws' as const, roleChain: [role(accountId, roleName)] }));
    await registerTargets(db, connection?.id as string, targets);
    await pool.query(
      `insert into inventory.discovery (connection_id, connection_name, trigger, state) values ($1, $2, 'manual', 'partial')`,
      [connection?.id, name],
    );
  }
  await pool.query(
    `insert into inventory.scope (account_id, region, type, partition, outcome, reason, missing_action, outcome_since, complete_at, resources, discovery_id)
     values ($1, 'eu-west-1', 'ec2:vpc', 'aws', 'denied', 'no', 'ec2:DescribeVpcs', '2026-01-02', '2026-01-01', 7, 2),
            ($1, 'us-east-1', 'ec2:vpc', 'aws', 'complete', null, null, '2026-01-01', '2026-01-01', 5, 2),
            ($1, 'global', 'ec2:vpc', 'aws', 'complete', null, null, '2026-01-01', '2026-01-01', 1, 2),
            ($1, 'eu-west-1', 'ec2:subnet', 'aws', 'complete', null, null, '2026-01-01', '2026-01-01', 30, 2),
            ($2, 'eu-west-1', 'ec2:vpc', 'aws', 'complete', null, null, '2026-01-01', '2026-01-01', 2, 2)`,
    [A, B],
  );
});
afterAll(() => test_.close());

async function save(name: string, definition: object): Promise<void> {
  await saveConnections(test_.database.db, null, [{ definition: connectionSchema.parse({ name, ...definition }), key: null }]);
}

const status = (connection?: string) => readStatus(test_.database, ({ types }) => types as string[], { connection });
const counted = ({ connections }: Status) =>
  connections.map(({ name, coverage, resources, causes }) => [
    name,
    coverage.complete,
    coverage.denied,
    resources,
    causes.map(({ types, connections: readers }) => [types, readers]),
  ]);

test('a connection answers for its own regions and types, whatever others read in its accounts, and a denial names who was denied', async () => {
  const denied = [[['ec2:vpc'], ['wide']]];

  expect(counted(await status())).toEqual([
    ['narrow', 1, 1, 8, denied],
    ['wide', 4, 1, 45, denied],
  ]);
  expect(counted(await status('narrow'))).toEqual([['narrow', 1, 1, 8, denied]]);
  expect((await status()).unread).toEqual([]);
  expect((await status('narrow')).unread).toBeUndefined();
});

test('what only a removed connection read is told as read by none, with its age, and what it was denied is no trouble of others, who have yet to try it', async () => {
  await removeConnection(test_.database.db, 'wide');

  expect(counted(await status())).toEqual([['narrow', 1, 0, 8, []]]);
  expect((await status()).connections.map(({ untried, neverComplete }) => [untried, neverComplete])).toEqual([[1, 0]]);
  const completeAt = '2026-01-01T00:00:00.000Z';
  expect((await status()).unread).toEqual([
    {
      accountId: A,
      name: null,
      whole: false,
      regions: ['eu-west-1', 'us-east-1'],
      types: ['ec2:subnet', 'ec2:vpc'],
      scopes: 2,
      resources: 35,
      completeAt,
    },
    { accountId: B, name: null, whole: true, regions: ['eu-west-1'], types: ['ec2:vpc'], scopes: 1, resources: 2, completeAt },
  ]);
});
