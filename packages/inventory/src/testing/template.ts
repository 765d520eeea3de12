import { createHash } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '../database.ts';
import { migrate } from '../schema/migrate.ts';
import { MIGRATIONS, readMigrations } from '../schema/migration-files.ts';

/** Any number that nothing else in the maintenance database locks. */
const LOCK = 7_203_411;

/**
 * The name of a migrated database to clone, made on the first call for these migrations; files that ask at once wait for one another. It is built under
 * another name, so that a run killed in the middle leaves nothing that looks ready.
 */
export async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `cadastre_template_${await hashMigrations()}`;
  const building = `${name}_building`;
  const client = new pg.Client({ connectionString: serverUrl, application_name: 'cadastre-testing' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 1) return name;
    await client.query(`drop database if exists ${building} with (force)`);
    await client.query(`create database ${building}`);
    const database = openDatabase(onDatabase(serverUrl, building), { applicationName: 'cadastre-testing', maxConnections: 2 });
    try {
      await migrate(database);
    } finally {
      await database.close();
    }
    await client.query(`alter database ${building} rename to ${name}`);
    // Autovacuum and stray sessions would make a clone fail.
    await client.query(`alter database ${name} allow_connections false`);
    return name;
  } finally {
    await client.end();
  }
}

export function onDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function hashMigrations(): Promise<string> {
  const { numbered, views } = await readMigrations(MIGRATIONS);
  const hash = createHash('sha256');
  for (const { name, sha256 } of views ? [...numbered, views] : numbered)
    hash.update(`${name} ${sha256}
`);
  return hash.digest('hex').slice(0, 12);
}
