import { chmod, chown, cp, mkdtemp, readFile, readlink, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLogger } from '@cadastre/telemetry';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, startElsewhere } from '../testing/elsewhere.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { homeAt, makeDirectory, makePassword, writeMemory } from './home.ts';
import { launch } from './launch.ts';
import { chooseRunner } from './runner.ts';
import { startEmbedded, statusEmbedded, stopEmbedded } from './server.ts';

const logger = createLogger({ level: 'silent', name: 'test' });

async function userNamed(name: string): Promise<{ uid: number; gid: number }> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((text) => text.startsWith(`${name}:`));
  const [, , uid, gid] = (line ?? '').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

const root = process.geteuid?.() === 0;
if (!root) process.stderr.write('\nTESTS OF THE EMBEDDED POSTGRESQL RUN BY ROOT ARE SKIPPED: only root can do that. CI does.\n\n');

describe.skipIf(!root)('run by root, the embedded PostgreSQL', () => {
  let parent: string;
  let directory: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'cadastre-embedded-'));
    directory = join(parent, 'database');
  });
  afterEach(async () => {
    await stopEmbedded(directory);
    await rm(parent, { recursive: true, force: true });
  });

  test('runs as another user all the same, also under a directory that only root may enter', async () => {
    const closed = await mkdtemp(join(homedir(), '.cadastre-test-'));
    await chmod(closed, 0o700);
    const inside = join(closed, 'database');
    try {
      const { url } = await startEmbedded({ directory: inside, logger });
      expect(await ask(url, 'select 1')).toBe(1);
      expect((await stat(join(inside, 'data'))).uid).not.toBe(0);
      const status = await statusEmbedded(inside);
      if (status.state !== 'running') throw new Error('not running');
      expect((await stat(`/proc/${status.pid}`)).uid).not.toBe(0);
    } finally {
      await stopEmbedded(inside);
      await rm(closed, { recursive: true, force: true });
    }
  });

  test('runs from a checkout that only root may enter, programs and all: initdb finds the server beside it, and both run', async () => {
    const closed = await mkdtemp(join(homedir(), '.cadastre-test-'));
    await chmod(closed, 0o700);
    const home = homeAt(join(closed, 'database'));
    try {
      const installed = await findBinaries();
      const native = join(closed, 'native');
      await cp(dirname(dirname(installed.postgres)), native, { recursive: true, verbatimSymlinks: true });
      const binaries = { ...installed, initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
      await makeDirectory(home);
      await writeMemory(home, { port: null, kept: false });
      const runner = await chooseRunner(binaries, home.directory, home.data);
      await ensureCluster(home, binaries, runner, await makePassword(home));
      const { pid } = await launch(home, binaries, runner, { settings: {}, kept: false, logger });
      expect(await readlink(`/proc/${pid}/exe`)).toBe(binaries.postgres);
      for (const uid of [runner.owner?.uid, (await stat(home.data)).uid, (await stat(`/proc/${pid}`)).uid]) expect(uid).not.toBe(0);
    } finally {
      await stopEmbedded(home.directory);
      await rm(closed, { recursive: true, force: true });
    }
  });

  test('keeps the one capability that it needs, where root has no more than container engines leave it', async () => {
    const closed = await mkdtemp(join(homedir(), '.cadastre-test-'));
    await chmod(closed, 0o700);
    const inside = join(closed, 'database');
    try {
      const engine = ['chown', 'dac_override', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid', 'setpcap']
        .map((name) => `+${name}`)
        .join(',');
      const starter = await startElsewhere(inside, { prefix: ['setpriv', `--bounding-set=-all,${engine}`, '--inh-caps=-all'] });
      expect(await ask(starter.url, 'select 1')).toBe(1);
      const status = await statusEmbedded(inside);
      if (status.state !== 'running') throw new Error('not running');
      const capabilities = /^CapEff:\s*(\w+)$/m.exec(await readFile(`/proc/${status.pid}/status`, 'utf8'))?.[1];
      // capabilities(7): CAP_DAC_OVERRIDE is number 1.
      expect(Number.parseInt(capabilities as string, 16)).toBe(1 << 1);
      await starter.kill();
    } finally {
      await stopEmbedded(inside);
      await rm(closed, { recursive: true, force: true });
    }
  });

  test('says where to put its files, where it has no capability to reach them', async () => {
    const closed = await mkdtemp(join(homedir(), '.cadastre-test-'));
    await expect(
      startElsewhere(join(closed, 'database'), { prefix: ['setpriv', '--bounding-set=-all,+chown,+setgid,+setuid', '--inh-caps=-all'] }),
    ).rejects.toThrow(/EmbeddedError: PostgreSQL refuses to run as root, and .*nobody cannot reach both .*CADASTRE_HOME.*DATABASE_URL/);
    await rm(closed, { recursive: true, force: true });
  });

  test('runs as the owner of the directory around its own, as in a checkout that a person owns', async () => {
    const nobody = await userNamed('nobody');
    await chown(parent, nobody.uid, nobody.gid);
    await startEmbedded({ directory, logger });
    expect((await stat(join(directory, 'data'))).uid).toBe(nobody.uid);
  });

  test('is refused to an ordinary user afterwards, with the remedy, and is startable by one elsewhere', async () => {
    const nobody = await userNamed('nobody');
    await chmod(parent, 0o755);
    await startEmbedded({ directory, logger });
    await expect(startElsewhere(directory, { user: nobody })).rejects.toThrow(/EmbeddedError: .*belongs to another user.*CADASTRE_HOME/);
    await chown(parent, nobody.uid, nobody.gid);
    const elsewhere = join(parent, 'elsewhere');
    const starter = await startElsewhere(elsewhere, { user: nobody });
    expect(await ask(starter.url, 'select 1')).toBe(1);
    expect((await stat(join(elsewhere, 'data'))).uid).toBe(nobody.uid);
    await starter.kill();
    await stopEmbedded(elsewhere);
  });
});
