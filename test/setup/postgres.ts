import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase, startEmbedded, statusEmbedded } from '@cadastre/inventory';
import { createLogger } from '@cadastre/telemetry';
import type { TestProject } from 'vitest/node';
import { startContainer } from './container.ts';
import { watchOver } from './watchdog.ts';
import { anyTestNamed } from './which-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's URL of the run's PostgreSQL; null in a run without tests that need one. */
    postgresUrl: string | null;
  }
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Nothing of a test run has to survive a power cut. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * One PostgreSQL for the whole run: TEST_DATABASE_URL, else a container where an engine answers, else the embedded one.
 *
 * @public Vitest calls it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!(await anyTestNamed(project, /\.(db|queue|e2e)\.test\.ts$/))) {
    project.provide('postgresUrl', null);
    return async () => {};
  }
  const server = (await given()) ?? (await contained()) ?? (await embedded());
  project.provide('postgresUrl', server.url);
  return () => server.stop();
}

async function given(): Promise<Server | undefined> {
  const url = process.env.TEST_DATABASE_URL;
  return url ? { url, stop: async () => {} } : undefined;
}

async function contained(): Promise<Server | undefined> {
  const container = await startContainer({
    image: 'postgres:18',
    port: 5432,
    environment: { POSTGRES_PASSWORD: 'test' },
    command: ['postgres', ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
  });
  if (!container) return undefined;
  const url = `postgres://postgres:test@${container.getHost()}:${container.getMappedPort(5432)}/postgres`;
  // The image listens once while it initialises, restarts, and only then is ready.
  await untilAnswers(url);
  return {
    url,
    async stop() {
      await container.stop();
    },
  };
}

async function embedded(): Promise<Server> {
  const directory = await mkdtemp(join(tmpdir(), 'cadastre-postgres-'));
  const discard = () => rm(directory, { recursive: true, force: true });
  try {
    const server = await startEmbedded({ directory, logger: createLogger({ level: 'warn', name: 'test' }), settings: SETTINGS });
    const status = await statusEmbedded(directory);
    const callOff = status.state === 'running' ? watchOver(status.pid, directory) : () => {};
    return {
      url: server.url,
      async stop() {
        await server.stop();
        callOff();
        await discard();
      },
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function untilAnswers(url: string): Promise<void> {
  const { pool, close } = openDatabase(url, { applicationName: 'cadastre-test', maxConnections: 1 });
  const deadline = performance.now() + 60_000;
  try {
    for (;;) {
      try {
        await pool.query('select 1');
        return;
      } catch (error) {
        if (performance.now() > deadline) throw error;
        await delay(100);
      }
    }
  } finally {
    await close();
  }
}
