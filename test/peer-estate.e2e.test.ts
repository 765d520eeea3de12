import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from '@cadastre/inventory/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cadastre, type Running, startCadastre, stopAll } from './support/cadastre.ts';
import { sharedPath } from './support/shared.ts';

const peer = sharedPath('tools/peer-estate');
const run = promisify(execFile);

interface Estate {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly externalId: string;
  readonly regions: readonly string[];
  readonly accounts: readonly { id: string; roleArn: string }[];
}

/** Installing the peer from its registry comes first on a new machine. */
const PREPARATION_MS = 300_000;

describe.skipIf(peer === null)('an AWS written elsewhere, discovered by three workers', () => {
  let directory: string;
  let server: ChildProcess;
  let database: TestDatabase;
  let fleet: Running[] = [];
  let env: Record<string, string>;

  const sql = async (query: string): Promise<Record<string, unknown>[]> => {
    const { stdout, stderr, code } = await cadastre(['sql', '--json', query], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const differences = async (): Promise<string> => {
    const { stdout } = await run(String(peer), ['check', '--out', directory, '--tier', '1', '--database', database.url]).catch(
      (error) => error as { stdout: string },
    );
    return stdout;
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cadastre-peer-'));
    const port = await freePort();
    server = spawn(String(peer), ['serve', '--out', directory, '--port', String(port), '--vpcs', '1'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await ready(server);
    database = await createTestDatabase();
    const estate = JSON.parse(await readFile(join(directory, 'estate.json'), 'utf8')) as Estate;
    const file = join(directory, 'connection.json');
    await writeFile(file, JSON.stringify({ connections: [connectionTo(estate)] }));
    env = {
      DATABASE_URL: database.url,
      CADASTRE_KEY: randomBytes(32).toString('base64'),
      PEER_KEY_ID: estate.accessKeyId,
      PEER_SECRET: estate.secretAccessKey,
    };
    expect(await cadastre(['migrate'], env)).toMatchObject({ code: 0 });
    expect((await cadastre(['connection', 'import', file], env)).stderr).toBe('');
    fleet = [startCadastre(['scheduler'], env), ...[1, 2, 3].map(() => startCadastre(['worker', '--concurrency', '4'], env))];
  }, PREPARATION_MS);

  afterAll(async () => {
    await stopAll(fleet);
    server?.kill('SIGTERM');
    if (server) await once(server, 'close');
    await database?.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('is registered without a difference, and registered again without one after it changed', { timeout: PREPARATION_MS }, async () => {
    const first = await cadastre(['discover'], env);
    expect([0, 3]).toContain(first.code);
    expect(await differences()).toMatch(/; 0 differences\n$/);

    const before = new Date().toISOString();
    const vpcsBefore = await sql('select count(*)::int as n from aws_vpc');
    await run(String(peer), ['change', '--out', directory]);
    expect([0, 3]).toContain((await cadastre(['discover'], env)).code);
    expect(await differences()).toMatch(/; 0 differences\n$/);

    expect(await sql('select count(*)::int as n from aws_vpc')).not.toEqual(vpcsBefore);
    const past = await cadastre(['sql', '--json', '--as-of', before, 'select count(*)::int as n from aws_vpc'], env);
    expect(JSON.parse(past.stdout)).toEqual(vpcsBefore[0]);
  });

  it('ends what that server lacks as outcomes with reasons', async () => {
    const silent = await sql("select type, outcome from cadastre.coverage where outcome <> 'complete' and coalesce(reason, '') = ''");
    expect(silent).toEqual([]);
  });
});

function connectionTo(estate: Estate): object {
  return {
    name: 'peer',
    credentials: { accessKeyId: { env: 'PEER_KEY_ID' }, secretAccessKey: { env: 'PEER_SECRET' } },
    regions: estate.regions,
    roles: estate.accounts.map((account) => ({ arn: account.roleArn, externalId: estate.externalId })),
    endpoint: estate.endpoint,
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Resolves when the server prints that it is ready; rejects with what it said where it ends instead. */
async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (/^ready /m.test(said)) resolve();
      });
    }
    server.on('error', reject);
    server.on('close', (code) => reject(new Error(`the peer ended with ${code}:\n${said}`)));
  });
}
