import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApiBudget } from './budget.ts';
import { type ApiCall, budgetRules } from './budget-rules.ts';
import { type BudgetStore, createMemoryBudgetStore } from './budget-store.ts';
import { BudgetExhaustedError } from './failure.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

const never = new AbortController().signal;

function call(service: string, operation: string, accountId = '111122223333'): ApiCall {
  return { accountId, region: 'eu-west-1', service, operation, unfiltered: false };
}

const DESCRIBE_VPCS = call('EC2', 'DescribeVpcs');

function counting(store: BudgetStore): BudgetStore & { readonly takes: () => number } {
  let takes = 0;
  return {
    take: (rules, wanted) => {
      takes += 1;
      return store.take(rules, wanted);
    },
    drain: (keys, forMs) => store.drain(keys, forMs),
    takes: () => takes,
  };
}

/** The most calls by which a window exceeds what the bucket allows it; negative where none does. */
function worstExcess(times: readonly number[], capacity: number, refillPerSecond: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  let worst = Number.NEGATIVE_INFINITY;
  for (const [first, from] of sorted.entries()) {
    for (const [last, to] of sorted.entries()) {
      if (last >= first) worst = Math.max(worst, last - first + 1 - capacity - (refillPerSecond * (to - from)) / 1000);
    }
  }
  return worst;
}

