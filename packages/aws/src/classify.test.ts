import { describe, expect, it } from 'vitest';
import { attachCallFacts, type CallFacts } from './call-facts.ts';
import { classifyFailure } from './classify.ts';
import { type AwsFailureKind, AwsStepError, BudgetExhaustedError } from './failure.ts';
import { CODE_MEANINGS } from './failure-codes.ts';
import { transportErrorOf } from './http/transport-error.ts';

/** What the SDK throws for an answer that is an error. */
function serviceError(code: string, options: { status?: number; message?: string; date?: Date; facts?: Partial<CallFacts> } = {}): Error {
  const status = options.status ?? 400;
  const error = Object.assign(new Error(options.message ?? 'As AWS says.'), {
    name: code,
    Code: code,
    $fault: status < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode: status, requestId: 'request-1' },
  });
  if (options.date)
    Object.defineProperty(error, '$response', { value: { statusCode: status, headers: { date: options.date.toUTCString() } } });
  if (options.facts) attachCallFacts(error, { ...FACTS, ...options.facts });
  return error;
}

const FACTS: CallFacts = { service: 'ec2', operation: 'DescribeVpcs', region: 'eu-west-1' };

function systemError(code: string, facts?: Partial<CallFacts>): Error {
  const error = Object.assign(new Error(`${code} happened`), { code });
  if (facts) attachCallFacts(error, { ...FACTS, ...facts });
  return error;
}

const SDK_HINT = 'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';

const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

