import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, startEmbedded, statusEmbedded } from '@cadastre/inventory';
import { createLogger } from '@cadastre/telemetry';
import { watchOver } from '../setup/watchdog.ts';
import { type Child, startChild } from './child.ts';
import { type TreeUsage, usageOfTree } from './proc.ts';
import type { ServedEstate, SimulatorReady } from './simulator-process.ts';

/** A server that is measured from outside. */
export interface Server extends AsyncDisposable {
  readonly url: string;
  usage(): TreeUsage;
}

export const LEAVE_WITH_PARENT = ['--import', join(import.meta.dirname, 'leave-with-parent.ts')];

/** An embedded PostgreSQL with its own directory and the settings that it has by default, durability included. */
export async function startPostgres(): Promise<Server> {
  const directory = await mkdtemp(join(tmpdir(), 'cadastre-bench-'));
  const server = await startEmbedded({ directory, logger: createLogger({ level: 'warn', name: 'bench' }) });
  const status = await statusEmbedded(directory);
  if (status.state !== 'running') throw new Error('the embedded PostgreSQL was started and does not run');
  const callOff = watchOver(status.pid, directory);
  return {
    url: server.url,
    usage: () => usageOfTree(status.pid),
    async [Symbol.asyncDispose]() {
      await server.stop();
      callOff();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A new database on the server; answers its URL. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const { pool, close } = openDatabase(serverUrl, { applicationName: 'cadastre bench', maxConnections: 1 });
  try {
    await pool.query(`create database ${name}`);
  } finally {
    await close();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

const REDIS_ATTEMPTS = 5;

/** `redis-server` of the PATH, in memory only; null where there is none. */
export async function startRedis(): Promise<Server | null> {
  const directory = await mkdtemp(join(tmpdir(), 'cadastre-bench-redis-'));
  for (let attempt = 1; attempt <= REDIS_ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', '', '--appendonly', 'no'];
    const child = spawn('redis-server', args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    const started = await new Promise<'ready' | 'ended' | 'missing'>((resolve) => {
      let output = '';
      child.on('error', () => resolve('missing'));
      child.on('close', () => resolve('ended'));
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-4096);
        if (output.includes('Ready to accept connections')) resolve('ready');
      });
    });
    if (started === 'missing') break;
    // Another program took the port first.
    if (started === 'ended') continue;
    const pid = child.pid as number;
    const callOff = watchOver(pid, directory);
    return {
      url: `redis://127.0.0.1:${port}`,
      usage: () => usageOfTree(pid),
      async [Symbol.asyncDispose]() {
        const ended = once(child, 'close');
        child.kill('SIGTERM');
        await ended;
        callOff();
        await rm(directory, { recursive: true, force: true });
      },
    };
  }
  await rm(directory, { recursive: true, force: true });
  return null;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('a listening server has no port');
  return address.port;
}

/** What a simulator has answered since it was asked last. */
export interface Served {
  readonly requests: number;
  readonly bytes: number;
  /** Requests by `service:Operation`. */
  readonly byOperation: Readonly<Record<string, number>>;
}

/** No failure: how AWS says that an account is in no organization. */
const NOT_IN_ORGANIZATION = 'AWSOrganizationsNotInUseException';

export interface SimulatorServer extends Server, SimulatorReady {
  /** Counts from anew afterwards. */
  takeServed(): Promise<Served>;
}

/** A simulated AWS in a process of its own. */
export async function startSimulatorProcess(estate: ServedEstate): Promise<SimulatorServer> {
  const child: Child = startChild({
    name: 'simulator',
    script: join(import.meta.dirname, 'simulator-process.ts'),
    args: [JSON.stringify(estate)],
    // Estates of any size are made here; it is not the simulator's memory that is in question.
    nodeArgs: [...LEAVE_WITH_PARENT, '--max-old-space-size=8192'],
  });
  const ready = await child.message<SimulatorReady>();
  const call = async (page: string, body?: object): Promise<unknown> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${ready.url}/_cadastre/${page}`, init);
    if (!response.ok) throw new Error(`the simulator answered ${response.status}: ${await response.text()}`);
    return await response.json();
  };
  return {
    ...ready,
    usage: child.usage,
    async takeServed() {
      const stats = (await call('stats')) as Record<'requests' | 'bytes', number> & {
        byOperation: Record<string, { requests: number }>;
        refusals: Record<string, number>;
      };
      const refused = Object.keys(stats.refusals).filter((code) => code !== NOT_IN_ORGANIZATION);
      if (refused.length > 0) throw new Error(`the simulator refused requests: ${JSON.stringify(stats.refusals)}`);
      await call('control', { resetStats: true });
      const byOperation = Object.fromEntries(Object.entries(stats.byOperation).map(([name, { requests }]) => [name, requests]));
      return { requests: stats.requests, bytes: stats.bytes, byOperation };
    },
    async [Symbol.asyncDispose]() {
      await child.stop();
    },
  };
}
