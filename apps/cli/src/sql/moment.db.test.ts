import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../exit-code.ts';
import { checkMoment } from './moment.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());

async function remarksOn(moment: string): Promise<string[]> {
  const remarks: string[] = [];
  await checkMoment({ remark: (text) => void remarks.push(text) }, test_, new Date(moment));
  return remarks;
}

test('what the register cannot know of a moment is said, and the future is refused', async () => {
  expect(await remarksOn('2020-02-01')).toEqual([
    'Nothing was registered yet at 2020-02-01T00:00:00.000Z; nothing has been registered since either.',
  ]);

  await test_.database.pool.query(
    `insert into inventory.resource (account_id, region, type, id, tags, attributes, links, content_hash, first_seen, valid_from)
     values ('111122223333', 'eu-west-1', 'ec2:vpc', 'vpc-1', '{}', '{}', '[]', 1, '2020-03-01', '2020-03-01')`,
  );
  expect(await remarksOn('2020-02-01')).toEqual([
    'Nothing was registered yet at 2020-02-01T00:00:00.000Z; the register begins at 2020-03-01T00:00:00.000Z.',
  ]);
  expect(await remarksOn('2020-04-01')).toEqual([
    expect.stringMatching(
      /^Former versions are kept from \d{4}-\d\d-01T00:00:00\.000Z on\. Of 2020-04-01T00:00:00\.000Z only what has not changed since is shown: it is not all that was there\.$/,
    ),
  ]);
  expect(await remarksOn(new Date(Date.now() - 60_000).toISOString())).toEqual([]);
  await expect(remarksOn(new Date(Date.now() + 3_600_000).toISOString())).rejects.toThrow(UsageError);
});
