import { OUTCOMES, type Outcome } from '@cadastre/contracts';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

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

/** Scopes of one discovery that ended alike, with the reason of one of them. */
export interface Trouble {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly errorCode: string | null;
  readonly missingAction: string | null;
  readonly scopes: number;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  readonly types: readonly string[];
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

/**
 * What ended otherwise than complete, grouped by what a person would mend at once: outcome, code, missing action and account. The largest groups first.
 */
export async function readTroubles(db: Kysely<Tables>, discoveryId: string): Promise<Trouble[]> {
  return await db
    .selectFrom('inventory.discovery_scope')
    .where('discovery_id', '=', discoveryId)
    .where('outcome', '<>', 'complete')
    .groupBy(['outcome', 'error_code', 'missing_action', 'account_id'])
    .select([
      sql<Outcome>`outcome`.as('outcome'),
      // That of a scope which was refused itself, rather than of one which depends on it.
      sql<string>`(array_agg(reason order by parent_type is not null, type))[1]`.as('reason'),
      'error_code as errorCode',
      'missing_action as missingAction',
      sql<number>`count(*)::int`.as('scopes'),
      sql<string[]>`array_agg(distinct account_id::text order by account_id::text)`.as('accounts'),
      sql<string[]>`array_agg(distinct region::text order by region::text)`.as('regions'),
      sql<string[]>`array_agg(distinct type::text order by type::text)`.as('types'),
    ])
    .orderBy('scopes', 'desc')
    .orderBy('account_id')
    .orderBy(sql`missing_action nulls last`)
    .execute();
}
