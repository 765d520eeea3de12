import { groupByCause, type Outcome } from '@cadastre/contracts';
import { BELOW, ROOT_REASON } from './ledger/reason-below.ts';

/** Scopes that ended alike, for a cause that a person would mend in one go. */
export interface Trouble {
  readonly outcome: Outcome;
  /** That of scopes which were attempted themselves. */
  readonly reason: string;
  readonly errorCode: string | null;
  readonly missingAction: string | null;
  readonly scopes: number;
  /** So many of them were not attempted, because they are listed per resource of others of them. */
  readonly dependents: number;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  readonly types: readonly string[];
}

/** SQL: the fields of a {@link Trouble}, over rows that are grouped by outcome, {@link ROOT_REASON}, error code and missing action at least. */
export const TROUBLE_FIELDS = `
  outcome, ${ROOT_REASON} as reason, error_code as "errorCode", missing_action as "missingAction", count(*)::int as scopes,
  count(*) filter (where starts_with(reason, '${BELOW}'))::int as dependents,
  array_agg(distinct account_id::text order by account_id::text) as accounts,
  array_agg(distinct region::text order by region::text) as regions,
  array_agg(distinct type::text order by type::text) as types`;

/** Gathers rows by cause, the most scopes first. `alsoBy`: what the members of a group have to have in common besides. */
export function gatherTroubles<T extends Trouble>(
  rows: Iterable<T>,
  alsoBy: (row: T) => string = () => '',
): (Trouble & { readonly members: readonly T[] })[] {
  return groupByCause(rows, (row) => [row.outcome, row.errorCode, row.missingAction, alsoBy(row)])
    .map(({ reason, members }) => {
      const { outcome, errorCode, missingAction } = members[0] as T;
      return {
        outcome,
        reason,
        errorCode,
        missingAction,
        scopes: members.reduce((total, { scopes }) => total + scopes, 0),
        dependents: members.reduce((total, { dependents }) => total + dependents, 0),
        accounts: union(members.map(({ accounts }) => accounts)),
        regions: union(members.map(({ regions }) => regions)),
        types: union(members.map(({ types }) => types)),
        members,
      };
    })
    .toSorted((a, b) => b.scopes - a.scopes);
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => (a < b ? -1 : 1));
}
