import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTroubles } from './discovery-report.ts';
import { BELOW } from './ledger/reason-below.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

const [A, B] = ['111111111111', '222222222222'];
const denied = (account: string) => `The role arn:aws:iam::${account}:role/R may not call ec2:DescribeVpcs.`;

let register: TestDatabase;
beforeAll(async () => {
  register = await createTestDatabase();
  const scope = async (account: string, region: string, type: string, outcome: string, reason: string | null, action: string | null) =>
    await register.database.pool.query(
      `insert into inventory.discovery_scope
         (discovery_id, account_id, region, type, target_id, partition, parent_type, rank, spread, state, outcome, reason, error_code, missing_action)
       values (1, $1, $2, $3, 1, 'aws', null, 0, 0, 'done', $4, $5, case when $4 = 'denied' then 'Denied' end, $6)`,
      [account, region, type, outcome, reason, action],
    );
  for (const account of [A!, B!]) {
    for (const region of ['eu-west-1', 'eu-west-2']) {
      await scope(account, region, 'ec2:vpc', 'denied', denied(account), 'ec2:DescribeVpcs');
      await scope(account, region, 'ec2:below', 'denied', `${BELOW}ec2:vpc, and that was denied: ${denied(account)}`, 'ec2:DescribeVpcs');
    }
    await scope(account, 'me-south-1', 'ec2:vpc', 'region-disabled', 'The account has not enabled the region me-south-1.', null);
    await scope(account, 'eu-west-1', 'ec2:subnet', 'complete', null, null);
  }
});
afterAll(() => register.close());

test('what a discovery could not read is told once for each cause, with the reason of what was attempted', async () => {
  expect(await readTroubles(register.database.db, '1')).toEqual([
    {
      outcome: 'denied',
      reason: denied('<account>'),
      errorCode: 'Denied',
      missingAction: 'ec2:DescribeVpcs',
      scopes: 8,
      dependents: 4,
      accounts: [A, B],
      regions: ['eu-west-1', 'eu-west-2'],
      types: ['ec2:below', 'ec2:vpc'],
    },
    {
      outcome: 'region-disabled',
      reason: 'The account has not enabled the region me-south-1.',
      errorCode: null,
      missingAction: null,
      scopes: 2,
      dependents: 0,
      accounts: [A, B],
      regions: ['me-south-1'],
      types: ['ec2:vpc'],
    },
  ]);
});
