import type { ConnectionDefinition } from '@cadastre/contracts';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../exit-code.ts';
import { checkConnections } from './check.ts';
import { parseConnectionFile, readConnectionFile, renderConnectionFile } from './connection-file.ts';

const NO_SECRETS = { env: { ID: 'AKIAIOSFODNN7EXAMPLE' }, prompt: () => Promise.reject(new Error('asked')) };

async function read(file: string, text: string): Promise<ConnectionDefinition[]> {
  const env = { CADASTRE_AWS_KEY: 'AKIAIOSFODNN7EXAMPLE', CADASTRE_AWS_SECRET: 'secret' };
  return (await checkConnections(parseConnectionFile(file, text), { ...NO_SECRETS, env })).map(({ definition }) => definition);
}

async function mistakesIn(text: string): Promise<readonly string[]> {
  try {
    await checkConnections(parseConnectionFile('estate.yaml', text), NO_SECRETS);
  } catch (error) {
    if (error instanceof UsageError) return error.mistakes;
    throw error;
  }
  return [];
}

const GOOD = `connections:
  - name: production
    credentials:
      accessKeyId: { env: CADASTRE_AWS_KEY }
      secretAccessKey: { env: CADASTRE_AWS_SECRET }
    regions: [us-east-1, eu-west-1]
    roles:
      - arn: arn:aws:iam::111122223333:role/CadastreDiscovery
        externalId: 5f0c
    types: core
    schedule: "0 */6 * * *"
    timeZone: Europe/Prague
`;

