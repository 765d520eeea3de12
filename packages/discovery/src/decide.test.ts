import { AwsStepError, BudgetExhaustedError } from '@cadastre/aws';
import { describe, expect, it } from 'vitest';
import { type Circumstances, decide, MAX_STARTS } from './decide.ts';

const CALL = { region: 'eu-west-1', roleArn: 'arn:aws:iam::111122223333:role/Reader', action: 'ec2:DescribeVpcs' };
const FIRST: Circumstances = { attempt: 1, lastAttempt: false, starts: 1, countedDelays: 0 };
const LAST: Circumstances = { attempt: 4, lastAttempt: true, starts: 4, countedDelays: 0 };
const least = () => 0;
const most = () => 1;

/** An error as the SDK throws it. */
function refused(code: string, httpStatusCode: number, message = code): Error {
  return Object.assign(new Error(message), { name: code, $fault: 'client', $metadata: { httpStatusCode, requestId: 'request-1' } });
}

const REASON_OF_DENIAL =
  'The role arn:aws:iam::111122223333:role/Reader may not call ec2:DescribeVpcs. Allow the action in its policy: see docs/connecting-aws.md.';

describe('a failure of AWS', () => {
  it('that is a denial ends the scope at once, naming the missing action', () => {
    expect(decide(refused('UnauthorizedOperation', 403), CALL, FIRST)).toEqual({
      kind: 'end',
      end: {
        outcome: 'denied',
        reason: REASON_OF_DENIAL,
        errorCode: 'UnauthorizedOperation',
        missingAction: 'ec2:DescribeVpcs',
        requestId: 'request-1',
      },
    });
  });

  it('that is an organization policy says whom to ask', () => {
    const message =
      'User: arn:aws:sts::1:assumed-role/R/s is not authorized to perform: ec2:DescribeVpcs with an explicit deny in a service control policy';
    expect(decide(refused('UnauthorizedOperation', 403, message), CALL, FIRST)).toMatchObject({
      kind: 'end',
      end: {
        outcome: 'denied',
        missingAction: 'ec2:DescribeVpcs',
        reason:
          "The role arn:aws:iam::111122223333:role/Reader may not call ec2:DescribeVpcs: a policy of the organization denies it. Ask the organization's administrators to allow it.",
      },
    });
  });

  it("that a thing was deleted meanwhile is tried again, and then is nobody's mistake", () => {
    const gone = refused('InvalidRouteTableID.NotFound', 400);
    expect(decide(gone, CALL, FIRST)).toEqual({ kind: 'retry' });
    expect(decide(gone, CALL, LAST)).toMatchObject({
      kind: 'end',
      end: {
        outcome: 'failed',
        reason:
          'Something that ec2:DescribeVpcs was asked about does not exist (InvalidRouteTableID.NotFound): most likely it was deleted while the discovery ran. The next discovery tries again.',
      },
    });
  });

  it.each([
    ['OptInRequired', 401, 'region-disabled'],
    ['UnsupportedOperation', 400, 'unsupported'],
    ['InvalidParameterValue', 400, 'failed'],
    ['RequestTimeTooSkewed', 403, 'failed'],
  ])('of code %s is not tried again and ends as %s %s', (code, status, outcome) => {
    expect(decide(refused(code, status), CALL, FIRST)).toMatchObject({
      kind: 'end',
      end: { outcome, errorCode: code, missingAction: null },
    });
  });

  it.each([
    ['InternalError', 500],
    ['ServiceUnavailable', 503],
    ['ExpiredToken', 400],
  ])('of code %s is tried again until the attempts are used up', (code, status) => {
    expect(decide(refused(code, status), CALL, FIRST)).toEqual({ kind: 'retry' });
    expect(decide(refused(code, status), CALL, LAST)).toMatchObject({ kind: 'end', end: { errorCode: code, requestId: 'request-1' } });
  });

  it('that is a name which does not resolve is tried again, and then has failed: that the service is not there cannot be known', () => {
    const unresolved = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    expect(decide(unresolved, CALL, FIRST)).toEqual({ kind: 'retry' });
    expect(decide(unresolved, CALL, LAST)).toMatchObject({ kind: 'end', end: { outcome: 'failed', errorCode: 'ENOTFOUND' } });
    const noEndpoint = Object.assign(new Error('Invalid Configuration'), { name: 'EndpointError' });
    expect(decide(noEndpoint, CALL, FIRST)).toMatchObject({ kind: 'end', end: { outcome: 'unsupported', errorCode: 'EndpointError' } });
  });

  it('that is an answer beyond understanding is tried once more', () => {
    const malformed = Object.assign(new Error('no list'), { code: 'MalformedAnswerError' });
    expect(decide(malformed, CALL, FIRST)).toEqual({ kind: 'retry' });
    expect(decide(malformed, CALL, { ...FIRST, attempt: 2 })).toMatchObject({ kind: 'end', end: { outcome: 'failed' } });
  });

  it('that is throttling delays the scope, longer each time, until it was throttled too often', () => {
    const throttled = refused('RequestLimitExceeded', 503);
    const delayed = (countedDelays: number, random: () => number) => decide(throttled, CALL, { ...FIRST, countedDelays }, random);
    expect([0, 1, 2, 6, 8].map((count) => delayed(count, least))).toEqual(
      [1_000, 2_000, 4_000, 60_000, 60_000].map((ms) => ({ kind: 'delay', ms, counted: true })),
    );
    expect(delayed(1, most)).toEqual({ kind: 'delay', ms: 3_000, counted: true });
    expect(delayed(9, least)).toMatchObject({ kind: 'end', end: { outcome: 'failed', errorCode: 'RequestLimitExceeded' } });
    expect(decide(throttled, CALL, { ...FIRST, starts: MAX_STARTS })).toMatchObject({ kind: 'end', end: { outcome: 'failed' } });
  });

  it('that the API budget foresees delays without being counted as throttling, and not for ever', () => {
    const spent = new BudgetExhaustedError('111122223333/eu-west-1/ec2:DescribeVpcs', 7_000);
    expect(decide(spent, CALL, { ...FIRST, countedDelays: 9 }, least)).toEqual({ kind: 'delay', ms: 7_000, counted: false });
    expect(decide(new Error('wrapped', { cause: spent }), CALL, { ...FIRST, starts: 20 }, least)).toEqual({
      kind: 'delay',
      ms: 20_000,
      counted: false,
    });
    expect(decide(spent, CALL, { ...FIRST, starts: MAX_STARTS })).toEqual({
      kind: 'end',
      end: {
        outcome: 'failed',
        reason:
          "The share of AWS's request rate that Cadastre may spend (111122223333/eu-west-1/ec2:DescribeVpcs) was used up for too long. Raise CADASTRE_API_SHARE, or discover less often.",
        errorCode: null,
        missingAction: null,
        requestId: null,
      },
    });
  });

  it('on the way into the account names the step', () => {
    const failure = {
      kind: 'access-denied',
      code: 'AccessDenied',
      requestId: 'request-2',
      httpStatus: 403,
      action: 'sts:AssumeRole',
      deniedBy: null,
      endpoint: null,
      message: '',
    } as const;
    const error = new AwsStepError('assume-role', failure, { roleArn: 'arn:aws:iam::444455556666:role/Hub' });
    expect(decide(error, CALL, FIRST)).toEqual({
      kind: 'end',
      end: {
        outcome: 'denied',
        reason:
          "The role arn:aws:iam::444455556666:role/Hub may not be assumed (AccessDenied). Check that it exists, that its trust policy names Cadastre's identity and the connection's external id, and that this identity may call sts:AssumeRole.",
        errorCode: 'AccessDenied',
        missingAction: 'sts:AssumeRole',
        requestId: 'request-2',
      },
    });
  });

  it('that is none of AWS but a mistake of ours ends the scope and says where to take it', () => {
    expect(decide(new TypeError("Cannot read properties of undefined (reading 'x')"), CALL, FIRST)).toEqual({
      kind: 'end',
      end: {
        outcome: 'failed',
        reason:
          "Cadastre made a mistake during ec2:DescribeVpcs (no code): Cannot read properties of undefined (reading 'x') Please report it.",
        errorCode: null,
        missingAction: null,
        requestId: null,
      },
    });
  });
});
