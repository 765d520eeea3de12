import { literal } from './rows.ts';
import { edgeTables } from './unread/edge.ts';
import { metricTables } from './unread/metrics.ts';
import { readTables, type UnreadTable } from './unread/unread-table.ts';
import { workloadTables } from './unread/workloads.ts';

/** The tables of Steampipe that join with those of networks, and about which Cadastre reads nothing. */
export const unreadTables: readonly UnreadTable[] = readTables({ ...edgeTables, ...workloadTables, ...metricTables });

/**
 * A query must never take "not read" for "none": whoever asks such a view is told. The rows come from a function, since the planner would answer
 * comparisons with constant nulls without asking.
 */
export const UNREAD_FUNCTION = `create or replace function inventory.unread(relation text, action text) returns setof record language plpgsql rows 1 as $$
begin
  raise warning '% is always empty', relation using detail = format('Cadastre does not call %s, which it would take.', action);
end $$;
`;

export function unreadView({ name, action, columns }: UnreadTable): string {
  const list = columns.map((column) => `"${column.name}" ${column.type}`).join(', ');
  return `create or replace view aws.${name} as
select * from inventory.unread(${literal(name)}, ${literal(action)}) as r(${list});
comment on view aws.${name} is ${literal(`Always empty: Cadastre does not call ${action}, which it would take.`)};
`;
}
