import { randomBytes } from 'node:crypto';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@cadastre/telemetry';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import { queryAsReader } from '../reader/reader.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { assertSchema, migrate } from './migrate.ts';
import { MIGRATIONS, readMigrations } from './migration-files.ts';
import { MigrationError, SchemaMismatchError } from './schema-mismatch-error.ts';

let store: TestDatabase;
const emptied: { name: string; database: Database }[] = [];
beforeAll(async () => {
  store = await createTestDatabase();
});
afterAll(async () => {
  for (const { name, database } of emptied) {
    await database.close();
    await store.database.pool.query(`drop database ${name} with (force)`);
  }
  await store.close();
});

/** A database without anything in it. `user` opens it, where it is not the superuser of the tests. */
async function createEmpty(user?: { name: string; password: string }): Promise<Database> {
  const name = `cadastre_empty_${randomBytes(6).toString('hex')}`;
  await store.database.pool.query(`create database ${name}`);
  const url = new URL(store.url);
  url.pathname = `/${name}`;
  if (user) Object.assign(url, { username: user.name, password: user.password });
  const database = openDatabase(url.href, { applicationName: 'cadastre-test', maxConnections: 25 });
  emptied.push({ name, database });
  return database;
}

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cadastre-migrations-'));
  await cp(MIGRATIONS, directory, { recursive: true });
  return () => rm(directory, { recursive: true });
});

const numbered = (await readMigrations(MIGRATIONS)).numbered.map(({ name }) => name);
const next = (offset = 1) => String(numbered.length + offset).padStart(4, '0');
const addMigration = (sql: string, offset = 1) => writeFile(join(directory, `${next(offset)}-test.sql`), sql);

