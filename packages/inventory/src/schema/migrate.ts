import type { Logger } from '@cadastre/telemetry';
import type { ClientBase, DatabaseError } from 'pg';
import type { Database } from '../database.ts';
import { replaceGeneratedViews } from './generated-views.ts';
import { MIGRATIONS, type MigrationFile, readMigrations } from './migration-files.ts';
import { ensureReaderRole } from './reader-role.ts';
import { MigrationError, SchemaMismatchError } from './schema-mismatch-error.ts';

/** Held while migrating, so that of many migrators one works and the others find it done. Any number that nothing else in this database locks. */
const LOCK = 4_022_051_177;
/** `pg_input_is_valid`, which reads `cadastre.as_of`, came with 16. */
const OLDEST_SERVER = 160_000;

interface Applied {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Brings the schema up: the numbered migrations that are missing, each in a transaction of its own, then the generated views where they changed, then
 * the reader role. Forward only. Throws a MigrationError that names the file, or a SchemaMismatchError where the database is not of this line.
 */
export async function migrate(
  database: Pick<Database, 'pool'>,
  options: { logger?: Logger; directory?: string } = {},
): Promise<{ applied: string[] }> {
  const { numbered, views } = await readMigrations(options.directory ?? MIGRATIONS);
  const client = await database.pool.connect();
  let broken = true;
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const done = new Map((await prepareRecords(client)).map(({ name, sha256 }) => [name, sha256]));
    refuseStrangers(numbered, done);
    const applied: string[] = [];
    for (const file of numbered) {
      if (done.has(file.name)) continue;
      await apply(client, file);
      options.logger?.info({ migration: file.name }, 'migration applied');
      applied.push(file.name);
    }
    if (views && done.get(views.name) !== views.sha256) {
      await inTransaction(client, views, () => replaceGeneratedViews(client, views));
      applied.push(views.name);
    }
    await client.query('select inventory.make_history_partitions()');
    const remark = await ensureReaderRole(client);
    if (remark !== null) options.logger?.warn({ remedy: remark }, 'the reader role is missing');
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
    broken = false;
    return { applied };
  } finally {
    // A session in doubt would keep the lock: it is closed instead of being pooled.
    client.release(broken);
  }
}

/** Throws a SchemaMismatchError unless every numbered migration of this release, and no other, is applied. */
export async function assertSchema(database: Pick<Database, 'pool'>, options: { directory?: string } = {}): Promise<void> {
  const { numbered } = await readMigrations(options.directory ?? MIGRATIONS);
  const { rows } = await database.pool.query<{ present: boolean }>(`select to_regclass('inventory.migration') is not null as present`);
  const done = rows[0]?.present ? await readRecords(database.pool) : [];
  const names = new Map(done.map(({ name, sha256 }) => [name, sha256]));
  refuseStrangers(numbered, names);
  const missing = numbered.filter(({ name }) => !names.has(name));
  if (missing.length === 0) return;
  const state = done.length === 0 ? 'holds no register yet' : `lacks ${missing.map(({ name }) => name).join(', ')}`;
  throw new SchemaMismatchError(`the database ${state}. Run: cadastre migrate`);
}

function refuseStrangers(numbered: readonly MigrationFile[], done: ReadonlyMap<string, string>): void {
  const known = new Map(numbered.map(({ name, sha256 }) => [name, sha256]));
  for (const [name, sha256] of done) {
    if (!/^\d/.test(name)) continue;
    const expected = known.get(name);
    if (expected === undefined) {
      throw new SchemaMismatchError(
        `the database was migrated by a later release of Cadastre (${name}). Run that release instead of this one.`,
      );
    }
    if (expected !== sha256) {
      throw new SchemaMismatchError(
        `the database was migrated by another build of Cadastre: its ${name} differs from this one. Run that build, or use another database.`,
      );
    }
  }
}

async function prepareRecords(client: ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<{ version: number; name: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name`,
  );
  if ((rows[0]?.version ?? 0) < OLDEST_SERVER) {
    throw new SchemaMismatchError(`Cadastre needs PostgreSQL 16 or later; this server is ${rows[0]?.name}`);
  }
  await client.query(`
    create schema if not exists inventory;
    create table if not exists inventory.migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    );
    create table if not exists inventory.generated_view (name text primary key)`);
  return await readRecords(client);
}

async function readRecords(client: Pick<ClientBase, 'query'>): Promise<Applied[]> {
  return (await client.query<Applied>('select name, sha256 from inventory.migration order by name')).rows;
}

async function apply(client: ClientBase, file: MigrationFile): Promise<void> {
  if (!file.alone) return await inTransaction(client, file, () => client.query(file.sql));
  try {
    await client.query(file.sql);
  } catch (error) {
    throw explain(error, file);
  }
  await record(client, file);
}

async function inTransaction(client: ClientBase, file: MigrationFile, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin');
  try {
    // Whoever queues behind a waiting change of a table waits too, so a migration gives way instead of standing in the door.
    await client.query(`set local lock_timeout = '30s'`);
    await work();
    await record(client, file);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw explain(error, file);
  }
}

async function record(client: ClientBase, file: MigrationFile): Promise<void> {
  await client.query(
    `insert into inventory.migration (name, sha256) values ($1, $2)
     on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()`,
    [file.name, file.sha256],
  );
}

function explain(error: unknown, file: MigrationFile): unknown {
  if (error instanceof MigrationError) return error;
  const { message, position } = error as DatabaseError;
  const line = position ? `:${file.sql.slice(0, Number(position)).split('\n').length}` : '';
  return new MigrationError(`${file.name}${line}: ${message}`, { cause: error });
}
