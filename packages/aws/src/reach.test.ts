import { DescribeVpcsCommand, EC2Client, paginateDescribeVpcs } from '@aws-sdk/client-ec2';
import { STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it } from 'vitest';
import { createApiBudget } from './budget.ts';
import { type BudgetStore, createMemoryBudgetStore } from './budget-store.ts';
import type { CallMeter } from './caller.ts';
import { classifyFailure } from './classify.ts';
import { AwsStepError, BudgetExhaustedError } from './failure.ts';
import { type Aws, type AwsOptions, createAws } from './reach.ts';
import type { ReachableTarget } from './sessions.ts';
import {
  assumedRole,
  callerIdentity,
  ec2Error,
  type FakeAnswer,
  type FakeAws,
  type FakeRequest,
  startFakeAws,
  stsError,
  vpcPage,
} from './testing/fake-aws.ts';

const BASE = { accessKeyId: 'AKIABASEBASEBASEBASE', secretAccessKey: 'canary-secret-of-the-base-key-0123456789' };
const HUB = 'arn:aws:iam::222222222222:role/Hub';
const SPOKE = 'arn:aws:iam::333333333333:role/path/Spoke';

const open: { close(): Promise<void> }[] = [];
const warnings: object[] = [];

afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
  warnings.length = 0;
});

let sessions = 0;

/** Answers STS as a working account does; everything else as the test says. */
async function startAws(
  answer: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer> | undefined = () => undefined,
): Promise<FakeAws> {
  const fake = await startFakeAws(async (request) => {
    const own = await answer(request);
    if (own !== undefined) return own;
    if (request.action === 'GetCallerIdentity') return callerIdentity('111111111111');
    if (request.action === 'AssumeRole') return session(request);
    return vpcPage(['vpc-1']);
  });
  open.push(fake);
  return fake;
}

function session(request: FakeRequest, goodForMs = 3_600_000): FakeAnswer {
  sessions += 1;
  const keys = { id: `ASIASESSION${sessions}`, secret: `canary-secret-of-session-${sessions}`, token: `canary-token-${sessions}` };
  return assumedRole(request.params.RoleArn ?? '', keys, new Date(Date.now() + goodForMs));
}

function reach(options: Partial<AwsOptions> = {}): Aws {
  const aws = createAws({
    budget: createApiBudget({ store: createMemoryBudgetStore(), share: 0.5 }),
    sessionPolicyActions: ['ec2:DescribeVpcs'],
    logger: { warn: (fields, message) => warnings.push({ ...fields, message }) },
    ...options,
  });
  open.push(aws);
  return aws;
}

function target(fake: FakeAws, overrides: Partial<ReachableTarget> = {}): ReachableTarget {
  const last = overrides.roleChain?.at(-1)?.arn.split(':')[4];
  return {
    targetId: '1',
    accountId: last ?? '111111111111',
    partition: 'aws',
    credentials: { kind: 'key', key: BASE },
    roleChain: [],
    endpoint: fake.url,
    ...overrides,
  };
}

const meter = (): CallMeter => ({ apiCalls: 0, throttles: 0 });
const never = new AbortController().signal;
const throughHub = { roleChain: [{ arn: HUB }, { arn: SPOKE, externalId: 'x-1', sessionName: 'audit' }] };

async function failureOf(promise: Promise<unknown>): Promise<AwsStepError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AwsStepError);
  return error as AwsStepError;
}

async function listVpcs(aws: Aws, to: ReachableTarget, region = 'eu-west-1', counted = meter(), signal = never): Promise<string[]> {
  const client = aws.session(to).client(EC2Client, region, counted, signal);
  const ids: string[] = [];
  for await (const page of paginateDescribeVpcs({ client, pageSize: 5 }, {})) ids.push(...(page.Vpcs ?? []).map((vpc) => vpc.VpcId ?? ''));
  return ids;
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
      failure: { kind: 'credentials-invalid', code: 'InvalidClientTokenId', requestId: 'request-of-sts', action: 'sts:GetCallerIdentity' },
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
        failure: { kind: 'access-denied', code: 'AccessDenied', requestId: 'request-of-sts', action: 'sts:AssumeRole', message },
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
    const { inspect } = await import('node:util');
    for (const error of thrown) {
      const told = `${inspect(error, { depth: 10 })} ${(error as Error).stack} ${JSON.stringify(classifyFailure(error))}`;
      expect(told).not.toMatch(/canary-(secret|token)/);
      expect(told).toContain('…');
    }
  });
});

