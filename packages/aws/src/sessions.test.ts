import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { classifyFailure } from './classify.ts';
import { AwsStepError } from './failure.ts';
import { ec2Error, stsError, vpcPage } from './testing/fake-aws.ts';
import { BASE, createStage, HUB, listVpcs, meter, never, SPOKE, type Stage, target, throughHub } from './testing/stage.ts';

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

afterEach(() => stage.close());

const startAws: Stage['startAws'] = (script) => stage.startAws(script);
const reach: Stage['reach'] = (options) => stage.reach(options);

async function failureOf(promise: Promise<unknown>): Promise<AwsStepError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AwsStepError);
  return error as AwsStepError;
}

describe('sessions', () => {
  it('go through the chain with external id, session name and a narrowing policy, regionally', async () => {
    const fake = await startAws();
    const reached = reach().session(target(fake, throughHub));
    await reached.prepare();
    expect(fake.actions()).toEqual(['GetCallerIdentity', 'AssumeRole', 'AssumeRole']);
    const [identity, hub, spoke] = fake.requests;
    expect(identity).toMatchObject({ accessKeyId: BASE.accessKeyId, service: 'sts', region: 'us-east-1' });
    expect(hub?.params).toMatchObject({ RoleArn: HUB, RoleSessionName: 'cadastre', DurationSeconds: '3600' });
    expect(hub?.params).not.toHaveProperty('ExternalId');
    expect(JSON.parse(hub?.params.Policy ?? '').Statement).toEqual([{ Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: '*' }]);
    expect(spoke?.params).toMatchObject({ RoleArn: SPOKE, RoleSessionName: 'audit', ExternalId: 'x-1', DurationSeconds: '3600' });
    expect(JSON.parse(spoke?.params.Policy ?? '').Statement).toEqual([
      { Effect: 'Allow', Action: ['ec2:DescribeRegions', 'ec2:DescribeVpcs', 'sts:GetCallerIdentity'], Resource: '*' },
    ]);
    expect(spoke?.sessionToken).toMatch(/^canary-token-/);
    expect(await reached.identity()).toEqual({ accountId: '333333333333', arn: 'arn:aws:sts::333333333333:assumed-role/Spoke/cadastre' });
    expect(fake.requests).toHaveLength(3);
  });

  it('for something else than reading are sessions of their own, narrowed to that alone', async () => {
    const fake = await startAws();
    const aws = reach();
    const roleChain = [{ arn: HUB }];
    await aws.session(target(fake, { roleChain, actions: ['organizations:ListAccounts'] })).prepare();
    await aws.session(target(fake, { roleChain })).prepare();
    const policies = fake.requests.flatMap(({ action, params }) => (action === 'AssumeRole' ? [JSON.parse(params.Policy ?? '')] : []));
    expect(policies.map(({ Statement }) => Statement[0].Action)).toEqual([
      ['organizations:ListAccounts'],
      ['ec2:DescribeRegions', 'ec2:DescribeVpcs', 'sts:GetCallerIdentity'],
    ]);
  });

  it('are asked for once, however many scopes start at once, and a hub once for all behind it', async () => {
    const fake = await startAws();
    const aws = reach();
    const other = { roleChain: [{ arn: HUB }, { arn: 'arn:aws:iam::444444444444:role/Spoke' }], targetId: '2' };
    const targets = [target(fake, throughHub), target(fake, other)];
    await Promise.all(Array.from({ length: 40 }, (_, index) => listVpcs(aws, targets[index % 2]!)));
    const assumed = fake.requests.filter((request) => request.action === 'AssumeRole').map((request) => request.params.RoleArn);
    expect(new Set(assumed)).toEqual(new Set([HUB, SPOKE, 'arn:aws:iam::444444444444:role/Spoke']));
    expect(assumed).toHaveLength(3);
    expect(fake.actions().filter((action) => action === 'GetCallerIdentity')).toHaveLength(1);
  });

  it('of two external ids are two sessions', async () => {
    const fake = await startAws();
    const aws = reach();
    await aws.session(target(fake, { roleChain: [{ arn: SPOKE, externalId: 'a1' }] })).prepare();
    await aws.session(target(fake, { roleChain: [{ arn: SPOKE, externalId: 'b2' }] })).prepare();
    expect(fake.requests.filter((request) => request.action === 'AssumeRole').map((request) => request.params.ExternalId)).toEqual([
      'a1',
      'b2',
    ]);
  });

  it('can be left as wide as their roles', async () => {
    const fake = await startAws();
    await reach({ sessionPolicyActions: null }).session(target(fake, throughHub)).prepare();
    for (const request of fake.requests) expect(request.params).not.toHaveProperty('Policy');
  });

  it('are renewed when AWS says in the middle of a listing that they have expired, and the listing goes on', async () => {
    let expired = false;
    const fake = await startAws((request) => {
      if (request.action !== 'DescribeVpcs') return undefined;
      if (request.params.NextToken === undefined) return vpcPage(['vpc-1'], 'page-2');
      if (!expired) {
        expired = true;
        return ec2Error('RequestExpired', 400);
      }
      return vpcPage(['vpc-2']);
    });
    const counted = meter();
    expect(await listVpcs(reach(), target(fake, throughHub), 'eu-west-1', counted)).toEqual(['vpc-1', 'vpc-2']);
    expect(fake.actions()).toEqual([
      'GetCallerIdentity',
      'AssumeRole',
      'AssumeRole',
      'DescribeVpcs',
      'DescribeVpcs',
      'AssumeRole',
      'DescribeVpcs',
    ]);
    const [first, , last] = fake.requests.filter((request) => request.action === 'DescribeVpcs');
    expect(last?.params.NextToken).toBe('page-2');
    expect(last?.accessKeyId).not.toBe(first?.accessKeyId);
    expect(counted).toEqual({ apiCalls: 3, throttles: 0 });
  });

  it('are renewed once for all that are refused together, and a second refusal is final', async () => {
    const fake = await startAws((request) => (request.action === 'DescribeVpcs' ? ec2Error('RequestExpired', 400) : undefined));
    const aws = reach();
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => listVpcs(aws, target(fake, { roleChain: [{ arn: SPOKE }] }))),
    );
    for (const result of results) expect(classifyFailure((result as PromiseRejectedResult).reason).kind).toBe('credentials-expired');
    expect(fake.actions().filter((action) => action === 'AssumeRole').length).toBeLessThanOrEqual(3);
    expect(fake.actions().filter((action) => action === 'DescribeVpcs')).toHaveLength(20);
  });

  it('are renewed ahead of their end', async () => {
    let now = Date.now();
    const fake = await startAws();
    const clock = { now: () => now, sleep: async () => undefined };
    const aws = reach({ clock, random: () => 0 });
    const to = target(fake, { roleChain: [{ arn: SPOKE }] });
    await listVpcs(aws, to);
    now += 54 * 60_000;
    await listVpcs(aws, to);
    expect(fake.actions().filter((action) => action === 'AssumeRole')).toHaveLength(1);
    now += 1.5 * 60_000;
    await listVpcs(aws, to);
    await expect.poll(() => fake.actions().filter((action) => action === 'AssumeRole')).toHaveLength(2);
  });

  it('that do not lead into the account of the target are not used', async () => {
    const fake = await startAws();
    const aws = reach();
    const stray = await failureOf(aws.session(target(fake, { accountId: '999999999999' })).prepare());
    expect(stray).toMatchObject({ step: 'credentials', failure: { kind: 'credentials-invalid' } });
    expect(stray.message).toContain('111111111111');
    await failureOf(listVpcs(aws, target(fake, { accountId: '999999999999' })));
    expect(fake.actions()).toEqual(['GetCallerIdentity']);
    expect(() => aws.session(target(fake, { ...throughHub, accountId: '999999999999' }))).toThrow(AwsStepError);
    expect(() => aws.session(target(fake, { roleChain: [{ arn: 'arn:aws-cn:iam::333333333333:role/R' }] }))).toThrow(AwsStepError);
    expect(fake.actions()).toEqual(['GetCallerIdentity']);
  });

  it('tell whose account it is where that is not known yet', async () => {
    const fake = await startAws();
    const reached = reach().session(target(fake, { accountId: null }));
    expect(await reached.identity()).toEqual({ accountId: '111111111111', arn: 'arn:aws:iam::111111111111:user/someone' });
  });
});

