import type { ConnectionDefinition } from '@cadastre/contracts';
import { expect, it } from 'vitest';
import { UsageError } from '../exit-code.ts';
import { checkConnections } from './check.ts';
import { type AddFlags, writtenInFlags } from './from-flags.ts';

async function definitionFromFlags(name: string, flags: AddFlags): Promise<ConnectionDefinition> {
  const sources = { env: {}, prompt: () => Promise.reject(new Error('asked')) };
  const [checked] = await checkConnections(writtenInFlags(name, flags), sources);
  return checked!.definition;
}

async function mistakesOf(name: string, flags: Partial<AddFlags>): Promise<readonly string[]> {
  try {
    await definitionFromFlags(name, { regions: 'all', types: 'core', ...flags });
  } catch (error) {
    if (error instanceof UsageError) return error.mistakes;
    throw error;
  }
  return [];
}

it('gives the definition that a file would give', async () => {
  const role = ['arn:aws:iam::111122223333:role/CadastreDiscovery'];
  expect(
    await definitionFromFlags('a', { regions: 'eu-west-1, us-east-1', types: 'ec2:vpc', role, externalId: '5f0c', profile: 'network' }),
  ).toEqual({
    name: 'a',
    regions: ['eu-west-1', 'us-east-1'],
    types: ['ec2:vpc'],
    roles: [{ arn: role[0], externalId: '5f0c' }],
    credentials: { profile: 'network' },
  });
});

it('tells mistakes by the options that they are in, and one that all roles share once', async () => {
  const role = ['arn:aws:iam::111122223333:role/A', 'CadastreDiscovery', 'arn:aws:iam::111122223333:role/B'];
  expect(await mistakesOf('A', { regions: 'europe', role, externalId: '!', sessionName: '!', timeZone: '', endpoint: 'here' })).toEqual([
    'the name must be 1 to 63 lower-case letters, digits and hyphens',
    '--regions is not a region code such as eu-west-1',
    '--external-id must be 2 to 1224 of the characters A-Z a-z 0-9 _ + = , . @ : / -',
    '--session-name must be 2 to 64 of the characters A-Z a-z 0-9 _ + = , . @ -',
    '--role is not the ARN of an IAM role, such as arn:aws:iam::111122223333:role/CadastreDiscovery',
    '--time-zone must not be empty',
    '--endpoint must be a URL such as http://127.0.0.1:4566',
  ]);
});

it('takes the accounts from an organization where its role is named, and says which option is wrong', async () => {
  const from = 'arn:aws:iam::444455556666:role/ListAccounts';
  expect(
    (
      await definitionFromFlags('a', {
        regions: 'all',
        types: 'core',
        organizationRole: 'CadastreDiscovery',
        organizationFrom: from,
        organizationalUnit: ['ou-ab12-34cdefgh'],
        excludeAccount: ['111122223333'],
        externalId: '5f0c',
      })
    ).organization,
  ).toEqual({
    role: 'CadastreDiscovery',
    externalId: '5f0c',
    from: { arn: from },
    include: { organizationalUnits: ['ou-ab12-34cdefgh'] },
    exclude: { accounts: ['111122223333'] },
  });
  expect(
    await mistakesOf('a', {
      organizationRole: '/',
      organizationFrom: 'x',
      organizationalUnit: ['Production'],
      excludeAccount: ['1'],
      externalId: '!',
    }),
  ).toEqual([
    '--organization-role must be the name of a role, with its path where it has one (CadastreDiscovery, network/CadastreDiscovery) and without the account, which is filled in',
    '--external-id must be 2 to 1224 of the characters A-Z a-z 0-9 _ + = , . @ : / -',
    '--organization-from is not the ARN of an IAM role, such as arn:aws:iam::111122223333:role/CadastreDiscovery',
    '--organizational-unit must be the id of an organizational unit, such as ou-ab12-34cdefgh, or of the root, such as r-ab12',
    '--exclude-account must be the twelve digits of an account id',
  ]);
  expect(await mistakesOf('a', { excludeAccount: ['111122223333'] })).toEqual([
    '--exclude-account needs --organization-role with the name of the role in each account.',
  ]);
});

it('says which option is of no use as it is given', async () => {
  const key = { accessKeyIdEnv: 'ID', accessKeyIdFile: 'id', secretAccessKeyEnv: 'SECRET' };
  expect(await mistakesOf('a', { externalId: '5f0c' })).toEqual([
    '--external-id needs --role or --organization-role: it is for the session of a role.',
  ]);
  expect(await mistakesOf('a', { sessionName: 'me' })).toEqual([
    '--session-name needs --role or --organization-role: it is for the session of a role.',
  ]);
  expect(await mistakesOf('a', key)).toEqual(['--access-key-id-env and --access-key-id-file exclude each other: give one of them.']);
  expect(await mistakesOf('a', { types: 'netwrok' })).toEqual([
    '--types must be core, network, all, or a list of resource types; did you mean network?',
  ]);
  expect(await mistakesOf('a', { types: 'vpc' })).toEqual([
    expect.stringMatching(/^--types: There is no resource type vpc\. Did you mean ec2:vpc/),
  ]);
  expect(await mistakesOf('a', { regions: 'ALL' })).toEqual([
    '--regions is not a region code; for all regions write all by itself, in lower case',
  ]);
  expect(await mistakesOf('a', { regions: 'eu-west-1,eu-west-1' })).toEqual(['--regions is given twice; keep one of them']);
});
