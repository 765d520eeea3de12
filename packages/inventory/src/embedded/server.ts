import type { ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@cadastre/telemetry';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.ts';
import { discardCluster, ensureCluster, SUPERUSER } from './cluster.ts';
import { EmbeddedError, explainFailure, isPortTaken } from './embedded-error.ts';
import { type Home, homeAt, isOurs, makeDirectory, makePassword, readPassword, readPort, writePort } from './home.ts';
import { findPostmaster, isRunning, type Postmaster, readPostmaster, stopPostmaster } from './postmaster.ts';
import { chooseRunner, type Runner } from './runner.ts';
import { singleFlight } from './single-flight.ts';

export interface Embedded {
  /** `postgres://` with the superuser's password: a secret. */
  readonly url: string;
  /** True where a server was already running. Whoever adopts one should not stop it. */
  readonly adopted: boolean;
  /** Ends sessions, writes a checkpoint, and waits for the server to be gone. */
  stop(): Promise<void>;
}

export type EmbeddedStatus =
  | { readonly state: 'absent' }
  | { readonly state: 'stopped' }
  | { readonly state: 'running'; readonly url: string; readonly pid: number; readonly port: number };

const DATABASE = 'cadastre';
const INVALID_PASSWORD = '28P01';
/** Recovery after a kill replays at most a checkpoint's distance, 1 GB by default. */
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;
const LOG_LIMIT_BYTES = 4 * 1024 * 1024;
const PORT_ATTEMPTS = 5;

/**
 * Starts the embedded PostgreSQL of this directory, or adopts it if it runs. It listens on the loopback interface alone, outlives the process that
 * started it, and keeps its port from start to start as long as nobody else takes that. Any number of processes may call this at once.
 * `settings` are added to this start's command line. Throws {@link EmbeddedError}.
 */
export async function startEmbedded(options: {
  directory: string;
  logger: Logger;
  settings?: Readonly<Record<string, string>>;
}): Promise<Embedded> {
  const home = homeAt(options.directory);
  await isOurs(home);
  await makeDirectory(home);
  return singleFlight(home.lock, START_TIMEOUT_MS + STOP_TIMEOUT_MS, async () => {
    if (!(await isOurs(home))) await writePort(home, null);
    const password = (await readPassword(home)) ?? (await makePassword(home));
    const running = await findPostmaster(home.data);
    if (running && running.status !== 'stopping') {
      const url = await adopt(home, running, password);
      options.logger.info({ serverPid: running.pid, port: running.port }, 'embedded PostgreSQL adopted');
      return embedded(home, url, running.pid, true);
    }
    if (running) await waitUntilGone(home, running.pid);
    const binaries = await findBinaries();
    const runner = await chooseRunner(binaries, home.directory, home.data);
    await ensureCluster(home, binaries, runner, password);
    const { pid, port } = await launch(home, binaries, runner, options.settings ?? {}, options.logger);
    const url = urlOf(port, password, DATABASE);
    await ensureDatabase(urlOf(port, password, 'postgres'));
    options.logger.info({ serverPid: pid, port }, 'embedded PostgreSQL started');
    return embedded(home, url, pid, false);
  });
}

export async function statusEmbedded(directory: string): Promise<EmbeddedStatus> {
  const home = homeAt(directory);
  if (!(await isOurs(home))) return { state: 'absent' };
  // Without the lock: whoever only looks must neither wait for a start nor remove what it left.
  const postmaster = await readPostmaster(home.data);
  const password = await readPassword(home);
  if (!postmaster || password === undefined || !(await isRunning(postmaster.pid, home.data))) return { state: 'stopped' };
  const { pid, port } = postmaster;
  return { state: 'running', url: urlOf(port, password, DATABASE), pid, port };
}

/** Answers whether there was a server to stop. */
export async function stopEmbedded(directory: string): Promise<boolean> {
  const home = homeAt(directory);
  if (!(await isOurs(home))) return false;
  return singleFlight(home.lock, START_TIMEOUT_MS, () => stopUnderLock(home));
}

/** Stops the server and deletes all that it holds. Answers whether there was something to delete; refuses a directory that we did not make. */
export async function resetEmbedded(directory: string): Promise<boolean> {
  const home = homeAt(directory);
  if (!(await isOurs(home))) return false;
  await singleFlight(home.lock, START_TIMEOUT_MS, async () => {
    await stopUnderLock(home);
    await discardCluster(home);
  });
  return true;
}

function embedded(home: Home, url: string, pid: number, adopted: boolean): Embedded {
  return {
    url,
    adopted,
    async stop() {
      await singleFlight(home.lock, START_TIMEOUT_MS, () => stopPostmaster(pid, home.data, STOP_TIMEOUT_MS));
    },
  };
}

async function stopUnderLock(home: Home): Promise<boolean> {
  const postmaster = await findPostmaster(home.data);
  if (postmaster) await stopPostmaster(postmaster.pid, home.data, STOP_TIMEOUT_MS);
  return postmaster !== undefined;
}

/** Waits until the running server answers, and makes sure that what answers on its port is it. */
async function adopt(home: Home, running: Postmaster, password: string): Promise<string> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  for (;;) {
    const now = await readPostmaster(home.data);
    if (now?.pid === running.pid && now.status === 'ready') {
      await ensureDatabase(urlOf(now.port, password, 'postgres'));
      return urlOf(now.port, password, DATABASE);
    }
    if (!(await isRunning(running.pid, home.data))) {
      throw new EmbeddedError(`PostgreSQL ended while it was starting. Its log is ${home.log}. Try again.`);
    }
    if (performance.now() > deadline)
      throw new EmbeddedError(`PostgreSQL is not ready after ${START_TIMEOUT_MS / 1000} s. Its log is ${home.log}.`);
    await delay(50);
  }
}

