import type { ClientBase } from 'pg';
import type { MigrationFile } from './migration-files.ts';
import { MigrationError } from './schema-mismatch-error.ts';

const DEPENDENT_OBJECTS_STILL_EXIST = '2BP01';

/**
 * Replaces the generated views in the caller's transaction. They are dropped without cascade: a view of an operator's own that stands on one must
 * not vanish silently, so it stops the migration and is named.
 */
export async function replaceGeneratedViews(client: ClientBase, file: MigrationFile): Promise<void> {
  const { rows: old } = await client.query<{ name: string }>(
    'select name from inventory.generated_view where to_regclass(name) is not null',
  );
  if (old.length > 0) {
    try {
      await client.query(`drop view ${old.map(({ name }) => name).join(', ')}`);
    } catch (error) {
      const { code, detail } = error as { code?: string; detail?: string };
      if (code !== DEPENDENT_OBJECTS_STILL_EXIST) throw error;
      throw new MigrationError(
        `the views of the reading surface are replaced, and others depend on them: ${detail?.replaceAll('\n', '; ')}. ` +
          'Drop those, run: cadastre migrate, and make them again.',
        { cause: error },
      );
    }
  }
  const kept = await readViews(client);
  await client.query(file.sql);
  const made = (await readViews(client)).filter((name) => !kept.includes(name));
  await client.query('delete from inventory.generated_view');
  await client.query('insert into inventory.generated_view (name) select unnest($1::text[])', [made]);
}

async function readViews(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname in ('cadastre', 'aws')`,
  );
  return rows.map(({ name }) => name);
}
