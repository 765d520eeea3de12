import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startContainer } from './container.ts';
import { watchOver } from './watchdog.ts';
import { anyTestNamed } from './which-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The run's Redis; null where there is none: such tests are skipped with `describe.skipIf`. */
    redisUrl: string | null;
  }
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

const PROGRAM = 'redis-server';
const START_ATTEMPTS = 5;

/**
 * One Redis for the whole run: REDIS_URL, else `redis-server` on the PATH, else a container where an engine answers.
 *
 * @public Vitest calls it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!(await anyTestNamed(project, /\.(queue|e2e)\.test\.ts$/))) {
    project.provide('redisUrl', null);
    return async () => {};
  }
  const server = (await given()) ?? (await local()) ?? (await contained());
  project.provide('redisUrl', server?.url ?? null);
  if (!server) {
    process.stderr.write('\nTESTS ON REDIS ARE SKIPPED: set REDIS_URL, or install redis-server, or start a Docker engine.\n\n');
    return async () => {};
  }
  return () => server.stop();
}

async function given(): Promise<Server | undefined> {
  const url = process.env.REDIS_URL;
  return url ? { url, stop: async () => {} } : undefined;
}

async function contained(): Promise<Server | undefined> {
  const container = await startContainer({ image: 'redis:8', port: 6379 });
  if (!container) return undefined;
  return {
    url: `redis://${container.getHost()}:${container.getMappedPort(6379)}`,
    async stop() {
      await container.stop();
    },
  };
}

/** Another program may take the free port first, hence the attempts. */
async function local(): Promise<Server | undefined> {
  const directory = await mkdtemp(join(tmpdir(), 'cadastre-redis-'));
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', '', '--appendonly', 'no'];
    // Detached: an interrupt at the terminal must reach the tests first, which still need their server to end.
    const child = spawn(PROGRAM, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    const started = await untilReady(child);
    if (started === 'missing') break;
    if (started === 'ended') continue;
    const callOff = watchOver(child.pid as number, directory);
    child.unref();
    return {
      url: `redis://127.0.0.1:${port}`,
      async stop() {
        const ended = new Promise((resolve) => {
          child.once('close', resolve);
        });
        child.kill('SIGTERM');
        await ended;
        callOff();
        await rm(directory, { recursive: true, force: true });
      },
    };
  }
  await rm(directory, { recursive: true, force: true });
  return undefined;
}

function untilReady(child: ChildProcess): Promise<'ready' | 'ended' | 'missing'> {
  return new Promise((resolve) => {
    let output = '';
    child.on('error', () => resolve('missing'));
    child.on('close', () => resolve('ended'));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4096);
      if (output.includes('Ready to accept connections')) resolve('ready');
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (typeof address !== 'object' || !address) throw new Error('a listening server has no port');
  return address.port;
}
