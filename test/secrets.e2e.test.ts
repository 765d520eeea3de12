import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '@cadastre/catalogue';
import { type FaultPlan, generateEstate } from '@cadastre/simulator';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { cadastre, type Running, startCadastre, stopAll } from './support/cadastre.ts';
import { createFleet, redisOfFile, type TestFleet } from './support/fleet.ts';
import { type PlantedEstate, plantSecrets, SECRET_FIELDS } from './support/planted-secrets.ts';
import { commandLines } from './support/processes.ts';
import { type RecordingProxy, startRecordingProxy } from './support/recording-proxy.ts';
import { findIn, findInDatabase, listenToRedis, readRedis, type Searchable, writtenForms } from './support/secret-search.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 180_000 });

const REGIONS = ['eu-west-1', 'us-east-1'];
const REDIS = await redisOfFile(inject('redisUrl'), 5);
const WAIT = { timeout: 60_000, interval: 20 };
const TYPES = [
  'ec2:vpc',
  'ec2:transit-gateway-route',
  'directconnect:*',
  ...catalogue.collectors.filter(({ secrets }) => secrets !== undefined).map(({ type }) => type),
];

/** Everything that can go wrong with the answers that hold secrets, and with those that hand out credentials. */
const FAULTS: FaultPlan = {
  seed: 1,
  rules: [
    { kind: 'malformed', as: 'not-well-formed', match: { operation: 'sts:AssumeRole', times: 1 } },
    { kind: 'cut-off', match: { operation: 'sts:AssumeRole', fromCall: 2, times: 1 } },
    { kind: 'malformed', as: 'not-well-formed', match: { operation: 'ec2:DescribeVpnConnections', region: 'eu-west-1' } },
    { kind: 'malformed', as: 'wrong-type', match: { operation: 'ec2:DescribeVpnConnections', region: 'us-east-1' } },
    { kind: 'malformed', as: 'missing-id', match: { operation: 'directconnect:DescribeVirtualInterfaces', region: 'eu-west-1' } },
    { kind: 'cut-off', match: { operation: 'directconnect:DescribeVirtualInterfaces', region: 'us-east-1', times: 2 } },
    {
      kind: 'malformed',
      as: 'wrong-type',
      match: { operation: 'directconnect:DescribeRouterConfiguration', region: 'us-east-1', times: 1 },
    },
    { kind: 'expired', match: { operation: 'directconnect:DescribeLags', times: 1 } },
    { kind: 'deny', match: { operation: 'ec2:DescribeVpcs' } },
    { kind: 'throttle', match: { operation: 'directconnect:DescribeLocations', times: 1 } },
    { kind: 'server-error', status: 503, match: { operation: 'directconnect:DescribeConnections', times: 1 } },
  ],
};

