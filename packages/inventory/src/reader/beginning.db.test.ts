import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { readBeginning } from './beginning.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());

const begins = new Date('2026-02-01T10:00:00.123Z');
const before = new Date('2026-02-01T10:00:00.122Z');

test('a register begins when the first thing was seen in it, even one that has ended since', async () => {
  const { db } = test_.database;
  expect(await readBeginning(db, before)).toEqual({ empty: true, begins: null });

  await test_.database.pool.query(
    `insert into inventory.resource (account_id, region, type, id, tags, attributes, links, content_hash, first_seen, valid_from)
     values ('111122223333', 'eu-west-1', 'ec2:vpc', 'vpc-1', '{}', '{}', '[]', 1, '2026-03-01', '2026-03-02')`,
  );
  expect(await readBeginning(db, begins)).toEqual({ empty: true, begins: new Date('2026-03-01T00:00:00Z') });

  await test_.database.pool.query(
    `insert into inventory.resource_history (account_id, region, type, id, tags, attributes, links, first_seen, valid_from, valid_to, ended)
     values ('111122223333', 'eu-west-1', 'ec2:vpc', 'vpc-0', '{}', '{}', '[]', $1, $1, '2026-02-02', true)`,
    [begins],
  );
  expect(await readBeginning(db, before)).toEqual({ empty: true, begins });
  expect(await readBeginning(db, begins)).toEqual({ empty: false, begins: null });
});
