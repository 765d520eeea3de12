import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase, startEmbedded, statusEmbedded, stopEmbedded } from '@cadastre/inventory';
import type { TestDatabase } from '@cadastre/inventory/testing';
import { createLogger } from '@cadastre/telemetry';
import { vi } from 'vitest';

/** A migrated register on a server of the test's own, so that the server can be ended in the middle of something. */
export interface OwnPostgres {
  readonly register: TestDatabase;
  /** Ends the server as the signal does (SIGQUIT: an immediate shutdown, which breaks every session off), waits for its end, and starts it again. */
  restart(signal: 'SIGQUIT' | 'SIGKILL' | 'SIGINT'): Promise<void>;
}

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'cadastre-own-postgres-'));
  const logger = createLogger({ level: 'silent', name: 'test' });
  const { url } = await startEmbedded({ directory, logger });
  const database = openDatabase(url, { applicationName: 'cadastre-test', maxConnections: 5 });
  await migrate(database);
  return {
    register: {
      url,
      database,
      close: async () => {
        await database.close();
        await stopEmbedded(directory);
        await rm(directory, { recursive: true });
      },
    },
    restart: async (signal) => {
      const status = await statusEmbedded(directory);
      if (status.state !== 'running') throw new Error('PostgreSQL does not run');
      process.kill(status.pid, signal);
      await vi.waitFor(
        async () => {
          if ((await statusEmbedded(directory)).state === 'running') throw new Error('PostgreSQL still runs');
        },
        { timeout: 30_000, interval: 20 },
      );
      const again = await startEmbedded({ directory, logger });
      if (again.url !== url) throw new Error('PostgreSQL came back elsewhere');
    },
  };
}
