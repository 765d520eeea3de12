import type { Column, ColumnSource } from '../collector.ts';
import { castFunction } from './functions.ts';
import { jsonAt, textAt } from './rows.ts';

type RowWord = Extract<ColumnSource, { row: string }>['row'];

/** Over the row `r` of `inventory.resource_at` or of an unfolded embedded type. */
const ROW_WORDS: Readonly<Record<RowWord, string>> = {
  id: 'r.id',
  arn: 'r.arn',
  name: 'r.name',
  parent_id: 'r.parent_id',
  account_id: 'r.account_id',
  region: 'r.region',
  partition: 'r.partition',
  tags: 'r.tags',
  tags_src: `(select coalesce(jsonb_agg(jsonb_build_object('Key', t.key, 'Value', t.value) order by t.key), '[]') from jsonb_each_text(r.tags) t)`,
  title: 'coalesce(r.name, r.id)',
  akas: 'case when r.arn is not null then jsonb_build_array(r.arn) end',
};

/** The SQL of a column, of exactly the column's type. */
export function columnSql({ type, source }: Column): string {
  if ('row' in source) return ROW_WORDS[source.row];
  if ('expression' in source) return source.expression;
  if ('none' in source) return `null::${type}`;
  if (type === 'jsonb') return jsonAt('r.attributes', source.path);
  const value = textAt('r.attributes', source.path);
  return type === 'text' ? value : `${castFunction(type)}(${value})`;
}
