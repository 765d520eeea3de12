import { type Db, run } from '../statement.ts';

/** A view that the reader's role sees. */
export interface RegisterView {
  readonly schema: 'aws' | 'cadastre';
  readonly name: string;
  /** What it has a row for. */
  readonly meaning: string | null;
  readonly columns: readonly {
    readonly name: string;
    /** PostgreSQL's name of the type. */
    readonly type: string;
    readonly meaning: string | null;
  }[];
}

/** The views of the reading surface: those of the register itself first, then those of AWS's types, by their names. */
export async function listViews(db: Db): Promise<RegisterView[]> {
  return await run<RegisterView>(
    db,
    `select n.nspname as schema, c.relname as name, obj_description(c.oid, 'pg_class') as meaning,
            (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
                                               'meaning', col_description(c.oid, a.attnum)) order by a.attnum)
               from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname in ('cadastre', 'aws')
      order by n.nspname desc, c.relname`,
    [],
  );
}
