import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { preparedName } from './statement.ts';
import type { Tables } from './tables.ts';

/** The register as a process holds it open. `db` and `pool` share the same connections. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens a pool on the register; the first query connects. `applicationName` is what `pg_stat_activity` shows. A connection that breaks fails the query that is
 * under way on it; the pool replaces it. Nobody listens to it besides, and an error without a listener would end the process.
 */
export function openDatabase(url: string, options: { applicationName: string; maxConnections: number }): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: options.applicationName,
    max: options.maxConnections,
    connectionTimeoutMillis: 30_000,
    keepAlive: true,
    Client: PreparingClient,
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
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

/** Kysely hands over text and values alone; a statement that says so is sent under its name. */
class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the base class can't be repeated in one signature.
  override query(first: any, ...rest: any[]): any {
    const name = typeof first === 'string' ? preparedName(first) : undefined;
    return name === undefined ? super.query(first, ...rest) : super.query({ name, text: first, values: rest[0] });
  }
}
