import { type ConnectionDefinition, OUTCOMES, type Outcome } from '@cadastre/contracts';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { hasLeader } from '../leadership.ts';
import type { Db } from '../statement.ts';
import { type DiscoveryStatus, readLastDiscoveries } from './last-discovery.ts';
import { type Coverage, coverageOf, scopesOfConnections, type TypesOf } from './scopes.ts';
import { byAccount, byCause, type CauseStatus, readTroubles, type TroubleStatus } from './standing-troubles.ts';
import { type PlanTroubleStatus, readPlanTroubles, readUnobserved, type UnobservedStatus } from './unobserved.ts';
import { readUnread, type UnreadStatus } from './unread.ts';

/**
 * How fresh and how complete the register is, and why not. It is printed as JSON as it stands here, so a field may be added and none renamed or removed.
 * Times are ISO 8601 in UTC.
 */
export interface Status {
  /** The database's clock, by which all ages are to be told. */
  readonly at: string;
  /** Whether a scheduler leads. Without one nothing is planned, handed out or ended. */
  readonly schedulerRuns: boolean;
  /** By name. */
  readonly connections: readonly ConnectionStatus[];
  /** What is registered and no connection reads any more, by account: since a connection, a region or a type was taken out. Left out where one connection is asked about. */
  readonly unread?: readonly UnreadStatus[];
}

export interface ConnectionStatus {
  readonly name: string;
  /** A cron expression; null where the connection is discovered by hand only. */
  readonly schedule: string | null;
  readonly timeZone: string | null;
  /** The accounts of its targets in use. What follows is about what it reads of these, whichever connection read it last. */
  readonly accounts: number;
  readonly resources: number;
  /** The latest that was not skipped. */
  readonly lastDiscovery: DiscoveryStatus | null;
  /** Schedules skipped since then because it still ran. */
  readonly skipped: number;
  /** Scopes by how they ended when last attempted. */
  readonly coverage: Readonly<Record<Outcome, number>>;
  /** Scopes that a connection could not read which is removed now, and that were not tried since. They are among none of these outcomes. */
  readonly untried: number;
  /** The latest discovery of all that the connection covers which has ended; null where there is none yet. */
  readonly lastWhole: { readonly id: string; readonly startedAt: string } | null;
  /** Scopes that were complete, but not since that one started. Regions and services that are not to be had are not among them, here and below. */
  readonly stale: number;
  /** Scopes that were never complete. */
  readonly neverComplete: number;
  /** The scopes whose last complete observation is longest ago, the oldest first. */
  readonly oldest: readonly OldScope[];
  /** What is denied or failed, by cause over all accounts, the most scopes first. The next two tell the same by account. */
  readonly causes: readonly CauseStatus[];
  /** What AWS refuses to show, by account and missing action. What is registered of it stays as it was last seen. */
  readonly denied: readonly TroubleStatus[];
  /** What could not be read for other reasons. */
  readonly failed: readonly TroubleStatus[];
  /** What the last planning could not find out: which accounts the organization has, which regions an account has enabled. */
  readonly planning: readonly PlanTroubleStatus[];
  /** What is not observed any more, since when and why: accounts, and regions that were disabled. Not among the accounts and resources above. */
  readonly unobserved: readonly UnobservedStatus[];
}

interface OldScope {
  readonly accountId: string;
  readonly region: string;
  readonly type: string;
  readonly outcome: Outcome;
  /** The end of the last complete observation. */
  readonly completeAt: string;
}

/** How many of the oldest scopes a person wants to see. */
const OLDEST = 5;

/** The name under which schedulers lead. */
const SCHEDULER = 'scheduler';

