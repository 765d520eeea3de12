import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@cadastre/telemetry';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { discardCluster, ensureCluster, SUPERUSER } from './cluster.ts';
import { EmbeddedError } from './embedded-error.ts';
import { type Home, homeAt, isOurs, makeDirectory, makePassword, readMemory, readPassword, writeMemory } from './home.ts';
import { launch, START_TIMEOUT_MS } from './launch.ts';
import { findPostmaster, isRunning, type Postmaster, readPostmaster, stopPostmaster } from './postmaster.ts';
import { chooseRunner } from './runner.ts';
import { hasNoUsers, joinUsers, singleFlight } from './single-flight.ts';

export interface Embedded {
  /** `postgres://` with the superuser's password: a secret. */
  readonly url: string;
  /** True where a server was already running. */
  readonly adopted: boolean;
  /**
   * Says that this process is done with the server. The last one to say so stops it, whoever started it, unless it was started to be kept: a server
   * must not be taken away from another command that adopted it meanwhile. Stopping waits until it is gone.
   */
  stop(): Promise<void>;
}

export type EmbeddedStatus =
  | { readonly state: 'absent' }
  | { readonly state: 'stopped' }
  | { readonly state: 'running'; readonly url: string; readonly pid: number; readonly port: number };

const DATABASE = 'cadastre';
const INVALID_PASSWORD = '28P01';
const STOP_TIMEOUT_MS = 30_000;

/**
 * Starts the embedded PostgreSQL of this directory, or adopts it if it runs. It listens on the loopback interface alone, outlives the process that
 * started it, and keeps its port from start to start as long as nobody else takes that. Any number of processes may call this at once.
 * With `keep` it stays when the last process that uses it is done. `settings` are added to the command line of a start. Throws {@link EmbeddedError}.
 */
export async function startEmbedded(options: {
  directory: string;
  logger: Logger;
  keep?: boolean;
  settings?: Readonly<Record<string, string>>;
}): Promise<Embedded> {
  const { logger, keep = false, settings = {} } = options;
  const home = homeAt(options.directory);
  await isOurs(home);
  await makeDirectory(home);
  return singleFlight(home.lock, START_TIMEOUT_MS + STOP_TIMEOUT_MS, async () => {
    if (!(await isOurs(home))) await writeMemory(home, { port: null, kept: false });
    const password = (await readPassword(home)) ?? (await makePassword(home));
    const running = await findPostmaster(home.data);
    if (running && running.status !== 'stopping') {
      const url = await adopt(home, running, password);
      if (keep) await writeMemory(home, { ...(await readMemory(home)), kept: true });
      logger.info({ serverPid: running.pid, port: running.port }, 'embedded PostgreSQL adopted');
      return inUse(home, url, true);
    }
    if (running) await waitUntilGone(home, running.pid);
    const binaries = await findBinaries();
    const runner = await chooseRunner(binaries, home.directory, home.data);
    await ensureCluster(home, binaries, runner, password);
    const { pid, port } = await launch(home, binaries, runner, { settings, kept: keep, logger });
    const url = urlOf(port, password, DATABASE);
    await ensureDatabase(urlOf(port, password, 'postgres'));
    logger.info({ serverPid: pid, port }, 'embedded PostgreSQL started');
    return inUse(home, url, false);
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

/** Stops the server, whoever uses it. Answers whether there was one. */
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

/** To be called under the lock. */
function inUse(home: Home, url: string, adopted: boolean): Embedded {
  const leave = joinUsers(home.users);
  return {
    url,
    adopted,
    async stop() {
      await singleFlight(home.lock, START_TIMEOUT_MS, async () => {
        leave();
        if ((await isOurs(home)) && !(await readMemory(home)).kept && hasNoUsers(home.users)) await stopUnderLock(home);
      });
    },
  };
}

async function stopUnderLock(home: Home): Promise<boolean> {
  const postmaster = await findPostmaster(home.data);
  if (postmaster) await stopPostmaster(postmaster.pid, home.data, STOP_TIMEOUT_MS);
  const memory = await readMemory(home);
  if (memory.kept) await writeMemory(home, { ...memory, kept: false });
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
