import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateEstate } from '@cadastre/simulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cadastre, type Ended, type Running, startCadastre } from './support/cadastre.ts';
import { createFleet, roleTarget, type TestFleet } from './support/fleet.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 180_000 });

const REGIONS = ['eu-west-1', 'us-east-1'];
const WAIT = { timeout: 60_000, interval: 20 };
const estate = generateEstate({ seed: 5, accounts: 3, regions: REGIONS, size: 'tiny' });
const [hub, other] = estate.accounts;

let fleet: TestFleet;
let directory: string;
/** Waits for a scheduler that comes much later. */
let patient: Running;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cadastre-cli-'));
  fleet = await createFleet({
    estate,
    simulator: { throttling: false },
    connection: { regions: REGIONS, types: ['ec2:vpc', 'ec2:subnet'] },
  });
  patient = startCadastre(['discover', '--type', 'ec2:vpc'], fleet.env);
});
afterAll(async () => {
  patient.kill('SIGKILL');
  await fleet.close();
  await rm(directory, { recursive: true });
});

function run(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Ended> {
  return cadastre(args, { ...fleet.env, ...env }, { cwd: directory, input });
}

/** What commands answer, each started once the one before has ended: together they would only wait for one another. */
async function answers(runs: readonly (readonly [args: string[], env?: Record<string, string>])[]): Promise<Ended[]> {
  const ends: Ended[] = [];
  for (const [args, env] of runs) ends.push(await run(args, env));
  return ends;
}

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(directory, name), text);
  return name;
}

describe('a database', () => {
  it('that is away, refuses us, is not migrated or was sealed with another key is told as such, with the remedy', async () => {
    const empty = new URL(fleet.register.url);
    const name = `cadastre_test_empty_${randomBytes(4).toString('hex')}`;
    empty.pathname = `/${name}`;
    const nobody = new URL(fleet.register.url);
    nobody.pathname = '/no-such-database';
    await fleet.query(`create database ${name}`);
    try {
      const ends = await answers([
        [['status'], { DATABASE_URL: 'postgres://nobody:none@127.0.0.1:1/none' }],
        [['status'], { DATABASE_URL: nobody.href }],
        [['status'], { DATABASE_URL: empty.href }],
        [['scheduler'], { DATABASE_URL: empty.href, QUEUE_URL: '' }],
        [['connection', 'test'], { CADASTRE_KEY: '' }],
        [['migrate'], { DATABASE_URL: empty.href, QUEUE_URL: '' }],
        [['status'], { DATABASE_URL: empty.href }],
      ]);
      expect(ends.map(({ code, stdout, stderr }) => [code, stdout, stderr.startsWith('{') ? 'log lines' : stderr])).toEqual([
        [
          1,
          '',
          'cadastre: the database or queue did not answer (ECONNREFUSED). Check DATABASE_URL and QUEUE_URL, and that both servers run.\n',
        ],
        [
          1,
          '',
          'cadastre: the database refuses the connection (3D000). Check the user, the password and the name of the database in DATABASE_URL.\n',
        ],
        [1, '', 'cadastre: the database holds no register yet. Run: cadastre migrate\n'],
        [1, '', 'cadastre: the database holds no register yet. Run: cadastre migrate\n'],
        [2, '', 'cadastre: CADASTRE_KEY is required with a database of your own: make one with openssl rand -base64 32, and keep it.\n'],
        [0, 'The schema is up to date.\n', 'log lines'],
        [0, '', 'There are no connections yet. Add one with: cadastre connection import FILE\n'],
      ]);
    } finally {
      await fleet.query(`drop database ${name} with (force)`);
    }
    const asked = 'select count(*)::int as discoveries from inventory.discovery';
    const before = await fleet.query(asked);
    const wrong = { CADASTRE_KEY: randomBytes(32).toString('base64') };
    const refused = await answers([
      [['connection', 'test', '--json'], wrong],
      [['worker'], wrong],
      [['scheduler'], wrong],
      [['up'], wrong],
      [['discover', '--local'], wrong],
    ]);
    expect(refused).toEqual(
      refused.map(() => ({
        code: 1,
        stdout: '',
        stderr:
          'cadastre: the sealing key is not the one that the access key of estate was sealed with. Set CADASTRE_KEY to that one. If it is lost, store all of them again in one go: cadastre connection export > estate.yaml, then cadastre connection import estate.yaml.\n',
      })),
    );
    expect(await fleet.query(asked)).toEqual(before);
  });
});