/** Reads the status of one connection, or of all. A connection that is not there gives no entry. */
export async function readStatus(
  database: Pick<Database, 'db'>,
  typesOf: TypesOf,
  options: { connection?: string | undefined } = {},
): Promise<Status> {
  return database.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      // Until the planner has statistics of what was just written, it expects a handful of scopes and goes through all of them once per account: measured
      // 49 s for 500 accounts with 382,500 scopes instead of 1.3 s.
      await sql`set local enable_nestloop = off`.execute(db);
      const all = await readConnections(db);
      const connections = all.filter(({ name }) => options.connection === undefined || name === options.connection);
      const ids = connections.map(({ id }) => id);
      const observed = connections.map(({ id, definition }) => coverageOf(id, definition, typesOf));
      const schedulerRuns = await hasLeader(db, SCHEDULER);
      const discoveries = await readLastDiscoveries(db, ids, schedulerRuns);
      const coverage = await readCoverage(db, connections, observed);
      const oldest = await readOldest(db, observed);
      const troubles = await readTroubles(db, observed);
      const planning = await readPlanTroubles(db, ids);
      const unobserved = await readUnobserved(db, observed);
      const unread = options.connection === undefined ? await readUnread(db, observed) : undefined;
      const [clock] = (await sql<{ at: Date }>`select now() as at`.execute(db)).rows as [{ at: Date }];
      return {
        at: clock.at.toISOString(),
        schedulerRuns,
        connections: connections.map(({ id, definition, lastWholeId, lastWholeStartedAt, ...connection }) => {
          const covered = coverage.filter((row) => row.id === id);
          const toBeHad = covered.filter(({ outcome }) => outcome !== 'region-disabled' && outcome !== 'unsupported');
          const own = troubles.filter((row) => row.id === id);
          return {
            ...connection,
            resources: sum(covered, 'resources'),
            lastDiscovery: discoveries.get(id)?.last ?? null,
            skipped: discoveries.get(id)?.skipped ?? 0,
            coverage: Object.fromEntries(
              OUTCOMES.map((outcome) => [outcome, covered.find((row) => row.outcome === outcome)?.scopes ?? 0]),
            ) as Record<Outcome, number>,
            untried: covered.find(({ outcome }) => outcome === null)?.scopes ?? 0,
            lastWhole: lastWholeId && lastWholeStartedAt ? { id: lastWholeId, startedAt: lastWholeStartedAt.toISOString() } : null,
            stale: sum(toBeHad, 'stale'),
            neverComplete: sum(toBeHad, 'never'),
            oldest: oldest
              .filter((row) => row.id === id)
              .map(({ id: _, completeAt, ...scope }) => ({ ...scope, completeAt: completeAt.toISOString() })),
            causes: byCause(own),
            denied: byAccount(own, 'denied'),
            failed: byAccount(own, 'failed'),
            planning: planning.get(id) ?? [],
            unobserved: unobserved.get(id) ?? [],
          };
        }),
        ...(unread === undefined ? {} : { unread }),
      };
    });
}

interface ConnectionRow {
  readonly id: string;
  readonly name: string;
  readonly definition: ConnectionDefinition;
  readonly schedule: string | null;
  readonly timeZone: string | null;
  readonly accounts: number;
  readonly lastWholeId: string | null;
  readonly lastWholeStartedAt: Date | null;
}

async function readConnections(db: Db): Promise<ConnectionRow[]> {
  const { rows } = await sql<ConnectionRow>`
    select connection.id, name, definition, definition ->> 'schedule' as schedule, definition ->> 'timeZone' as "timeZone",
           (select count(distinct account_id)::int from inventory.target where connection_id = connection.id and active) as accounts,
           whole.id as "lastWholeId", whole.started_at as "lastWholeStartedAt"
      from inventory.connection
      left join lateral (
        select id, started_at from inventory.discovery
         where connection_id = connection.id and state in ('complete', 'partial') and selection = '{}'
         order by id desc limit 1) as whole on true
     order by name`.execute(db);
  return rows;
}

interface CoverageRow {
  readonly id: string;
  /** Null where a connection that could not read it is removed, and it was not tried since. */
  readonly outcome: Outcome | null;
  readonly scopes: number;
  readonly resources: number;
  /** Of those that were complete once. */
  readonly stale: number;
  readonly never: number;
}

async function readCoverage(db: Db, connections: readonly ConnectionRow[], observed: readonly Coverage[]): Promise<CoverageRow[]> {
  const ids = connections.map(({ id }) => id);
  const started = connections.map(({ lastWholeStartedAt }) => lastWholeStartedAt);
  const { rows } = await sql<CoverageRow>`
    select id, case when not deserted then outcome end as outcome, count(*)::int as scopes, sum(resources)::int as resources,
           count(*) filter (where complete_at < whole.started_at)::int as stale, count(*) filter (where complete_at is null)::int as never
      from (${scopesOfConnections(observed)}) as scope
      left join unnest(${ids}::bigint[], ${started}::timestamptz[]) as whole (connection_id, started_at) on whole.connection_id = scope.id
     group by 1, 2`.execute(db);
  return rows;
}

function sum<F extends string>(rows: readonly Readonly<Record<F, number>>[], field: F): number {
  return rows.reduce((total, row) => total + row[field], 0);
}

type OldRow = Omit<OldScope, 'completeAt'> & { readonly id: string; readonly completeAt: Date };

/** One scan for all connections, of which there may be one for each account. */
async function readOldest(db: Db, observed: readonly Coverage[]): Promise<OldRow[]> {
  const { rows } = await sql<OldRow>`
    select id, account_id as "accountId", region, type, outcome, complete_at as "completeAt"
      from (
        select *, row_number() over (partition by id order by complete_at, account_id, region, type) as place
          from (${scopesOfConnections(observed)}) as scope
         where complete_at is not null and outcome not in ('region-disabled', 'unsupported')) as numbered
     where place <= ${OLDEST}
     order by id, place`.execute(db);
  return rows;
}
