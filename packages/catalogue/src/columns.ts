import type { ResourceType } from '@cadastre/contracts';
import type { Column, ColumnSource, ColumnType, Path, View } from './collector.ts';

type Declared = Omit<Column, 'name'>;

/** A view whose columns are the record's keys, in their order. */
export function view(name: string, columns: Readonly<Record<string, Declared>>, where?: string): View {
  const list = Object.entries(columns).map(([column, { type, source }]) => ({ name: column, type, source }));
  return where === undefined ? { name, columns: list } : { name, columns: list, where };
}

/** A column that reads the attributes at a path. */
export const text = (path: Path): Declared => ({ type: 'text', source: { path } });
export const bigint = (path: Path): Declared => ({ type: 'bigint', source: { path } });
export const double = (path: Path): Declared => ({ type: 'double precision', source: { path } });
export const boolean = (path: Path): Declared => ({ type: 'boolean', source: { path } });
export const timestamp = (path: Path): Declared => ({ type: 'timestamptz', source: { path } });
export const jsonb = (path: Path): Declared => ({ type: 'jsonb', source: { path } });
export const cidr = (path: Path): Declared => ({ type: 'cidr', source: { path } });
export const inet = (path: Path): Declared => ({ type: 'inet', source: { path } });

/** A column that is always null, and why. */
export const absent = (type: ColumnType, none: string): Declared => ({ type, source: { none } });

/** A column that SQL computes. */
export const sql = (type: ColumnType, expression: string): Declared => ({ type, source: { expression } });

/**
 * A list of what is listed under the row, or under another one whose id an expression says: the attributes of each, or the JSON that an
 * expression makes of the row `d`. It is looked up only where the column is asked for.
 */
export const listedUnder = (type: ResourceType, element = 'd.attributes', parent = 'r.id'): Declared =>
  sql(
    'jsonb',
    `(select jsonb_agg(${element} order by d.id) from inventory.resource_at d where d.type = '${type}' and d.account_id = r.account_id and d.region = r.region and d.parent_id = ${parent})`,
  );

/** What SQL makes of the one row `d` of another type whose id an expression over `r` gives; null where there is none. */
export const lookedUp = (type: ColumnType, of: ResourceType, idSql: string, element: string): Declared =>
  sql(
    type,
    `(select ${element} from inventory.resource_at d where d.type = '${of}' and d.account_id = r.account_id and d.region = r.region and d.id = ${idSql})`,
  );

const row = (type: ColumnType, word: Extract<ColumnSource, { row: string }>['row']): Declared => ({ type, source: { row: word } });

export const id = row('text', 'id');
export const arn = row('text', 'arn');
export const name = row('text', 'name');
export const parentId = row('text', 'parent_id');
export const title = row('text', 'title');
export const akas = row('jsonb', 'akas');
export const tags = row('jsonb', 'tags');
export const tagsSource = row('jsonb', 'tags_src');
const region = row('text', 'region');

/** The account that the ARN names, of what is shared where AWS tells the owner in no other way. */
export const ownerByArn = sql('text', "nullif(split_part(r.arn, ':', 5), '')");

/** The last columns of every view of a type with accounts but no regions. */
export const global = { partition: row('text', 'partition'), account_id: row('text', 'account_id') };

/** The last columns of every view of a regional type. */
export const regional = { partition: global.partition, region, account_id: global.account_id };
