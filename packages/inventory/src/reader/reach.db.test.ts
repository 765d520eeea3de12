import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { readReach } from './reach.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());

const begins = new Date('2026-02-01T10:00:00.123Z');
const before = new Date('2026-02-01T10:00:00.122Z');

test('a register begins when the first thing was seen in it, even one that has ended since', async () => {
  const { db } = test_.database;
  const reachOf = async (moment: Date) => {
    const { empty, begins: first } = await readReach(db, moment);
    return { empty, begins: first };
  };
  expect(await reachOf(before)).toEqual({ empty: true, begins: null });

  await test_.database.pool.query(
    `insert into inventory.resource (account_id, region, type, id, tags, attributes, links, content_hash, first_seen, valid_from)
     values ('111122223333', 'eu-west-1', 'ec2:vpc', 'vpc-1', '{}', '{}', '[]', 1, '2026-03-01', '2026-03-02')`,
  );
  expect(await reachOf(begins)).toEqual({ empty: true, begins: new Date('2026-03-01T00:00:00Z') });

  await test_.database.pool.query(
    `insert into inventory.resource_history (account_id, region, type, id, tags, attributes, links, first_seen, valid_from, valid_to, ended)
     values ('111122223333', 'eu-west-1', 'ec2:vpc', 'vpc-0', '{}', '{}', '[]', $1, $1, '2026-02-02', true)`,
    [begins],
  );
  expect(await reachOf(before)).toEqual({ empty: true, begins });
  expect(await reachOf(begins)).toEqual({ empty: false, begins: null });
});

test('all versions are kept from the oldest month on that was not dropped', async () => {
  const { db } = test_.database;
  const monthsFrom = (date: Date, months: number): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months));
  const { now, keptFrom } = await readReach(db, begins);
  expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(60_000);
  expect(keptFrom).toEqual(monthsFrom(now, -1));

  const oldest = monthsFrom(now, -1).toISOString().slice(0, 7).replace('-', '_');
  await test_.database.pool.query(`drop table inventory.resource_history_${oldest}`);
  expect((await readReach(db, begins)).keptFrom).toEqual(monthsFrom(now, 0));
});
