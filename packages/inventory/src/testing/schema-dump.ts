import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@cadastre/telemetry';
import type pg from 'pg';
import { type Database, listViews, migrate, openDatabase, type RegisterView, startEmbedded } from '../index.ts';

const HEADER = `-- What the migrations make, read from PostgreSQL's catalogue. Generated: to change it, add a migration.
-- The partitions of single months are left out: which there are depends on the day.
`;

const SCHEMAS = ['inventory', 'cadastre', 'aws'] as const;

/** The migrated schema as text. */
export async function dumpSchema(): Promise<string> {
  return await withMigrated((database) => describeSchema(database.pool));
}

/** The views that readers see, as the migrations make them. */
export async function dumpViews(): Promise<RegisterView[]> {
  return await withMigrated((database) => listViews(database.db));
}

/** An embedded PostgreSQL of its own, so that it is the same on every machine. */
async function withMigrated<T>(read: (database: Database) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'cadastre-dump-'));
  const embedded = await startEmbedded({ directory, logger: createLogger({ level: 'silent', name: 'dump' }) });
  try {
    const database = openDatabase(embedded.url, { applicationName: 'cadastre-dump', maxConnections: 1 });
    try {
      await migrate(database);
      return await read(database);
    } finally {
      await database.close();
    }
  } finally {
    await embedded.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function describeSchema(pool: pg.Pool): Promise<string> {
  const parts = [HEADER];
  // So that every name is written with its schema. The pool has one connection.
  await pool.query(`select set_config('search_path', '', false)`);
  for (const schema of SCHEMAS) {
    parts.push(`create schema ${schema};\n`);
    for (const query of [TABLES, VIEWS, FUNCTIONS]) {
      const { rows } = await pool.query<{ text: string }>(query, [schema]);
      parts.push(...rows.map(({ text }) => `${text}\n`));
    }
  }
  return parts.join('\n');
}

const COMMENTS = `
  coalesce((
    select string_agg(
             format(E'\\ncomment on %s %s is %L;', case when d.objsubid = 0 then case c.relkind when 'v' then 'view' else 'table' end else 'column' end,
               c.oid::regclass || coalesce('.' || quote_ident(a.attname), ''), d.description), '' order by d.objsubid)
      from pg_description d
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
     where d.classoid = 'pg_class'::regclass and d.objoid = c.oid), '')`;

const GRANTS = `
  coalesce((
    select string_agg(format(E'\\ngrant %s on %s to %s;', lower(g.privilege_type), c.oid::regclass, g.grantee::regrole), '' order by g.grantee::regrole::text, g.privilege_type)
      from aclexplode(c.relacl) g
     where g.grantee <> c.relowner), '')`;

const COLUMNS = `
  select string_agg(
           format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
             case when a.attcollation <> t.typcollation then ' collate ' || a.attcollation::regcollation end,
             case when a.attidentity = 'a' then ' generated always as identity'
                  when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(f.adbin, f.adrelid) || ') stored'
                  else ' default ' || pg_get_expr(f.adbin, f.adrelid) end,
             case when a.attnotnull then ' not null' end), E',\\n' order by a.attnum)
    from pg_attribute a
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`;

const TABLES = `
  select format('create %stable %s%s%s%s;', case c.relpersistence when 'u' then 'unlogged ' end, c.oid::regclass,
           case when c.relispartition then format(E'\\n  partition of %s %s',
               (select inhparent::regclass from pg_inherits where inhrelid = c.oid), pg_get_expr(c.relpartbound, c.oid))
             else E' (\\n' || (${COLUMNS}) || E'\\n)' end,
           case when c.relkind = 'p' then E'\\n  partition by ' || pg_get_partkeydef(c.oid) end,
           E'\\n  with (' || array_to_string(c.reloptions, ', ') || ')')
         || coalesce((
           select string_agg(format(E'\\nalter table %s add constraint %I %s;', c.oid::regclass, k.conname, pg_get_constraintdef(k.oid)), '' order by k.conname)
             from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n' and k.coninhcount = 0), '')
         || coalesce((
           select string_agg(E'\\n' || pg_get_indexdef(i.indexrelid) || ';', '' order by i.indexrelid::regclass::text)
             from pg_index i
            where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
              and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)), '')
         || coalesce((
           select string_agg(E'\\n' || pg_get_triggerdef(g.oid) || ';', '' order by g.tgname)
             from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal), '')
         || ${COMMENTS} || ${GRANTS} as text
    from pg_class c
   where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and c.relname !~ '_\\d{4}_\\d{2}$'
   order by c.relname`;

const VIEWS = `
  select format(E'create view %s as\\n%s', c.oid::regclass, pg_get_viewdef(c.oid, true)) || ${COMMENTS} || ${GRANTS} as text
    from pg_class c
   where c.relnamespace = $1::regnamespace and c.relkind = 'v'
   order by c.relname`;

const FUNCTIONS = `
  select rtrim(pg_get_functiondef(p.oid), E'\\n') || ';'
         || coalesce(format(E'\\ncomment on function %s is %L;', p.oid::regprocedure, obj_description(p.oid, 'pg_proc')), '') as text
    from pg_proc p
   where p.pronamespace = $1::regnamespace
   order by p.proname, p.oid::regprocedure::text`;
