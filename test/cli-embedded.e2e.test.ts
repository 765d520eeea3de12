import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHome, type Home } from './support/home.ts';

const WAIT = { timeout: 60_000, interval: 20 };
const PATIENCE_MS = 180_000;
const HANGING = 'ec2:DescribeSubnets';

let home: Home;
beforeEach(async () => {
  home = await createHome();
});
afterEach(() => home.close());

interface Simulated {
  /** Changes what the simulated AWS does. */
  control(change: object): Promise<void>;
  /** How often an operation was called. */
  calls(operation: string): Promise<number>;
}

/** Starts `cadastre simulate`, which writes `estate.yaml`. */
async function simulate(): Promise<Simulated> {
  const options = ['--port', '0', '--accounts', '2', '--size', 'tiny', '--regions', 'eu-west-1', '--throttle', 'off'];
  const simulator = home.start(['simulate', ...options, '--connection', 'estate.yaml']);
  await vi.waitFor(() => expect(simulator.output()).toContain('  npx cadastre discover --local --file estate.yaml\n'), WAIT);
  const [, url] = /answers on (\S+):/.exec(simulator.output()) ?? [];
  return {
    calls: async (operation) => {
      const { byOperation } = (await (await fetch(`${url}/_cadastre/stats`)).json()) as {
        byOperation: Record<string, { requests: number }>;
      };
      return byOperation[operation]?.requests ?? 0;
    },
    control: async (change) => {
      const answer = await fetch(`${url}/_cadastre/control`, { method: 'POST', body: JSON.stringify(change) });
      expect(answer.status).toBe(200);
    },
  };
}

/** What every command that uses the embedded database says first on standard error. */
const using = () => `Using the register in ${home.path}.\n`;
const making = () => `New register in ${home.path}; set DATABASE_URL or run from another directory to use another.\n`;

