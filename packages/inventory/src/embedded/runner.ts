import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedError } from './embedded-error.ts';

/** How PostgreSQL's programs are run, and to whom their files belong. */
export interface Runner {
  /** The owner of the data directory; null where it is the user who runs us. */
  readonly owner: User | null;
  spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
}

interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Run by root, it is given another user: the owner of the data if there is some, else of the directory around it
 * (a checkout that belongs to a person, mounted into a container), else `postgres` or `nobody`. That user must be able to reach the programs and the
 * data, which it is not under /root, for one. There, and only there, the server keeps a single capability, to pass directories
 * that it does not own; util-linux's `setpriv` (part of every Linux that can run these binaries) arranges that. PostgreSQL checks nothing but the user id.
 * Copying programs and data to a place that everybody can enter was rejected: the data would no longer be where CADASTRE_HOME says.
 */
export async function chooseRunner(binaries: Binaries, directory: string, dataDirectory: string): Promise<Runner> {
  if (process.geteuid?.() !== 0) return plainRunner(null, []);
  const users = await candidateUsers(directory, dataDirectory);
  for (const prefix of reachPrefixes()) {
    for (const user of users) {
      const runner = plainRunner(user, prefix(user));
      if (await canReach(runner, binaries, directory)) return runner;
    }
  }
  throw new EmbeddedError(
    `PostgreSQL refuses to run as root, and ${users.map((user) => user.name).join(' and ') || 'no other user'} cannot reach both ${dirname(binaries.postgres)} and ` +
      `${directory}. Put the checkout, and CADASTRE_HOME if it is elsewhere, in a directory that every user can enter, such as /opt/cadastre; or run as an ` +
      'ordinary user; or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

function plainRunner(user: User | null, prefix: readonly string[]): Runner {
  return {
    owner: user,
    spawn(program, args, options) {
      const [command, ...rest] = [...prefix, program, ...args] as [string, ...string[]];
      const identity = user && prefix.length === 0 ? { uid: user.uid, gid: user.gid } : {};
      // Nothing of our environment: a server that outlives us must not keep a sealing key or AWS credentials.
      const env = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };
      return spawn(command, rest, { cwd: '/', ...options, ...identity, env });
    },
  };
}

/**
 * Plain first. Then with `dac_read_search` (to read and to enter), and last with `dac_override`, which allows more but is the one that container engines
 * leave to root by default. PostgreSQL's programs check themselves with access(2), which looks at what the real user may do without capabilities
 * unless `no_setuid_fixup` is set (Linux, capabilities(7)); where a container does not let us set it, what is reachable without is tried too.
 */
function reachPrefixes(): ((user: User) => readonly string[])[] {
  const keeping = (capability: string, bits: readonly string[]) => (user: User) => [
    'setpriv',
    ...bits,
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=-all,+${capability}`,
    '--no-new-privs',
  ];
  const withBits = (bits: readonly string[]) => [keeping('dac_read_search', bits), keeping('dac_override', bits)];
  const plain = (): readonly string[] => [];
  return process.platform === 'linux' ? [plain, ...withBits(['--securebits=+no_setuid_fixup']), ...withBits([])] : [plain];
}

/**
 * Asks the operating system rather than reading modes, which know nothing of access lists, mounts and missing capabilities. `--show` writes nothing, but
 * has initdb look for the programs beside it, which its `--version` does not.
 */
async function canReach(runner: Runner, binaries: Binaries, directory: string): Promise<boolean> {
  const child = runner.spawn('/bin/sh', ['-c', '"$0" --show -D "$1" && cd "$1"', binaries.initdb, directory], { stdio: 'ignore' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** initdb insists on a user with a name, hence the users of /etc/passwd only. */
async function candidateUsers(directory: string, dataDirectory: string): Promise<User[]> {
  const known = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.name !== '' && user.uid !== 0);
  const owner = await ownerOf(dataDirectory);
  if (owner !== undefined && owner !== 0) {
    const user = known.find((candidate) => candidate.uid === owner);
    return [user ?? { name: `user ${owner}`, uid: owner, gid: owner }];
  }
  const around = await ownerOfNearest(directory);
  const wanted = [
    known.find((user) => user.uid === around),
    ...['postgres', 'nobody'].map((name) => known.find((user) => user.name === name)),
  ];
  return wanted.filter((user) => user !== undefined).filter((user, index, all) => all.findIndex(({ uid }) => uid === user.uid) === index);
}

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).uid;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The directory itself was just made by root, so the answer is that of the first one above it that root does not own, if there is one. */
async function ownerOfNearest(directory: string): Promise<number> {
  for (let path = directory; ; path = dirname(path)) {
    const owner = await ownerOf(path);
    if (owner !== undefined && owner !== 0) return owner;
    if (path === dirname(path)) return 0;
  }
}