describe('a connection file', () => {
  it('is read into definitions with defaults filled in', async () => {
    expect(await read('estate.yaml', GOOD)).toEqual([
      {
        name: 'production',
        credentials: { accessKeyId: { env: 'CADASTRE_AWS_KEY' }, secretAccessKey: { env: 'CADASTRE_AWS_SECRET' } },
        regions: ['us-east-1', 'eu-west-1'],
        roles: [{ arn: 'arn:aws:iam::111122223333:role/CadastreDiscovery', externalId: '5f0c' }],
        types: 'core',
        schedule: '0 */6 * * *',
        timeZone: 'Europe/Prague',
      },
    ]);
  });

  it('survives being written and read again', async () => {
    const definitions = await read('estate.yaml', GOOD);
    expect(await read('again.yaml', renderConnectionFile(definitions))).toEqual(definitions);
  });

  it('reports every mistake, each with its line and a remedy, in their order', async () => {
    expect(
      await mistakesIn(`connections:
  - name: Production!
    region: us-east-1
    roles:
      - arn: arn:aws:iam::12:role/x
`),
    ).toEqual([
      'estate.yaml:2:11: connection Production!: name must be 1 to 63 lower-case letters, digits and hyphens',
      'estate.yaml:3:5: connection Production! has the unknown field region; did you mean regions?',
      'estate.yaml:5:14: connection Production!: roles[0].arn is not the ARN of an IAM role, such as arn:aws:iam::111122223333:role/CadastreDiscovery',
    ]);
  });

  it('says what a field takes that takes several kinds of value', async () => {
    expect(
      await mistakesIn(`connections:
  - name: a
    regions: everywhere
    types: []
    credentials: default
    endpoint: localhost
  - name: b
    regions: [eu-west-1, europe]
    credentials:
      accessKeyId: { env: ID }
`),
    ).toEqual([
      'estate.yaml:3:14: connection a: regions must be all, or a list of region codes such as eu-west-1',
      'estate.yaml:4:12: connection a: types must not be empty',
      'estate.yaml:5:18: connection a: credentials must be { profile: NAME }, or say where accessKeyId and secretAccessKey are read from',
      'estate.yaml:6:15: connection a: endpoint must be a URL such as http://127.0.0.1:4566',
      'estate.yaml:8:26: connection b: regions[1] is not a region code such as eu-west-1',
      'estate.yaml:10:7: connection b: credentials.secretAccessKey is required',
    ]);
  });

  it('refuses a secret written into the file', async () => {
    expect(
      await mistakesIn(`connections:
  - name: a
    regions: all
    credentials:
      accessKeyId: AKIAIOSFODNN7EXAMPLE
      secretAccessKey: { env: SECRET }
`),
    ).toEqual([
      'estate.yaml:5:20: connection a: credentials.accessKeyId must say where the value is read from: { env: VARIABLE }, { file: PATH } or { prompt: true }',
    ]);
  });

  it('refuses two connections of one name', async () => {
    expect(await mistakesIn('connections:\n  - { name: a, regions: all }\n  - { name: a, regions: all }\n')).toEqual([
      'estate.yaml:3:13: connection a: name is used twice in this file; names are unique',
    ]);
  });

  it('tells a misspelt field with the one that was meant, where it stands, and nothing that follows from it', async () => {
    expect(
      await mistakesIn(`connections:
  - name: a
    regions: all
    credentials:
      acessKeyId: { env: ID }
      secretAccessKey: { evn: SECRET }
`),
    ).toEqual([
      'estate.yaml:5:7: connection a: credentials has the unknown field acessKeyId; did you mean accessKeyId?',
      'estate.yaml:6:26: connection a: credentials.secretAccessKey has the unknown field evn; did you mean env?',
    ]);
    expect(await mistakesIn('conections:\n  - { name: a, regions: all }\n')).toEqual([
      'estate.yaml:1:1: the file has the unknown field conections; did you mean connections?',
    ]);
    expect(await mistakesIn('connections:\n  - { name: a, regions: all, colour: red }\n')).toEqual([
      'estate.yaml:2:30: connection a has the unknown field colour; it may have name, credentials, partition, regions, roles, organization, types, excludeTypes, schedule, timeZone, endpoint',
    ]);
  });

  it('calls a connection without a name by its place', async () => {
    expect(await mistakesIn('connections:\n  - regions: all\n  - name production\n')).toEqual([
      'estate.yaml:2:5: connections[0].name is required',
      'estate.yaml:3:5: connections[1] needs a colon and a space after name',
    ]);
  });

  it('says that a number is to be quoted where text is meant', async () => {
    expect(
      await mistakesIn(
        'connections:\n  - name: a\n    regions: all\n    roles: [{ arn: "arn:aws:iam::111122223333:role/R", externalId: 0123 }]\n',
      ),
    ).toEqual(['estate.yaml:4:68: connection a: roles[0].externalId must be text: put it in quotes']);
  });

  it('is looked at as a whole: form and meaning, variables and files, and nothing is asked for before all of it is right', async () => {
    expect(
      await mistakesIn(`connections:
  - name: a
    regions: [eu-wset-1, "us-east-1a"]
    roles: [{ arn: nobody }]
    types: [aws_vpc, ec2:subnets, ec2:vpc]
    excludeTypes: ["ec2:vpx-*"]
    schedule: "0 */6 * *"
    timeZone: Europe/Prag
  - name: a
    regoins: all
    partition: aws-cn
    types: netwrok
    timeZone: Europe/Prague
    organization: { role: Reader, from: { arn: "arn:aws:iam::111122223333:role/R" } }
    credentials: { accessKeyId: { prompt: true }, secretAccessKey: { env: NO_SUCH } }
  - name: c
    regions: all
    types: ec2:vpc
    excludeTypes: ["ec2:*"]
  - { name: d, regions: all, types: [ec2:vpc], excludeTypes: ["ec2:*"], timeZone: Mars/Olympus, schedule: "@daily" }
`),
    ).toEqual([
      'estate.yaml:3:15: connection a: regions[0] is not a region code; did you mean eu-west-1?',
      'estate.yaml:3:26: connection a: regions[1] is not a region code; did you mean us-east-1?',
      'estate.yaml:4:20: connection a: roles[0].arn is not the ARN of an IAM role, such as arn:aws:iam::111122223333:role/CadastreDiscovery',
      'estate.yaml:5:13: connection a: types[0]: There is no resource type aws_vpc. Did you mean ec2:vpc?',
      'estate.yaml:5:22: connection a: types[1]: There is no resource type ec2:subnets. Did you mean ec2:subnet?',
      expect.stringMatching(/^estate\.yaml:6:20: connection a: excludeTypes\[0\]: There is no resource type ec2:vpx-\*\./),
      'estate.yaml:7:15: connection a: schedule 0 */6 * * is not a cron expression such as "0 */6 * * *": it has 4 fields instead of 5, or 6 with seconds',
      'estate.yaml:8:15: connection a: timeZone: Europe/Prag is not a time zone such as Europe/Prague; did you mean Europe/Prague?',
      'estate.yaml:9:11: connection a: name is used twice in this file; names are unique',
      'estate.yaml:10:5: connection a has the unknown field regoins; did you mean regions?',
      'estate.yaml:11:16: connection a: partition is aws-cn, but the roles of its organization are of aws',
      'estate.yaml:12:12: connection a: types must be core, network, all, or a list of resource types; did you mean network?',
      'estate.yaml:13:15: connection a: timeZone has no meaning without a schedule',
      'estate.yaml:15:68: connection a: credentials.secretAccessKey is to be read from the environment variable NO_SUCH, which is not set; export it and try again',
      'estate.yaml:18:12: connection c: types must be a list, with hyphens or in brackets: ["ec2:vpc"]',
      'estate.yaml:20:62: connection d: excludeTypes leaves out every one of types: nothing would be read',
      'estate.yaml:20:83: connection d: timeZone: Mars/Olympus is not a time zone such as Europe/Prague',
    ]);
  });

  it('without anything in it is told by its path, with where the form is shown', async () => {
    expect(await mistakesIn(' \n')).toEqual([
      expect.stringMatching(/^the file \/.*\/estate\.yaml is empty\. cadastre connection --help shows the form of a connection file\.$/),
    ]);
  });

  it.each(['- a\n', 'hello\n', '42\n'])('that is %j is told what it must start with', async (text) => {
    expect(await mistakesIn(text)).toEqual([
      'estate.yaml:1:1: the file must start with connections: and list them below. cadastre connection --help shows the form of a connection file.',
    ]);
  });

  it.each([
    ['without a name', '', /^The name of the file is empty\./],
    ['without a file', 'no-such-directory/estate.yaml', /^there is no file \/.*\/no-such-directory\/estate\.yaml; check its name/],
    ['of a directory', '.', /^\/.* is a directory; name the file in it/],
  ])('%s is told by its path', async (_, file, words) => {
    await expect(readConnectionFile(file)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(words),
    });
  });
});