describe('the embedded database', () => {
  it(
    'is started, used by commands, asked in SQL, stopped and reset',
    async () => {
      // Where there is none, no command says that there was one, nor asks for a confirmation.
      const absent = [await home.run(['database', 'url']), await home.run(['database', 'stop']), await home.run(['database', 'reset'])];
      expect(absent).toEqual([
        {
          code: 1,
          stdout: '',
          stderr: `cadastre: There is no embedded database in ${home.path} yet. Make one and start it with: cadastre database start\n`,
        },
        { code: 0, stdout: `There is no embedded database in ${home.path}.\n`, stderr: '' },
        { code: 0, stdout: `There is no embedded database in ${home.path}: nothing was deleted.\n`, stderr: '' },
      ]);
      const [started, simulated] = [await home.run(['database', 'start']), await simulate()];
      expect(started).toEqual({ code: 0, stdout: expect.stringMatching(/^postgres:\/\/\S+\n$/), stderr: making() });
      expect((await home.run(['database', 'url'])).stdout).toBe(started.stdout);
      expect(await home.run(['connection', 'import', 'estate.yaml'])).toEqual({
        code: 0,
        stdout: 'Stored simulated.\n',
        stderr: using(),
      });
      const discovered = await home.run(['discover', '--local']);
      expect({ code: discovered.code, stdout: discovered.stdout }).toEqual({
        code: 0,
        stdout: expect.stringMatching(/^Discovery 1 of simulated is complete in /),
      });
      await askInSql();

      // Interrupted, it cancels what nobody else would go on with.
      await simulated.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 500 }] } });
      const local = home.start(['discover', '--local']);
      await vi.waitFor(() => expect(local.log()).toMatch(/^simulated: \d+\/\d+ scopes/m), WAIT);
      local.kill('SIGINT');
      const interrupted = await local.ended;
      expect(interrupted).toMatchObject({ code: 130, stdout: '' });
      expect(interrupted.stderr.split('\n').slice(-5)).toEqual([
        expect.stringMatching(
          /^Stopping: (nothing is being read|up to 1 scope still being read is given up and stays|up to \d+ scopes still being read are given up and stay as registered)/,
        ),
        'Discovery 2 of simulated is cancelled. What it has read is registered.',
        'The database runs on: another command uses it, or it was started with cadastre database start.',
        'cadastre: interrupted.',
        '',
      ]);
      const last = await home.run([
        'sql',
        '--json',
        'select state, scopes = complete + unsupported + cancelled as whole from cadastre.discoveries order by id desc limit 1',
      ]);
      expect(JSON.parse(last.stdout)).toEqual({ state: 'cancelled', whole: true });

      expect((await home.run(['database', 'stop'])).stdout).toBe('Stopped.\n');
      expect(await home.left()).toEqual([]);
      expect([
        await home.run(['database', 'url']),
        await home.run(['database', 'reset']),
        await home.run(['database', 'reset', '--yes']),
      ]).toEqual([
        {
          code: 1,
          stdout: '',
          stderr: `cadastre: The embedded database in ${home.path} does not run. Start it with: cadastre database start\n`,
        },
        {
          code: 2,
          stdout: '',
          stderr: `cadastre: This deletes the embedded database in ${home.path} with all that is registered in it. Repeat with --yes to do it.\n`,
        },
        {
          code: 0,
          stdout: `The embedded database in ${home.path} is gone. The next command that needs it makes a new one.\n`,
          stderr: '',
        },
      ]);
      const after = await home.run(['status']);
      expect({ code: after.code, stderr: after.stderr }).toEqual({
        code: 0,
        stderr: `${making()}There are no connections yet. Add one with: cadastre connection import FILE\n`,
      });
      expect(await home.left()).toEqual([]);
    },
    PATIENCE_MS,
  );

  async function askInSql(): Promise<void> {
    const query = "select vpc_id, is_default, tags ->> 'Name' as name from aws_vpc order by vpc_id limit 2";
    const [json, csv, text] = [
      await home.run(['sql', '--json', query]),
      await home.run(['sql', '--csv', query]),
      await home.run(['sql', query]),
    ];
    const rows = json.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toEqual(
      [0, 1].map(() => ({ vpc_id: expect.stringMatching(/^vpc-/), is_default: expect.any(Boolean), name: expect.anything() })),
    );
    const cells = rows.map(({ vpc_id, is_default, name }) => `${vpc_id},${is_default},${name}`);
    expect(csv).toEqual({ code: 0, stdout: ['vpc_id,is_default,name', ...cells, ''].join('\n'), stderr: using() });
    expect(text.stderr).toBe(`${using()}(2 rows)\n`);
    expect(text.stdout.split('\n')[1]).toMatch(new RegExp(`^${rows[0]!.vpc_id} `));

    const piped = await home.run(['sql', '--csv', '--as-of', '2020-01-01'], {}, { input: 'select count(*) from aws_vpc\n' });
    expect(piped).toMatchObject({ code: 0, stdout: 'count\n0\n' });
    expect(piped.stderr.replace(using(), '')).toMatch(
      /^Nothing was registered yet at 2020-01-01T00:00:00\.000Z; the register begins at \d{4}-\d\d-\d\dT\S+Z\.\n$/,
    );
    const [, begins] = /begins at (\S+)\.\n/.exec(piped.stderr) ?? [];
    expect(await home.run(['sql', '--csv', '--as-of', begins!, 'select 1 as one'])).toEqual({
      code: 0,
      stdout: 'one\n1\n',
      stderr: using(),
    });

    const future = await home.run(['sql', '--as-of', '2999-01-01', 'select 1']);
    expect(future).toMatchObject({ code: 2, stdout: '' });
    expect(future.stderr.replace(using(), '')).toMatch(
      /^cadastre: --as-of 2999-01-01T00:00:00\.000Z is still to come: it is \S+Z\. Leave it out to ask for the present\.\n$/,
    );
    const views = await home.run(['sql', '--csv', '--views', 'vpc_subnet']);
    expect(views.stdout.split('\n').map((line) => line.split(',')[0])).toEqual(
      expect.arrayContaining(['column', 'subnet_id', 'cidr_block']),
    );
    const nosuch = await home.run(['sql', '--views', 'subnetz*']);
    expect(nosuch).toEqual({
      code: 2,
      stdout: '',
      stderr: `${using()}cadastre: There is no view like subnetz*. cadastre sql --views lists them all.\n`,
    });

    const refused = {
      'select * from aws_vcp':
        'relation "aws_vcp" does not exist (line 1, column 15)\nDid you mean aws_vpc? cadastre sql --views lists the views.',
      'select finished from cadastre.discoveries':
        'column "finished" does not exist (line 1, column 8)\nPerhaps you meant to reference the column "discoveries.finished_at".\ncadastre sql --views cadastre.discoveries lists the columns.',
      'delete from aws_vpc': 'delete is no query: only select, with, values, table, explain, show are allowed here',
      'select sealed_key from inventory.connection': 'permission denied for schema inventory (line 1, column 24)',
      'with gone as (delete from inventory.resource returning 1) select * from gone':
        'permission denied for schema inventory (line 1, column 27)',
    };
    for (const [statement, said] of Object.entries(refused))
      expect(await home.run(['sql', statement])).toEqual({ code: 1, stdout: '', stderr: `${using()}cadastre: ${said}\n` });
  }
});

