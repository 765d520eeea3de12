import { describe, expect, it } from 'vitest';
import { UsageError } from '../exit-code.ts';
import { parseConnectionFile, renderConnectionFile } from './connection-file.ts';

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
      'estate.yaml:2:5: connections[0].regions is required',
      'estate.yaml:2:11: connections[0].name must be 1 to 63 lower-case letters, digits and hyphens',
      'estate.yaml:3:13: connections[0].region is not a known field; remove it or check its spelling',
      'estate.yaml:5:14: connections[0].roles[0].arn is not the ARN of an IAM role, such as arn:aws:iam::111122223333:role/CadastreDiscovery',
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
      'estate.yaml:3:14: connections[0].regions must be all, or a list of region codes such as eu-west-1',
      'estate.yaml:4:12: connections[0].types must not be empty',
      'estate.yaml:5:18: connections[0].credentials must be { profile: NAME }, or say where accessKeyId and secretAccessKey are read from',
      'estate.yaml:6:15: connections[0].endpoint must be a URL such as http://127.0.0.1:4566',
      'estate.yaml:8:26: connections[1].regions[1] is not a region code such as eu-west-1',
      'estate.yaml:10:7: connections[1].credentials.secretAccessKey is required',
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
`).join('\n'),
    ).toMatch(/^estate.yaml:5:20: connections\[0\]\.credentials\.accessKeyId /);
  });

  it('refuses two connections of one name', () => {
    expect(mistakesIn('connections:\n  - { name: a, regions: all }\n  - { name: a, regions: all }\n')).toEqual([
      'estate.yaml:3:13: connections[1].name "a" is used twice; names are unique',
    ]);
  });

  it('says where the YAML itself is broken', () => {
    expect(mistakesIn('connections:\n  - name: "a\n')[0]).toMatch(/^estate.yaml:\d+:\d+: /);
  });
});
