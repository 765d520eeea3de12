import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBudgetStore } from './api-budget.ts';
import { openDatabase } from './database.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

const fast = { key: 'fast', capacity: 50, refillPerSecond: 1e-6 };
const slow = { key: 'slow', capacity: 20, refillPerSecond: 1e-6 };

describe('the API budget', () => {
  let test_: TestDatabase;
  beforeAll(async () => {
    test_ = await createTestDatabase();
  });
  afterAll(() => test_.close());
  beforeEach(async () => {
    await test_.database.db.deleteFrom('inventory.api_budget').execute();
  });
  const store = () => createBudgetStore(test_.database.db);
  const tokens = async () => {
    const rows = await test_.database.db.selectFrom('inventory.api_budget').select(['key', 'tokens']).orderBy('key').execute();
    return Object.fromEntries(rows.map((row) => [row.key, Math.floor(row.tokens + 1e-3)]));
  };

  test('starts full, and grants what the emptiest bucket has', async () => {
    expect(await store().take([fast, slow], 5)).toEqual({ granted: 5, waitMs: 0 });
    expect(await store().take([slow, fast], 100)).toEqual({ granted: 15, waitMs: 0 });
    expect(await tokens()).toEqual({ fast: 30, slow: 0 });
    expect(await store().take([fast], 1)).toEqual({ granted: 1, waitMs: 0 });
    expect(await tokens()).toEqual({ fast: 29, slow: 0 });
  });

  test('grants nothing, takes nothing and names the wait where one bucket is empty', async () => {
    const rule = { key: 'one', capacity: 1, refillPerSecond: 0.5 };
    await store().take([rule], 1);
    const { granted, waitMs } = await store().take([fast, rule], 3);
    expect(granted).toBe(0);
    expect(waitMs).toBeGreaterThan(1_000);
    expect(waitMs).toBeLessThanOrEqual(2_000);
    expect(await tokens()).toMatchObject({ fast: 50 });
  });

  test('refills with time, up to the capacity', async () => {
    const rule = { key: 'quick', capacity: 3, refillPerSecond: 1_000 };
    await store().take([rule], 3);
    await expect.poll(() => store().take([rule], 100), { interval: 20 }).toEqual({ granted: 3, waitMs: 0 });
  });

  test('does not let a capacity below one starve a caller', async () => {
    expect(await store().take([{ key: 'tiny', capacity: 0.4, refillPerSecond: 1 }], 1)).toEqual({ granted: 1, waitMs: 0 });
  });

  test('wants nothing where no rule applies, and refuses two rules for one bucket', async () => {
    expect(await store().take([], 7)).toEqual({ granted: 7, waitMs: 0 });
    await expect(store().take([fast, { ...fast }], 1)).rejects.toThrow('two rules for one bucket');
  });

  test('a drain empties buckets, also unknown ones, and a shorter one does not cut it short', async () => {
    const rule = { key: 'drained', capacity: 10, refillPerSecond: 100 };
    await store().drain(['drained', 'drained'], 60_000);
    await store().drain(['drained'], 10);
    const { granted, waitMs } = await store().take([rule, fast], 1);
    expect(granted).toBe(0);
    expect(waitMs).toBeGreaterThan(50_000);
    expect(waitMs).toBeLessThanOrEqual(60_010);
  });

  test('a drain ends: the bucket refills from then on', async () => {
    const rule = { key: 'brief', capacity: 10, refillPerSecond: 1_000 };
    await store().drain(['brief'], 50);
    expect((await store().take([rule], 10)).granted).toBe(0);
    await expect.poll(async () => (await store().take([rule], 10)).granted, { interval: 20 }).toBeGreaterThan(0);
  });

  test('eight processes that take overlapping sets at once never exceed it together, and never block each other', async () => {
    const clients = Array.from({ length: 8 }, (_, index) =>
      openDatabase(test_.url, { applicationName: `client-${index}`, maxConnections: 2 }),
    );
    const rules = ['a', 'b', 'c', 'd'].map((key, index) => ({ key, capacity: 400 + 100 * index, refillPerSecond: 200 }));
    const spent = new Map(rules.map(({ key }) => [key, 0]));
    const started = performance.now();
    try {
      await Promise.all(
        clients.flatMap(({ db }, client) => {
          const budget = createBudgetStore(db);
          return [0, 1].map(async (lane) => {
            for (let round = 0; round < 60; round += 1) {
              const chosen = rules.filter((_, index) => (client + lane + round + index) % 3 !== 0);
              const wanted = chosen.toSorted(() => (round % 2 === 0 ? 1 : -1));
              const { granted } = await budget.take(wanted, 1 + (round % 7));
              for (const { key } of wanted) spent.set(key, (spent.get(key) as number) + granted);
            }
          });
        }),
      );
    } finally {
      await Promise.all(clients.map((client) => client.close()));
    }
    const seconds = (performance.now() - started) / 1000;
    for (const { key, capacity, refillPerSecond } of rules) {
      expect(spent.get(key)).toBeLessThanOrEqual(capacity + refillPerSecond * seconds + 1);
      expect(spent.get(key)).toBeGreaterThanOrEqual(400);
    }
  });
});
