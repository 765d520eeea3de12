import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateEstate } from '@cadastre/simulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cadastre, type Ended } from './support/cadastre.ts';
import { createFleet, type TestFleet } from './support/fleet.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 180_000 });

let fleet: TestFleet;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cadastre-cli-'));
  const estate = generateEstate({ seed: 5, accounts: 1, regions: ['eu-west-1'], size: 'tiny' });
  fleet = await createFleet({ estate, simulator: { throttling: false }, connection: { regions: ['eu-west-1'], types: ['ec2:vpc'] } });
});
afterAll(async () => {
  await fleet.close();
  await rm(directory, { recursive: true });
});

/** What commands answer, each started once the one before has ended: together they would only wait for one another. */
async function answers(runs: readonly (readonly [args: string[], env?: Record<string, string>])[]): Promise<Ended[]> {
  const ends: Ended[] = [];
  for (const [args, env] of runs) ends.push(await cadastre(args, { ...fleet.env, ...env }, { cwd: directory }));
  return ends;
}

async function file(name: string, text: string): Promise<void> {
  await writeFile(join(directory, name), text);
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
