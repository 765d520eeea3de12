import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** The register as a process holds it open. `db` and `pool` share the same connections. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens a pool on the register; the first query connects. `applicationName` is what `pg_stat_activity` shows. A connection that breaks while it is idle
 * is dropped by the pool and replaced on the next query, so it is no error of anyone's.
 */
export function openDatabase(url: string, options: { applicationName: string; maxConnections: number }): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: options.applicationName,
    max: options.maxConnections,
    connectionTimeoutMillis: 30_000,
    keepAlive: true,
  });
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  let closing: Promise<void> | undefined;
  return {
    db,
    pool,
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
}
