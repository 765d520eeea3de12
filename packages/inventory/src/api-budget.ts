import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from './tables.ts';

/** One token bucket, after the share that Cadastre allows itself is applied. */
interface BudgetRule {
  readonly key: string;
  /** Tokens at most. Below 1 it counts as 1: a bucket that never holds a whole token would never let a call through. */
  readonly capacity: number;
  readonly refillPerSecond: number;
}

/** Token buckets that all processes share, on the database's clock. */
interface BudgetStore {
  /**
   * Takes up to `wanted` tokens, the same number from every bucket: as many as the emptiest has. Where that is none, `waitMs` says when all of them have
   * at least one again; otherwise it is 0.
   */
  take(rules: readonly BudgetRule[], wanted: number): Promise<{ granted: number; waitMs: number }>;
  /** Empties buckets for a while: AWS has said that the limit is reached. A shorter drain does not cut a longer one short. */
  drain(keys: readonly string[], forMs: number): Promise<void>;
}

export function createBudgetStore(db: Kysely<Tables>): BudgetStore {
  return {
    async take(rules, wanted) {
      if (rules.length === 0) return { granted: wanted, waitMs: 0 };
      if (new Set(rules.map(({ key }) => key)).size < rules.length) throw new TypeError('two rules for one bucket');
      for (;;) {
        const { rows } = await takeTokens(rules, wanted).execute(db);
        const [taken] = rows;
        if (taken?.found === rules.length) return { granted: taken.granted, waitMs: taken.granted > 0 ? 0 : Math.ceil(taken.waitMs) };
        await fillMissing(rules).execute(db);
      }
    },
    async drain(keys, forMs) {
      await sql`
        insert into inventory.api_budget as bucket (key, tokens, refilled_at, drained_until)
        select key, 0, until, until
          from (select distinct unnest(${keys}::text[]) as key) as drained, (select clock_timestamp() + ${forMs} * interval '1 ms' as until) as moment
         order by key
        on conflict (key) do update set
          tokens = 0,
          refilled_at = greatest(bucket.refilled_at, excluded.refilled_at),
          drained_until = greatest(bucket.drained_until, excluded.drained_until)`.execute(db);
    },
  };
}

/**
 * One statement, so one round trip. The buckets are locked in the order of their keys, always, so that two who want overlapping sets cannot block each other;
 * the clock is read once all are locked, so that no time passes unseen between reading and writing. Nothing is written where nothing is granted. A bucket that
 * is being drained refills from a moment that lies ahead.
 */
function takeTokens(rules: readonly BudgetRule[], wanted: number) {
  return sql<{ found: number; granted: number; waitMs: number }>`
    with rule as (
      select key, greatest(capacity, 1) as capacity, refill
        from unnest(${rules.map(({ key }) => key)}::text[], ${rules.map(({ capacity }) => capacity)}::float8[],
          ${rules.map(({ refillPerSecond }) => refillPerSecond)}::float8[]) as rule (key, capacity, refill)
    ), bucket as materialized (
      select key, tokens, refilled_at from inventory.api_budget where key in (select key from rule) order by key for update
    ), moment as materialized (
      select count(*)::int as found, clock_timestamp() as now from bucket
    ), level as materialized (
      select bucket.key, rule.refill, greatest(bucket.refilled_at, moment.now) as refilled_at,
             least(rule.capacity, bucket.tokens + rule.refill * greatest(0, extract(epoch from moment.now - bucket.refilled_at)::float8)) as tokens,
             greatest(0, extract(epoch from bucket.refilled_at - moment.now)::float8) as drained
        from bucket join rule using (key) cross join moment
    ), decision as materialized (
      select case when count(*) = ${rules.length} then greatest(0, least(${wanted}::int, floor(min(tokens)))) else 0 end::int as granted,
             coalesce(max(case when tokens >= 1 then 0 else drained + (1 - tokens) / refill end), 0) * 1000 as wait_ms
        from level
    ), spent as (
      update inventory.api_budget as budget
         set tokens = level.tokens - decision.granted, refilled_at = level.refilled_at
        from level, decision
       where budget.key = level.key and decision.granted > 0
    )
    select moment.found, decision.granted, decision.wait_ms as "waitMs" from moment, decision`;
}

/** A bucket that nobody has used is full. */
function fillMissing(rules: readonly BudgetRule[]) {
  return sql`
    insert into inventory.api_budget (key, tokens, refilled_at)
    select key, greatest(capacity, 1), clock_timestamp()
      from unnest(${rules.map(({ key }) => key)}::text[], ${rules.map(({ capacity }) => capacity)}::float8[]) as rule (key, capacity)
     order by key
    on conflict (key) do nothing`;
}