describe('a step that fails', () => {
  it('names wrong credentials', async () => {
    const fake = await startAws(() => stsError('InvalidClientTokenId', 403, 'The security token included in the request is invalid.'));
    const error = await failureOf(reach().session(target(fake, throughHub)).prepare());
    expect(error).toMatchObject({
      step: 'credentials',
      roleArn: undefined,
      failure: {
        kind: 'credentials-invalid',
        code: 'InvalidClientTokenId',
        requestId: 'request-of-sts-that-is-as-long-as-a-secret-key-0123456789',
        action: 'sts:GetCallerIdentity',
      },
    });
  });

  it('names the role that could not be assumed, once for all who ask within seconds', async () => {
    const message = `User: arn:aws:sts::222222222222:assumed-role/Hub/cadastre is not authorized to perform: sts:AssumeRole on resource: ${SPOKE}`;
    const fake = await startAws((request) => (request.params.RoleArn === SPOKE ? stsError('AccessDenied', 403, message) : undefined));
    const aws = reach();
    const errors = await Promise.all(Array.from({ length: 20 }, () => failureOf(listVpcs(aws, target(fake, throughHub)))));
    errors.push(await failureOf(aws.session(target(fake, throughHub)).prepare()));
    for (const error of errors) {
      expect(error).toMatchObject({
        step: 'assume-role',
        roleArn: SPOKE,
        failure: {
          kind: 'access-denied',
          code: 'AccessDenied',
          requestId: 'request-of-sts-that-is-as-long-as-a-secret-key-0123456789',
          action: 'sts:AssumeRole',
          message,
        },
      });
    }
    expect(fake.actions()).toEqual(['GetCallerIdentity', 'AssumeRole', 'AssumeRole']);
  });

  it('names a missing profile', async () => {
    const fake = await startAws();
    const error = await failureOf(
      reach()
        .session(target(fake, { credentials: { kind: 'profile', profile: 'no-such-profile' } }))
        .prepare(),
    );
    expect(error).toMatchObject({ step: 'credentials', failure: { kind: 'credentials-invalid', code: 'CredentialsProviderError' } });
  });

  it('names the regions that may not be asked for', async () => {
    const fake = await startAws((request) => (request.action === 'DescribeRegions' ? ec2Error('UnauthorizedOperation', 403) : undefined));
    const error = await failureOf(reach().session(target(fake)).enabledRegions(meter(), never));
    expect(error).toMatchObject({ step: 'region', failure: { kind: 'access-denied', action: 'ec2:DescribeRegions' } });
  });

  it('names an answer without regions, which no account is', async () => {
    const fake = await startAws((request) =>
      request.action === 'DescribeRegions' ? { body: '<DescribeRegionsResponse><regionInfo/></DescribeRegionsResponse>' } : undefined,
    );
    const error = await failureOf(reach().session(target(fake)).enabledRegions(meter(), never));
    expect(error).toMatchObject({ step: 'region', failure: { kind: 'malformed' } });
  });

  it('says so where STS answers without credentials', async () => {
    const fake = await startAws((request) =>
      request.action === 'AssumeRole'
        ? { body: '<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult/></AssumeRoleResponse>' }
        : undefined,
    );
    expect(await failureOf(reach().session(target(fake, throughHub)).prepare())).toMatchObject({
      step: 'assume-role',
      roleArn: HUB,
      failure: { kind: 'malformed' },
    });
  });

  it('gives away no secret, whatever the answer repeats', async () => {
    const fake = await startAws((request) => {
      const said = `key ${BASE.secretAccessKey} x-amz-security-token:${request.sessionToken} ${request.headers.authorization}`;
      if (request.action === 'AssumeRole' && request.params.RoleArn === SPOKE) return stsError('InvalidSignatureException', 403, said);
      return request.action === 'DescribeVpcs' ? ec2Error('SignatureDoesNotMatch', 403, said) : undefined;
    });
    const aws = reach();
    const thrown: unknown[] = [await failureOf(aws.session(target(fake, throughHub)).prepare())];
    for (const roleChain of [[], [{ arn: HUB }]]) {
      thrown.push(await listVpcs(aws, target(fake, { roleChain })).catch((error: unknown) => error));
    }
    for (const error of thrown) {
      const told = `${inspect(error, { depth: 10 })} ${(error as Error).stack} ${JSON.stringify(classifyFailure(error))}`;
      expect(told).not.toMatch(/canary-(secret|token)/);
      expect(told).toContain('…');
    }
  });
});