test('twenty migrators at once bring an empty database up, each migration once', async () => {
  const database = await createEmpty();
  await expect(assertSchema(database)).rejects.toThrow(
    new SchemaMismatchError('the database holds no register yet. Run: cadastre migrate'),
  );
  const applied = await Promise.all(Array.from({ length: 20 }, () => migrate(database)));
  expect(applied.filter((one) => one.applied.length > 0)).toEqual([{ applied: [...numbered, 'views.sql'] }]);
  await assertSchema(database);
  // Of this database alone: others of the same server are in use by other tests.
  const { rows } = await database.pool.query(
    `select 1 from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
  );
  expect(rows).toEqual([]);
});

test('migrations are numbered without gaps', async () => {
  await addMigration('select 1', 2);
  await expect(readMigrations(directory)).rejects.toThrow(`is number ${numbered.length + 1}`);
});

describe('a database', () => {
  let database: Database;
  beforeEach(async () => {
    database = await createEmpty();
    await migrate(database);
  });

  test('gets what it lacks, and is refused by a release that does not know it', async () => {
    await addMigration('create table inventory.later (id int)');
    await expect(assertSchema(database, { directory })).rejects.toThrow(
      new SchemaMismatchError(`the database lacks ${next()}-test.sql. Run: cadastre migrate`),
    );
    expect(await migrate(database, { directory })).toEqual({ applied: [`${next()}-test.sql`] });
    await assertSchema(database, { directory });
    const stranger = `the database was migrated by a later release of Cadastre (${next()}-test.sql). Run that release instead of this one.`;
    await expect(assertSchema(database)).rejects.toThrow(new SchemaMismatchError(stranger));
    await expect(migrate(database)).rejects.toThrow(new SchemaMismatchError(stranger));
  });

  test('is refused where a migration was changed after it was applied', async () => {
    await appendFile(join(directory, numbered[0] as string), '\n-- changed\n');
    await expect(migrate(database, { directory })).rejects.toThrow(SchemaMismatchError);
    await expect(assertSchema(database, { directory })).rejects.toThrow(`its ${numbered[0]} differs`);
  });

  test('is left as it was by a migration that fails, whose file and line are said', async () => {
    await addMigration('create table inventory.half (id int);\n\nselect nonsense;\n');
    const error = await migrate(database, { directory }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MigrationError);
    expect((error as Error).message).toBe(`${next()}-test.sql:3: column "nonsense" does not exist`);
    const { rows } = await database.pool.query(`select to_regclass('inventory.half') as half`);
    expect(rows).toEqual([{ half: null }]);
    await addMigration('create table inventory.half (id int);');
    expect(await migrate(database, { directory })).toEqual({ applied: [`${next()}-test.sql`] });
  });

  test('gets an index outside a transaction, where the migration says so', async () => {
    await addMigration('-- outside a transaction\ncreate index concurrently resource_in_test on inventory.resource (name);\n');
    await migrate(database, { directory });
    const { rows } = await database.pool.query(`select to_regclass('inventory.resource_in_test') is not null as made`);
    expect(rows).toEqual([{ made: true }]);
    await addMigration('-- outside a transaction\ncreate index concurrently bad on inventory.nowhere (name);\n', 2);
    await expect(migrate(database, { directory })).rejects.toThrow(`${next(2)}-test.sql: relation "inventory.nowhere" does not exist`);
  });

  test('has its generated views replaced when they change, and only then', async () => {
    const views = join(directory, 'views.sql');
    const sql = await readFile(views, 'utf8');
    await writeFile(views, `${sql}\ncreate view aws.extra as select id, name from inventory.resource_at;\n`);
    expect(await migrate(database, { directory })).toEqual({ applied: ['views.sql'] });
    expect(await migrate(database, { directory })).toEqual({ applied: [] });
    await database.pool.query('create view aws.own as select 1 as one');
    await writeFile(views, `${sql}\ncreate view aws.extra as select id from inventory.resource_at;\n`);
    await migrate(database, { directory });
    const { rows } = await database.pool.query(
      `select table_name, column_name from information_schema.columns where table_schema = 'aws' and table_name in ('extra', 'own') order by 1, 2`,
    );
    expect(rows).toEqual([
      { table_name: 'extra', column_name: 'id' },
      { table_name: 'own', column_name: 'one' },
    ]);
  });

  test("is left as it was where views of an operator's own stand on the generated ones, and they are named", async () => {
    const views = join(directory, 'views.sql');
    const sql = await readFile(views, 'utf8');
    await database.pool.query('create schema dashboards');
    await database.pool.query('create view dashboards.vpcs as select vpc_id from aws.aws_vpc');
    await appendFile(views, '\ncreate view aws.extra as select id from inventory.resource_at;\n');
    const error = (await migrate(database, { directory }).catch((reason: unknown) => reason)) as Error;
    expect(error).toBeInstanceOf(MigrationError);
    expect(error.message).toContain('view dashboards.vpcs depends on view aws.aws_vpc');
    expect((await database.pool.query('select vpc_id from dashboards.vpcs')).rows).toEqual([]);
    await database.pool.query('drop view dashboards.vpcs');
    expect(await migrate(database, { directory })).toEqual({ applied: ['views.sql'] });
    await writeFile(views, sql);
    expect(await migrate(database, { directory })).toEqual({ applied: ['views.sql'] });
  });
});

describe('the reader role', () => {
  test('sees the views and nothing else', async () => {
    const database = await createEmpty();
    await migrate(database);
    const client = await database.pool.connect();
    try {
      await client.query('set role cadastre_reader');
      for (const view of ['cadastre.resources', 'cadastre.links', 'cadastre.coverage', 'cadastre.discoveries', 'aws.aws_vpc']) {
        expect((await client.query(`select * from ${view}`)).rows).toEqual([]);
      }
      await client.query(`set cadastre.as_of = '2026-01-01'`);
      expect((await client.query('select * from aws.aws_vpc')).rows).toEqual([]);
      const { rows } = await client.query<{ relation: string }>(
        `select c.oid::regclass::text as relation
           from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p', 'v', 'S') and n.nspname = 'inventory'
            and (case when c.relkind = 'S' then has_sequence_privilege(c.oid, 'usage, select, update')
                 else has_table_privilege(c.oid, 'select, insert, update, delete, truncate, references, trigger') end)`,
      );
      expect(rows).toEqual([]);
      await expect(client.query('select * from inventory.connection')).rejects.toThrow('permission denied for schema inventory');
      await expect(client.query('select inventory.prune_history(0)')).rejects.toThrow('permission denied for schema inventory');
      await expect(client.query('create view aws.mine as select 1')).rejects.toThrow('permission denied for schema aws');
    } finally {
      client.release(true);
    }
  });

  test('is asked of an administrator where the user may not make it, and then granted', async () => {
    const user = { name: `owner_${randomBytes(4).toString('hex')}`, password: 'test' };
    await store.database.pool.query(`create role ${user.name} login password '${user.password}'`);
    const database = await createEmpty(user);
    const { name } = emptied.at(-1) as { name: string };
    await store.database.pool.query(`alter database ${name} owner to ${user.name}`);
    const lines: Record<string, unknown>[] = [];
    const logger = createLogger({ level: 'warn', name: 'test', destination: { write: (line: string) => lines.push(JSON.parse(line)) } });
    try {
      expect(await migrate(database, { logger })).toEqual({ applied: [...numbered, 'views.sql'] });
      expect(lines.map(({ msg, remedy }) => ({ msg, remedy }))).toEqual([
        {
          msg: 'the reader role is missing',
          remedy:
            'this database user may not manage the role cadastre_reader. Have an administrator run: ' +
            `grant cadastre_reader to ${user.name}; and then run: cadastre migrate`,
        },
      ]);
      const { rows } = await database.pool.query(`select has_table_privilege('cadastre_reader', 'aws.aws_vpc', 'select') as granted`);
      expect(rows).toEqual([{ granted: true }]);
      // As PostgreSQL gives it to whoever made the role without being a superuser: to administer, not to be.
      await store.database.pool.query(`grant cadastre_reader to ${user.name} with admin true, inherit false, set false`);
      expect(await migrate(database, { logger })).toEqual({ applied: [] });
      expect(lines.length).toBe(1);
      const functions = await database.pool.query(
        `select proname, proowner::regrole::text as owner, prosecdef, has_function_privilege('public', oid, 'execute') as public
           from pg_proc where proname in ('ask', 'answers') and pronamespace = 'inventory'::regnamespace order by 1`,
      );
      expect(functions.rows).toEqual(
        ['answers', 'ask'].map((proname) => ({ proname, owner: 'cadastre_reader', prosecdef: true, public: false })),
      );
      expect((await database.pool.query(`select has_schema_privilege('cadastre_reader', 'inventory', 'create') as left`)).rows).toEqual([
        { left: false },
      ]);
      const url = new URL(store.url);
      Object.assign(url, { pathname: `/${name}`, username: user.name, password: user.password });
      const { batches } = await queryAsReader(url.href, 'select current_user');
      for await (const rows of batches) expect(rows).toEqual([['cadastre_reader']]);
      await store.database.pool.query(`revoke cadastre_reader from ${user.name} cascade`);
    } finally {
      const { database: opened } = emptied.pop() as { database: Database };
      await opened.close();
      await store.database.pool.query(`drop database ${name} with (force)`);
      await store.database.pool.query(`drop role ${user.name}`);
    }
  });
});
