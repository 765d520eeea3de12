import { OUTCOMES, type Outcome } from '@cadastre/contracts';
import { type Kysely, sql } from 'kysely';
import { ROOT_REASON } from './ledger/reason-below.ts';
import type { Tables } from './tables.ts';
import { gatherTroubles, TROUBLE_FIELDS, type Trouble } from './troubles.ts';

/** How far a discovery has come. Counts the ledger's rows, so it is meant for one person's screen and not for a loop over many discoveries. */
export interface DiscoveryProgress {
  readonly total: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly resources: number;
  readonly apiCalls: number;
}

/** What one discovery found of one type. */
export interface TypeResult {
  readonly type: string;
  readonly scopes: number;
  readonly resources: number;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
}

export async function readProgress(db: Kysely<Tables>, discoveryId: string): Promise<DiscoveryProgress> {
  const rows = await db
    .selectFrom('inventory.discovery_scope')
    .where('discovery_id', '=', discoveryId)
    .groupBy('outcome')
    .select([
      'outcome',
      sql<number>`count(*)::int`.as('scopes'),
      sql<number>`coalesce(sum(rows_seen), 0)::int`.as('resources'),
      sql<number>`coalesce(sum(api_calls), 0)::int`.as('apiCalls'),
    ])
    .execute();
  const sum = (field: 'scopes' | 'resources' | 'apiCalls'): number => rows.reduce((total, row) => total + row[field], 0);
  const scopesOf = (outcome: Outcome): number => rows.find((row) => row.outcome === outcome)?.scopes ?? 0;
  return {
    total: sum('scopes'),
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, scopesOf(outcome)])) as Record<Outcome, number>,
    resources: sum('resources'),
    apiCalls: sum('apiCalls'),
  };
}

/** Per type, the types with most resources first. */
export async function readTypeResults(db: Kysely<Tables>, discoveryId: string): Promise<TypeResult[]> {
  return await db
    .selectFrom('inventory.discovery_scope')
    .where('discovery_id', '=', discoveryId)
    .where('outcome', '=', 'complete')
    .groupBy('type')
    .select([
      'type',
      sql<number>`count(*)::int`.as('scopes'),
      sql<number>`coalesce(sum(rows_seen), 0)::int`.as('resources'),
      sql<number>`coalesce(sum(rows_added), 0)::int`.as('added'),
      sql<number>`coalesce(sum(rows_changed), 0)::int`.as('changed'),
      sql<number>`coalesce(sum(rows_ended), 0)::int`.as('ended'),
    ])
    .orderBy('resources', 'desc')
    .orderBy('type')
    .execute();
}

/** What ended otherwise than complete, gathered by cause over all accounts, the most scopes first. */
export async function readTroubles(db: Kysely<Tables>, discoveryId: string): Promise<Trouble[]> {
  const { rows } = await sql<Trouble>`
    select ${sql.raw(TROUBLE_FIELDS)}
      from inventory.discovery_scope
     where discovery_id = ${discoveryId} and outcome <> 'complete'
     group by outcome, ${sql.raw(ROOT_REASON)}, error_code, missing_action
     order by min(account_id), missing_action nulls last`.execute(db);
  return gatherTroubles(rows).map(({ members: _, ...trouble }) => trouble);
}
