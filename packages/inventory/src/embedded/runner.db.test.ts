import { chmod, chown, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@cadastre/telemetry';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, startElsewhere } from '../testing/elsewhere.ts';
import { startEmbedded, statusEmbedded, stopEmbedded } from './server.ts';

const logger = createLogger({ level: 'silent', name: 'test' });

async function userNamed(name: string): Promise<{ uid: number; gid: number }> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((text) => text.startsWith(`${name}:`));
  const [, , uid, gid] = (line ?? '').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

// What only root can arrange. Where the tests run as another user, the tests of the server have shown that user's case.
if (process.geteuid?.() === 0) {
  describe('run by root, the embedded PostgreSQL', () => {
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
} else {
  test('an ordinary user needs no other user to run PostgreSQL', () => {
    expect(process.geteuid?.()).not.toBe(0);
  });
}
