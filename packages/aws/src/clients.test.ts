import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApiBudget } from './budget.ts';
import { type BudgetStore, createMemoryBudgetStore } from './budget-store.ts';
import { classifyFailure } from './classify.ts';
import { BudgetExhaustedError } from './failure.ts';
import { assumedRole, callerIdentity, ec2Error, type FakeAnswer, stsError, vpcPage } from './testing/fake-aws.ts';
import { BASE, createStage, listVpcs, meter, never, type Stage, target, throughHub } from './testing/stage.ts';

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

afterEach(() => stage.close());

const startAws: Stage['startAws'] = (script) => stage.startAws(script);
const reach: Stage['reach'] = (options) => stage.reach(options);

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

  it('tell a failure as what it was where there is no budget to try again', async () => {
    const fake = await startAws((request) => (request.action === 'DescribeVpcs' ? ec2Error('InternalError', 500) : undefined));
    let granted = 1;
    const budget = {
      ...createApiBudget({ store: createMemoryBudgetStore(), share: 0.5 }),
      spend: async ({ operation }: { readonly operation: string }) => {
        if (operation !== 'DescribeVpcs') return;
        granted -= 1;
        if (granted < 0) throw new BudgetExhaustedError('111111111111/eu-west-1/ec2:DescribeVpcs', 4_000);
      },
    };
    const error = await listVpcs(reach({ budget }), target(fake)).catch((reason: unknown) => reason);
    expect(classifyFailure(error)).toMatchObject({ kind: 'transient', code: 'InternalError' });
    await expect(listVpcs(reach({ budget }), target(fake))).rejects.toThrow(BudgetExhaustedError);
    expect(fake.actions().filter((action) => action === 'DescribeVpcs')).toHaveLength(1);
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
        { kind: 'access-denied', deniedBy: 'organization-policy', requestId: 'request-of-ec2-that-is-as-long-as-a-secret-key-0123456789' },
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
    expect(stage.warnings).toEqual([{ err: new Error('the database is away'), message: 'the shared API budget could not be drained' }]);
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
    expect(classifyFailure(disabled)).toMatchObject({
      kind: 'region-disabled',
      code: 'AuthFailure',
      requestId: 'request-of-ec2-that-is-as-long-as-a-secret-key-0123456789',
    });
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
    expect(stage.warnings).toEqual([{ aheadSeconds: expect.closeTo(720, -1), message: 'the local clock differs from AWS: set it by NTP' }]);
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
