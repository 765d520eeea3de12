import type { Scope } from '@cadastre/contracts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelDiscovery } from '../ledger/life-cycle.ts';
import { recordOutcome } from '../ledger/outcome.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { ScopeModel, type Thing, toResource, type Version, VOLATILE } from '../testing/merge-model.ts';
import { createReach, EFFORT, observe, type Reach, scopeOf, startRunning } from '../testing/scenario.ts';
import { ScopeMovedError } from './merge.ts';
import { beginObservation, type Observation, type ObservationBounds } from './observation.ts';

let store: TestDatabase;
let reach: Reach;
beforeAll(async () => {
  store = await createTestDatabase();
  reach = await createReach(store.database.db, 'main');
});
afterAll(() => store.close());

/** An observation under way, and what the model knows of it. */
interface Open {
  readonly discoveryId: string;
  readonly observation: Observation;
  readonly startedAt: number;
  readonly beganEmpty: boolean;
  /** What was registered when it began, where it fetched that; otherwise each page is compared with what is registered by then. */
  readonly fetched: ReadonlyMap<string, Version> | null;
  readonly seen: Map<string, Thing>;
  /** Seen as it was registered then: its content was not kept. */
  readonly left: Set<string>;
  /** The scope has its outcome in this discovery. */
  over: boolean;
}

type Step =
  | { readonly do: 'begin'; readonly bounds: ObservationBounds }
  | { readonly do: 'page'; readonly which: number; readonly things: readonly Thing[] }
  | { readonly do: 'commit' | 'deny' | 'cancel' | 'discard' | 'retry'; readonly which: number };

const bounds = fc.constantFrom<ObservationBounds>(
  { registered: 100, seenIds: 100, deltaRows: 100, deltaSize: 1e6 },
  { registered: 1, seenIds: 100, deltaRows: 100, deltaSize: 1e6 },
  { registered: 0, seenIds: 2, deltaRows: 100, deltaSize: 1e6 },
  { registered: 100, seenIds: 2, deltaRows: 100, deltaSize: 1e6 },
  { registered: 0, seenIds: 100, deltaRows: 1, deltaSize: 1e6 },
  { registered: 100, seenIds: 100, deltaRows: 100, deltaSize: 0 },
);
const thing: fc.Arbitrary<Thing> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  // Mostly as it was, so that there are rows that are left alone.
  content: fc.constantFrom(0, 0, 0, 1),
  volatile: fc.constantFrom(0, 0, 0, 1),
  order: fc.integer({ min: 0, max: 2 }),
});
const which = fc.nat({ max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('begin' as const), bounds }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('page' as const), which, things: fc.array(thing, { maxLength: 5 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('commit' as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('deny' as const, 'cancel' as const, 'discard' as const, 'retry' as const), which }),
  },
);

let worlds = 0;

class World {
  readonly scope: Scope;
  readonly model = new ScopeModel();
  readonly open: Open[] = [];
  readonly moments: number[] = [];
  /** When the latest attempt of each discovery started. */
  readonly lastAttempt = new Map<string, number>();

