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

describe('mistakes at the keyboard', () => {
  it('end with exit status 2, every one of them told in a line of its own, and nothing on standard output', async () => {
    const ends = await answers([
      [['discovr']],
      [['discover', '--colour']],
      [['connection', 'import']],
      [['sql', '--json', '--csv', 'select 1']],
      [['discover', '--account', '1', '--region', 'europe', '--type', 'ec2:vpcs']],
      [['worker'], { DATABASE_URL: '', CADASTRE_KEY: 'short', CADASTRE_WORKER_CONCURRENCY: 'many', CADASTRE_LOG_LEVEL: 'loud' }],
      [['status', 'nosuch']],
      [['cancel', '999999']],
      [['policy', '--connection', 'nosuch']],
      [['connection', 'show', 'Estate']],
      [['simulate', '--port', 'x', '--accounts', '0', '--seed', '1.5', '--throttle', 'maybe']],
      [['simulate', '--port', '0', '--regions', 'nowhere-1']],
    ]);
    expect(ends.map(({ code, stdout }) => ({ code, stdout }))).toEqual(ends.map(() => ({ code: 2, stdout: '' })));
    expect(ends.map(({ stderr }) => stderr.trimEnd().split('\n'))).toEqual([
      ["error: unknown command 'discovr'", '(Did you mean discover?)', '(cadastre --help lists the commands)'],
      ["error: unknown option '--colour'", '(cadastre discover --help says more)'],
      ["error: missing required argument 'file'", '(cadastre connection import --help says more)'],
      ['cadastre: --json and --csv exclude each other.'],
      [
        'cadastre: --account 1: an account id has twelve digits.',
        'cadastre: --region europe: not a region code such as eu-west-1, nor global.',
        'cadastre: --type: There is no resource type ec2:vpcs. Did you mean ec2:vpc?',
      ],
      [
        'cadastre: DATABASE_URL is required: The PostgreSQL URL of the register. Its schema is brought up by: cadastre migrate. With the embedded database, one process is scheduler and worker: cadastre up',
        'cadastre: CADASTRE_KEY must be 32 bytes in base64; make one with: openssl rand -base64 32',
        'cadastre: CADASTRE_LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
        'cadastre: CADASTRE_WORKER_CONCURRENCY must be a number',
      ],
      ['cadastre: There is no connection nosuch. There are: estate.'],
      ['cadastre: There is no discovery 999999; cadastre status lists them.'],
      ['cadastre: There is no connection nosuch. There are: estate.'],
      ['cadastre: There is no connection Estate. Did you mean estate?'],
      [
        'cadastre: --port must be a number',
        'cadastre: --accounts must be at least 1',
        'cadastre: --seed must be a whole number',
        'cadastre: --throttle must be on, off or a factor such as 0.1',
      ],
      ['cadastre: nowhere-1 is not a region of the partition aws'],
    ]);
  });

  it('in a connection file are told with their places, and nothing of it is stored', async () => {
    await file(
      'bad.yaml',
      `connections:
  - name: good
    regions: [eu-west-1]
  - name: Production
    regions: [us-east-1, europe]
    roles:
      - arn: arn:aws:iam::12:role/Reader
    schedule: "0 */6 * * *"
`,
    );
    await file(
      'meaningless.yaml',
      `connections:
  - name: good
    regions: [eu-west-1]
    types: [ec2:vpcs]
    schedule: "0 */6 * *"
  - name: keyed
    regions: all
    credentials:
      accessKeyId: { env: NO_SUCH_VARIABLE }
      secretAccessKey: { file: no-such-file }
    timeZone: Europe/Prague
    colour: red
`,
    );
    await file('broken.yaml', 'connections:\n  - name: x\n   regions: all\n');
    const ends = await answers(
      ['bad', 'meaningless', 'broken', 'missing'].map((name) => [['connection', 'import', `${name}.yaml`]] as const),
    );
    expect(ends.map(({ code, stdout }) => ({ code, stdout }))).toEqual(ends.map(() => ({ code: 2, stdout: '' })));
    expect(ends.map(({ stderr }) => stderr.trimEnd().split('\n'))).toEqual([
      [
        'cadastre: bad.yaml:4:11: connection Production: name must be 1 to 63 lower-case letters, digits and hyphens',
        'cadastre: bad.yaml:5:26: connection Production: regions[1] is not a region code such as eu-west-1',
        'cadastre: bad.yaml:7:14: connection Production: roles[0].arn is not the ARN of an IAM role, such as arn:aws:iam::111122223333:role/CadastreDiscovery',
      ],
      [
        'cadastre: meaningless.yaml:4:13: connection good: types[0]: There is no resource type ec2:vpcs. Did you mean ec2:vpc?',
        'cadastre: meaningless.yaml:5:15: connection good: schedule 0 */6 * * is not a cron expression such as "0 */6 * * *": it has 4 fields instead of 5, or 6 with seconds',
        'cadastre: meaningless.yaml:9:20: connection keyed: credentials.accessKeyId is to be read from the environment variable NO_SUCH_VARIABLE, which is not set; export it and try again',
        `cadastre: meaningless.yaml:10:24: connection keyed: credentials.secretAccessKey is to be read from a file: there is no file ${join(directory, 'no-such-file')}; check its name, and the directory that you are in`,
        'cadastre: meaningless.yaml:11:15: connection keyed: timeZone has no meaning without a schedule',
        'cadastre: meaningless.yaml:12:5: connection keyed has the unknown field colour; it may have name, credentials, partition, regions, roles, organization, types, excludeTypes, schedule, timeZone, endpoint',
      ],
      [
        'cadastre: broken.yaml:3:4: the line is indented otherwise than those it belongs to; fields of one thing start in the same column',
        'cadastre: broken.yaml: what stands from there on is looked at once that is mended',
      ],
      [
        `cadastre: there is no file ${join(directory, 'missing.yaml')}; check its name, and the directory that you are in. cadastre connection --help shows the form of a connection file.`,
      ],
    ]);
    expect(await fleet.query('select name from inventory.connection')).toEqual([{ name: 'estate' }]);
  });
});

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
