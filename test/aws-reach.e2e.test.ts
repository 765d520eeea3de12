import { DescribeConnectionsCommand, DirectConnectClient } from '@aws-sdk/client-direct-connect';
import { DescribeSubnetsCommand, DescribeVpcsCommand, EC2Client, paginateDescribeVpcs } from '@aws-sdk/client-ec2';
import {
  type Aws,
  type AwsFailure,
  AwsStepError,
  BudgetExhaustedError,
  type CallMeter,
  classifyFailure,
  createApiBudget,
  createAws,
  createMemoryBudgetStore,
  type ReachableTarget,
} from '@cadastre/aws';
import { type Estate, type SimulatedRole, type Simulator, startSimulator } from '@cadastre/simulator';
import { afterEach, expect, it } from 'vitest';

const KEY = { accessKeyId: 'AKIAHUBHUBHUBHUBHUB1', secretAccessKey: 'the-secret-of-the-hub' };
const HUB = '111111111111';
const [ONE, TWO] = ['222222222222', '333333333333'];

function role(name: string, more: Partial<SimulatedRole> = {}): SimulatedRole {
  return { name, trustedAccounts: [HUB], deniedActions: [], deniedByOrganization: [], ...more };
}

const reader = role('Reader', { externalId: 'right', deniedActions: ['ec2:DescribeImages'], deniedByOrganization: ['directconnect:*'] });

function estate(): Estate {
  const account = (id: string, roles: readonly SimulatedRole[]) => ({
    id,
    name: id,
    regionsEnabled: ['eu-west-1', 'us-east-1'],
    accessKeys: id === HUB ? [{ id: KEY.accessKeyId, secret: KEY.secretAccessKey }] : [],
    roles,
  });
  return {
    version: 1,
    regions: ['eu-central-1', 'eu-west-1', 'us-east-1'],
    accounts: [account(HUB, [role('Hub')]), account(ONE, [reader]), account(TWO, [reader, role('BehindHub', { trustedAccounts: [HUB] })])],
    list: (accountId, _region, operation) => {
      // Which regions there are, the server knows.
      if (operation === 'ec2:DescribeRegions') return undefined;
      return operation === 'ec2:DescribeVpcs'
        ? Array.from({ length: 23 }, (_, index) => ({ VpcId: `vpc-${accountId}-${index}`, State: 'available', CidrBlock: '10.0.0.0/16' }))
        : [];
    },
  };
}

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

async function simulate(options: { throttling?: boolean } = {}): Promise<Simulator> {
  const simulator = await startSimulator({ estate: estate(), throttling: options.throttling ?? false, verifySignatures: true });
  open.push(simulator);
  return simulator;
}

function reach(store = createMemoryBudgetStore()): Aws {
  const aws = createAws({
    budget: createApiBudget({ store, share: 0.5 }),
    sessionPolicyActions: ['ec2:DescribeVpcs', 'directconnect:DescribeConnections'],
    logger: { warn: () => undefined },
  });
  open.push(aws);
  return aws;
}

function target(simulator: Simulator, accountId: string, roleChain: ReachableTarget['roleChain'] = [readerIn(accountId)]): ReachableTarget {
  return { targetId: accountId, accountId, partition: 'aws', credentials: { kind: 'key', key: KEY }, roleChain, endpoint: simulator.url };
}

function readerIn(accountId: string, externalId = 'right'): ReachableTarget['roleChain'][number] {
  return { arn: `arn:aws:iam::${accountId}:role/Reader`, externalId };
}

const meter = (): CallMeter => ({ apiCalls: 0, throttles: 0 });
const never = new AbortController().signal;
const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );

function ec2(aws: Aws, to: ReachableTarget, region = 'eu-west-1', counted = meter()): EC2Client {
  return aws.session(to).client(EC2Client, region, counted, never);
}

it('goes on with a listing whose session expired between two pages', async () => {
  const simulator = await simulate();
  const ids = new Set<string>();
  const counted = meter();
  let pages = 0;
  for await (const page of paginateDescribeVpcs({ client: ec2(reach(), target(simulator, ONE), 'eu-west-1', counted), pageSize: 5 }, {})) {
    for (const { VpcId } of page.Vpcs ?? []) ids.add(String(VpcId));
    pages += 1;
    if (pages % 2 === 1) simulator.control({ expireSessions: true });
  }
  expect({ vpcs: ids.size, pages, ...counted }).toEqual({ vpcs: 23, pages: 5, apiCalls: 7, throttles: 0 });
  expect(simulator.stats().byOperation).toMatchObject({ 'sts:AssumeRole': { requests: 3 } });
});