describe('a discovery whose process was killed', () => {
  it(
    'is told as left unfinished, and gone on with by the next one, which reports both; interrupted, that ends within seconds',
    async () => {
      const simulated = await simulate();
      expect((await home.run(['connection', 'import', 'estate.yaml'])).code).toBe(0);
      await simulated.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 60_000, match: { operation: HANGING } }] } });
      const killed = home.start(['discover', '--local']);
      await vi.waitFor(async () => expect(await simulated.calls(HANGING)).toBeGreaterThan(0), WAIT);
      killed.kill('SIGKILL');
      await killed.ended;
      const status = await home.run(['status']);
      expect(status.stdout).toMatch(/^ {2}last discovery {2}1, by hand: left unfinished, nobody works on it since .*cadastre cancel 1/m);

      // What hangs is given up: nobody has to wait for it.
      const patient = home.start(['discover', '--local', '--type', 'ec2:vpc']);
      const before = await simulated.calls(HANGING);
      await vi.waitFor(async () => expect(await simulated.calls(HANGING)).toBeGreaterThan(before), WAIT);
      const told = performance.now();
      patient.kill('SIGINT');
      const interrupted = await patient.ended;
      expect({ code: interrupted.code, quick: performance.now() - told < 15_000 }).toEqual({ code: 130, quick: true });
      expect(interrupted.stderr).toMatch(/^Discovery 2 of simulated is cancelled\./m);
      expect(interrupted.stderr).toMatch(/^Discovery 1 of simulated goes on at the next start\.$/m);

      await simulated.control({ faults: { seed: 1, rules: [] } });
      const next = await home.run(['discover', '--local', '--type', 'ec2:vpc']);
      expect({ code: next.code, remark: /^Goes on with .*$/m.exec(next.stderr)?.[0] }).toEqual({
        code: 0,
        remark: expect.stringMatching(
          /^Goes on with discovery 1 of simulated, left unfinished since \S+Z, [\d,]+ of [\d,]+ scopes? left\./,
        ),
      });
      expect(next.stdout.split('\n').filter((line) => line.startsWith('Discovery '))).toEqual([
        expect.stringMatching(/^Discovery 1 of simulated, which was left unfinished, is complete in /),
        expect.stringMatching(/^Discovery 3 of simulated is complete in /),
      ]);
    },
    PATIENCE_MS,
  );
});

