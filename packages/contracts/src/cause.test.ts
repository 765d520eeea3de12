import { describe, expect, it } from 'vitest';
import { causeOf, groupByCause } from './cause.ts';

describe('a cause', () => {
  it.each([
    [
      'The role arn:aws:iam::111122223333:role/Reader may not call ec2:DescribeVpcs.',
      'The role arn:aws:iam::<account>:role/Reader may not call ec2:DescribeVpcs.',
    ],
    ['Could not connect to https://ec2.us-gov-west-1.amazonaws.com (…).', 'Could not connect to https://ec2.<region>.amazonaws.com (…).'],
    ['AWS kept throttling ec2:DescribeVpcs in ap-southeast-2.', 'AWS kept throttling ec2:DescribeVpcs in <region>.'],
    ['Reading took longer than 10 minutes, 1234567890123 ms.', 'Reading took longer than 10 minutes, 1234567890123 ms.'],
  ])('of %s names neither account nor region', (reason, cause) => {
    expect(causeOf(reason)).toBe(cause);
  });

  it('gathers what has it in common', () => {
    const denied = (account: string, action: string, code = 'AccessDenied') => ({ reason: `${account} may not call ${action}.`, code });
    const [a, b, c, d, e] = [
      denied('111122223333', 'x'),
      denied('444455556666', 'x'),
      denied('111122223333', 'y'),
      denied('111122223333', 'y'),
      denied('111122223333', 'y', 'Blocked'),
    ];
    expect(groupByCause([a!, b!, c!, d!, e!], ({ code }) => [code])).toEqual([
      { reason: '<account> may not call x.', members: [a, b] },
      { reason: '111122223333 may not call y.', members: [c, d] },
      { reason: '111122223333 may not call y.', members: [e] },
    ]);
  });
});