describe('clients', () => {
  it('keep each request in its own region, whatever the endpoint', async () => {
    const fake = await startAws();
    const aws = reach();
    await Promise.all(['eu-west-1', 'us-east-1', 'af-south-1'].map((region) => listVpcs(aws, target(fake), region)));
    const regions = fake.requests.filter((request) => request.action === 'DescribeVpcs').map((request) => request.region);
    expect(new Set(regions)).toEqual(new Set(['af-south-1', 'eu-west-1', 'us-east-1']));
  });

  it('sign each request for the account that it is for, side by side, and are counted apart', async () => {
    const fake = await startAws((request) => {
      if (request.action !== 'AssumeRole') return undefined;
      const role = String(request.params.RoleArn);
      const id = `ASIA${role.split(':')[4]}`;
      return assumedRole(role, { id, secret: 's', token: 't' }, new Date(Date.now() + 3_600_000));
    });
    const aws = reach();
    const accounts = Array.from({ length: 12 }, (_, index) => `${500_000_000_000 + index}`);
    const meters = await Promise.all(
      accounts.map(async (account, index) => {
        const counted = meter();
        const client = aws
          .session(target(fake, { roleChain: [{ arn: `arn:aws:iam::${account}:role/R` }] }))
          .client(EC2Client, 'eu-west-1', counted, never);
        await Promise.all(Array.from({ length: index + 1 }, () => client.send(new DescribeVpcsCommand({ VpcIds: [`vpc-of-${account}`] }))));
        return counted;
      }),
    );
    expect(meters.map((counted) => counted.apiCalls)).toEqual(accounts.map((_, index) => index + 1));
    const calls = fake.requests.filter((request) => request.action === 'DescribeVpcs');
    expect(calls).toHaveLength(78);
    for (const call of calls) expect(`vpc-of-${call.accessKeyId.slice(4)}`).toBe(call.params['VpcId.1']);
  });

  it('are what paginators and instance checks take them for', async () => {
    const fake = await startAws((request) =>
      request.action === 'DescribeVpcs' ? (request.params.NextToken ? vpcPage(['vpc-2']) : vpcPage(['vpc-1'], 'next')) : undefined,
    );
    const aws = reach();
    expect(aws.session(target(fake)).client(EC2Client, 'eu-west-1', meter(), never)).toBeInstanceOf(EC2Client);
    expect(aws.session(target(fake)).client(STSClient, 'eu-west-1', meter(), never)).toBeInstanceOf(STSClient);
    expect(await listVpcs(aws, target(fake))).toEqual(['vpc-1', 'vpc-2']);
  });

  it('stop as soon as the signal says so, with its reason', async () => {
    const controller = new AbortController();
    const fake = await startAws((request) => {
      if (request.action !== 'DescribeVpcs') return undefined;
      controller.abort(new Error('the discovery was cancelled'));
      return new Promise<FakeAnswer>(() => undefined);
    });
    const aws = reach();
    await expect(listVpcs(aws, target(fake), 'eu-west-1', meter(), controller.signal)).rejects.toThrow('the discovery was cancelled');
    await expect(listVpcs(aws, target(fake), 'eu-west-1', meter(), controller.signal)).rejects.toThrow('the discovery was cancelled');
    expect(fake.actions().filter((action) => action === 'DescribeVpcs')).toHaveLength(1);
  });

  it('retry broken connections and failures of AWS, a few times', async () => {
    const answers: FakeAnswer[] = [{ reset: true }, ec2Error('InternalError', 500), vpcPage(['vpc-1'])];
    const fake = await startAws((request) => (request.action === 'DescribeVpcs' ? answers.shift() : undefined));
    const counted = meter();
    expect(await listVpcs(reach(), target(fake), 'eu-west-1', counted)).toEqual(['vpc-1']);
    expect(counted).toEqual({ apiCalls: 3, throttles: 0 });

    const down = await startAws((request) => (request.action === 'DescribeVpcs' ? { status: 503, body: '<html>down</html>' } : undefined));
    const error = await listVpcs(reach(), target(down)).catch((reason: unknown) => reason);
    expect(classifyFailure(error)).toMatchObject({ kind: 'transient', httpStatus: 503, action: 'ec2:DescribeVpcs' });
    expect(down.actions().filter((action) => action === 'DescribeVpcs')).toHaveLength(3);
  });

  it('retry nothing else: a denial, an answer that cannot be read and an unknown code are told at once', async () => {
    const aws = reach();
    for (const [answer, expected] of [
      [
        ec2Error(
          'UnauthorizedOperation',
          403,
          'not authorized to perform: ec2:DescribeVpcs with an explicit deny in a service control policy',
        ),
        { kind: 'access-denied', deniedBy: 'organization-policy', requestId: 'request-of-ec2' },
      ],
      [{ body: '<DescribeVpcsResponse><vpcSet><item>' }, { kind: 'malformed', httpStatus: 200 }],
      [ec2Error('InvalidParameterValue', 400), { kind: 'bug', code: 'InvalidParameterValue' }],
      [ec2Error('OptInRequired', 401), { kind: 'region-disabled' }],
    ] as const) {
      const fake = await startAws((request) => (request.action === 'DescribeVpcs' ? answer : undefined));
      const error = await listVpcs(aws, target(fake)).catch((reason: unknown) => reason);
      expect(classifyFailure(error)).toMatchObject(expected);
      expect(fake.actions().filter((action) => action === 'DescribeVpcs')).toHaveLength(1);
    }
  });

  it('tell throttling at once, count it, and hold the account off for everyone', async () => {
    const fake = await startAws((request) =>
      request.action === 'DescribeVpcs' && request.accessKeyId === BASE.accessKeyId ? ec2Error('RequestLimitExceeded', 503) : undefined,
    );
    const drained: (readonly string[])[] = [];
    const memory = createMemoryBudgetStore();
    const store: BudgetStore = {
      take: memory.take,
      drain: (keys, forMs) => {
        drained.push(keys);
        return memory.drain(keys, forMs);
      },
    };
    const aws = reach({ budget: createApiBudget({ store, share: 0.5, maxWaitMs: 500 }) });
    const counted = meter();
    const error = await listVpcs(aws, target(fake), 'eu-west-1', counted).catch((reason: unknown) => reason);
    expect(classifyFailure(error)).toMatchObject({ kind: 'throttled', code: 'RequestLimitExceeded' });
    expect(counted).toEqual({ apiCalls: 1, throttles: 1 });
    expect(drained).toEqual([['111111111111/eu-west-1/ec2:DescribeVpcs']]);
    await expect(listVpcs(aws, target(fake), 'eu-west-1', counted)).rejects.toThrow(BudgetExhaustedError);
    expect(counted).toEqual({ apiCalls: 1, throttles: 1 });
    expect(await listVpcs(aws, target(fake, throughHub))).toEqual(['vpc-1']);
  });

  it('tell throttling even where the budget cannot be drained', async () => {
    const fake = await startAws((request) => (request.action === 'DescribeVpcs' ? ec2Error('RequestLimitExceeded', 503) : undefined));
    const store: BudgetStore = { take: createMemoryBudgetStore().take, drain: () => Promise.reject(new Error('the database is away')) };
    const error = await listVpcs(reach({ budget: createApiBudget({ store, share: 0.5 }) }), target(fake)).catch(
      (reason: unknown) => reason,
    );
    expect(classifyFailure(error)).toMatchObject({ kind: 'throttled', code: 'RequestLimitExceeded' });
    expect(warnings).toEqual([{ err: new Error('the database is away'), message: 'the shared API budget could not be drained' }]);
  });

  it('charge STS to the account that calls', async () => {
    const keys: string[] = [];
    const memory = createMemoryBudgetStore();
    const store: BudgetStore = {
      take: (rules, wanted) => {
        keys.push(...rules.map((rule) => rule.key));
        return memory.take(rules, wanted);
      },
      drain: memory.drain,
    };
    const fake = await startAws();
    await reach({ budget: createApiBudget({ store, share: 0.5 }) })
      .session(target(fake, throughHub))
      .prepare();
    expect(keys).toEqual([
      'unidentified/us-east-1/sts:(others)',
      '111111111111/us-east-1/sts:(others)',
      '222222222222/us-east-1/sts:(others)',
    ]);
  });

  it('tell a region that is not enabled from credentials that are not known, by asking STS', async () => {
    let known = true;
    const fake = await startAws((request) => {
      if (request.action === 'DescribeVpcs' && (request.region === 'eu-central-1' || !known)) return ec2Error('AuthFailure', 401);
      return request.action === 'GetCallerIdentity' && !known ? stsError('InvalidClientTokenId', 403) : undefined;
    });
    const aws = reach();
    const disabled = await listVpcs(aws, target(fake), 'eu-central-1').catch((error: unknown) => error);
    expect(classifyFailure(disabled)).toMatchObject({ kind: 'region-disabled', code: 'AuthFailure', requestId: 'request-of-ec2' });
    expect(fake.actions()).toEqual(['GetCallerIdentity', 'DescribeVpcs', 'GetCallerIdentity', 'DescribeVpcs']);
    expect(await listVpcs(aws, target(fake), 'eu-west-1')).toEqual(['vpc-1']);

    known = false;
    const withdrawn = await listVpcs(reach(), target(fake), 'eu-west-1').catch((error: unknown) => error);
    expect(withdrawn).toMatchObject({ step: 'credentials', failure: { kind: 'credentials-invalid', code: 'InvalidClientTokenId' } });
  });

  it('get over credentials that were refused once by mistake', async () => {
    const answers = [ec2Error('AuthFailure', 401), vpcPage(['vpc-1'])];
    const fake = await startAws((request) => (request.action === 'DescribeVpcs' ? answers.shift() : undefined));
    expect(await listVpcs(reach(), target(fake, throughHub))).toEqual(['vpc-1']);
  });

  it('are few, whatever the number of accounts, and go on while one in use is replaced', async () => {
    const fake = await startAws();
    const aws = reach({ maxClients: 2 });
    const to = target(fake);
    const first = aws.session(to).client(EC2Client, 'eu-west-1', meter(), never);
    for (const region of ['us-east-1', 'us-west-2', 'eu-north-1']) await listVpcs(aws, to, region);
    expect((await first.send(new DescribeVpcsCommand({}))).Vpcs).toEqual([expect.objectContaining({ VpcId: 'vpc-1' })]);
  });

  it('list the enabled regions of the account', async () => {
    const body = ['eu-west-1', 'us-east-1', 'ap-east-1'].map((name) => `<item><regionName>${name}</regionName></item>`).join('');
    const fake = await startAws((request) =>
      request.action === 'DescribeRegions'
        ? { body: `<DescribeRegionsResponse><regionInfo>${body}</regionInfo></DescribeRegionsResponse>` }
        : undefined,
    );
    const counted = meter();
    expect(await reach().session(target(fake)).enabledRegions(counted, never)).toEqual(['ap-east-1', 'eu-west-1', 'us-east-1']);
    expect(fake.requests.at(-1)).toMatchObject({ region: 'us-east-1', params: { AllRegions: 'false' } });
    expect(counted).toEqual({ apiCalls: 1, throttles: 0 });
  });
});