describe('an endpoint that is not there', () => {
  it(
    'is told once, with how many scopes it kept from being read, and not in a log line for each',
    async () => {
      await writeFile(
        join(home.path, 'dead.yaml'),
        `connections:
  - name: dead
    credentials: { accessKeyId: { env: ID }, secretAccessKey: { env: SECRET } }
    regions: [eu-west-1, us-east-1]
    roles:
      - arn: arn:aws:iam::111122223333:role/Reader
      - arn: arn:aws:iam::444455556666:role/Reader
    types: [ec2:vpc, ec2:subnet]
    endpoint: http://127.0.0.1:1
`,
      );
      const key = { ID: 'AKIAIOSFODNN7EXAMPLE', SECRET: 'not-a-secret' };
      const { code, stdout, stderr } = await home.run(['discover', '--local', '--file', 'dead.yaml'], key);
      expect({ code, logged: stderr.split('\n').filter((line) => line.startsWith('{')) }).toEqual({ code: 1, logged: [] });
      expect(stdout.match(/^ {2}failed: .*/gm)).toEqual([expect.stringContaining(' 8 scopes ')]);
      expect(stdout.match(/http:\/\/127\.0\.0\.1:1/g)).toHaveLength(1);
    },
    PATIENCE_MS,
  );
});

describe('everything in one process', () => {
  it(
    'runs until it is told to stop, says what is left, goes on with that at the next start, and leaves nothing behind',
    async () => {
      const simulated = await simulate();
      expect((await home.run(['connection', 'import', 'estate.yaml'])).code).toBe(0);
      const up = home.start(['up']);
      await vi.waitFor(() => expect(up.log()).toContain('This scheduler leads'), WAIT);
      expect(up.log()).toContain('Cadastre runs with its embedded database.');
      expect((await home.run(['status', '--json'])).code).toBe(0);

      await simulated.control({ faults: { seed: 1, rules: [{ kind: 'latency', ms: 60_000, match: { operation: HANGING } }] } });
      const follower = home.start(['discover']);
      await vi.waitFor(async () => expect(await simulated.calls(HANGING)).toBeGreaterThan(0), WAIT);
      follower.kill('SIGKILL');
      await follower.ended;
      up.kill('SIGTERM');
      const ended = await up.ended;
      expect({ code: ended.code, stdout: ended.stdout, said: remarks(ended.stderr).slice(-3) }).toEqual({
        code: 0,
        stdout: '',
        said: [
          expect.stringMatching(
            /^Stopping: up to \d+ scopes? still being read (is|are) given up and stays? as registered\. Ctrl-C again ends at once\.$/,
          ),
          'Discovery 1 of simulated goes on at the next start.',
          'The database is stopped.',
        ],
      });
      expect(await home.left()).toEqual([]);

      const before = await simulated.calls(HANGING);
      // It ends at once where it is told twice, so what hangs has to be waited for.
      const next = home.start(['up'], { CADASTRE_SHUTDOWN_GRACE_MS: '25000' });
      await vi.waitFor(() => expect(next.log()).toContain('This scheduler leads'), WAIT);
      expect(next.log()).toMatch(
        /^Goes on with discovery 1 of simulated, left unfinished since \S+Z, [\d,]+ of [\d,]+ scopes left\. To end it instead: cadastre cancel 1$/m,
      );
      await vi.waitFor(async () => expect(await simulated.calls(HANGING)).toBeGreaterThan(before), WAIT);
      // The second Ctrl-C does not wait for what runs.
      next.kill('SIGINT');
      await vi.waitFor(() => expect(next.log()).toContain('Stopping: '), WAIT);
      await vi.waitFor(() => {
        next.kill('SIGINT');
        expect(next.log()).toContain('cadastre: ended at once.');
      }, WAIT);
      expect((await next.ended).code).toBe(130);
    },
    PATIENCE_MS,
  );

  /** What a person reads, without log lines. */
  const remarks = (stderr: string): string[] => stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
});
