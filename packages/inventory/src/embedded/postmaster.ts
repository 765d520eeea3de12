import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { EmbeddedError } from './embedded-error.ts';

/** What a running PostgreSQL says of itself in `postmaster.pid` (PostgreSQL source, `pidfile.h`). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `stopping`, `ready` or `standby`; empty until the server has come that far. */
  readonly status: string;
}

/**
 * The server that runs on this data directory, if one does. The process id alone proves nothing: after a restart of the machine or the container
 * another program has it, and PostgreSQL itself would then refuse to start. Such a left-over file is removed. To be called under the lock.
 */
export async function findPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  const postmaster = await readPostmaster(dataDirectory);
  if (!postmaster) return undefined;
  const command = await commandOf(postmaster.pid);
  if (runsOn(command, dataDirectory)) return postmaster;
  if (/(^|\/)postgres$/.test(command[0] ?? '')) {
    throw new EmbeddedError(
      `process ${postmaster.pid} is a PostgreSQL, but was started on another path than ${dataDirectory}. If the directory was moved while it ran, stop that ` +
        `process; otherwise delete ${join(dataDirectory, 'postmaster.pid')}.`,
    );
  }
  await rm(join(dataDirectory, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Whether the process is still the server of this data directory. A dead child that nobody has waited for counts as gone. */
export async function isRunning(pid: number, dataDirectory: string): Promise<boolean> {
  return runsOn(await commandOf(pid), dataDirectory);
}

export async function readPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  let text: string;
  try {
    text = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() };
}

/**
 * Stops the server: fast (sessions are ended, a checkpoint is written), and after `timeoutMs` at once, which loses nothing either but makes the next
 * start recover from the log.
 */
export async function stopPostmaster(pid: number, dataDirectory: string, timeoutMs: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!(await isRunning(pid, dataDirectory))) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ESRCH') return;
      throw new EmbeddedError(`PostgreSQL (process ${pid}) belongs to another user: stop it as that user, or as root.`, { cause: error });
    }
    const deadline = performance.now() + timeoutMs;
    while (performance.now() < deadline) {
      if (!(await isRunning(pid, dataDirectory))) return;
      await delay(20);
    }
  }
  throw new EmbeddedError(`PostgreSQL (process ${pid}) does not stop. End it by hand, then try again.`);
}

function runsOn(command: readonly string[], dataDirectory: string): boolean {
  return command.includes(dataDirectory) && /(^|\/)postgres$/.test(command[0] ?? '');
}

/**
 * The command line of a process; empty where there is none. Not its working directory, though PostgreSQL's is its data directory: in a container even
 * root may not read that of another user's process.
 */
async function commandOf(pid: number): Promise<string[]> {
  if (process.platform === 'linux') {
    try {
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').slice(0, -1);
    } catch {
      return [];
    }
  }
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    // `ps` joins the arguments with blanks, which a path may hold too; ours are built so that the data directory ends before ` -c `.
    const match = /^(.*?) -D (.*?) -c /.exec(stdout.trim());
    return match ? [match[1] as string, '-D', match[2] as string] : [stdout.trim()];
  } catch {
    return [];
  }
}
