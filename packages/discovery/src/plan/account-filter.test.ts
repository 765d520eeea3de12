import { describe, expect, it } from 'vitest';
import { judgeAccount, looksAtTags, unitsOf } from './account-filter.ts';

const ACCOUNT = { id: '111111111111', name: 'prod-network', state: 'ACTIVE' };
const NONE = { units: new Map() };
const units = new Map([
  ['ou-ab12-production', new Set(['111111111111'])],
  ['ou-ab12-sandboxes', new Set(['222222222222'])],
]);
const tags = new Map([['environment', 'production']]);

describe('an account of an organization', () => {
  it('is included without filters, and in a state that nobody knows yet', () => {
    expect(judgeAccount({}, ACCOUNT, NONE)).toEqual({ standing: 'included', reason: null });
    expect(judgeAccount({}, { ...ACCOUNT, state: 'NEWER_THAN_THIS' }, NONE).standing).toBe('included');
  });

  it('is not, in a state in which it cannot be read, whatever the filters say', () => {
    const states = ['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED', 'PENDING_ACTIVATION'];
    expect(states.map((state) => judgeAccount({ exclude: { names: ['*'] } }, { ...ACCOUNT, state }, NONE))).toEqual([
      { standing: 'suspended', reason: 'The account is suspended.' },
      { standing: 'pending-closure', reason: 'The account is being closed.' },
      { standing: 'closed', reason: 'The account is closed.' },
      { standing: 'pending-activation', reason: 'The account is not active yet.' },
    ]);
  });

  it('is included where all that is asked for applies, and says what does not', () => {
    const include = (filter: object) => judgeAccount({ include: filter }, ACCOUNT, { units, tags }).reason;
    expect(
      include({
        accounts: ['111111111111'],
        organizationalUnits: ['ou-ab12-sandboxes', 'ou-ab12-production'],
        names: ['dev-*', 'prod-?etwork'],
        tags: { environment: ['stag*', 'prod*'] },
      }),
    ).toBe(null);
    expect([
      include({ accounts: ['222222222222'] }),
      include({ organizationalUnits: ['ou-ab12-sandboxes'], names: ['*'] }),
      include({ organizationalUnits: ['ou-ab12-production'], names: ['network', 'PROD-*'] }),
      include({ tags: { environment: 'production', team: '*' } }),
      include({ tags: { environment: 'prod' } }),
    ]).toEqual([
      'include.accounts leaves it out: it is not listed.',
      'include.organizationalUnits leaves it out: it is not in ou-ab12-sandboxes.',
      'include.names leaves it out: its name, prod-network, does not fit.',
      'include.tags.team leaves it out: it has no such tag.',
      'include.tags.environment leaves it out: its tag is production.',
    ]);
  });

  it('is excluded where anything of that applies, and says what does', () => {
    const exclude = (filter: object) => judgeAccount({ include: { names: ['prod-*'] }, exclude: filter }, ACCOUNT, { units, tags }).reason;
    expect([
      exclude({ accounts: ['222222222222'], names: ['dev-*'], tags: { team: '*' }, organizationalUnits: ['ou-ab12-sandboxes'] }),
      exclude({ accounts: ['111111111111'] }),
      exclude({ accounts: ['222222222222'], organizationalUnits: ['ou-ab12-production'] }),
      exclude({ names: ['*network'] }),
      exclude({ tags: { team: '*', environment: 'production' } }),
    ]).toEqual([
      null,
      'exclude.accounts leaves it out: it is listed.',
      'exclude.organizationalUnits leaves it out: it is in ou-ab12-production.',
      'exclude.names leaves it out: its name, prod-network, fits *network.',
      'exclude.tags.environment leaves it out: its tag is production.',
    ]);
  });

  it('is asked for its tags only where these may decide', () => {
    const tagged = { include: { tags: { environment: 'dev' } }, exclude: { tags: { environment: '*' } } };
    expect(judgeAccount(tagged, ACCOUNT, NONE).standing).toBe('included');
    expect([looksAtTags(tagged), looksAtTags({ exclude: { names: ['*'] } })]).toEqual([true, false]);
    expect(unitsOf({ include: { organizationalUnits: ['a', 'b'] }, exclude: { organizationalUnits: ['b', 'c'] } })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('is matched by name to the letter, whatever it is made of', () => {
    const named = (name: string | null, pattern: string) =>
      judgeAccount({ include: { names: [pattern] } }, { ...ACCOUNT, name }, NONE).standing;
    expect(named('a.b (c)', 'a.b (c)')).toBe('included');
    expect(named('aXb (c)', 'a.b (c)')).toBe('excluded');
    expect(named('line\nbreak', 'line*')).toBe('included');
    expect(named(null, '*')).toBe('excluded');
  });
});
