import { describe, expect, it } from 'vitest';
import { type DescribedTrouble, describeTroubles } from './troubles.ts';

const account = (index: number): string => String(100_000_000_000 + index);

function denied(action: string, scopes: number, rest: Partial<DescribedTrouble> = {}): DescribedTrouble {
  return {
    outcome: 'denied',
    reason: `The role R may not call ${action}. Allow ${action}.`,
    errorCode: 'UnauthorizedOperation',
    missingAction: action,
    scopes,
    dependents: 0,
    accounts: [account(0)],
    regions: ['eu-west-1'],
    types: ['ec2:subnet'],
    ...rest,
  };
}

function failed(reason: string, scopes: number): DescribedTrouble {
  return { ...denied('', scopes), outcome: 'failed', reason, errorCode: 'ECONNREFUSED', missingAction: null };
}

const MORE = { more: 'cadastre status --json' };

describe('what could not be read', () => {
  it('is told by its cause: action, scopes, where, for how long, what depends on it, what is kept, and why', () => {
    const accounts = Array.from({ length: 500 }, (_, index) => account(index));
    const trouble = denied('ec2:DescribeSubnets', 1_500, {
      accounts,
      dependents: 500,
      regions: ['eu-west-1', 'us-east-1'],
      since: '2026-01-01T00:00:00.000Z',
      resources: 3_000,
    });
    expect(describeTroubles([trouble], { ...MORE, now: new Date('2026-01-03T04:00:00Z') })).toEqual([
      'ec2:DescribeSubnets, 1,000 scopes (500 accounts such as 100000000000; eu-west-1, us-east-1) for 2 d 4 h, and 500 more that depend on them; 3,000 resources kept as last seen',
      '  The role R may not call ec2:DescribeSubnets. Allow ec2:DescribeSubnets.',
    ]);
  });

  it('names the connection that had the answer, where that is another one', () => {
    const trouble = (...connections: string[]) =>
      describeTroubles([denied('ec2:DescribeVpcs', 1, { connections })], { ...MORE, connection: 'own' })[0];

    expect(trouble('own')).toBe('ec2:DescribeVpcs, 1 scope (100000000000; eu-west-1)');
    expect(trouble('other', 'own')).toBe('ec2:DescribeVpcs, 1 scope (100000000000; eu-west-1); as connection other read it');
  });

  it('starts with its outcome where that is asked for, and speaks of scopes that nobody attempted too', () => {
    expect(
      describeTroubles([denied('ec2:DescribeVpcs', 1, { dependents: 1 }), failed('Nobody there.', 2)], { ...MORE, labelled: true }),
    ).toEqual([
      'denied: ec2:DescribeVpcs, 1 scope (100000000000; eu-west-1)',
      '  The role R may not call ec2:DescribeVpcs. Allow ec2:DescribeVpcs.',
      'failed: 2 scopes (100000000000; eu-west-1; ec2:subnet)',
      '  Nobody there.',
    ]);
  });

  it('has a line for each of the first actions that are denied alike, and the reason once', () => {
    const where = '(100000000000; eu-west-1)';
    const all = Array.from({ length: 45 }, (_, index) => denied(`ec2:Describe${index}`, 100 - index));
    expect(describeTroubles(all, MORE)).toEqual([
      `ec2:Describe0, 100 scopes ${where}`,
      `ec2:Describe1, 99 scopes ${where}`,
      `ec2:Describe2, 98 scopes ${where}`,
      `ec2:Describe3, 97 scopes ${where}`,
      `ec2:Describe4, 96 scopes ${where}`,
      'and 40 more actions (3,020 scopes): ec2:Describe5, ec2:Describe6, ec2:Describe7 and 37 more',
      '  The role R may not call these actions. Allow these actions.',
    ]);
  });

  it('is one cause, whether one account or many are concerned, and whichever code the service has for it', () => {
    const of = (id: string, action: string) => `The role arn:aws:iam::${id}:role/R may not call ${action}.`;
    const one = denied('ec2:DescribeVpcs', 2, { reason: of(account(7), 'ec2:DescribeVpcs'), accounts: [account(7)] });
    const many = denied('directconnect:DescribeLags', 4, {
      reason: of('<account>', 'directconnect:DescribeLags'),
      errorCode: 'AccessDeniedException',
      accounts: [account(7), account(8)],
    });
    expect(describeTroubles([many, one], MORE)).toEqual([
      'directconnect:DescribeLags, 4 scopes (100000000007, 100000000008; eu-west-1)',
      'ec2:DescribeVpcs, 2 scopes (100000000007; eu-west-1)',
      '  The role arn:aws:iam::<account>:role/R may not call these actions.',
    ]);
  });

  it('fits on a screen, however many causes there are', () => {
    const lines = describeTroubles(
      Array.from({ length: 20 }, (_, index) => failed(`Cause ${index}.`, 10)),
      MORE,
    );
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('and 14 more causes (140 scopes): cadastre status --json');
  });
});
