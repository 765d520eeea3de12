import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The migrations of this release, in the checkout's root. */
export const MIGRATIONS = fileURLToPath(new URL('../../../../migrations/', import.meta.url));

/** The generated views: applied again whenever the file changes. */
const VIEWS = 'views.sql';

export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
  /** Its first line is `-- outside a transaction`, as `create index concurrently` needs. Such a file holds one statement. */
  readonly alone: boolean;
}

/** The numbered migrations in their order, and the views where there are any. Throws where two have one number or a number is missing. */
export async function readMigrations(directory: string): Promise<{ numbered: MigrationFile[]; views: MigrationFile | undefined }> {
  const names = (await readdir(directory)).sort();
  const numbered = await Promise.all(names.filter((name) => /^\d{4}-.*\.sql$/.test(name)).map((name) => readMigration(directory, name)));
  for (const [index, { name }] of numbered.entries()) {
    if (Number(name.slice(0, 4)) !== index + 1)
      throw new Error(`migrations are numbered without gaps from 0001: ${name} is number ${index + 1}`);
  }
  return { numbered, views: names.includes(VIEWS) ? await readMigration(directory, VIEWS) : undefined };
}

async function readMigration(directory: string, name: string): Promise<MigrationFile> {
  const sql = await readFile(join(directory, name), 'utf8');
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex'), alone: sql.startsWith('-- outside a transaction\n') };
}