describe('connections', () => {
  it('are imported, listed, shown, exported, tried and removed, and never show a secret', async () => {
    const key = hub!.accessKeys[0]!;
    const [role] = roleTarget(other!);
    await file(
      'second.yaml',
      `connections:
  - name: second
    credentials:
      accessKeyId: { env: THE_ID }
      secretAccessKey: { file: the-secret }
    regions: [eu-west-1, us-east-1]
    roles:
      - arn: ${role!.arn}
        externalId: "${role!.externalId ?? 'none'}"
      - arn: arn:aws:iam::${hub!.id}:role/NoSuchRole
    types: [ec2:vpc]
    schedule: "0 */6 * * *"
    timeZone: Europe/Prague
    endpoint: ${fleet.simulator.url}
`,
    );
    await file('the-secret', `${key.secret}\n`);
    const [imported, list, json, shown, exported, tried, policy] = await answers([
      [['connection', 'import', 'second.yaml'], { THE_ID: key.id }],
      [['connection', 'list']],
      [['connection', 'list', '--json']],
      [['connection', 'show', 'second']],
      [['connection', 'export', 'second']],
      [['connection', 'test', 'second', '--json']],
      [['policy', '--connection', 'second', '--role-name', 'NoSuchRole', '--form', 'cloudformation']],
    ]);
    const ids = [hub!.id, other!.id].toSorted((a, b) => (a < b ? -1 : 1));
    expect({ ...imported, stderr: imported!.stderr.split('\n').toSorted((a, b) => (a < b ? -1 : 1)) }).toEqual({
      code: 0,
      stdout: 'Stored second.\n',
      stderr: [
        '',
        `2 accounts are reached by estate and second: allowed, but each is read once for each connection. They are ${ids.join(', ')}.`,
      ],
    });
    expect(list!.stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(JSON.parse(json!.stdout)).toMatchObject([
      { name: 'estate', accessKeyHint: key.id.slice(-4) },
      { name: 'second', types: ['ec2:vpc'], timeZone: 'Europe/Prague', accessKeyHint: key.id.slice(-4) },
    ]);
    expect(JSON.parse(policy!.stdout)).toMatchObject({
      Parameters: { RoleName: { Default: 'NoSuchRole' } },
      Resources: {
        ReadPolicy: {
          Properties: { PolicyDocument: { Statement: [{ Action: ['ec2:DescribeRegions', 'ec2:DescribeVpcs', 'sts:GetCallerIdentity'] }] } },
        },
      },
    });
    expect(shown!.stderr).toBe(`The stored access key id ends in ${key.id.slice(-4)}.\n`);
    expect(exported!.stdout).toBe(shown!.stdout);
    const results = tried!.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ accountId, region, failedStep }) => `${accountId} ${region} ${failedStep}`);
    expect(new Set(results)).toEqual(
      new Set([`${other!.id} eu-west-1 null`, `${other!.id} us-east-1 null`, `${hub!.id} null assume-role`]),
    );
    expect(tried!.code).toBe(3);

    // What was exported is what was imported.
    await file('again.yaml', exported!.stdout.replace('name: second', 'name: third'));
    const [again, third, ...removals] = await answers([
      [['connection', 'import', 'again.yaml'], { THE_ID: key.id }],
      [['connection', 'export', 'third']],
      [['connection', 'remove', 'second']],
      [['connection', 'remove', 'third']],
      [['connection', 'show', 'third']],
    ]);
    expect(again!.code).toBe(0);
    expect(third!.stdout).toBe(exported!.stdout.replace('name: second', 'name: third'));
    expect(removals.map(({ code }) => code)).toEqual([0, 0, 2]);
    for (const { stdout, stderr } of [imported, list, json, shown, exported, tried, again, third] as Ended[]) {
      expect(stdout + stderr).not.toContain(key.secret);
      expect(stdout + stderr).not.toContain(key.id);
    }
  });
});

describe('a discovery', () => {
  it('that no scheduler works on is remarked on, and waits for one without whoever followed it', async () => {
    await vi.waitFor(
      () => expect(patient.log()).toMatch(/^No scheduler runs, so nobody works on discovery \d+ of estate\. Start one .*: cadastre up\./m),
      WAIT,
    );
    patient.kill('SIGINT');
    const { code, stdout, stderr } = await patient.ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    const id = /^The discovery goes on once a scheduler runs: cadastre up\. To end it: cadastre cancel (\d+)$/m.exec(stderr)?.[1];
    expect(await fleet.query('select id::text, state from inventory.discovery')).toEqual([{ id, state: 'requested' }]);
    const [cancelled, ended] = await answers([[['cancel', '--all']], [['cancel', id!]]]);
    expect([cancelled!.stdout, ended!.stdout]).toEqual([
      `Discovery ${id} of estate is being cancelled.\n`,
      `Discovery ${id} has already ended: cancelled.\n`,
    ]);
  });

  it('ends with the exit status of its outcome: 0 complete, 3 partial, 1 failed', async () => {
    fleet.startScheduler();
    fleet.startWorker();
    const complete = await run(['discover', '--json']);
    expect(complete.code).toBe(0);
    expect(JSON.parse(complete.stdout)).toMatchObject([
      { connectionName: 'estate', state: 'complete', totals: { outcomes: { complete: 12 } } },
    ]);
    expect(complete.stderr).toMatch(/^estate: 12\/12 scopes, \d+ resources, 12 calls, .*s$/m);

    fleet.simulator.control({ deny: { account: other!.id, actions: ['ec2:DescribeSubnets'] } });
    const [partial, failed, impossible, status, nowhere] = await answers([
      [['discover']],
      [['discover', '--account', other!.id, '--type', 'ec2:subnet']],
      [['discover', '--region', 'ap-south-1']],
      [['status', '--json']],
      [['discover', '--account', '999999999999']],
    ]);
    expect(nowhere).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^cadastre: --account 999999999999: connection estate does not reach this account\. There are: .*\.\n$/,
      ),
    });
    expect([partial!.code, failed!.code, impossible!.code]).toEqual([3, 1, 1]);
    expect(partial!.stdout).toContain('Not read, and therefore left as registered:');
    expect(partial!.stdout).toContain('may not call ec2:DescribeSubnets. Allow the action in its policy: see docs/connecting-aws.md.');
    expect(impossible!.stdout).toMatch(/^Discovery \d+ of estate is failed.*: The connection does not cover the region ap-south-1\.\n$/);
    expect(JSON.parse(status!.stdout)).toMatchObject({ connections: [{ name: 'estate', coverage: { complete: 10, denied: 2 } }] });
  });
});
