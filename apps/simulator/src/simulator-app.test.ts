import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectionFileSchema } from '@cadastre/contracts';
import { generateEstate } from '@cadastre/simulator';
import { createLogger } from '@cadastre/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeReach, reachOf, writeConnectionFile } from './connection.ts';
import { runSimulator, simulateOptions } from './main.ts';

const logger = createLogger({ name: 'test', level: 'silent' });
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'cadastre-simulate-'));
});
afterAll(() => rm(directory, { recursive: true }));

describe('the options', () => {
  test('are taken as text, with defaults', () => {
    expect(simulateOptions.parse({})).toEqual({
      host: '127.0.0.1',
      port: 4566,
      accounts: 10,
      regions: ['us-east-1', 'eu-west-1', 'ap-southeast-2'],
      size: 'small',
      seed: 1,
      throttle: true,
      signatures: true,
    });
    const text = {
      port: '0',
      accounts: '3',
      regions: 'eu-west-1,us-east-1',
      size: '40',
      seed: '9',
      throttle: '0.5',
      faults: '{"rules":[{"kind":"reset"}]}',
    };
    expect(simulateOptions.parse(text)).toMatchObject({
      port: 0,
      accounts: 3,
      regions: ['eu-west-1', 'us-east-1'],
      size: 40,
      throttle: 0.5,
      faults: { seed: 1, rules: [{ kind: 'reset', probability: 1, match: { fromCall: 1 } }] },
    });
    expect(simulateOptions.parse({ throttle: 'off', signatures: 'off' })).toMatchObject({ throttle: false, signatures: false });
  });

  test('that are wrong are told apart', () => {
    const wrong = simulateOptions.safeParse({
      port: '70000',
      size: 'vast',
      throttle: 'sometimes',
      signatures: 'perhaps',
      faults: '{"rules":[{"kind":"meteor"}]}',
    });
    expect(wrong.error?.issues.map(({ path: [option] }) => option)).toEqual(['port', 'size', 'faults', 'throttle', 'signatures']);
    expect(simulateOptions.safeParse({ capture: 'x', truth: 'y' }).error?.issues.map(({ path: [option] }) => option)).toEqual(['truth']);
    expect(simulateOptions.safeParse({ network: 'x' }).error?.issues.map(({ path: [option] }) => option)).toEqual(['network']);
  });
});

test('a simulator says how to connect, writes what is there, and ends when it is told to', async () => {
  const truth = path.join(directory, 'truth.json');
  const connection = path.join(directory, 'estate.yaml');
  const config = simulateOptions.parse({ port: 0, accounts: 3, regions: 'us-east-1,eu-west-1', size: 'tiny', seed: 4, truth, connection });
  const keys = path.join(directory, 'home', 'simulated');
  const stop = new AbortController();
  let ended = false;
  const told = await new Promise<string>((resolve, reject) => {
    runSimulator(config, { logger, signal: stop.signal, print: resolve, keys }).then(() => {
      ended = true;
    }, reject);
  });
  const estate = generateEstate({ seed: 4, accounts: 3, regions: ['us-east-1', 'eu-west-1'], size: 'tiny' });
  const { connections } = connectionFileSchema.parse(parse(await readFile(connection, 'utf8')));
  expect(connections).toEqual([
    {
      name: 'simulated',
      credentials: {
        accessKeyId: { file: expect.stringMatching(/\/home\/simulated\/estate\.yaml-[0-9a-f]{8}\.key-id$/) },
        secretAccessKey: { file: expect.stringMatching(/\/home\/simulated\/estate\.yaml-[0-9a-f]{8}\.secret$/) },
      },
      regions: ['us-east-1', 'eu-west-1'],
      roles: estate.accounts.map((account) => ({
        arn: `arn:aws:iam::${account.id}:role/${account.roles[0]!.name}`,
        ...(account.roles[0]!.externalId === undefined ? {} : { externalId: account.roles[0]!.externalId }),
      })),
      types: 'network',
      endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    },
  ]);
  const { endpoint } = connections[0]!;
  expect(told.split('\n')).toEqual([
    `A simulated AWS answers on ${endpoint}: 3 accounts in us-east-1, eu-west-1.`,
    `${connection} connects to it.`,
    '',
    'Next, in another terminal:',
    `  npx cadastre discover --local --file ${connection}`,
    '  npx cadastre status',
    'Ctrl-C ends it.',
  ]);
  const key = estate.accounts[0]!.accessKeys[0]!;
  const files = Object.values(connections[0]!.credentials as Record<string, { file: string }>).map(({ file }) => file);
  expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual([`${key.id}\n`, `${key.secret}\n`]);
  expect(await Promise.all([keys, ...files].map(async (one) => (await stat(one)).mode & 0o777))).toEqual([0o700, 0o600, 0o600]);
  expect((await readdir(directory)).toSorted()).toEqual(['estate.yaml', 'home', 'truth.json']);
  expect(await (await fetch(`${endpoint}/_cadastre/health`)).json()).toEqual({ ok: true });
  expect(JSON.parse(await readFile(truth, 'utf8'))).toEqual(JSON.parse(JSON.stringify(estate.truth())));
  expect(ended).toBe(false);
  stop.abort();
  await expect.poll(() => ended).toBe(true);
  await expect(fetch(`${endpoint}/_cadastre/health`)).rejects.toThrow();
});

