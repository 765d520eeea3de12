import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { collectJob, postgresServer, type TestServer } from './testing/servers.ts';

let server: TestServer;
let watch: pg.Client;
beforeAll(async () => {
  server = await postgresServer(inject('postgresUrl')!);
  watch = new pg.Client({ connectionString: server.url });
  await watch.connect();
});
afterAll(async () => {
  await watch.end();
  await server.close();
});

/** The names of all other connections to the database. */
async function connections(): Promise<string[]> {
  const { rows } = await watch.query<{ name: string }>(
    `select application_name as name from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  return rows.map(({ name }) => name);
}

// A server that is stopped right after would report each connection that is left as an error.
it.each([0, 1, 2, 5, 10, 40])('a queue that is closed after %i of its jobs has no connection to its PostgreSQL any more', async (jobs) => {
  const queue = await server.open();
  let done = 0;
  const collect = queue.consume(
    {
      collect: async () => {
        done += 1;
        return { kind: 'done' };
      },
    },
    { concurrency: 5 },
  );
  const discovery = queue.consume({ plan: async () => ({ kind: 'done' }), due: async () => ({ kind: 'done' }) }, { concurrency: 2 });
  await queue.addCollect(Array.from({ length: 40 }, (_, index) => collectJob({ discoveryId: `${jobs + 1}`, type: `test:type-${index}` })));
  await vi.waitFor(() => expect(done).toBeGreaterThanOrEqual(jobs), { timeout: 30_000, interval: 1 });
  await Promise.all([discovery.close({ graceMs: 1_000 }), collect.close({ graceMs: 1_000 })]);
  await queue.close();
  expect(await connections()).toEqual([]);
  expect(server.log()).toBe('');
});
