import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EmbeddedError } from './embedded-error.ts';

/**
 * The directory of one embedded PostgreSQL:
 * `embedded.json` (the mark that it is ours, and what must stay the same from start to start), `password` (0600), `data` (PostgreSQL's own),
 * `server.log`, and two files that are only locked: `lock` by whoever starts or stops it, `users` by all who use it.
 */
export interface Home {
  readonly directory: string;
  readonly data: string;
  readonly log: string;
  readonly lock: string;
  readonly users: string;
}

const MARK = 'embedded.json';
const FORMAT = 1;
const PASSWORD = 'password';
const LOCK = 'lock';
const USERS = 'users';

/** What is remembered from start to start. */
export interface Memory {
  /** Chosen at the first start; null before. */
  readonly port: number | null;
  /** Whether the server was started to stay when nobody uses it. */
  readonly kept: boolean;
}

export function homeAt(directory: string): Home {
  const path = resolve(directory);
  return { directory: path, data: join(path, 'data'), log: join(path, 'server.log'), lock: join(path, LOCK), users: join(path, USERS) };
}

/** Whether the directory is marked as ours; an absent or empty one is not. Throws where it holds something that we did not make. */
export async function isOurs(home: Home): Promise<boolean> {
  let entries: string[];
  try {
    entries = await readdir(home.directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code === 'EACCES' || code === 'EPERM') throw notPermitted(home, error);
    if (code === 'ENOTDIR') throw notOurs(home);
    throw error;
  }
  if (entries.includes(MARK)) return true;
  // The locks come before the mark, and outlive it.
  if (entries.every((entry) => entry === LOCK || entry === USERS || entry === `${MARK}.new`)) return false;
  throw notOurs(home);
}

/** Makes the directory. Others may pass it, as the user that PostgreSQL runs as must, but not list it. */
export async function makeDirectory(home: Home): Promise<void> {
  try {
    await mkdir(home.directory, { recursive: true, mode: 0o711 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw notPermitted(home, error);
    if (code === 'ENOTDIR' || code === 'EEXIST') throw notOurs(home);
    if (code === 'ENOSPC' || code === 'EDQUOT') throw full(home, error);
    throw error;
  }
}

export async function readMemory(home: Home): Promise<Memory> {
  const memory = parseMemory(await readFile(join(home.directory, MARK), 'utf8'));
  if (memory) return memory;
  throw new EmbeddedError(
    `${join(home.directory, MARK)} is damaged or of a later version of Cadastre. Put back a copy, or delete ${home.directory}.`,
  );
}

export async function writeMemory(home: Home, memory: Memory): Promise<void> {
  await replaceFile(home, MARK, `${JSON.stringify({ format: FORMAT, ...memory })}\n`, 0o644);
}

/** The superuser's password; undefined where the database was never started. */
export async function readPassword(home: Home): Promise<string | undefined> {
  try {
    return (await readFile(join(home.directory, PASSWORD), 'utf8')).trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'EACCES' || code === 'EPERM') throw notPermitted(home, error);
    throw error;
  }
}

export async function makePassword(home: Home): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await replaceFile(home, PASSWORD, `${password}\n`, 0o600);
  return password;
}

export async function forget(home: Home): Promise<void> {
  for (const name of [PASSWORD, MARK]) await rm(join(home.directory, name), { force: true });
}

/** Complete or not at all, whenever we are killed. */
async function replaceFile(home: Home, name: string, text: string, mode: number): Promise<void> {
  const path = join(home.directory, name);
  try {
    await writeFile(`${path}.new`, text, { mode, flush: true });
    await chmod(`${path}.new`, mode);
    await rename(`${path}.new`, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw full(home, error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw notPermitted(home, error);
    throw error;
  }
}

function parseMemory(text: string): Memory | undefined {
  try {
    const { format, port = null, kept = false } = JSON.parse(text) as Partial<Memory> & { format?: unknown };
    return format === FORMAT && (port === null || Number.isInteger(port)) ? { port, kept: kept === true } : undefined;
  } catch {
    return undefined;
  }
}

function full(home: Home, cause: unknown): EmbeddedError {
  return new EmbeddedError(
    `the disk that holds ${home.directory} is full. Free some space there, or set CADASTRE_HOME to a directory on another disk.`,
    { cause },
  );
}

function notOurs(home: Home): EmbeddedError {
  return new EmbeddedError(
    `${home.directory} holds something that Cadastre did not make (${MARK} is missing). Set CADASTRE_HOME to another directory.`,
  );
}

function notPermitted(home: Home, cause: unknown): EmbeddedError {
  return new EmbeddedError(
    `${home.directory} belongs to another user or cannot be written. Run as that user, or set CADASTRE_HOME to a directory of your own.`,
    { cause },
  );
}