describe('the clock', () => {
  it('is remarked on once where it is more than five minutes off', async () => {
    const fake = await startAws(async (request) => {
      const answer = request.action === 'GetCallerIdentity' ? callerIdentity('111111111111') : vpcPage(['vpc-1']);
      return { ...answer, headers: { date: new Date(Date.now() - 12 * 60_000).toUTCString() } };
    });
    const aws = reach();
    await listVpcs(aws, target(fake));
    await listVpcs(aws, target(fake));
    expect(warnings).toEqual([{ aheadSeconds: expect.closeTo(720, -1), message: 'the local clock differs from AWS: set it by NTP' }]);
  });

  it('is corrected by what AWS answers, and blamed where that does not help', async () => {
    const date = new Date(Date.now() - 20 * 60_000);
    const fake = await startAws((request) =>
      request.action === 'DescribeVpcs' ? { ...ec2Error('RequestExpired', 400), headers: { date: date.toUTCString() } } : undefined,
    );
    const error = await listVpcs(reach(), target(fake)).catch((reason: unknown) => reason);
    expect(classifyFailure(error)).toMatchObject({ kind: 'clock-skew', code: 'RequestExpired' });
    const calls = fake.requests.filter((request) => request.action === 'DescribeVpcs');
    const signedAt = calls.map((request) => String(request.headers['x-amz-date']));
    expect(calls.length).toBeGreaterThan(1);
    expect(signedAt.at(-1)! < signedAt[0]!).toBe(true);
  });
});
