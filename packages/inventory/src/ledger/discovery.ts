import type { DiscoverySelection, DiscoveryState, DiscoveryTrigger, Outcome } from '@cadastre/contracts';
import type { Selectable } from 'kysely';
import type { Db } from '../statement.ts';
import type { DiscoveryTable } from '../tables.ts';

/** A discovery as a whole. */
export interface DiscoveryRow {
  readonly id: string;
  /** Null once the connection was removed. */
  readonly connectionId: string | null;
  readonly connectionName: string;
  readonly trigger: DiscoveryTrigger;
  readonly selection: DiscoverySelection;
  readonly state: DiscoveryState;
  /** Why it was skipped, failed or cancelled as a whole. */
  readonly reason: string | null;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** How many scopes were planned; null until then. */
  readonly scopes: number | null;
  /** What came of them; null until the discovery is sealed. */
  readonly totals: DiscoveryTotals | null;
}

interface DiscoveryTotals {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly apiCalls: number;
  readonly throttles: number;
  readonly rowsSeen: number;
  readonly rowsAdded: number;
  readonly rowsChanged: number;
  readonly rowsEnded: number;
}

export async function findDiscovery(db: Db, id: string): Promise<DiscoveryRow | undefined> {
  const row = await db.selectFrom('inventory.discovery').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toDiscoveryRow(row);
}

/** The requested and running ones, the oldest first. */
export async function listUnfinished(db: Db): Promise<DiscoveryRow[]> {
  const rows = await db
    .selectFrom('inventory.discovery')
    .selectAll()
    .where('state', 'in', ['requested', 'running'])
    .orderBy('id')
    .execute();
  return rows.map(toDiscoveryRow);
}

/** The latest first. */
export async function listDiscoveries(
  db: Db,
  { connectionId, limit = 100 }: { connectionId: string; limit?: number },
): Promise<DiscoveryRow[]> {
  const rows = await db
    .selectFrom('inventory.discovery')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toDiscoveryRow);
}

export function toDiscoveryRow(row: Selectable<DiscoveryTable>): DiscoveryRow {
  return {
    id: row.id,
    connectionId: row.connection_id,
    connectionName: row.connection_name,
    trigger: row.trigger,
    selection: row.selection,
    state: row.state,
    reason: row.reason,
    requestedAt: row.requested_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    scopes: row.scopes,
    totals: row.complete === null ? null : toTotals(row),
  };
}

function toTotals(row: Selectable<DiscoveryTable>): DiscoveryTotals {
  return {
    outcomes: {
      complete: row.complete ?? 0,
      denied: row.denied ?? 0,
      'region-disabled': row.region_disabled ?? 0,
      unsupported: row.unsupported ?? 0,
      failed: row.failed ?? 0,
      cancelled: row.cancelled ?? 0,
    },
    apiCalls: Number(row.api_calls),
    throttles: Number(row.throttles),
    rowsSeen: Number(row.rows_seen),
    rowsAdded: Number(row.rows_added),
    rowsChanged: Number(row.rows_changed),
    rowsEnded: Number(row.rows_ended),
  };
}
