import type { Column } from '../../collector.ts';

/** A table of Steampipe about what Cadastre does not read: its view is there, so that queries run, and says with a warning why it is empty. */
export interface UnreadTable {
  readonly name: string;
  /** The IAM action that reading it would take. */
  readonly action: string;
  readonly columns: readonly Pick<Column, 'name' | 'type'>[];
}

/**
 * By table the action and the columns: names, followed by a type where it is not text. `...place` stands for the three columns that nearly
 * every table ends with.
 */
export type UnreadTables = Readonly<Record<string, readonly [action: string, columns: string]>>;

export function readTables(tables: UnreadTables): UnreadTable[] {
  return Object.entries(tables).map(([name, [action, columns]]) => ({
    name,
    action,
    columns: columns.replace('...place', 'partition, region, account_id').split(',').map(readColumn),
  }));
}

function readColumn(text: string): Pick<Column, 'name' | 'type'> {
  const [name = '', ...type] = text.trim().split(/\s+/);
  return { name, type: (type.length === 0 ? 'text' : type.join(' ')) as Column['type'] };
}
