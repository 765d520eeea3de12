import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Database, openDatabase } from '../database.ts';
import { ensureTemplate, onDatabase } from './template.ts';

export interface TestDatabase {
  /** With the rights of a superuser. */
  readonly url: string;
  readonly database: Database;
  /** Closes `database` and drops it all. Throws where a test left another connection open. */
  close(): Promise<void>;
}

/** How long a session may still be ending after its client closed it. */
const LEAK_PATIENCE_MS = 5_000;

/** A migrated database of the caller's own, on the server that the run's global set-up started. For `beforeAll`; close it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = await serverOfRun();
  const template = await ensureTemplate(serverUrl);
  const name = `cadastre_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  const url = onDatabase(serverUrl, name);
  const database = openDatabase(url, { applicationName: 'cadastre-test', maxConnections: 10 });
  return {
    url,
    database,
    async close() {
      await database.close();
      await onServer(serverUrl, async (client) => {
        const leaked = await leakedSessions(client, name);
        await client.query(`drop database ${name} with (force)`);
        if (leaked.length > 0) throw new Error(`connections were left open:\n${leaked.join('\n')}`);
      });
    },
  };
}

/** Imported here, because vitest may be imported by tests only, and the check loads every module in plain Node.js. */
async function serverOfRun(): Promise<string> {
  const { inject } = await import('vitest');
  const url = inject('postgresUrl');
  if (url) return url;
  throw new Error('no PostgreSQL was started for this run: a test that needs one is named *.db.test.ts, *.queue.test.ts or *.e2e.test.ts');
}

async function onServer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl, application_name: 'cadastre-testing' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function leakedSessions(client: pg.Client, name: string): Promise<string[]> {
  const deadline = performance.now() + LEAK_PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query<{ session: string }>(
      `select format('%s (%s): %s', application_name, state, query) as session
         from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
      [name],
    );
    if (rows.length === 0 || performance.now() > deadline) return rows.map(({ session }) => session);
    await delay(20);
  }
}
