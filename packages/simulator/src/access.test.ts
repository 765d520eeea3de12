import { DescribeConnectionsCommand } from '@aws-sdk/client-direct-connect';
import { DescribeRegionsCommand, DescribeSubnetsCommand, DescribeVpcsCommand, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { AssumeRoleCommand, type AssumeRoleCommandInput, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from './simulator.ts';
import { directConnect, ec2, failure, sts } from './testing/clients.ts';
import { fixedEstate, HUB, HUB_KEY, role, SPOKE, SPOKE_KEY } from './testing/fixed-estate.ts';

const roles = [
  role('Reader', { maxSessionSeconds: 7200 }),
  role('WithExternalId', { externalId: 'e-1' }),
  role('Untrusting', { trustedAccounts: ['999999999999'] }),
  role('Limited', { deniedActions: ['ec2:DescribeVpc*', 'directconnect:*'], deniedByOrganization: ['ec2:DescribeSubnets'] }),
  role('Chained', { trustedAccounts: [SPOKE], maxSessionSeconds: 43_200 }),
  role('Short', { maxSessionSeconds: 1 }),
];
const estate = fixedEstate(
  { 'ec2:DescribeVpcs': [{ VpcId: 'vpc-1' }], 'directconnect:DescribeConnections': [{ connectionId: 'dxcon-1' }] },
  roles,
);
const REQUEST_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

let now = Date.now();
let simulator: Simulator;
let url: string;
beforeAll(async () => {
  simulator = await startSimulator({ estate, throttling: false, clock: () => now });
  url = simulator.url;
});
afterAll(() => simulator.close());

const arn = (name: string, account = SPOKE) => `arn:aws:iam::${account}:role/${name}`;

async function assume(
  name: string,
  more: Partial<AssumeRoleCommandInput> = {},
  key: { id: string; secret: string; token?: string } = HUB_KEY,
) {
  const { Credentials } = await sts({ url, key }).send(new AssumeRoleCommand({ RoleArn: arn(name), RoleSessionName: 'tester', ...more }));
  return {
    id: Credentials!.AccessKeyId!,
    secret: Credentials!.SecretAccessKey!,
    token: Credentials!.SessionToken!,
    expires: Credentials!.Expiration!,
  };
}

const refuse = (more: Partial<AssumeRoleCommandInput>) =>
  failure(sts({ url }).send(new AssumeRoleCommand({ RoleArn: arn('Reader'), RoleSessionName: 'tester', ...more })));

describe('an access key', () => {
  test('decides the account', async () => {
    const { $metadata, ...hub } = await sts({ url }).send(new GetCallerIdentityCommand({}));
    const spoke = await sts({ url, key: SPOKE_KEY }).send(new GetCallerIdentityCommand({}));
    expect(hub).toEqual({ UserId: expect.stringMatching(/^AIDA[A-Z2-7]{16}$/), Account: HUB, Arn: `arn:aws:iam::${HUB}:user/cadastre` });
    expect(spoke.Account).toBe(SPOKE);
    expect($metadata.requestId).toMatch(REQUEST_ID);
  });

  test('that is unknown is refused in the words of each protocol', async () => {
    const key = { id: 'AKIANOBODY', secret: 'x' };
    const answers = await Promise.all([
      failure(ec2({ url, key }).send(new DescribeVpcsCommand({}))),
      failure(sts({ url, key }).send(new GetCallerIdentityCommand({}))),
      failure(directConnect({ url, key }).send(new DescribeConnectionsCommand({}))),
    ]);
    expect(answers.map(({ name, status }) => ({ name, status }))).toEqual([
      { name: 'AuthFailure', status: 401 },
      { name: 'InvalidClientTokenId', status: 403 },
      { name: 'UnrecognizedClientException', status: 400 },
    ]);
    for (const { requestId } of answers) expect(requestId).toMatch(REQUEST_ID);
  });

  test('has nothing in a region that the account has not enabled', async () => {
    const answers = await Promise.all([
      failure(ec2({ url, region: 'ap-east-1' }).send(new DescribeVpcsCommand({}))),
      failure(sts({ url, region: 'ap-east-1' }).send(new GetCallerIdentityCommand({}))),
      failure(directConnect({ url, region: 'ap-east-1' }).send(new DescribeConnectionsCommand({}))),
    ]);
    expect(answers.map(({ name }) => name)).toEqual(['AuthFailure', 'InvalidClientTokenId', 'UnrecognizedClientException']);
  });

  test('may ask at the home region for what belongs to no region, even where that is not enabled', async () => {
    const client = ec2({ url, key: SPOKE_KEY, region: 'us-east-1' });
    const { Regions } = await client.send(new DescribeRegionsCommand({ AllRegions: true }));
    expect(new Map(Regions!.map((region) => [region.RegionName, region.OptInStatus]))).toEqual(
      new Map([
        ['ap-east-1', 'not-opted-in'],
        ['eu-west-1', 'opt-in-not-required'],
        ['us-east-1', 'not-opted-in'],
      ]),
    );
    expect(await failure(client.send(new DescribeVpcsCommand({})))).toMatchObject({ name: 'AuthFailure' });
  });

  test('is refused when the clock is more than five minutes wrong, and the SDK sets its clock by the answer', async () => {
    const skewed = (clockOffsetMs: number) => sts({ url, clockOffsetMs }).send(new GetCallerIdentityCommand({}));
    expect(await failure(skewed(-301_000))).toMatchObject({
      name: 'SignatureDoesNotMatch',
      status: 403,
      message: expect.stringMatching(/^Signature expired: \d{8}T\d{6}Z is now earlier than .* - 5 min\.\)$/),
    });
    expect(await failure(skewed(301_000))).toMatchObject({ message: expect.stringMatching(/^Signature not yet current: /) });
    expect(await failure(ec2({ url, clockOffsetMs: 301_000 }).send(new DescribeVpcsCommand({})))).toMatchObject({ name: 'AuthFailure' });
    expect(await failure(directConnect({ url, clockOffsetMs: 301_000 }).send(new DescribeConnectionsCommand({})))).toMatchObject({
      name: 'InvalidSignatureException',
    });
    now += 3_600_000;
    const corrected = sts({ url, attempts: 2 });
    expect((await corrected.send(new GetCallerIdentityCommand({}))).Account).toBe(HUB);
    now -= 3_600_000;
  });

  test('must sign, and an operation must be served', async () => {
    const unsigned = await fetch(url, { method: 'POST', body: 'Action=DescribeVpcs&Version=2016-11-15' });
    expect({ status: unsigned.status, body: await unsigned.text() }).toEqual({
      status: 400,
      body: expect.stringContaining(
        '<Code>MissingParameter</Code><Message>The request must contain the parameter AWSAccessKeyId</Message>',
      ),
    });
    expect(await failure(ec2({ url }).send(new RunInstancesCommand({ MinCount: 1, MaxCount: 1 })))).toMatchObject({
      name: 'InvalidAction',
      message: 'The action RunInstances is not valid for this web service.',
    });
  });

  test('is checked against its secret where signatures are verified', async () => {
    const strict = await startSimulator({ estate, throttling: false, verifySignatures: true });
    const right = { url: strict.url };
    const wrong = { url: strict.url, key: { ...HUB_KEY, secret: 'guessed' } };
    expect((await sts(right).send(new GetCallerIdentityCommand({}))).Account).toBe(HUB);
    expect((await ec2(right).send(new DescribeVpcsCommand({ MaxResults: 5 }))).Vpcs).toEqual([{ VpcId: 'vpc-1' }]);
    expect(await failure(sts(wrong).send(new GetCallerIdentityCommand({})))).toMatchObject({ name: 'SignatureDoesNotMatch' });
    expect(await failure(ec2(wrong).send(new DescribeVpcsCommand({})))).toMatchObject({ name: 'AuthFailure' });
    expect(await failure(directConnect(wrong).send(new DescribeConnectionsCommand({})))).toMatchObject({
      name: 'InvalidSignatureException',
    });
    await strict.close();
  });
});

describe('assuming a role', () => {
  test('gives credentials for its account, which say who they are', async () => {
    const key = await assume('Reader');
    expect(key.expires).toEqual(new Date(Math.floor(now / 1000 + 3600) * 1000));
    const { $metadata, ...identity } = await sts({ url, key }).send(new GetCallerIdentityCommand({}));
    expect(identity).toEqual({
      UserId: expect.stringMatching(/^AROA[A-Z2-7]{16}:tester$/),
      Account: SPOKE,
      Arn: `arn:aws:sts::${SPOKE}:assumed-role/Reader/tester`,
    });
    expect((await ec2({ url, key }).send(new DescribeVpcsCommand({}))).Vpcs).toEqual([{ VpcId: 'vpc-1' }]);
  });

  test('is refused alike for a role that is not there, does not trust, or wants another external id', async () => {
    const refused = (name: string) => ({
      name: 'AccessDenied',
      status: 403,
      message: `User: arn:aws:iam::${HUB}:user/cadastre is not authorized to perform: sts:AssumeRole on resource: ${arn(name)}`,
    });
    expect(await refuse({ RoleArn: arn('Nowhere') })).toMatchObject(refused('Nowhere'));
    expect(await refuse({ RoleArn: arn('Untrusting') })).toMatchObject(refused('Untrusting'));
    expect(await refuse({ RoleArn: arn('WithExternalId') })).toMatchObject(refused('WithExternalId'));
    expect(await refuse({ RoleArn: arn('WithExternalId'), ExternalId: 'e-2' })).toMatchObject(refused('WithExternalId'));
    expect((await assume('WithExternalId', { ExternalId: 'e-1' })).id).toMatch(/^ASIA[A-Z2-7]{16}$/);
  });

  test('keeps within the durations that AWS allows', async () => {
    const bad = (message: RegExp) => ({ name: 'ValidationError', status: 400, message: expect.stringMatching(message) });
    expect(await refuse({ DurationSeconds: 899 })).toMatchObject(bad(/greater than or equal to 900$/));
    expect(await refuse({ DurationSeconds: 43_201 })).toMatchObject(bad(/less than or equal to 43200$/));
    expect(await refuse({ DurationSeconds: 7201 })).toMatchObject(bad(/exceeds the MaxSessionDuration set for this role\.$/));
    expect((await assume('Reader', { DurationSeconds: 7200 })).expires.getTime()).toBe(Math.floor(now / 1000 + 7200) * 1000);
    const first = await assume('Reader');
    const chain = (seconds: number) => assume('Chained', { RoleArn: arn('Chained'), DurationSeconds: seconds }, first);
    expect(await failure(chain(3601))).toMatchObject(bad(/1 hour session limit for roles assumed by role chaining$/));
    expect((await chain(3600)).id).toMatch(/^ASIA/);
  });

  test('gives credentials that are refused when their time is over, and are nothing without their token', async () => {
    const key = await assume('Reader', { DurationSeconds: 900 });
    const { token, ...withoutToken } = key;
    expect(await failure(ec2({ url, key: withoutToken }).send(new DescribeVpcsCommand({})))).toMatchObject({ name: 'AuthFailure' });
    now += 900_000;
    const late = { url, key, clockOffsetMs: 900_000 };
    expect(await failure(ec2(late).send(new DescribeVpcsCommand({})))).toMatchObject({ name: 'RequestExpired', status: 400 });
    expect(await failure(sts(late).send(new GetCallerIdentityCommand({})))).toMatchObject({ name: 'ExpiredToken', status: 403 });
    expect(await failure(directConnect(late).send(new DescribeConnectionsCommand({})))).toMatchObject({ name: 'ExpiredTokenException' });
    now -= 900_000;
    expect(token).not.toBe('');
  });

  test('can end at once, by a control', async () => {
    const key = await assume('Reader');
    simulator.control({ expireSessions: true });
    expect(await failure(ec2({ url, key }).send(new DescribeVpcsCommand({})))).toMatchObject({ name: 'RequestExpired' });
    const other = await assume('Reader');
    simulator.control({ expireSessions: { account: HUB } });
    expect((await ec2({ url, key: other }).send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(1);
  });
});

describe('a denial', () => {
  const session = `arn:aws:sts::${SPOKE}:assumed-role/Limited/tester`;

  test('by the role says so in the words of each protocol', async () => {
    const key = await assume('Limited');
    expect(await failure(ec2({ url, key }).send(new DescribeVpcsCommand({})))).toMatchObject({
      name: 'UnauthorizedOperation',
      status: 403,
      message: `You are not authorized to perform this operation. User: ${session} is not authorized to perform: ec2:DescribeVpcs because no identity-based policy allows the ec2:DescribeVpcs action`,
    });
    expect(await failure(directConnect({ url, key }).send(new DescribeConnectionsCommand({})))).toMatchObject({
      name: 'AccessDeniedException',
      status: 400,
      message: `User: ${session} is not authorized to perform: directconnect:DescribeConnections on resource: * because no identity-based policy allows the directconnect:DescribeConnections action`,
    });
  });

  test("by the organization's policy says so", async () => {
    const key = await assume('Limited');
    expect(await failure(ec2({ url, key }).send(new DescribeSubnetsCommand({})))).toMatchObject({
      name: 'UnauthorizedOperation',
      message: `You are not authorized to perform this operation. User: ${session} is not authorized to perform: ec2:DescribeSubnets with an explicit deny in a service control policy`,
    });
  });

  test('by the session policy leaves only what that allows', async () => {
    const statement = (effect: string, action: unknown, resource: unknown = '*') => ({
      Effect: effect,
      Action: action,
      Resource: resource,
    });
    const policy = (...statements: unknown[]) => ({ Policy: JSON.stringify({ Version: '2012-10-17', Statement: statements }) });
    const read = async (more: Partial<AssumeRoleCommandInput>) => {
      const key = await assume('Reader', more);
      const vpcs = ec2({ url, key }).send(new DescribeVpcsCommand({}));
      const subnets = ec2({ url, key }).send(new DescribeSubnetsCommand({}));
      return (await Promise.allSettled([vpcs, subnets])).map((each) =>
        each.status === 'fulfilled' ? 'read' : (each.reason.message.split(' because ')[1] ?? each.reason.message),
      );
    };
    const silent = (action: string) => `no session policy allows the ${action} action`;
    expect(await read(policy(statement('Allow', 'EC2:describev?s')))).toEqual([silent('ec2:DescribeVpcs'), silent('ec2:DescribeSubnets')]);
    expect(await read(policy(statement('Allow', ['EC2:describev?*'])))).toEqual(['read', silent('ec2:DescribeSubnets')]);
    expect(await read(policy(statement('Allow', '*'), statement('Deny', 'ec2:*Subnets')))).toEqual([
      'read',
      expect.stringContaining('with an explicit deny in a session policy'),
    ]);
    expect(await read(policy({ Effect: 'Allow', NotAction: 'ec2:DescribeVpcs', Resource: '*' }))).toEqual([
      silent('ec2:DescribeVpcs'),
      'read',
    ]);
    expect(await read(policy(statement('Allow', '*', 'arn:aws:ec2:*:*:vpc/vpc-1')))).toEqual([
      silent('ec2:DescribeVpcs'),
      silent('ec2:DescribeSubnets'),
    ]);
    expect(await refuse({ Policy: '{' })).toMatchObject({ name: 'MalformedPolicyDocumentException', status: 400 });
    expect(
      await refuse({ Policy: JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'vpcs', Resource: '*' } }) }),
    ).toMatchObject({
      name: 'MalformedPolicyDocumentException',
    });
    expect(await refuse({ Policy: 'x'.repeat(2049) })).toMatchObject({ name: 'ValidationError' });
  });

  test('comes and goes by control, for a role or for a whole account', async () => {
    const key = await assume('Reader');
    const read = () => ec2({ url, key }).send(new DescribeVpcsCommand({}));
    simulator.control({ deny: { account: SPOKE, role: 'Limited', actions: ['*'] } });
    expect((await read()).Vpcs).toHaveLength(1);
    simulator.control({ deny: { account: SPOKE, actions: ['ec2:*'], byOrganization: true } });
    expect(await failure(read())).toMatchObject({ message: expect.stringMatching(/explicit deny in a service control policy$/) });
    simulator.control({ allow: { account: SPOKE, actions: ['ec2:DescribeVpcs'] } });
    expect((await read()).Vpcs).toHaveLength(1);
    expect(await failure(ec2({ url, key }).send(new DescribeSubnetsCommand({})))).toMatchObject({ name: 'UnauthorizedOperation' });
    const limited = await assume('Limited');
    expect((await ec2({ url, key: limited }).send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(1);
  });
});
