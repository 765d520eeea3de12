import type { ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@cadastre/telemetry';
import type { Binaries } from './binaries.ts';
import { EmbeddedError, explainFailure, isPortTaken } from './embedded-error.ts';
import { type Home, readMemory, writeMemory } from './home.ts';
import { readPostmaster } from './postmaster.ts';
import type { Runner } from './runner.ts';

/** Recovery after a kill replays at most a checkpoint's distance, 1 GB by default. */
export const START_TIMEOUT_MS = 120_000;
const LOG_LIMIT_BYTES = 4 * 1024 * 1024;
const PORT_ATTEMPTS = 5;

/** Starts the server, on the port of last time where that is free. Another program may take a free port before PostgreSQL does, hence the attempts. */
export async function launch(
  home: Home,
  binaries: Binaries,
  runner: Runner,
  { settings, kept, logger }: { settings: Readonly<Record<string, string>>; kept: boolean; logger: Logger },
): Promise<{ pid: number; port: number }> {
  const { port: before } = await readMemory(home);
  for (let attempt = 1; ; attempt += 1) {
    const port = attempt === 1 && before !== null && (await isFree(before)) ? before : await freePort();
    if (before !== null && port !== before) {
      logger.warn({ before, port }, 'another program has the port of the embedded PostgreSQL, which moves to a new one');
    }
    await writeMemory(home, { port, kept });
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
