import { sql } from 'kysely';
import type { Db } from '../statement.ts';

/** How far a discovery that has not ended has come. */
export interface UnfinishedProgress {
  readonly id: string;
  readonly connectionName: string;
  readonly state: 'requested' | 'running';
  /** When anything of it last happened: a scope was handed out, begun or ended. */
  readonly lastSignAt: Date;
  /** How many scopes were planned so far, and how many of them have no outcome yet. */
  readonly scopes: number;
  readonly outstanding: number;
  /** So many of these have been begun. */
  readonly begun: number;
}

/** The discoveries that have not ended, the oldest first; with `ids` only those of them. */
export async function readUnfinishedProgress(db: Db, { ids }: { ids?: readonly string[] } = {}): Promise<UnfinishedProgress[]> {
  const { rows } = await sql<UnfinishedProgress>`
    select d.id, d.connection_name as "connectionName", d.state,
           greatest(d.requested_at, d.started_at, l.last_sign_at) as "lastSignAt", l.scopes, l.outstanding, l.begun
      from inventory.discovery d
     cross join lateral (
       select count(*)::int as scopes, count(*) filter (where state <> 'done')::int as outstanding,
              count(*) filter (where state = 'queued' and started_at is not null)::int as begun,
              max(greatest(queued_at, started_at, finished_at)) as last_sign_at
         from inventory.discovery_scope
        where discovery_id = d.id) l
     where d.state in ('requested', 'running') and (${ids ?? null}::bigint[] is null or d.id = any (${ids ?? null}::bigint[]))
     order by d.id`.execute(db);
  return rows;
}
