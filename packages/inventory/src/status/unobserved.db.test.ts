import { connectionSchema } from '@cadastre/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveConnections } from '../connections/connections.ts';
import { findConnection } from '../connections/stored-connection.ts';
import { registerTargets } from '../connections/targets.ts';
import { recordPlanTroubles } from '../ledger/plan-trouble.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { readStatus } from './status.ts';

const A = '111111111111';
const B = '222222222222';
const C = '333333333333';
const TYPES = () => ['ec2:vpc'];
const role = (accountId: string) => ({ arn: `arn:aws:iam::${accountId}:role/R` });

let test_: TestDatabase;
let id: string;
beforeAll(async () => {
  test_ = await createTestDatabase();
  await save(A, B, C);
  id = (await findConnection(test_.database.db, 'listed'))!.id;
  await registerTargets(
    test_.database.db,
    id,
    [A, B, C].map((accountId) => ({ accountId, partition: 'aws', roleChain: [role(accountId)] })),
  );
  await test_.database.pool.query(
    `insert into inventory.scope (account_id, region, type, partition, outcome, reason, outcome_since, complete_at, resources, discovery_id)
     values ($1, 'eu-west-1', 'ec2:vpc', 'aws', 'complete', null, '2026-01-01', '2026-01-01', 7, 1),
            ($1, 'ap-east-1', 'ec2:vpc', 'aws', 'region-disabled', 'The account has not enabled it.', '2026-01-02', '2026-01-01', 3, 1),
            ($1, 'me-south-1', 'ec2:vpc', 'aws', 'region-disabled', 'The account has not enabled it.', '2026-01-02', null, 0, 1),
            ($2, 'eu-west-1', 'ec2:vpc', 'aws', 'complete', null, '2026-01-01', '2026-01-01', 5, 1)`,
    [A, B],
  );
});
afterAll(() => test_.close());

async function save(...accounts: string[]): Promise<void> {
  const definition = connectionSchema.parse({ name: 'listed', regions: 'all', roles: accounts.map(role) });
  await saveConnections(test_.database.db, null, [{ definition, key: null }]);
}

const status = async () => (await readStatus(test_.database, TYPES)).connections[0]!;

test('the status names regions that were disabled with resources in them, and accounts that are not observed any more', async () => {
  const disabled = {
    accountId: A,
    name: null,
    region: 'ap-east-1',
    standing: 'region-disabled',
    reason: 'The account has not enabled it.',
    since: '2026-01-02T00:00:00.000Z',
    resources: 3,
  };
  expect((await status()).unobserved).toEqual([disabled]);
  await save(A);
  const gone = {
    name: null,
    region: null,
    standing: 'not-listed',
    reason: 'No connection lists it, or the one that does was changed and not discovered since.',
    since: expect.any(String),
  };
  expect((await status()).unobserved).toEqual([disabled, { ...gone, accountId: B, resources: 5 }, { ...gone, accountId: C, resources: 0 }]);
  await save(A, B, C);
  await registerTargets(
    test_.database.db,
    id,
    [B, C].map((accountId) => ({ accountId, partition: 'aws', roleChain: [role(accountId)] })),
  );
  expect((await status()).unobserved).toEqual([disabled]);
});

test('what planning could not find out is told by cause, since the first time, until it is found out', async () => {
  const { db } = test_.database;
  const trouble = (accountId: string, reason = 'regions') => ({
    subject: 'regions' as const,
    accountId,
    reason: `The role ${role(accountId).arn} may not ask for ${reason}.`,
    errorCode: 'Denied',
    missingAction: 'ec2:DescribeRegions',
    requestId: 'r-1',
  });
  const asked = (...accounts: string[]) => accounts.map((accountId) => ({ subject: 'regions' as const, accountId }));
  await recordPlanTroubles(db, id, '1', { asked: asked(A, B, C), troubles: [trouble(A), trouble(B)] });
  const [first, ...others] = (await status()).planning;
  expect([first, others]).toEqual([
    {
      subject: 'regions',
      accounts: [A, B],
      reason: 'The role arn:aws:iam::<account>:role/R may not ask for regions.',
      missingAction: 'ec2:DescribeRegions',
      errorCode: 'Denied',
      since: expect.any(String),
    },
    [],
  ]);
  // B was not asked, so nothing is known to have changed there.
  await recordPlanTroubles(db, id, '2', { asked: asked(A), troubles: [trouble(A, 'anything')] });
  expect((await status()).planning.map(({ accounts, reason, since }) => [accounts, reason, since])).toEqual([
    [[A], 'The role arn:aws:iam::111111111111:role/R may not ask for anything.', first?.since],
    [[B], 'The role arn:aws:iam::222222222222:role/R may not ask for regions.', first?.since],
  ]);
  await recordPlanTroubles(db, id, '3', { asked: asked(A), troubles: [] });
  expect((await status()).planning.map(({ accounts }) => accounts)).toEqual([[B]]);
  await save(A, C);
  expect((await status()).planning).toEqual([]);
});