describe('classifyFailure', () => {
  const inContext: Record<string, AwsFailureKind> = {
    'identity-refused': 'credentials-invalid',
    'signature-refused': 'credentials-invalid',
    expired: 'credentials-expired',
  };

  it.each([...CODE_MEANINGS])('knows %s as %s, with any message and any status', (code, meaning) => {
    const kind = inContext[meaning] ?? meaning;
    for (const status of [400, 403, 500, 503]) {
      const failure = classifyFailure(serviceError(code, { status, message: 'Throttling AccessDenied ExpiredToken' }));
      expect(failure).toMatchObject({ kind, code, httpStatus: status, requestId: 'request-1' });
    }
    expect(classifyFailure(systemError(code))).toMatchObject({ kind, code, httpStatus: null, requestId: null });
  });

  it.each<[string, number, AwsFailureKind]>([
    ['SomethingNew', 400, 'bug'],
    ['InvalidParameterValue', 400, 'bug'],
    ['SomethingNew', 401, 'credentials-invalid'],
    ['SomethingNew', 403, 'access-denied'],
    ['SomethingNew', 404, 'bug'],
    ['SomethingNew', 408, 'transient'],
    ['SomethingNew', 429, 'throttled'],
    ['SomethingNew', 500, 'transient'],
    ['SomethingNew', 501, 'unsupported'],
    ['SomethingNew', 502, 'transient'],
    ['SomethingNew', 503, 'transient'],
    ['SomethingNew', 504, 'transient'],
  ])('takes an unknown code %s with status %i for %s and keeps the code', (code, status, kind) => {
    expect(classifyFailure(serviceError(code, { status }))).toMatchObject({ kind, code, httpStatus: status });
  });

  it.each(['InvalidRouteTableID.NotFound', 'InvalidPrefixListID.NotFound', 'ResourceNotFoundException', 'NoSuchHostedZone'])(
    'takes %s for something that is gone',
    (code) => {
      expect(classifyFailure(serviceError(code, { status: 400 }))).toMatchObject({ kind: 'gone', code });
    },
  );

  it.each(['InvalidRouteTableID.NotFound', 'InvalidPrefixListID.NotFound', 'ResourceNotFoundException', 'NoSuchHostedZone'])(
    'takes %s for something that is gone',
    (code) => {
      expect(classifyFailure(serviceError(code, { status: 400 }))).toMatchObject({ kind: 'gone', code });
    },
  );

  it('never decides by a message', () => {
    const error = new Error('UnauthorizedOperation: Throttling: Rate exceeded, ExpiredToken, ECONNRESET');
    expect(classifyFailure(error)).toMatchObject({ kind: 'bug', code: null });
  });

  it.each<[string, Partial<CallFacts> | undefined, AwsFailureKind]>([
    ['nothing is known of the call', undefined, 'credentials-invalid'],
    ['the region is enabled everywhere', { region: 'eu-west-1' }, 'credentials-invalid'],
    ['the region has to be enabled', { region: 'af-south-1' }, 'region-disabled'],
    ['STS knows the identity', { region: 'eu-west-1', identityKnown: true }, 'region-disabled'],
    ['STS does not know the identity', { region: 'af-south-1', identityKnown: false }, 'credentials-invalid'],
  ])('tells a wrong key from a disabled region where %s', (_, facts, kind) => {
    for (const code of ['AuthFailure', 'UnrecognizedClientException', 'InvalidClientTokenId']) {
      expect(classifyFailure(serviceError(code, { status: 401, ...(facts && { facts }) })).kind).toBe(kind);
    }
  });

  it.each<[string, AwsFailureKind]>([
    ['AuthFailure', 'credentials-invalid'],
    ['SignatureDoesNotMatch', 'credentials-invalid'],
    ['InvalidSignatureException', 'credentials-invalid'],
    ['RequestExpired', 'credentials-expired'],
  ])('takes %s for a wrong clock only where the Date header shows one', (code, otherwise) => {
    expect(classifyFailure(serviceError(code, { date: minutesAgo(20) })).kind).toBe('clock-skew');
    expect(classifyFailure(serviceError(code, { date: minutesAgo(-20) })).kind).toBe('clock-skew');
    expect(classifyFailure(serviceError(code, { date: minutesAgo(1) })).kind).toBe(otherwise);
  });

  it('does not let a wrong clock hide another failure', () => {
    expect(classifyFailure(serviceError('UnauthorizedOperation', { status: 403, date: minutesAgo(20) })).kind).toBe('access-denied');
  });

  it.each(['ec2', 'sts', 'directconnect'])(
    'takes a name of %s that does not resolve for a failure of DNS, wherever it is asked for',
    (service) => {
      for (const region of ['us-east-1', 'af-south-1', 'xx-nowhere-1'])
        expect(classifyFailure(systemError('ENOTFOUND', { service, region })).kind).toBe('transient');
    },
  );

  it('takes what the endpoint rules of the SDK do not know for unsupported', () => {
    expect(classifyFailure(Object.assign(new Error('Invalid Configuration'), { name: 'EndpointError' })).kind).toBe('unsupported');
  });

  it('names what could not be reached, and nothing where AWS answered', () => {
    const unreached = transportErrorOf(systemError('ECONNREFUSED'), 'https://ec2.eu-west-1.amazonaws.com');
    expect(classifyFailure(unreached).endpoint).toBe('https://ec2.eu-west-1.amazonaws.com');
    expect(classifyFailure(new Error('outer', { cause: unreached })).endpoint).toBe('https://ec2.eu-west-1.amazonaws.com');
    expect(classifyFailure(serviceError('InternalError', { status: 500 })).endpoint).toBe(null);
  });

  it('finds the code in the causes of a wrapping error', () => {
    const error = new TypeError('fetch failed', { cause: new Error('other side closed', { cause: systemError('UND_ERR_SOCKET') }) });
    expect(classifyFailure(error)).toMatchObject({ kind: 'transient', code: 'UND_ERR_SOCKET' });
  });

  it('takes an answer that could not be read for malformed, and a broken connection in the middle of one for transient', () => {
    const unreadable = Object.assign(new SyntaxError(`Unclosed tag\n  ${SDK_HINT}`), {
      $metadata: { httpStatusCode: 200, requestId: 'request-2' },
    });
    expect(classifyFailure(unreadable)).toMatchObject({
      kind: 'malformed',
      code: null,
      httpStatus: 200,
      requestId: 'request-2',
      message: 'Unclosed tag',
    });
    const cutOff = Object.assign(new Error('aborted'), { code: 'ECONNRESET', $metadata: { httpStatusCode: 200 } });
    expect(classifyFailure(cutOff)).toMatchObject({ kind: 'transient', code: 'ECONNRESET' });
    const gateway = Object.assign(new SyntaxError('<html>'), { $metadata: { httpStatusCode: 502 } });
    expect(classifyFailure(gateway)).toMatchObject({
      kind: 'transient',
      code: null,
      httpStatus: 502,
      message: "The answer has the status 502 and none of AWS's errors.",
    });
  });

  it.each([undefined, null, 'text', 42, {}])('takes a thrown %s for a bug', (thrown) => {
    expect(classifyFailure(thrown)).toMatchObject({ kind: 'bug', code: null });
  });

  it('gives a step error its own failure, also as a cause, and a spent budget as throttling', () => {
    const failure = classifyFailure(serviceError('AccessDenied', { status: 403 }));
    const step = new AwsStepError('assume-role', failure, { roleArn: 'arn:aws:iam::111122223333:role/R' });
    expect(classifyFailure(step)).toBe(failure);
    expect(classifyFailure(new Error('outer', { cause: step }))).toBe(failure);
    expect(classifyFailure(new BudgetExhaustedError('k', 5_000))).toMatchObject({ kind: 'throttled', code: null });
  });
});