describe.each([
  { name: 'PostgreSQL', queueUrl: undefined, here: true },
  { name: 'Redis', queueUrl: REDIS, here: REDIS !== undefined },
])('secrets, the queue being on $name', ({ queueUrl, here }) => {
  let directory: string;
  let planted: PlantedEstate;
  let proxy: RecordingProxy;
  let fleet: TestFleet;
  let redis: Awaited<ReturnType<typeof listenToRedis>> | undefined;
  let processes: Running[] = [];
  /** Everything that a command has printed, with how it was started. */
  const printed: Searchable[] = [];
  const args: Searchable[] = [];

  const secrets = (): string[] => [
    planted.canary,
    planted.accessKey.id,
    planted.accessKey.secret,
    fleet.env.CADASTRE_KEY!,
    // The beginnings, so that what is cut short is found too.
    ...[...proxy.credentials].map((credential) => credential.slice(0, 18)),
  ];
  const query: TestFleet['query'] = (text, values) => fleet.query(text, values);
  const traced = (env: Record<string, string> = {}) => ({ ...fleet.env, CADASTRE_LOG_LEVEL: 'trace', ...env });

  async function run(command: string[], env: Record<string, string> = {}): Promise<number | null> {
    const { code, stdout, stderr } = await cadastre(command, traced(env));
    printed.push({ name: `cadastre ${command.join(' ')} (exit ${code})`, text: stdout + stderr });
    return code;
  }

  async function look(): Promise<void> {
    args.push(...(await commandLines()).map((text) => ({ name: 'a command line', text })));
    expect((await findInDatabase(query, writtenForms(secrets()))).found).toEqual([]);
    if (queueUrl !== undefined) expect(findIn(await readRedis(queueUrl), writtenForms(secrets()))).toEqual([]);
  }

  beforeAll(async () => {
    if (!here) return;
    directory = await mkdtemp(join(tmpdir(), 'cadastre-secrets-'));
    planted = plantSecrets(generateEstate({ seed: 5, accounts: 2, regions: REGIONS, size: 'tiny' }));
    proxy = await startRecordingProxy();
    fleet = await createFleet({
      estate: planted.estate,
      queueUrl,
      simulator: { throttling: false, verifySignatures: true },
      connection: { regions: REGIONS, endpoint: proxy.url, types: TYPES },
    });
    proxy.forwardTo(fleet.simulator.url);
    if (queueUrl !== undefined) redis = await listenToRedis(queueUrl);

    // Stored as an operator does, from a variable and a file.
    const exported = await cadastre(['connection', 'export'], fleet.env);
    const secretFile = join(directory, 'secret');
    const file = join(directory, 'estate.yaml');
    await writeFile(secretFile, `${planted.accessKey.secret}\n`);
    await writeFile(file, exported.stdout.replace('env: SECRET', `file: ${secretFile}`));
    expect(await run(['connection', 'import', file], { ID: planted.accessKey.id })).toBe(0);

    fleet.simulator.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 300 }] } });
    processes = [startCadastre(['scheduler'], traced()), startCadastre(['worker', '--concurrency', '4'], traced())];
    const whole = await fleet.request();
    await vi.waitFor(async () => {
      const [row] = await query<{ done: number }>("select count(*)::int as done from inventory.discovery_scope where state = 'done'");
      expect(row!.done).toBeGreaterThan(5);
    }, WAIT);
    // Amid the discovery, while jobs wait in the queue.
    await look();
    fleet.simulator.control({ faults: null });
    expect((await fleet.ended(whole)).state).toBe('complete');

    fleet.simulator.control({ expireSessions: true, faults: FAULTS });
    proxy.quarrelWith('DescribeTransitGatewayRouteTables');
    expect(await run(['discover', '--json'])).toBe(3);
    fleet.simulator.control({ faults: null });
    proxy.quarrelWith(null);
    await stopAll(processes);
    for (const [index, one] of processes.entries()) {
      const { code, stdout, stderr } = await one.ended;
      printed.push({ name: `process ${index} (exit ${code})`, text: stdout + stderr });
    }
    await look();
  });

  afterAll(async () => {
    if (!here) return;
    redis?.close();
    await fleet.close();
    await proxy.close();
    await rm(directory, { recursive: true });
  });

  it.skipIf(!here)('were all there to be leaked', async () => {
    expect(new Set(planted.served.keys())).toEqual(SECRET_FIELDS);
    // Three of a session; as many sessions as accounts, twice.
    expect(proxy.credentials.size).toBeGreaterThanOrEqual(12);
    const outcomes = await query<{ outcome: string }>('select distinct outcome from inventory.discovery_scope order by 1');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['complete', 'denied', 'failed']);
    const codes = await query<{ code: string }>(
      'select distinct error_code as code from inventory.discovery_scope where error_code is not null',
    );
    expect(codes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['SignatureDoesNotMatch', 'UnauthorizedOperation', 'MalformedAnswerError']),
    );
    const held = await query("select from cadastre.resources where type in ('ec2:vpn-connection', 'directconnect:virtual-interface')");
    expect(held.length).toBeGreaterThan(5);
    const lines = printed.flatMap(({ text }) => text.split('\n')).filter((line) => line.startsWith('{"level":'));
    expect(lines.length).toBeGreaterThan(50);
  });

  it.skipIf(!here)('are in no output, log line or process argument, whatever fails', async () => {
    const password = 'canary-of-a-password';
    if (queueUrl === undefined) await makeMistakes(password);
    expect(await run(['discover', '--local'], { CADASTRE_SHUTDOWN_GRACE_MS: '1000' })).toBe(0);
    expect(findIn(printed, writtenForms([...secrets(), password]))).toEqual([]);
    expect(args.length).toBeGreaterThan(10);
    expect(findIn(args, writtenForms(secrets()))).toEqual([]);
  });

  /** What operators do wrong with secrets, and what they look at afterwards. */
  async function makeMistakes(password: string): Promise<void> {
    const { id, secret } = planted.accessKey;
    const file = join(directory, 'estate.yaml');
    const inline = join(directory, 'inline.yaml');
    await writeFile(
      inline,
      `connections:\n  - name: inline\n    regions: all\n    credentials:\n      accessKeyId: ${id}\n      secretAccessKey: ${secret}\n`,
    );
    // It waits a while for a Redis that may be about to start.
    const withoutRedis = run(['worker'], { QUEUE_URL: `redis://:${password}@127.0.0.1:1` });
    const codes = await Promise.all([
      run(['connection', 'import', inline]),
      run(['connection', 'import', file], { ID: secret }),
      run(['connection', 'list', '--json']),
      run(['connection', 'show', 'estate']),
      run(['status', '--json'], { DATABASE_URL: `postgres://cadastre:${password}@127.0.0.1:1/cadastre` }),
      run(['worker'], { CADASTRE_KEY: password }),
      run(['connection', 'test'], { CADASTRE_KEY: Buffer.alloc(32, 7).toString('base64') }),
    ]);
    expect(codes).toEqual([2, 2, 0, 0, 1, 2, 1]);
    // A secret that is not this id's: AWS's answer repeats what was signed.
    const secretFile = join(directory, 'secret');
    await writeFile(secretFile, `${planted.canary}-of-another-key`);
    expect(await run(['connection', 'import', file], { ID: id })).toBe(0);
    expect(await run(['connection', 'test'])).toBe(1);
    await writeFile(secretFile, secret);
    expect(await run(['connection', 'import', file], { ID: id })).toBe(0);
    proxy.quarrelWith('DescribeVpcs');
    expect(await run(['connection', 'test'])).toBe(1);
    proxy.quarrelWith(null);
    expect(await withoutRedis).toBe(1);
  }

  it.skipIf(!here)('are in no table', async () => {
    const { searched, found } = await findInDatabase(query, writtenForms(secrets()));
    expect(found).toEqual([]);
    expect(searched).toEqual(expect.arrayContaining(['inventory.connection', 'inventory.discovery_scope', 'inventory.resource']));
    expect(searched.includes('bullmq.job')).toBe(queueUrl === undefined);
  });

  it.skipIf(!here)('are in nothing that Redis keeps or was ever sent', async () => {
    if (queueUrl === undefined) return;
    expect(findIn(redis!.commands, writtenForms(secrets()))).toEqual([]);
    expect(redis!.commands.length).toBeGreaterThan(100);
    expect(findIn(await readRedis(queueUrl), writtenForms(secrets()))).toEqual([]);
  });

  it.skipIf(!here)('would be found, had they got anywhere', async () => {
    const control = 'control-of-the-search/+42';
    const forms = writtenForms([control]);
    await query(
      `update inventory.resource set attributes = attributes || jsonb_build_object('Deep', jsonb_build_array($1::text))
        where (type, id) = (select type, id from inventory.resource limit 1)`,
      [control],
    );
    await query("update inventory.connection set sealed_key = convert_to('clear ' || $1, 'utf8')", [control]);
    await query('create schema elsewhere');
    await query('create table elsewhere.planted (data text)');
    await query('insert into elsewhere.planted values ($1)', [Buffer.from(`["${control}"]`).toString('base64')]);
    expect((await findInDatabase(query, forms)).found).toEqual(['elsewhere.planted', 'inventory.connection', 'inventory.resource']);

    if (queueUrl !== undefined) {
      const client = new Redis(queueUrl);
      await client.hset('planted:hash', 'data', `{"a":"${control}"}`);
      await client.zadd('planted:zset', 1, control);
      await client.xadd('planted:stream', '*', 'field', control);
      await client.quit();
      expect(findIn(await readRedis(queueUrl), forms)).toEqual(['planted:hash', 'planted:stream', 'planted:zset']);
      await vi.waitFor(() => expect(findIn(redis!.commands, forms)).toEqual(['hset', 'xadd', 'zadd']), WAIT);
    }

    const victim = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', control], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(victim.stdout, 'data');
    const found = findIn(
      (await commandLines()).map((text) => ({ name: 'a command line', text })),
      forms,
    );
    victim.kill('SIGKILL');
    expect(found).toEqual(['a command line']);
    const line = { name: 'a log line', text: JSON.stringify({ url: `x?y=${encodeURIComponent(control)}` }) };
    expect(findIn([line], forms)).toEqual(['a log line']);
  });
});
