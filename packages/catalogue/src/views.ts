import type { Collector, EmbeddedType, View } from './collector.ts';
import { collectors, embeddedTypes } from './registry.ts';
import { columnSql } from './views/columns.ts';
import { declaredSql } from './views/declared.ts';
import { FUNCTIONS } from './views/functions.ts';
import { collectedRows, literal, unfoldedRows } from './views/rows.ts';
import { surfaceSql } from './views/surface.ts';
import { UNREAD_FUNCTION, unreadTables, unreadView } from './views/unread-views.ts';

/**
 * The part of the reading surface that follows from the catalogue, as SQL: `cadastre.resources` and `cadastre.things`, and in the schema `aws` the typed
 * views. All of it stands on `inventory.resource_at`. The same catalogue gives the same text.
 */
export function viewsSql(): string {
  return [
    HEADER,
    FUNCTIONS,
    UNREAD_FUNCTION,
    declaredSql(collectors),
    resourcesView(),
    thingsView(),
    surfaceSql(),
    ...typedViews(),
    ...unreadTables.map(unreadView),
  ].join('\n');
}

const HEADER = '-- Generated from the catalogue: change the declarations there, not this text.\n';

const RESOURCE_COLUMNS = 'account_id, region, type, id, arn, name, tags, attributes, first_seen, changed_at, observed_at';

function resourcesView(): string {
  return everyRowView('resources', RESOURCE_COLUMNS, 'resource_at', 'One row per thing that exists now, embedded types included.');
}

function thingsView(): string {
  return everyRowView(
    'things',
    `owner_id, ${RESOURCE_COLUMNS}`,
    'thing_at',
    'Each thing once, embedded types included, from its owner where the owner is observed. What is shared between accounts has a row for each of them in cadastre.resources.',
  );
}

function everyRowView(name: string, columns: string, from: 'resource_at' | 'thing_at', comment: string): string {
  const unfolded = embeddedTypes.map((type) => `union all\nselect ${columns} from (\n  ${unfoldedRows(type, holderOf(type), from)}\n) r`);
  return `create or replace view cadastre.${name} as
select ${columns} from inventory.${from}
${unfolded.join('\n')};
comment on view cadastre.${name} is ${literal(comment)};
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