test('a simulator names its key where no connection file is wanted', () => {
  const estate = generateEstate({ seed: 4, accounts: 1, regions: ['us-east-1'], size: 'tiny' });
  const reach = reachOf(estate, 'http://127.0.0.1:4566', ['us-east-1']);
  const { id, secret } = estate.accounts[0]!.accessKeys[0]!;
  expect(describeReach(reach, undefined).split('\n')).toEqual([
    'A simulated AWS answers on http://127.0.0.1:4566: 1 account in us-east-1.',
    `Account ${reach.hub.id} (${reach.hub.name}) may assume a role in each, with the access key id ${id} and the secret ${secret}`,
    '',
    'Next: repeat this with --connection simulated.yaml, which writes a connection file that is ready for cadastre discover.',
  ]);
});

test("a connection file replaces one of a simulator, and never somebody's own", async () => {
  const reach = reachOf(generateEstate({ seed: 4, accounts: 1, regions: ['us-east-1'], size: 'tiny' }), 'http://h', ['us-east-1']);
  const keys = path.join(directory, 'keys');
  const [ours, own] = [path.join(directory, 'ours.yaml'), path.join(directory, 'own.yaml')];
  writeConnectionFile(ours, reach, keys);
  writeConnectionFile(ours, { ...reach, url: 'http://other' }, keys);
  expect(await readFile(ours, 'utf8')).toContain('endpoint: http://other\n');
  await writeFile(own, 'connections: []\n');
  expect(() => writeConnectionFile(own, reach, keys)).toThrow(
    new RangeError(`--connection ${own}: the file is there already and not of a simulator. Name another one, or delete it.`),
  );
  expect(await readFile(own, 'utf8')).toBe('connections: []\n');
});

/** Asks who the key is, with a signature that no secret makes. */
async function askWithWrongSecret(endpoint: string, keyId: string): Promise<string> {
  const amzDate = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const credential = `${keyId}/${amzDate.slice(0, 8)}/us-east-1/sts/aws4_request`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`;
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const headers = { authorization, 'x-amz-date': amzDate, 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await (await fetch(endpoint, { method: 'POST', headers, body })).text();
  return /<(?:Code|Account)>([^<]*)</.exec(answer)?.[1] ?? answer;
}

test.each(['on', 'off'])('a wrong secret is refused unless signatures are not looked at: %s', async (signatures) => {
  const config = simulateOptions.parse({
    port: 0,
    accounts: 1,
    regions: 'us-east-1',
    size: 'tiny',
    ...(signatures === 'on' ? {} : { signatures }),
  });
  const [account] = generateEstate({ seed: 1, accounts: 1, regions: ['us-east-1'], size: 'tiny' }).accounts;
  const stop = new AbortController();
  let running: Promise<void> | undefined;
  const told = await new Promise<string>((resolve, reject) => {
    running = runSimulator(config, { logger, signal: stop.signal, print: resolve, keys: directory });
    running.catch(reject);
  });
  const [endpoint] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? [];
  const said = await askWithWrongSecret(endpoint!, account!.accessKeys[0]!.id);
  stop.abort();
  await running;
  expect(said).toBe(signatures === 'on' ? 'SignatureDoesNotMatch' : account!.id);
});