  constructor() {
    worlds += 1;
    this.scope = scopeOf('ec2:vpc', `region-${worlds}`);
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'begin') return await this.begin(step.bounds);
    const open = this.open[step.which % Math.max(this.open.length, 1)];
    if (!open) return;
    if (step.do === 'page') return await this.page(open, step.things);
    if (step.do === 'retry') return await this.retry(open);
    if (step.do === 'cancel') {
      await cancelDiscovery(store.database.db, open.discoveryId);
      for (const other of this.open) if (other.discoveryId === open.discoveryId) other.over = true;
      if (this.model.outcome === null) Object.assign(this.model, { outcome: 'cancelled', outcomeSince: null });
      return;
    }
    this.open.splice(this.open.indexOf(open), 1);
    if (step.do === 'commit') await this.commit(open);
    if (step.do === 'deny') await this.deny(open);
    await open.observation.discard();
  }

  async fill(): Promise<void> {
    await this.begin({ registered: 100, seenIds: 100, deltaRows: 100, deltaSize: 1e6 });
    await this.take({ do: 'page', which: 0, things: ['a', 'b', 'c'].map((id) => ({ id, content: 0, volatile: 0, order: 0 })) });
    await this.take({ do: 'commit', which: 0 });
  }

  async begin(limits: ObservationBounds): Promise<void> {
    const discoveryId = await startRunning(store.database.db, reach, [{ scope: this.scope }]);
    this.opened(discoveryId, await observe(store.database.db, discoveryId, this.scope, limits), limits.registered);
  }

  /** Another attempt of the same scope in the same discovery, while the first one still runs. */
  async retry({ discoveryId, over }: Open): Promise<void> {
    const observation = await beginObservation(store.database.db, { discoveryId, scope: this.scope });
    expect(observation === null).toBe(over);
    if (observation) this.opened(discoveryId, observation, 100);
  }

  opened(discoveryId: string, observation: Observation, registered: number): void {
    const startedAt = observation.startedAt.getTime();
    this.moments.push(startedAt);
    this.lastAttempt.set(discoveryId, startedAt);
    const beganEmpty = this.model.rows.size === 0;
    const fetched = this.model.rows.size <= registered ? new Map([...this.model.rows].map(([id, row]) => [id, { ...row }])) : null;
    this.open.push({ discoveryId, observation, startedAt, beganEmpty, fetched, seen: new Map(), left: new Set(), over: false });
  }

  async page(open: Open, things: readonly Thing[]): Promise<void> {
    await open.observation.add(things.map(toResource), VOLATILE);
    for (const one of things) {
      open.seen.set(one.id, one);
      open.left.delete(one.id);
    }
    for (const { id, content, volatile } of things.filter((one) => open.seen.get(one.id) === one)) {
      const row = (open.fetched ?? this.model.rows).get(id);
      if (!open.beganEmpty && row?.content === content && row.volatile === volatile) open.left.add(id);
    }
  }

  async commit(open: Open): Promise<void> {
    const { seen, startedAt } = open;
    const rowsSeen = seen.size;
    const notMerged = { merged: false, rowsSeen, added: 0, changed: 0, ended: 0, unchanged: 0 };
    if (open.over) {
      expect(await open.observation.commit(EFFORT)).toEqual(notMerged);
      return;
    }
    if (this.model.observedAt !== null && this.model.observedAt >= startedAt) {
      expect(await open.observation.commit(EFFORT)).toEqual(notMerged);
      return this.settled(open);
    }
    const moved = [...open.left].some((id) => {
      const [row, one] = [this.model.rows.get(id), seen.get(id)];
      return row?.content !== one?.content || row?.volatile !== one?.volatile;
    });
    if (moved) {
      await expect(open.observation.commit(EFFORT)).rejects.toThrow(ScopeMovedError);
      return;
    }
    const result = await open.observation.commit(EFFORT);
    const counts = this.model.merge(seen, startedAt);
    expect(result).toEqual({ merged: true, rowsSeen, ...counts, unchanged: rowsSeen - counts.added - counts.changed });
    this.settled(open);
  }

  async deny(open: Open): Promise<void> {
    const end = {
      outcome: 'denied',
      reason: 'No.',
      errorCode: 'UnauthorizedOperation',
      missingAction: 'ec2:DescribeVpcs',
      requestId: 'r',
    } as const;
    const { discoveryId, observation, over, startedAt } = open;
    await recordOutcome(store.database.db, { discoveryId, scope: this.scope, end, effort: EFFORT, startedAt: observation.startedAt });
    if (over || startedAt < (this.lastAttempt.get(discoveryId) as number)) return;
    this.model.stand('denied', startedAt);
    this.settled(open);
  }

  settled({ discoveryId }: Open): void {
    for (const other of this.open) if (other.discoveryId === discoveryId) other.over = true;
  }

  async check(): Promise<void> {
    const { region, type } = this.scope;
    const { pool } = store.database;
    const key = [region, type];
    const present = await pool.query(
      `select id, (attributes ->> 'Content')::int as content, (attributes ->> 'Free')::int as volatile, first_seen as "firstSeen", valid_from as "from",
              name = 'name-' || (attributes ->> 'Content') and tags = jsonb_build_object('content', attributes ->> 'Content') as whole
         from inventory.resource where region = $1 and type = $2 order by id`,
      key,
    );
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(present.rows.map(inMilliseconds)).toEqual([...this.model.rows.values()].sort(byId).map((row) => ({ ...row, whole: true })));
    const history = await pool.query(
      `select id, (attributes ->> 'Content')::int as content, (attributes ->> 'Free')::int as volatile, first_seen as "firstSeen",
              valid_from as "from", valid_to as "to", ended
         from inventory.resource_history where region = $1 and type = $2 order by valid_to, id`,
      key,
    );
    const closed = [...this.model.history].sort((a, b) => a.to - b.to || byId(a, b));
    expect(history.rows.map(inMilliseconds)).toEqual(closed);
    const scope = await pool.query(
      `select outcome, outcome_since, attempted_at, observed_at, resources from inventory.scope where region = $1 and type = $2`,
      key,
    );
    const { outcome, outcomeSince, attemptedAt, observedAt, rows } = this.model;
    expect(scope.rows.map(inMilliseconds)).toEqual(
      outcome === null
        ? []
        : [
            {
              outcome,
              outcome_since: outcomeSince === null ? expect.any(Number) : outcomeSince,
              attempted_at: attemptedAt,
              observed_at: observedAt,
              resources: rows.size,
            },
          ],
    );
  }

  /** Asks as a reader does. */
  async checkPast(): Promise<void> {
    const client = await store.database.pool.connect();
    try {
      for (const moment of this.moments.flatMap((at) => [at - 1, at, at + 1])) {
        await client.query(`select set_config('cadastre.as_of', $1, false)`, [new Date(moment).toISOString()]);
        const { rows } = await client.query(
          `select id, (attributes ->> 'Content')::int as content, changed_at as "from", partition
             from inventory.resource_at where region = $1 and type = $2 order by id`,
          [this.scope.region, this.scope.type],
        );
        const expected = this.model.at(moment).map(({ id, content, from }) => ({ id, content, from, partition: 'aws' }));
        expect(rows.map(inMilliseconds)).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
      }
    } finally {
      await client.query('reset cadastre.as_of');
      client.release();
    }
  }
}

function inMilliseconds(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.getTime() : value]));
}

test('whatever observations come, race, fail, repeat rows or are cancelled: the register is what the rules make of it, now and at every past moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async (filled, steps) => {
      const world = new World();
      if (filled) await world.fill();
      for (const one of steps) {
        await world.take(one);
        if (one.do !== 'begin' && one.do !== 'page') await world.check();
      }
      await world.checkPast();
      for (const { observation } of world.open) await observation.discard();
    }),
    { numRuns: 50 },
  );
  const { rows } = await store.database.pool.query('select 1 from inventory.stage');
  expect(rows).toEqual([]);
}, 300_000);