async function waitUntilGone(home: Home, pid: number): Promise<void> {
  const deadline = performance.now() + STOP_TIMEOUT_MS;
  while (performance.now() < deadline) {
    if (!(await isRunning(pid, home.data))) return;
    await delay(50);
  }
  await stopPostmaster(pid, home.data, STOP_TIMEOUT_MS);
}

/** Starts the server, on the port of last time where that is free. Another program may take a free port before PostgreSQL does, hence the attempts. */
async function launch(
  home: Home,
  binaries: Binaries,
  runner: Runner,
  settings: Readonly<Record<string, string>>,
  logger: Logger,
): Promise<{ pid: number; port: number }> {
  const before = await readPort(home);
  for (let attempt = 1; ; attempt += 1) {
    const port = attempt === 1 && before !== null && (await isFree(before)) ? before : await freePort();
    if (before !== null && port !== before) {
      logger.warn({ before, port }, 'another program has the port of the embedded PostgreSQL, which moves to a new one');
    }
    await writePort(home, port);
    const output = await launchOn(port, home, binaries, runner, settings);
    if (typeof output === 'number') return { pid: output, port };
    if (!isPortTaken(output) || attempt === PORT_ATTEMPTS) throw explainFailure('starting PostgreSQL', output, home.directory);
  }
}

/** Answers the process id of the server once it accepts connections, or what it wrote where it ended before. */
async function launchOn(
  port: number,
  home: Home,
  binaries: Binaries,
  runner: Runner,
  settings: Readonly<Record<string, string>>,
): Promise<number | string> {
  await rotateLog(home.log);
  const log = await open(home.log, 'a', 0o600);
  try {
    const { size: logStart } = await log.stat();
    const set = { ...settings, listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
    const args = ['-D', home.data, ...Object.entries(set).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const child = runner.spawn(binaries.postgres, args, { detached: true, stdio: ['ignore', log.fd, log.fd] });
    const ended = endOf(child);
    const deadline = performance.now() + START_TIMEOUT_MS;
    while (performance.now() < deadline) {
      const postmaster = await readPostmaster(home.data);
      if (postmaster && postmaster.pid === child.pid && postmaster.status === 'ready') {
        child.unref();
        return postmaster.pid;
      }
      if (await Promise.race([ended, delay(20, false)])) return (await readFile(home.log, 'utf8')).slice(logStart);
    }
    child.kill('SIGQUIT');
    throw new EmbeddedError(`PostgreSQL is not ready after ${START_TIMEOUT_MS / 1000} s. Its log is ${home.log}.`);
  } finally {
    await log.close();
  }
}

function endOf(child: ChildProcess): Promise<true> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => resolve(true));
  });
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl, application_name: 'cadastre-embedded' });
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError)) throw cause;
    throw new EmbeddedError(
      cause.code === INVALID_PASSWORD
        ? 'the embedded PostgreSQL does not accept the password in its password file. Put the former file back, or delete the database with: cadastre database reset'
        : `the embedded PostgreSQL runs but refuses us: ${cause.message}`,
      { cause },
    );
  } finally {
    await client.end();
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

async function rotateLog(log: string): Promise<void> {
  try {
    if ((await stat(log)).size > LOG_LIMIT_BYTES) await rename(log, `${log}.1`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== null;
}

async function freePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === null) throw new EmbeddedError('there is no free port on 127.0.0.1.');
  return port;
}

async function listenOnce(port: number): Promise<number | null> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
    });
    const address = server.address();
    return typeof address === 'object' && address ? address.port : null;
  } catch {
    return null;
  } finally {
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }
}