describe('a file that is not YAML', () => {
  const INDENTED = 'the line is indented otherwise than those it belongs to; fields of one thing start in the same column';
  const STAR = 'a value that starts with a star must be in quotes, such as "*/6 * * * *"';
  const REST = 'estate.yaml: what stands from there on is looked at once that is mended';
  it.each<[string, string, string]>([
    ['a colon in the middle', '  - name: a\n    regions [b]\n    types: core\n', '3:5: a colon and a space are missing after regions'],
    ['a colon at the end', '  - name: a\n    regions [b]\n', '3:5: a colon and a space are missing after regions'],
    ['a colon without brackets', '  - name: a\n    regions all\n    types: core\n', '3:5: a colon and a space are missing after regions'],
    ['a colon after the hyphen', '  - name a\n    regions: all\n', '2:5: a colon and a space are missing after name'],
    [
      'a colon before a group',
      '  - name: a\n    credentials\n      profile: x\n',
      '3:5: a colon and a space are missing after credentials',
    ],
    [
      'a colon before a list',
      '  - name: a\n    roles\n      - arn: x\n    types: core\n',
      '3:5: a colon and a space are missing after roles',
    ],
    ['a space after a colon', '  - name: a\n    regions:all\n    types: core\n', '3:5: a colon and a space are missing after regions'],
    ['a space after a hyphen', '  -name: a\n   regions: all\n', '2:3: the hyphen of a list item needs a space after it'],
    ['spaces for tabs', '  - name: a\n\tregions: all\n', '3:1: the line is indented with a tab; use spaces'],
    ['one column', '  - name: a\n   regions: all\n', `3:4: ${INDENTED}`],
    ['two columns less', '  - name: a\n      regions: all\n', `3:7: ${INDENTED}`],
    ['columns further down', '  - name: a\n    regions: all\n\n      types: core\n', `5:7: ${INDENTED}`],
    ['a quote', '  - name: "a\n    regions: all\n', '2:11: the text that starts here with " has no " at its end'],
    [
      'a bracket',
      '  - name: a\n    regions: [a, b\n    types: core\n',
      '4:5: the list that [ opened is not closed before this: a ] is missing',
    ],
    [
      'a brace',
      '  - name: a\n    credentials: { profile: x\n    types: core\n',
      '4:5: the group that { opened is not closed before this: a } is missing',
    ],
    ['quotes around a colon', '  - name: a\n    schedule: a: b\n', '3:15: a value that has a colon and a space in it must be in quotes'],
    [
      'one document of two',
      '  - name: a\n---\nconnections: []\n',
      '3:1: a second document starts here; put all connections under one "connections:" and remove the line ---',
    ],
  ])('for want of %s is told in one sentence, with its place', async (_, text, sentence) => {
    expect(await mistakesIn(`connections:\n${text}`)).toEqual([`estate.yaml:${sentence}`, REST]);
  });

  it.each<[string, string, string]>([
    ['one name of two', '  - name: a\n    name: b\n', '3:5: the field name is given twice; keep one of them'],
    ['quotes around a star', '  - name: a\n    types: *all\n', `3:12: ${STAR}`],
    ['quotes around an at sign', '  - name: @a\n', "2:11: a value can't start with @; put it in quotes"],
  ])('but for want of %s in one value, is looked at in all that it is otherwise', async (_, text, mistake) => {
    const more = '  - { name: c, regions: all, types: [aws_vpc] }\n';
    expect(await mistakesIn(`connections:\n${text}    regions: all\n    roles: []\n    shedule: 0\n${more}`)).toEqual([
      `estate.yaml:${mistake}`,
      expect.stringMatching(/:5: connection \S+ has the unknown field shedule; did you mean schedule\?$/),
      expect.stringMatching(/:38: connection c: types\[0\]: There is no resource type aws_vpc\. Did you mean ec2:vpc\?$/),
    ]);
  });

  it('is looked at up to where it breaks', async () => {
    expect(
      await mistakesIn(
        'connections:\n  - { name: a, regions: [europe] }\n  - name: b\n    regions [all]\n  - { name: c, regions: [europe] }\n',
      ),
    ).toEqual([
      'estate.yaml:2:26: connection a: regions[0] is not a region code such as eu-west-1',
      'estate.yaml:4:5: a colon and a space are missing after regions',
      REST,
    ]);
  });

  it('is told at its first line too', async () => {
    expect(await mistakesIn('connections\n  - name: a\n    regions: all\n')).toEqual([
      'estate.yaml:1:1: a colon and a space are missing after connections',
      REST,
    ]);
    expect(await mistakesIn('{"connections": [}')).toEqual([
      'estate.yaml:1:18: the list that [ opened is not closed before this: a ] is missing',
      REST,
    ]);
  });
});