describe('what a denial tells', () => {
  const user = 'User: arn:aws:sts::111122223333:assumed-role/CadastreDiscovery/cadastre is not authorized to perform: ec2:DescribeVpcs';

  it.each([
    [`${user} because no identity-based policy allows the ec2:DescribeVpcs action`, 'identity-policy'],
    [`${user} with an explicit deny in an identity-based policy`, 'identity-policy'],
    [`${user} with an explicit deny in a service control policy`, 'organization-policy'],
    [`${user} because no service control policy allows the ec2:DescribeVpcs action`, 'organization-policy'],
    [`${user} with an explicit deny in a resource control policy`, 'organization-policy'],
    [`${user} because no session policy allows the ec2:DescribeVpcs action`, 'session-policy'],
    [`${user} because no permissions boundary allows the ec2:DescribeVpcs action`, 'identity-policy'],
    [`${user} because no resource-based policy allows the ec2:DescribeVpcs action`, 'resource-policy'],
    ['You are not authorized to perform this operation.', null],
  ])('%s', (message, deniedBy) => {
    const failure = classifyFailure(serviceError('UnauthorizedOperation', { status: 403, message, facts: {} }));
    expect(failure).toMatchObject({ kind: 'access-denied', action: 'ec2:DescribeVpcs', deniedBy });
  });

  it('names the action that was denied where it is another than the one called', () => {
    const message = 'You are not authorized to perform: kms:Decrypt';
    expect(classifyFailure(serviceError('AccessDenied', { message, facts: {} })).action).toBe('kms:Decrypt');
  });

  it('reads nothing into the messages of other failures', () => {
    expect(classifyFailure(serviceError('InternalError', { status: 500, message: `${user} in a service control policy` })).deniedBy).toBe(
      null,
    );
  });
});

describe('messages', () => {
  it('carry no credentials', () => {
    const message = [
      'The canonical request should have been POST / host:ec2.amazonaws.com',
      'x-amz-security-token:IQoJb3JpZ2luX2VjEOr//////////wEaCXVzLWVhc3QtMSJHMEUCIQD',
      `Credential=AKIAIOSFODNN7EXAMPLE/20260101 wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY ${'A1b2'.repeat(90)}`,
    ].join('\n');
    const failure = classifyFailure(serviceError('InvalidSignatureException', { message }));
    expect(failure.message).toBe(
      'The canonical request should have been POST / host:ec2.amazonaws.com x-amz-security-token: … Credential=AKIA…/20260101 … …',
    );
  });

  it('keep what helps', () => {
    const message =
      'User: arn:aws:sts::111122223333:assumed-role/CadastreDiscovery-production/cadastre is not authorized. (Request ID: 6a5b7a1c-1f0e-4b1c-9a59-5d7a2c8f9b10)';
    expect(classifyFailure(serviceError('AccessDenied', { message })).message).toBe(message);
  });

  it('are cut', () => {
    expect(classifyFailure(serviceError('X', { message: 'no '.repeat(1000) })).message).toHaveLength(500);
  });
});