describe('createApiBudget', () => {
  it('never lets the workers together exceed capacity + refill in any window, whatever they do', async () => {
    const atOnce = fc.record({ atMs: fc.nat(20_000), calls: fc.integer({ min: 1, max: 60 }), gapMs: fc.constant(0) });
    // Pages one after the other: the worker holds tokens in advance when the next things happen.
    const listing = fc.record({ atMs: fc.nat(2_000), calls: fc.integer({ min: 1, max: 30 }), gapMs: fc.integer({ min: 1, max: 80 }) });
    const scenario = fc.record({
      kinds: fc.constantFrom(
        [DESCRIBE_VPCS, DESCRIBE_VPCS],
        [call('EC2', 'DescribeByoipCidrs'), call('EC2', 'DescribeByoipCidrs')],
        [call('STS', 'AssumeRole'), call('STS', 'GetCallerIdentity')],
        [call('Route53Resolver', 'ListResolverRules'), call('Route53Resolver', 'ListResolverEndpoints')],
        [call('Elastic Load Balancing v2', 'DescribeRules'), call('Elastic Load Balancing v2', 'GetResourcePolicy')],
      ),
      share: fc.constantFrom(0.1, 0.5, 1),
      work: fc.array(fc.record({ worker: fc.nat(7), kind: fc.nat(1), pattern: fc.oneof(atOnce, listing) }), {
        minLength: 1,
        maxLength: 25,
      }),
      rushAtMs: fc.oneof(fc.nat(3_000), fc.nat(15_000)),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ kinds, share, work, rushAtMs }) => {
        const clock = createVirtualClock();
        const store = createMemoryBudgetStore({ clock });
        const workers = Array.from({ length: 8 }, () => createApiBudget({ store, share, clock }));
        const granted = new Map<string, { times: number[]; capacity: number; refillPerSecond: number }>();
        const spend = async (worker: number, made: ApiCall): Promise<void> => {
          try {
            await workers[worker]!.spend(made, never);
          } catch (error) {
            expect(error).toBeInstanceOf(BudgetExhaustedError);
            return;
          }
          for (const { key, ...rule } of budgetRules(made, share)) {
            const bucket = granted.get(key) ?? { times: [], ...rule };
            granted.set(key, bucket);
            bucket.times.push(clock.now());
          }
        };
        const all = work.map(async ({ worker, kind, pattern: { atMs, calls, gapMs } }) => {
          await clock.sleep(atMs);
          const inParallel: Promise<void>[] = [];
          for (let index = 0; index < calls; index += 1) {
            const spent = spend(worker, kinds[kind]!);
            inParallel.push(spent);
            if (gapMs > 0) {
              await spent;
              await clock.sleep(gapMs);
            }
          }
          await Promise.all(inParallel);
        });
        const rush = workers.map(async (_, worker) => {
          await clock.sleep(rushAtMs);
          await Promise.all(Array.from({ length: 40 }, () => spend(worker, kinds[0]!)));
        });
        await clock.run();
        await Promise.all([...all, ...rush]);
        for (const { times, capacity, refillPerSecond } of granted.values()) {
          expect(worstExcess(times, capacity, refillPerSecond)).toBeLessThanOrEqual(1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets two workers that never stop have the whole share between them', async () => {
    const clock = createVirtualClock();
    const store = counting(createMemoryBudgetStore({ clock }));
    let calls = 0;
    const work = async (): Promise<void> => {
      const budget = createApiBudget({ store, share: 0.5, clock });
      while (clock.now() < 1_060_000) {
        await budget.spend(DESCRIBE_VPCS, never);
        calls += 1;
        await clock.sleep(20);
      }
    };
    const both = Promise.all([work(), work()]);
    await clock.run();
    await both;
    // 50 held at first and 10 a second for a minute.
    expect(calls).toBeGreaterThan(600);
    expect(calls).toBeLessThanOrEqual(652);
  });

  it('asks the store far less often than it grants in a listing of many pages', async () => {
    const clock = createVirtualClock();
    const store = counting(createMemoryBudgetStore({ clock }));
    const budget = createApiBudget({ store, share: 0.5, clock });
    const listing = (async () => {
      for (let page = 0; page < 40; page += 1) {
        await budget.spend(DESCRIBE_VPCS, never);
        await clock.sleep(50);
      }
    })();
    await clock.run();
    await listing;
    expect(store.takes()).toBeLessThanOrEqual(8);
  });

  it('takes no more than one token for the single page of most scopes', async () => {
    const clock = createVirtualClock();
    const memory = createMemoryBudgetStore({ clock });
    const wanted: number[] = [];
    const store: BudgetStore = {
      take: (rules, count) => {
        wanted.push(count);
        return memory.take(rules, count);
      },
      drain: memory.drain,
    };
    const budget = createApiBudget({ store, share: 0.5, clock });
    await budget.spend(DESCRIBE_VPCS, never);
    await clock.run(clock.now() + 2_000);
    await budget.spend(DESCRIBE_VPCS, never);
    expect(wanted).toEqual([1, 1]);
  });

  it('says how long the job should be delayed instead of holding it up for longer than the bound', async () => {
    const clock = createVirtualClock();
    const budget = createApiBudget({ store: createMemoryBudgetStore({ clock }), share: 0.5, clock });
    const slow = call('EC2', 'DescribeByoipCidrs');
    await budget.spend(slow, never);
    const error = await budget.spend(slow, never).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BudgetExhaustedError);
    expect(error).toMatchObject({ waitMs: 4_000, bucket: '111122223333/eu-west-1/ec2:DescribeByoipCidrs' });
    expect(clock.now()).toBe(1_000_000);
  });

  it('waits where that is short', async () => {
    const clock = createVirtualClock();
    const budget = createApiBudget({ store: createMemoryBudgetStore({ clock }), share: 0.5, clock });
    const resolver = call('Route53Resolver', 'ListResolverRules');
    const spent = Promise.all([1, 2, 3].map(() => budget.spend(resolver, never)));
    await clock.run();
    await spent;
    expect(clock.now()).toBe(1_000_200);
  });

  it('stops waiting when it is told to, and the token goes to the next', async () => {
    const clock = createVirtualClock();
    const budget = createApiBudget({ store: createMemoryBudgetStore({ clock }), share: 0.5, clock });
    const resolver = call('Route53Resolver', 'ListResolverRules');
    await budget.spend(resolver, never);
    await budget.spend(resolver, never);
    const controller = new AbortController();
    const waiting = budget.spend(resolver, controller.signal).catch((reason: unknown) => reason);
    const next = budget.spend(resolver, never);
    controller.abort(new Error('cancelled'));
    expect(await waiting).toEqual(new Error('cancelled'));
    await clock.run();
    await next;
    expect(clock.now()).toBe(1_000_200);
    await expect(budget.spend(resolver, controller.signal)).rejects.toThrow('cancelled');
  });

  it('holds everyone off when AWS throttles, longer each time, and only in that account', async () => {
    const clock = createVirtualClock();
    const store = createMemoryBudgetStore({ clock });
    const [one, two] = [createApiBudget({ store, share: 0.5, clock }), createApiBudget({ store, share: 0.5, clock })];
    await one.spend(DESCRIBE_VPCS, never);
    await two.spend(DESCRIBE_VPCS, never);
    const waitOf = async (budget: typeof one): Promise<number> => {
      const start = clock.now();
      const spent = budget.spend(DESCRIBE_VPCS, never).catch((error: unknown) => (error as BudgetExhaustedError).waitMs);
      await clock.run();
      const refusedFor = await spent;
      return refusedFor ?? clock.now() - start;
    };

    // The calls that were under way when the first was refused say nothing new.
    await Promise.all([one.throttled(DESCRIBE_VPCS), one.throttled(DESCRIBE_VPCS), one.throttled(DESCRIBE_VPCS)]);
    const elsewhere = call('EC2', 'DescribeVpcs', '444455556666');
    const now = clock.now();
    await one.spend(elsewhere, never);
    expect(clock.now()).toBe(now);
    // A second without tokens, then a tenth of one until there is one.
    expect(await waitOf(two)).toBe(1_100);
    for (const expected of [2_100, 4_100, 8_100, 16_100, 32_100, 60_100, 60_100]) {
      await one.throttled(DESCRIBE_VPCS);
      expect(await waitOf(one)).toBe(expected);
      await clock.run(clock.now() + expected);
    }
    await clock.run(clock.now() + 300_000);
    await one.throttled(DESCRIBE_VPCS);
    expect(await waitOf(one)).toBe(1_100);
  });

  it('passes a failure of the store on to all who wait, and asks again for the next', async () => {
    const memory = createMemoryBudgetStore();
    let takes = 0;
    const store: BudgetStore = {
      take: (rules, wanted) => {
        takes += 1;
        return takes === 1 ? Promise.reject(new Error('the database is away')) : memory.take(rules, wanted);
      },
      drain: memory.drain,
    };
    const budget = createApiBudget({ store, share: 0.5 });
    const results = await Promise.allSettled([budget.spend(DESCRIBE_VPCS, never), budget.spend(DESCRIBE_VPCS, never)]);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
    await budget.spend(DESCRIBE_VPCS, never);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a share of %s', (share) => {
    expect(() => createApiBudget({ store: createMemoryBudgetStore(), share })).toThrow(RangeError);
  });
});

describe('createMemoryBudgetStore', () => {
  const rule = { key: 'k', capacity: 10, refillPerSecond: 2 };

  it('fills up with time, never above its capacity', async () => {
    const clock = createVirtualClock();
    const store = createMemoryBudgetStore({ clock });
    expect(await store.take([rule], 8)).toEqual({ granted: 8, waitMs: 0 });
    expect(await store.take([rule], 8)).toEqual({ granted: 2, waitMs: 0 });
    expect(await store.take([rule], 8)).toEqual({ granted: 0, waitMs: 500 });
    await clock.run(clock.now() + 1_250);
    expect(await store.take([rule], 8)).toEqual({ granted: 2, waitMs: 0 });
    await clock.run(clock.now() + 60_000);
    expect(await store.take([rule], 80)).toEqual({ granted: 10, waitMs: 0 });
  });

  it('takes the same from every bucket or nothing from any', async () => {
    const clock = createVirtualClock();
    const store = createMemoryBudgetStore({ clock });
    const small = { key: 'small', capacity: 3, refillPerSecond: 1 };
    expect(await store.take([rule, small], 5)).toEqual({ granted: 3, waitMs: 0 });
    expect(await store.take([rule, small], 5)).toEqual({ granted: 0, waitMs: 1_000 });
    expect(await store.take([rule], 10)).toEqual({ granted: 7, waitMs: 0 });
  });

  it('forgets buckets that are full again', async () => {
    const clock = createVirtualClock();
    const store = createMemoryBudgetStore({ clock });
    for (let index = 0; index < 5_000; index += 1) {
      await store.take([{ ...rule, key: `k${index}` }], 1);
      if (index % 100 === 0) await clock.run(clock.now() + 1_000);
    }
    expect(await store.take([{ ...rule, key: 'k0' }], 10)).toEqual({ granted: 10, waitMs: 0 });
  });
});
