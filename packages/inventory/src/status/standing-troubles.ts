import type { Outcome } from '@cadastre/contracts';
import { sql } from 'kysely';
import { ROOT_REASON } from '../ledger/reason-below.ts';
import type { Db } from '../statement.ts';
import { gatherTroubles, TROUBLE_FIELDS, type Trouble } from '../troubles.ts';
import { type Coverage, scopesOfConnections } from './scopes.ts';

export interface TroubleStatus {
  readonly accountId: string;
  readonly regions: readonly string[];
  readonly types: readonly string[];
  readonly scopes: number;
  /** So many of them were not attempted, because they are listed per resource of others of them. */
  readonly dependents: number;
  /** Resources that stay registered although they cannot be confirmed. */
  readonly resources: number;
  /** The connections that read them last and had this answer: others may read the same accounts, by other roles. */
  readonly connections: readonly string[];
  readonly missingAction: string | null;
  readonly errorCode: string | null;
  /** That of scopes which were attempted themselves. */
  readonly reason: string;
  /** Since when the first of these scopes has been so. */
  readonly since: string;
}

/** Where it holds for several accounts or regions, the reason has `<account>` and `<region>` in their places. */
export interface CauseStatus extends Trouble {
  readonly resources: number;
  readonly connections: readonly string[];
  readonly since: string;
}

type TroubleRow = Trouble & {
  readonly id: string;
  readonly resources: number;
  readonly connections: readonly string[];
  readonly since: Date;
};

export async function readTroubles(db: Db, observed: readonly Coverage[]): Promise<TroubleRow[]> {
  const { rows } = await sql<TroubleRow>`
    select id, ${sql.raw(TROUBLE_FIELDS)}, sum(resources)::int as resources, min(outcome_since) as since,
           array_remove(array_agg(distinct discovery.connection_name), null) as connections
      from (${scopesOfConnections(observed)}) as scope
      left join (select id as discovery_id, connection_name from inventory.discovery) as discovery using (discovery_id)
     where outcome in ('denied', 'failed') and not deserted
     group by id, outcome, account_id, ${sql.raw(ROOT_REASON)}, missing_action, error_code
     order by id, account_id, missing_action nulls last, error_code nulls last, reason`.execute(db);
  return rows;
}

/** Over all accounts, the most scopes first. */
export function byCause(rows: readonly TroubleRow[]): CauseStatus[] {
  return gatherTroubles(rows).map(({ members, ...trouble }) => ({ ...trouble, ...standingOf(members) }));
}

/** An account at a time, for whoever mends it there. By account and missing action. */
export function byAccount(rows: readonly TroubleRow[], outcome: Outcome): TroubleStatus[] {
  const accountOf = ({ accounts }: Trouble): string => accounts[0] ?? '';
  const order = ({ accountId, missingAction, errorCode, reason }: TroubleStatus): string =>
    [accountId, missingAction ?? LAST, errorCode ?? LAST, reason].join(' ');
  return gatherTroubles(
    rows.filter((row) => row.outcome === outcome),
    accountOf,
  )
    .map(({ members, outcome: _, accounts, ...trouble }) => ({ accountId: accounts[0] ?? '', ...trouble, ...standingOf(members) }))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Sorts behind every name. */
const LAST = '~';

function standingOf(members: readonly TroubleRow[]): Pick<CauseStatus, 'resources' | 'connections' | 'since'> {
  const since = members.map((member) => member.since.getTime()).reduce((first, time) => Math.min(first, time));
  return {
    resources: members.reduce((total, { resources }) => total + resources, 0),
    connections: [...new Set(members.flatMap(({ connections }) => connections))].sort((a, b) => (a < b ? -1 : 1)),
    since: new Date(since).toISOString(),
  };
}
