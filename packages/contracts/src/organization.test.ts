import { describe, expect, it } from 'vitest';
import { connectionSchema } from './connection.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { mistakeWords } from './mistake-words.ts';
import { organizationRoleArn } from './organization.ts';

function mistakesIn(organization: unknown): string[] {
  const parsed = connectionSchema.safeParse({ name: 'a', regions: 'all', organization }, { error: mistakeWords, reportInput: true });
  if (parsed.success) return [];
  return fieldMistakes(connectionSchema, parsed.error.issues).map(({ subject, message }) => `${subject.join('.')} ${message}`);
}

describe('an organization in a connection', () => {
  it('needs the name of a role, and takes who lists, filters and a term', () => {
    expect(mistakesIn({ role: 'CadastreDiscovery' })).toEqual([]);
    expect(
      mistakesIn({
        role: 'network/CadastreDiscovery',
        externalId: '5f0c',
        via: [{ arn: 'arn:aws:iam::111122223333:role/Hub' }],
        from: { arn: 'arn:aws:iam::444455556666:role/ListAccounts', externalId: '5f0c' },
        listingAccount: 'direct',
        include: { organizationalUnits: ['ou-ab12-34cdefgh', 'r-ab12'], tags: { environment: ['prod', 'stag*'], team: '*' } },
        exclude: { accounts: ['000011112222'], names: ['sandbox-*'] },
        forgetAfterDays: 90,
      }),
    ).toEqual([]);
  });

  it('says of every mistake what to write instead', () => {
    const role = 'R';
    expect([
      mistakesIn({}),
      mistakesIn({ role: 'arn:aws:iam::111122223333:role/R' }),
      mistakesIn({ role, from: 'management' }),
      mistakesIn({ role, include: {} }),
      mistakesIn({ role, include: { units: ['ou-ab12-34cdefgh'] } }),
      mistakesIn({ role, include: { organizationalUnits: ['Production'] } }),
      mistakesIn({ role, exclude: { accounts: [111122223333, '12'], tags: { environment: 1 } } }),
      mistakesIn({ role, forgetAfterDays: 0 }),
    ]).toEqual([
      ['organization.role is required'],
      [
        'organization.role must be the name of a role, with its path where it has one (CadastreDiscovery, network/CadastreDiscovery) and without the account, which is filled in',
      ],
      ['organization.from must have fields of its own'],
      ['organization.include must name something to choose by: accounts, organizationalUnits, names, tags'],
      ['organization.include has the unknown field units; it may have accounts, organizationalUnits, names, tags'],
      [
        'organization.include.organizationalUnits.0 must be the id of an organizational unit, such as ou-ab12-34cdefgh, or of the root, such as r-ab12',
      ],
      [
        'organization.exclude.accounts.0 must be the twelve digits of an account id: put it in quotes',
        'organization.exclude.accounts.1 must be the twelve digits of an account id',
        'organization.exclude.tags.environment must be a pattern such as prod*, or a list of them',
      ],
      ['organization.forgetAfterDays must be at least 1'],
    ]);
  });

  it('reaches each account by the role of that name, in its partition', () => {
    expect(organizationRoleArn('network/R', '111122223333', 'aws-us-gov')).toBe('arn:aws-us-gov:iam::111122223333:role/network/R');
  });
});
