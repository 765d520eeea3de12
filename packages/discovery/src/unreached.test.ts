import type { AwsFailure } from '@cadastre/aws';
import { describe, expect, it } from 'vitest';
import { endOf, explainFailure } from './reasons.ts';

const EC2 = 'https://ec2.eu-west-1.amazonaws.com';
const call = { step: 'listing', region: 'eu-west-1', roleArn: null, action: 'ec2:DescribeVpcs' } as const;

function failure(code: string | null, endpoint: string, action: string | null = null): AwsFailure {
  return { kind: 'transient', code, requestId: null, httpStatus: null, action, deniedBy: null, endpoint, message: '' };
}

describe('where nothing answered', () => {
  it.each([
    ['ECONNREFUSED', `Could not connect to ${EC2} (connection refused).`],
    ['EHOSTUNREACH', `Could not connect to ${EC2} (no route to the host).`],
    ['EAI_AGAIN', `Could not connect to ${EC2} (DNS does not answer).`],
    ['TimeoutError', `${EC2} did not answer in time.`],
    ['ECONNRESET', `${EC2} closed the connection before the answer was complete.`],
    ['HPE_INVALID_CONSTANT', `${EC2} answers with something other than HTTP.`],
    ['SELF_SIGNED_CERT_IN_CHAIN', `Could not connect to ${EC2}: its certificate is not trusted (SELF_SIGNED_CERT_IN_CHAIN).`],
    ['UND_ERR_CLOSED', `Could not reach ${EC2} (UND_ERR_CLOSED).`],
    [null, `Could not reach ${EC2} (no code).`],
  ])('%s names what could not be reached', (code, what) => {
    expect(explainFailure(failure(code, EC2), call).what).toBe(what);
  });

  it('says where to look, which for an endpoint of an operator is there', () => {
    expect(explainFailure(failure('ECONNREFUSED', EC2), call).remedy).toBe(
      'Look at proxy, DNS and firewall between the worker and AWS; the next discovery tries again.',
    );
    expect(explainFailure(failure('ECONNREFUSED', 'http://127.0.0.1:1'), call)).toEqual({
      what: 'Could not connect to http://127.0.0.1:1 (connection refused).',
      remedy: 'Check that the endpoint of the connection is right and that it runs; the next discovery tries again.',
    });
    expect(explainFailure(failure('ENOTFOUND', 'http://aws.invalid:4566'), call).what).toBe(
      'Could not connect to http://aws.invalid:4566 (the name aws.invalid does not resolve).',
    );
  });

  it('a name of EC2, without which no region is, may be that of no region', () => {
    expect(explainFailure(failure('ENOTFOUND', 'https://ec2.eu-west-9.amazonaws.com'), call)).toEqual({
      what: 'Could not connect to https://ec2.eu-west-9.amazonaws.com (the name ec2.eu-west-9.amazonaws.com does not resolve).',
      remedy: 'Check that there is a region eu-west-9, and look at DNS where the worker runs; the next discovery tries again.',
    });
  });

  it('a name of AWS that does not resolve is a failure, with both of its causes', () => {
    const unresolved = failure('ENOTFOUND', 'https://directconnect.ap-east-2.amazonaws.com', 'directconnect:DescribeConnections');
    expect(endOf(unresolved, { ...call, region: 'global' })).toEqual({
      outcome: 'failed',
      reason:
        'directconnect.ap-east-2.amazonaws.com could not be resolved: either Direct Connect does not exist in ap-east-2, or the DNS that the worker asks does not know it. Look the name up where the worker runs. If the service is not there, take the region, or directconnect:*, out of the connection.',
      errorCode: 'ENOTFOUND',
      missingAction: null,
      requestId: null,
    });
  });
});
