import type { AwsFailure, AwsFailureKind, AwsStep } from '@cadastre/aws';
import { describe, expect, it } from 'vitest';
import { endOf, explainFailure } from './reasons.ts';

const KINDS = [
  'throttled',
  'transient',
  'credentials-expired',
  'credentials-invalid',
  'clock-skew',
  'access-denied',
  'region-disabled',
  'unsupported',
  'malformed',
  'gone',
  'bug',
] as const satisfies readonly AwsFailureKind[];
const STEPS = ['listing', 'credentials', 'assume-role', 'region', 'first-read'] as const satisfies readonly ('listing' | AwsStep)[];
const DENIERS = [
  null,
  'identity-policy',
  'organization-policy',
  'session-policy',
  'resource-policy',
] as const satisfies readonly AwsFailure['deniedBy'][];

const failures: AwsFailure[] = KINDS.flatMap((kind) =>
  DENIERS.flatMap((deniedBy) =>
    [
      { code: 'SomeCode', requestId: 'r-1', httpStatus: 400, endpoint: null },
      { code: null, requestId: null, httpStatus: null, endpoint: null },
      { code: null, requestId: null, httpStatus: null, endpoint: 'http://127.0.0.1:1' },
    ].map((rest) => ({ kind, deniedBy, action: null, message: 'AWS said so.', ...rest })),
  ),
);

describe('what people are told', () => {
  it('is a sentence and a remedy, whatever failed at whichever step', () => {
    for (const failure of failures) {
      for (const step of STEPS) {
        for (const roleArn of [null, 'arn:aws:iam::111122223333:role/R']) {
          const { what, remedy } = explainFailure(failure, { step, region: 'eu-west-1', roleArn, action: 'ec2:DescribeVpcs' });
          expect(what).toMatch(/^\S.*\S$/);
          expect(remedy).toMatch(/^\S.*\S$/);
          expect(`${what} ${remedy}`).not.toMatch(/undefined|null|\[object/);
        }
      }
    }
  });

  it('does not repeat a message without end', () => {
    const failure = { ...failures.find(({ kind }) => kind === 'bug')!, message: 'x'.repeat(5_000) };
    const { reason } = endOf(failure, { step: 'listing', region: 'eu-west-1', roleArn: null, action: 'ec2:DescribeVpcs' });
    expect(reason.length).toBeLessThan(500);
  });

  it('names a missing action only where one is missing', () => {
    for (const failure of failures) {
      const end = endOf(failure, { step: 'listing', region: 'eu-west-1', roleArn: null, action: 'ec2:DescribeVpcs' });
      expect(end.missingAction).toBe(failure.kind === 'access-denied' ? 'ec2:DescribeVpcs' : null);
    }
  });
});
