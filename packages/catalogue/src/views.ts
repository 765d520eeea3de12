import type { Collector, EmbeddedType, View } from './collector.ts';
import { collectors, embeddedTypes } from './registry.ts';
import { columnSql } from './views/columns.ts';
import { FUNCTIONS } from './views/functions.ts';
import { collectedRows, literal, unfoldedRows } from './views/rows.ts';

/**
 * The part of the reading surface that follows from the catalogue, as SQL that may be run again over any earlier version of itself:
 * `cadastre.resources`, and in the schema `aws` the typed views. All of it stands on `inventory.resource_at`.
 */
export function viewsSql(): string {
  return [HEADER, FUNCTIONS, DROP_VIEWS, resourcesView(), ...typedViews(), GRANTS].join('\n');
}

const HEADER = `-- Generated from the catalogue: change the declarations there, not this text.

create schema if not exists cadastre;
create schema if not exists aws;
`;

/**
 * A view on which something of an operator's own stands is kept, and replaced in place below: PostgreSQL then says so if its columns
 * changed in a way that would break what stands on it.
 */
const DROP_VIEWS = `do $$
declare
  existing record;
begin
  for existing in select viewname from pg_views where schemaname = 'aws' loop
    begin
      execute format('drop view aws.%I', existing.viewname);
    exception when dependent_objects_still_exist then
      null;
    end;
  end loop;
end $$;
`;

const GRANTS = `do $$
begin
  if exists (select from pg_roles where rolname = 'cadastre_reader') then
    grant usage on schema cadastre, aws to cadastre_reader;
    grant select on cadastre.resources to cadastre_reader;
    grant select on all tables in schema aws to cadastre_reader;
  end if;
end $$;
`;

const RESOURCE_COLUMNS = 'account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at';

function resourcesView(): string {
  const unfolded = embeddedTypes.map(
    (type) => `union all\nselect ${RESOURCE_COLUMNS} from (\n  ${unfoldedRows(type, holderOf(type))}\n) r`,
  );
  return `create or replace view cadastre.resources as
select ${RESOURCE_COLUMNS} from inventory.resource_at
${unfolded.join('\n')};
comment on view cadastre.resources is 'One row per thing that exists now, embedded types included.';
`;
}

function typedViews(): string[] {
  return [
    ...collectors.flatMap((type) => type.views.map((view) => typedView(type, view, collectedRows(type)))),
    ...embeddedTypes.flatMap((type) =>
      type.views.map((view) => typedView(type, view, `(\n  ${unfoldedRows(type, holderOf(type))}\n) r\nwhere true`)),
    ),
  ];
}

function typedView(type: Collector | EmbeddedType, view: View, rows: string): string {
  const name = `aws.${view.name}`;
  const columns = view.columns.map((column) => `  ${columnSql(column)} as ${column.name}`).join(',\n');
  const comments = [
    `comment on view ${name} is ${literal(`${type.type}: ${type.summary}`)};`,
    ...view.columns.flatMap(({ name: column, source }) =>
      'none' in source ? [`comment on column ${name}.${column} is ${literal(`Always null. ${source.none}`)};`] : [],
    ),
  ];
  const where = view.where === undefined ? '' : `\n  and ${view.where}`;
  return `create or replace view ${name} as\nselect\n${columns}\nfrom ${rows}${where};\n${comments.join('\n')}\n`;
}

function holderOf(type: EmbeddedType): Collector {
  const holder = collectors.find((collector) => collector.type === type.holder);
  if (!holder) throw new Error(`${type.type} is embedded in ${type.holder}, which is not collected.`);
  return holder;
}