it('says which role a wrong external id kept it from, and reaches the account through a chain where the trust allows that', async () => {
  const simulator = await simulate();
  const aws = reach();
  const error = await thrown(aws.session(target(simulator, ONE, [readerIn(ONE, 'wrong')])).prepare());
  expect(error).toBeInstanceOf(AwsStepError);
  expect(error).toMatchObject({
    step: 'assume-role',
    roleArn: `arn:aws:iam::${ONE}:role/Reader`,
    failure: { kind: 'access-denied', code: 'AccessDenied', action: 'sts:AssumeRole', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
  const chain = [{ arn: `arn:aws:iam::${HUB}:role/Hub` }, { arn: `arn:aws:iam::${TWO}:role/BehindHub` }];
  expect(await aws.session(target(simulator, TWO, chain)).identity()).toEqual({
    accountId: TWO,
    arn: `arn:aws:sts::${TWO}:assumed-role/BehindHub/cadastre`,
  });
});

it('tells a key that is not known, a denial by the role, by the organization and by the session, and a region that is not enabled', async () => {
  const simulator = await simulate();
  const aws = reach();
  const strange = {
    ...target(simulator, ONE),
    credentials: { kind: 'key', key: { ...KEY, accessKeyId: 'AKIASTRANGESTRANGE12' } },
  } as const;
  expect(await thrown(aws.session(strange).prepare())).toMatchObject({ step: 'credentials', failure: { kind: 'credentials-invalid' } });
  const wrong = { ...target(simulator, ONE), credentials: { kind: 'key', key: { ...KEY, secretAccessKey: 'wrong' } } } as const;
  expect(await thrown(aws.session(wrong).prepare())).toMatchObject({ step: 'credentials', failure: { kind: 'credentials-invalid' } });

  const to = target(simulator, ONE);
  const failureOf = async (call: Promise<unknown>) => classifyFailure(await thrown(call));
  const directConnect = (region: string) => aws.session(to).client(DirectConnectClient, region, meter(), never);
  expect(await failureOf(ec2(aws, to).send(new DescribeSubnetsCommand({})))).toMatchObject({
    kind: 'access-denied',
    code: 'UnauthorizedOperation',
    action: 'ec2:DescribeSubnets',
    deniedBy: 'session-policy',
  });
  expect(await failureOf(directConnect('eu-west-1').send(new DescribeConnectionsCommand({})))).toMatchObject({
    kind: 'access-denied',
    code: 'AccessDeniedException',
    action: 'directconnect:DescribeConnections',
    deniedBy: 'organization-policy',
  });
  simulator.control({ deny: { account: ONE, actions: ['ec2:DescribeVpcs'] } });
  expect(await failureOf(ec2(aws, to).send(new DescribeVpcsCommand({})))).toMatchObject({
    kind: 'access-denied',
    deniedBy: 'identity-policy',
  });
  expect(await failureOf(ec2(aws, to, 'eu-central-1').send(new DescribeVpcsCommand({})))).toMatchObject({
    kind: 'region-disabled',
    code: 'AuthFailure',
  });
  expect(await failureOf(directConnect('eu-central-1').send(new DescribeConnectionsCommand({})))).toMatchObject({
    kind: 'region-disabled',
    code: 'UnrecognizedClientException',
  });
});

type Rule = NonNullable<NonNullable<Parameters<Simulator['control']>[0]['faults']>['rules']>[number];

it.each<[string, Rule]>([
  ['a connection that was reset', { kind: 'reset', match: { times: 2 } }],
  ['a body that was cut off', { kind: 'cut-off', match: { times: 2 } }],
  ['an error of AWS itself', { kind: 'server-error', match: { times: 2 } }],
  ['a page token that was refused', { kind: 'refused-token', match: { times: 1 } }],
  ['a session that AWS ended', { kind: 'expired', match: { fromCall: 3, times: 1 } }],
])('lists everything in spite of %s', async (_, rule) => {
  const simulator = await simulate();
  simulator.control({ faults: { rules: [{ ...rule, match: { ...rule.match, operation: 'ec2:DescribeVpcs' } }] } });
  const ids = new Set<string>();
  for await (const page of paginateDescribeVpcs({ client: ec2(reach(), target(simulator, ONE)), pageSize: 5 }, {})) {
    for (const { VpcId } of page.Vpcs ?? []) ids.add(String(VpcId));
  }
  expect(ids.size).toBe(23);
  expect(Object.values(simulator.stats().faults)).toEqual([rule.match?.times]);
});

it.each<[Rule, Partial<AwsFailure>, number]>([
  [{ kind: 'reset' }, { kind: 'transient', code: 'ECONNRESET' }, 3],
  [{ kind: 'cut-off' }, { kind: 'transient', code: 'ECONNRESET' }, 3],
  [{ kind: 'server-error', status: 500 }, { kind: 'transient', code: 'InternalError', httpStatus: 500 }, 3],
  [{ kind: 'server-error', status: 503 }, { kind: 'transient', code: 'Unavailable', httpStatus: 503 }, 3],
  [{ kind: 'malformed', as: 'html' }, { kind: 'malformed', httpStatus: 200 }, 1],
  [{ kind: 'malformed', as: 'not-well-formed' }, { kind: 'malformed', httpStatus: 200 }, 1],
  [{ kind: 'throttle' }, { kind: 'throttled', code: 'RequestLimitExceeded' }, 1],
  [{ kind: 'deny' }, { kind: 'access-denied', deniedBy: 'identity-policy' }, 1],
  [{ kind: 'deny', byOrganization: true }, { kind: 'access-denied', deniedBy: 'organization-policy' }, 1],
  [{ kind: 'expired' }, { kind: 'credentials-expired', code: 'RequestExpired' }, 2],
])('knows a fault that stays for what it is: %o', async (rule, expected, calls) => {
  const simulator = await simulate();
  simulator.control({ faults: { rules: [{ ...rule, match: { operation: 'ec2:DescribeVpcs' } }] } });
  const counted = meter();
  const failure = classifyFailure(
    await thrown(ec2(reach(), target(simulator, ONE), 'eu-west-1', counted).send(new DescribeVpcsCommand({}))),
  );
  // Where the connection broke, what it was to.
  const endpoint = expected.code === 'ECONNRESET' ? simulator.url : null;
  expect(failure).toMatchObject({ action: 'ec2:DescribeVpcs', endpoint, ...expected });
  expect(counted.apiCalls).toBe(calls);
});

it('names the endpoint that nobody listens at, whichever step needed it', async () => {
  const simulator = await simulate();
  const away = { ...target(simulator, ONE), endpoint: 'http://127.0.0.1:1' };
  expect(await thrown(reach().session(away).prepare())).toMatchObject({
    step: 'credentials',
    failure: { kind: 'transient', code: 'ECONNREFUSED', endpoint: 'http://127.0.0.1:1' },
  });
});

it('lists the enabled regions', async () => {
  const simulator = await simulate();
  expect(await reach().session(target(simulator, ONE)).enabledRegions(meter(), never)).toEqual(['eu-west-1', 'us-east-1']);
});

it('backs off for all workers when one account is throttled, and leaves the others alone', async () => {
  const simulator = await simulate();
  simulator.control({ faults: { rules: [{ kind: 'throttle', match: { account: ONE, operation: 'ec2:*', times: 1 } }] } });
  const store = createMemoryBudgetStore();
  const [first, second] = [reach(store), reach(store)];
  const call = (aws: Aws, account: string, counted = meter()) =>
    ec2(aws, target(simulator, account), 'eu-west-1', counted).send(new DescribeVpcsCommand({}));
  const counted = meter();
  expect(classifyFailure(await thrown(call(first, ONE, counted)))).toMatchObject({ kind: 'throttled', code: 'RequestLimitExceeded' });
  expect(counted).toEqual({ apiCalls: 1, throttles: 1 });
  const drained = Date.now();
  expect((await call(second, TWO)).Vpcs).toHaveLength(23);
  const others = Date.now() - drained;
  expect((await call(second, ONE)).Vpcs).toHaveLength(23);
  const same = Date.now() - drained;
  expect(others).toBeLessThan(same);
  expect(same).toBeGreaterThanOrEqual(1_000);
});

it('keeps three workers in a hurry within the limits of AWS: nothing is throttled', async () => {
  const simulator = await simulate({ throttling: true });
  const store = createMemoryBudgetStore();
  const counted = meter();
  let delayed = 0;
  const work = Array.from({ length: 3 }, () => reach(store)).map(async (aws) => {
    const client = ec2(aws, target(simulator, ONE), 'eu-west-1', counted);
    const calls = Array.from({ length: 45 }, () =>
      client.send(new DescribeVpcsCommand({ MaxResults: 5 })).catch((error: unknown) => {
        expect(error).toBeInstanceOf(BudgetExhaustedError);
        delayed += 1;
      }),
    );
    await Promise.all(calls);
  });
  await Promise.all(work);
  expect(counted.throttles).toBe(0);
  expect(counted.apiCalls + delayed).toBe(135);
  // Half of a bucket of 100 at once and half of 20 a second afterwards, for about two seconds.
  expect(counted.apiCalls).toBeGreaterThan(50);
  expect(counted.apiCalls).toBeLessThan(90);
});
