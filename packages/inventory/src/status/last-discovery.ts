import type { DiscoveryState, DiscoveryTrigger, Outcome } from '@cadastre/contracts';
import { sql } from 'kysely';
import { readProgress } from '../discovery-report.ts';
import { type DiscoveryRow, toDiscoveryRow } from '../ledger/discovery.ts';
import { readUnfinishedProgress } from '../ledger/unfinished-progress.ts';
import type { Db } from '../statement.ts';

export interface DiscoveryStatus {
  readonly id: string;
  readonly state: DiscoveryState;
  readonly trigger: DiscoveryTrigger;
  /** Why it was failed or cancelled as a whole. */
  readonly reason: string | null;
  readonly requestedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** When anything of it last happened; null once it has ended. */
  readonly lastSignAt: string | null;
  /** Whom it waits for, as far as can be told; null where it goes on, or has ended. */
  readonly waitingFor: 'scheduler' | 'worker' | null;
  readonly scopes: number;
  /** Scopes without an outcome yet. */
  readonly outstanding: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly apiCalls: number;
}

/**
 * A worker that is at work has a connection to the database every few seconds, and a scope that is delayed is begun again within a minute and a half. Where nothing
 * of this was seen for so long, none is.
 */
const NO_SIGN_OF_LIFE = '2 minutes';
/** As workers call themselves in `pg_stat_activity`. */
const WORKER = 'cadastre worker';

/** The latest discovery of each connection that was not skipped, and how many were skipped since. */
export async function readLastDiscoveries(
  db: Db,
  ids: readonly string[],
  schedulerRuns: boolean,
): Promise<Map<string, { last: DiscoveryStatus | null; skipped: number }>> {
  const found = new Map<string, { last: DiscoveryStatus | null; skipped: number }>();
  for (const id of ids) {
    const of = db.selectFrom('inventory.discovery').where('connection_id', '=', id);
    const row = await of.selectAll().where('state', '!=', 'skipped').orderBy('id', 'desc').limit(1).executeTakeFirst();
    const { skipped } = await of
      .select(sql<number>`count(*)::int`.as('skipped'))
      .where('state', '=', 'skipped')
      .where('id', '>', row?.id ?? '0')
      .executeTakeFirstOrThrow();
    found.set(id, { last: row ? await toDiscoveryStatus(db, toDiscoveryRow(row), schedulerRuns) : null, skipped });
  }
  return found;
}

async function toDiscoveryStatus(db: Db, discovery: DiscoveryRow, schedulerRuns: boolean): Promise<DiscoveryStatus> {
  const { id, state, trigger, reason, requestedAt, startedAt, finishedAt, totals } = discovery;
  // The totals are written when a discovery is sealed. Until then the ledger is counted.
  const progress = totals ? undefined : await readProgress(db, id);
  const outcomes = totals?.outcomes ?? (progress?.outcomes as Record<Outcome, number>);
  const ended = Object.values(outcomes).reduce((total, count) => total + count, 0);
  const scopes = progress?.total ?? discovery.scopes ?? ended;
  return {
    id,
    state,
    trigger,
    reason,
    requestedAt: requestedAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    lastSignAt: finishedAt === null ? ((await readUnfinishedProgress(db, { ids: [id] }))[0]?.lastSignAt.toISOString() ?? null) : null,
    waitingFor: await whomItWaitsFor(db, discovery, schedulerRuns),
    scopes,
    outstanding: scopes - ended,
    outcomes,
    apiCalls: totals?.apiCalls ?? progress?.apiCalls ?? 0,
  };
}

async function whomItWaitsFor(db: Db, { id, state }: DiscoveryRow, schedulerRuns: boolean): Promise<DiscoveryStatus['waitingFor']> {
  if (state !== 'requested' && state !== 'running') return null;
  if (!schedulerRuns) return 'scheduler';
  if (state === 'requested') return null;
  const { rows } = await sql<{ deserted: boolean }>`
    select count(*) filter (where state = 'queued' and queued_at < now() - ${NO_SIGN_OF_LIFE}::interval) > 0
           and coalesce(max(greatest(started_at, finished_at)) < now() - ${NO_SIGN_OF_LIFE}::interval, true)
           and not exists (select from pg_stat_activity where application_name = ${WORKER} and datname = current_database()) as deserted
      from inventory.discovery_scope
     where discovery_id = ${id}`.execute(db);
  return rows[0]?.deserted ? 'worker' : null;
}
