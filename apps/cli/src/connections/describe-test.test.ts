import { stripVTControlCharacters } from 'node:util';
import type { ConnectionTestResult } from '@cadastre/discovery';
import { describe, expect, it } from 'vitest';
import { describeTest } from './describe-test.ts';

const account = (index: number): string => String(100_000_000_000 + index);
const role = (index: number): string => `arn:aws:iam::${account(index)}:role/Reader`;
const reached = (index: number, region: string): ConnectionTestResult => ({
  accountId: account(index),
  roleArn: role(index),
  region,
  failedStep: null,
  explanation: null,
  errorCode: null,
  requestId: null,
});
const refused = (index: number): ConnectionTestResult => ({
  ...reached(index, ''),
  region: null,
  failedStep: 'assume-role',
  explanation: { what: `The role ${role(index)} may not be assumed (AccessDenied).`, remedy: 'Check that it exists.' },
  errorCode: 'AccessDenied',
  requestId: `request-${index}`,
});
const away: ConnectionTestResult = {
  ...reached(1, 'eu-west-1'),
  failedStep: 'first-read',
  explanation: { what: 'Could not connect to http://127.0.0.1:1 (connection refused).', remedy: 'Check that it runs.' },
  errorCode: 'ECONNREFUSED',
};

const said = (results: ConnectionTestResult[]): string[] => describeTest('estate', results).map(stripVTControlCharacters);

describe('the test of a connection', () => {
  it('names the accounts that are reached, where they are few', () => {
    expect(said([reached(2, 'eu-west-1'), reached(1, 'us-east-1'), reached(1, 'eu-west-1')])).toEqual([
      '✓ estate: 2 accounts reached in eu-west-1, us-east-1',
      '    100000000001  eu-west-1, us-east-1',
      '    100000000002  eu-west-1',
    ]);
  });

  it('tells the same cause once, however often it was met, the most frequent first', () => {
    const all = Array.from({ length: 500 }, (_, index) => index);
    expect(said([refused(900), ...all.flatMap((index) => [reached(index, 'eu-west-1'), refused(index)]), away])).toEqual([
      '✓ estate: 500 accounts reached in eu-west-1',
      '✗ estate: failed at assume-role in 501 accounts such as 100000000900 (every region)',
      '    The role arn:aws:iam::<account>:role/Reader may not be assumed (AccessDenied).',
      '    Check that it exists.',
      `    roles: ${role(900)}, ${role(0)}, ${role(1)} and 498 more`,
      '    AWS request ids: request-900, request-0, request-1 and 498 more',
      '✗ estate: failed at first-read in 100000000001 (eu-west-1)',
      '    Could not connect to http://127.0.0.1:1 (connection refused).',
      '    Check that it runs.',
      `    role: ${role(1)}`,
    ]);
  });

  it('tells a single failure as it is', () => {
    expect(said([refused(7)])).toEqual([
      '✗ estate: failed at assume-role in 100000000007 (every region)',
      `    The role ${role(7)} may not be assumed (AccessDenied).`,
      '    Check that it exists.',
      '    AWS request id: request-7',
    ]);
  });
});

it('says of an organization that its accounts are not known', () => {
  const unlisted: ConnectionTestResult = {
    ...reached(1, ''),
    accountId: null,
    roleArn: null,
    region: null,
    failedStep: 'organization',
    explanation: { what: 'They may not be listed.', remedy: 'Allow it.' },
    errorCode: 'AccessDeniedException',
    requestId: 'r-1',
  };
  expect(describeTest('estate', [unlisted]).map(stripVTControlCharacters)).toEqual([
    '✗ estate: failed at organization, so that its accounts are not known',
    '    They may not be listed.',
    '    Allow it.',
    '    AWS request id: r-1',
  ]);
});
