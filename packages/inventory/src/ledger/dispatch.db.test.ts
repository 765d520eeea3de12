import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { completeScope, createReach, denyScope, type Planned, type Reach, scopeOf, startRunning } from '../testing/scenario.ts';
import { listQueued, returnToPlanned, takeDispatchable } from './dispatch.ts';

let store: TestDatabase;
let reach: Reach;
beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(store.database.db, 'main');
});
afterAll(() => store.close());

const db = () => store.database.db;

describe('dispatch', () => {
  const accounts = Array.from({ length: 5 }, (_, n) => `${100_000_000_000 + n}`);
  const many = (): Planned[] =>
    accounts.flatMap((accountId) =>
      ['us-east-1', 'eu-west-1'].flatMap((region) =>
        Array.from({ length: 10 }, (_, n) => ({ scope: scopeOf(`ec2:type-${n}`, region, accountId), rank: n < 2 ? 0 : 1 })),
      ),
    );

  test('keeps a window full, lower ranks first, neighbours apart', async () => {
    const discoveryId = await startRunning(db(), reach, many());
    const first = await takeDispatchable(db(), { discoveryId, window: 30 });
    expect(first.length).toBe(30);
    expect(first[0]).toEqual({
      discoveryId,
      targetId: reach.targetId,
      accountId: expect.any(String),
      roleArn: null,
      region: expect.any(String),
      type: expect.any(String),
    });
    expect(first.slice(0, 20).every(({ type }) => type === 'ec2:type-0' || type === 'ec2:type-1')).toBe(true);
    // Of ten groups of account and region, a run of ten jobs in planning order would meet one.
    const groups = new Set(first.slice(20).map(({ accountId, region }) => `${accountId}/${region}`));
    expect(groups.size).toBeGreaterThan(4);
    expect(await takeDispatchable(db(), { discoveryId, window: 30 })).toEqual([]);
    await completeScope(db(), discoveryId, first[0] as never);
    await denyScope(db(), discoveryId, first[1] as never);
    expect((await takeDispatchable(db(), { discoveryId, window: 30 })).length).toBe(2);
    expect((await takeDispatchable(db(), { discoveryId, window: 10 })).length).toBe(0);
  });

  test('gives each scope to one of many that ask at once', async () => {
    const discoveryId = await startRunning(db(), reach, many());
    const taken = (await Promise.all(Array.from({ length: 8 }, () => takeDispatchable(db(), { discoveryId, window: 1_000 })))).flat();
    expect(taken.length).toBe(100);
    expect(new Set(taken.map(({ accountId, region, type }) => `${accountId}/${region}/${type}`)).size).toBe(100);
  });

  test('takes back what the queue lost', async () => {
    const discoveryId = await startRunning(db(), reach, many());
    const jobs = await takeDispatchable(db(), { discoveryId, window: 3 });
    expect(await listQueued(db(), discoveryId, 60_000, 10)).toEqual([]);
    const queued = await listQueued(db(), discoveryId, 0, 10);
    expect(queued.length).toBe(3);
    await completeScope(db(), discoveryId, queued[0] as never);
    expect(await returnToPlanned(db(), discoveryId, queued)).toBe(2);
    expect(await listQueued(db(), discoveryId, 0, 10)).toEqual([]);
    const again = await takeDispatchable(db(), { discoveryId, window: 100 });
    expect(again.length).toBe(99);
    expect(again).toEqual(
      expect.arrayContaining(jobs.filter((job) => job.type !== queued[0]?.type || job.accountId !== queued[0]?.accountId)),
    );
  });

  test('reads no more of the ledger than it takes', async () => {
    const discoveryId = await startRunning(db(), reach, many());
    const plan = await store.database.db.transaction().execute(async (transaction) => {
      await sql`set local enable_sort = off`.execute(transaction);
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select ctid from inventory.discovery_scope
        where discovery_id = ${discoveryId} and state = 'planned' order by rank, spread limit 5`.execute(transaction);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain('Index Scan using discovery_scope_planned');
  });
});
