import { describe, expect, it } from 'vitest';
import { UsageError } from '../exit-code.ts';
import { parseConnectionFile, readConnectionFile, renderConnectionFile } from './connection-file.ts';

function mistakesIn(text: string): readonly string[] {
  try {
    parseConnectionFile('estate.yaml', text);
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
      secretAccessKey: { file: /run/secrets/aws }
    regions: [us-east-1, eu-west-1]
    roles:
      - arn: arn:aws:iam::111122223333:role/CadastreDiscovery
        externalId: 5f0c
    types: core
    schedule: "0 */6 * * *"
    timeZone: Europe/Prague
`;

describe('a connection file', () => {
  it('is read into definitions with defaults filled in', () => {
    expect(parseConnectionFile('estate.yaml', GOOD).definitions).toEqual([
      {
        name: 'production',
        credentials: { accessKeyId: { env: 'CADASTRE_AWS_KEY' }, secretAccessKey: { file: '/run/secrets/aws' } },
        regions: ['us-east-1', 'eu-west-1'],
        roles: [{ arn: 'arn:aws:iam::111122223333:role/CadastreDiscovery', externalId: '5f0c' }],
        types: 'core',
        schedule: '0 */6 * * *',
        timeZone: 'Europe/Prague',
      },
    ]);
  });

  it('survives being written and read again', () => {
    const { definitions } = parseConnectionFile('estate.yaml', GOOD);
    expect(parseConnectionFile('again.yaml', renderConnectionFile(definitions)).definitions).toEqual(definitions);
  });

  it('reports every mistake, each with its line and a remedy, in their order', () => {
    expect(
      mistakesIn(`connections:
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

  it('says what a field takes that takes several kinds of value', () => {
    expect(
      mistakesIn(`connections:
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

  it('refuses a secret written into the file', () => {
    expect(
      mistakesIn(`connections:
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

  it('refuses two connections of one name', () => {
    expect(mistakesIn('connections:\n  - { name: a, regions: all }\n  - { name: a, regions: all }\n')).toEqual([
      'estate.yaml:3:13: connection a: name is used twice in this file; names are unique',
    ]);
  });

  it('tells a misspelt field with the one that was meant, where it stands, and nothing that follows from it', () => {
    expect(
      mistakesIn(`connections:
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
    expect(mistakesIn('conections:\n  - { name: a, regions: all }\n')).toEqual([
      'estate.yaml:1:1: the file has the unknown field conections; did you mean connections?',
    ]);
    expect(mistakesIn('connections:\n  - { name: a, regions: all, colour: red }\n')).toEqual([
      'estate.yaml:2:30: connection a has the unknown field colour; it may have name, credentials, partition, regions, roles, organization, types, excludeTypes, schedule, timeZone, endpoint',
    ]);
  });

  it('calls a connection without a name by its place', () => {
    expect(mistakesIn('connections:\n  - regions: all\n  - name production\n')).toEqual([
      'estate.yaml:2:5: connections[0].name is required',
      'estate.yaml:3:5: connections[1] needs a colon and a space after name',
    ]);
  });

  it('says that a number is to be quoted where text is meant', () => {
    expect(
      mistakesIn(
        'connections:\n  - name: a\n    regions: all\n    roles: [{ arn: "arn:aws:iam::111122223333:role/R", externalId: 0123 }]\n',
      ),
    ).toEqual(['estate.yaml:4:68: connection a: roles[0].externalId must be text: put it in quotes']);
  });

  it.each([
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
    ['one name of two', '  - name: a\n    name: b\n', '3:5: the field name is given twice; keep one of them'],
    ['quotes around a schedule', '  - name: a\n    schedule: */6 * * * *\n', `3:15: ${STAR}`],
    ['quotes around stars', '  - name: a\n    schedule: * * * * *\n', `3:15: ${STAR}`],
    ['quotes around a star', '  - name: a\n    types: *all\n', `3:12: ${STAR}`],
    ['quotes around an at sign', '  - name: @a\n', "2:11: a value can't start with @; put it in quotes"],
    ['quotes around a colon', '  - name: a\n    schedule: a: b\n', '3:15: a value that has a colon and a space in it must be in quotes'],
    [
      'one document of two',
      '  - name: a\n---\nconnections: []\n',
      '3:1: a second document starts here; put all connections under one "connections:" and remove the line ---',
    ],
  ])('for want of %s is told in one sentence, with its place', (_, text, sentence) => {
    expect(mistakesIn(`connections:\n${text}`)).toEqual([`estate.yaml:${sentence}`]);
  });

  it('is told at its first line too', () => {
    expect(mistakesIn('connections\n  - name: a\n    regions: all\n')).toEqual([
      'estate.yaml:1:1: a colon and a space are missing after connections',
    ]);
    expect(mistakesIn('{"connections": [}')).toEqual([
      'estate.yaml:1:18: the list that [ opened is not closed before this: a ] is missing',
    ]);
  });
});
