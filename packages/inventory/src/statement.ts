import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Any connection to the register, or a transaction on one. */
export type Db = Kysely<Tables>;

const PREFIX = '-- prepared: ';

/**
 * A statement of the hot path, which each connection parses once. The name is its first line, so that `pg_stat_activity` shows it too.
 * Written as SQL: building it anew from Kysely's nodes costs some 50 microseconds per call, as much as sending it.
 */
export function prepared(name: string, text: string): string {
  return `${PREFIX}${name}\n${text}`;
}

/** The name under which a connection keeps the statement; undefined for all others. */
export function preparedName(text: string): string | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  return text.slice(PREFIX.length, text.indexOf('\n'));
}

export async function run<Row>(db: Db, text: string, values: readonly unknown[]): Promise<Row[]> {
  return (await db.executeQuery<Row>(CompiledQuery.raw(text, values as unknown[]))).rows;
}

const DEADLOCK_DETECTED = '40P01';
const SERIALIZATION_FAILURE = '40001';
const ATTEMPTS = 5;

/** Does the work again where PostgreSQL chose it to end a deadlock: two settlements may meet in a scope and in its dependents. */
export async function retryingDeadlocks<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: string };
      if (attempt === ATTEMPTS || (code !== DEADLOCK_DETECTED && code !== SERIALIZATION_FAILURE)) throw error;
    }
  }
}
