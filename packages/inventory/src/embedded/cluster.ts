import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedError, explainFailure } from './embedded-error.ts';
import { forget, type Home } from './home.ts';
import type { Runner } from './runner.ts';

export const SUPERUSER = 'cadastre';

/**
 * Written into `postgresql.conf` once, where an operator may change them later. Durability stays at PostgreSQL's defaults (fsync, synchronous commit, checksums).
 */
const SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: '128MB',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
};

/** The major version of the data directory, as its `PG_VERSION` has it; undefined where there is none. */
async function dataVersion(data: string): Promise<string | undefined> {
  try {
    return (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    throw new EmbeddedError(`${data} belongs to another user. Run as that user, or set CADASTRE_HOME to a directory of your own.`, {
      cause: error,
    });
  }
}

/**
 * Makes the data directory unless there is one of the right version. initdb works beside it and the result is renamed, so that a kill in the middle leaves
 * nothing that looks like a database. Text sorts by code point (the built-in locale), so that every machine answers a query in the same order.
 */
export async function ensureCluster(home: Home, binaries: Binaries, runner: Runner, password: string): Promise<void> {
  const version = await dataVersion(home.data);
  if (version === binaries.major) return;
  if (version !== undefined) {
    throw new EmbeddedError(
      `${home.data} was made by PostgreSQL ${version}, and this Cadastre brings PostgreSQL ${binaries.major}. Go back to the Cadastre that made it and keep what you need with ` +
        'pg_dump, or delete it with: cadastre database reset. Or set CADASTRE_HOME to another directory.',
    );
  }
  const making = join(home.directory, 'data.new');
  const passwordFile = join(home.directory, 'password.initdb');
  try {
    await rm(making, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
    await mkdir(making, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
    if (runner.owner) {
      for (const path of [making, passwordFile]) await chown(path, runner.owner.uid, runner.owner.gid);
    }
    await initialise(runner, binaries, home, making, passwordFile);
    await rename(making, home.data);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/**
 * Deletes everything but the files that are locked, which others may be waiting for, the mark last. The data is renamed first: half of it must never look like
 * a database.
 */
export async function discardCluster(home: Home): Promise<void> {
  const doomed = join(home.directory, 'data.old');
  await rm(doomed, { recursive: true, force: true });
  try {
    await rename(home.data, doomed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  for (const path of [doomed, join(home.directory, 'data.new'), home.log, `${home.log}.1`])
    await rm(path, { recursive: true, force: true });
  await forget(home);
}

async function initialise(runner: Runner, binaries: Binaries, home: Home, making: string, passwordFile: string): Promise<void> {
  const child = runner.spawn(
    binaries.initdb,
    [
      `--pgdata=${making}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...Object.entries(SETTINGS).map(([name, value]) => `--set=${name}=${value}`),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw explainFailure('making the database', output, home.directory);
}
