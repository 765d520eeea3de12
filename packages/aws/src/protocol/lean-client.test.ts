import { DescribeConnectionsCommand, DirectConnectClient } from '@aws-sdk/client-direct-connect';
import { DescribeVpcsCommand, EC2Client, paginateDescribeVpcs } from '@aws-sdk/client-ec2';
import { AssumeRoleCommand, ExpiredTokenException, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { AwsRestJsonProtocol } from '@aws-sdk/core/protocols';
import { HttpResponse } from '@smithy/core/protocols';
import { describe, expect, test } from 'vitest';
import { LeanEc2QueryProtocol } from './ec2-query.ts';
import { LeanJsonProtocol } from './json.ts';
import { makeLean, type SdkClient } from './lean-client.ts';
import { LeanQueryProtocol } from './query.ts';

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

/** A handler that gives these answers one after another. */
function answering(...answers: readonly Answer[]) {
  let next = 0;
  return {
    requests: 0,
    handle() {
      this.requests += 1;
      const { statusCode, body } = answers[next++ % answers.length] as Answer;
      return Promise.resolve({
        response: new HttpResponse({ statusCode, headers: { 'x-amzn-requestid': 'r-1' }, body: Buffer.from(body) }),
      });
    },
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}

const config = { region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } };
const ok = (body: string): Answer => ({ statusCode: 200, body });
const vpcs = '<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-1</vpcId><isDefault>true</isDefault></item></vpcSet></DescribeVpcsResponse>';
const identity =
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';
const connections = '{"connections":[{"connectionId":"dxcon-1","loaIssueTime":1700000000.5,"vlan":7}]}';

describe('a lean client', () => {
  test.each([
    ['EC2', EC2Client, LeanEc2QueryProtocol, new DescribeVpcsCommand({}), vpcs],
    ['STS', STSClient, LeanQueryProtocol, new GetCallerIdentityCommand({}), identity],
    ['Direct Connect', DirectConnectClient, LeanJsonProtocol, new DescribeConnectionsCommand({}), connections],
  ])('of %s has the lean form of its own protocol, and equal outputs', async (_, Client, Protocol, command, body) => {
    const usual = new Client({ ...config, requestHandler: answering(ok(body)) });
    const lean = new Client({ ...config, requestHandler: answering(ok(body)) });
    expect(makeLean(lean)).toBe(true);
    expect(lean.config.protocol).toBeInstanceOf(Protocol);
    expect(lean.middlewareStack.identify().join()).not.toContain('loggerMiddleware');
    const send = (client: { send: unknown }): Promise<unknown> =>
      (client as unknown as STSClient).send(command as GetCallerIdentityCommand);
    expect(await send(lean)).toStrictEqual(await send(usual));
    expect(await send(lean)).toStrictEqual(await send(usual));
  });

  test('pages as any client', async () => {
    const pageOf = (id: string, token: string): Answer =>
      ok(`<DescribeVpcsResponse><vpcSet><item><vpcId>${id}</vpcId></item></vpcSet>${token}</DescribeVpcsResponse>`);
    const requestHandler = answering(pageOf('vpc-1', '<nextToken>t</nextToken>'), pageOf('vpc-2', ''));
    const client = new EC2Client({ ...config, requestHandler });
    makeLean(client);
    const ids: unknown[] = [];
    for await (const page of paginateDescribeVpcs({ client }, {})) ids.push(...(page.Vpcs ?? []).map((vpc) => vpc.VpcId));
    expect(ids).toEqual(['vpc-1', 'vpc-2']);
  });

  test("throws the SDK's errors", async () => {
    const ec2Error =
      '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>no</Message></Error></Errors><RequestID>r-1</RequestID></Response>';
    const ec2 = new EC2Client({ ...config, requestHandler: answering({ statusCode: 403, body: ec2Error }) });
    makeLean(ec2);
    await expect(ec2.send(new DescribeVpcsCommand({}))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      Code: 'UnauthorizedOperation',
      $fault: 'client',
      $metadata: { httpStatusCode: 403, requestId: 'r-1' },
    });

    const stsError =
      '<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredTokenException</Code><Message>no</Message></Error></ErrorResponse>';
    const sts = new STSClient({ ...config, requestHandler: answering({ statusCode: 400, body: stsError }) });
    makeLean(sts);
    const assume = new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/Reader', RoleSessionName: 'test' });
    await expect(sts.send(assume)).rejects.toBeInstanceOf(ExpiredTokenException);

    const directConnect = new DirectConnectClient({
      ...config,
      requestHandler: answering({ statusCode: 400, body: '{"__type":"DirectConnectClientException","message":"no"}' }),
    });
    makeLean(directConnect);
    await expect(directConnect.send(new DescribeConnectionsCommand({}))).rejects.toMatchObject({ name: 'DirectConnectClientException' });
  });

  test('repeats what AWS failed to do, and does not repeat what cannot be read', async () => {
    const failing = answering({ statusCode: 503, body: '<html>busy</html>' }, ok(vpcs));
    const client = new EC2Client({ ...config, requestHandler: failing, maxAttempts: 2 });
    makeLean(client);
    expect((await client.send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(1);
    expect(failing.requests).toBe(2);

    const garbled = answering(ok('<html>Please log in</html>'));
    const other = new EC2Client({ ...config, requestHandler: garbled, maxAttempts: 3 });
    makeLean(other);
    const error: unknown = await other.send(new DescribeVpcsCommand({})).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'MalformedAnswerError',
      message: 'The answer to DescribeVpcs cannot be read at byte 0: it is not a DescribeVpcsResponse',
      $metadata: { httpStatusCode: 200, requestId: 'r-1' },
    });
    expect((error as { $response: HttpResponse }).$response.body).toBeUndefined();
    expect(garbled.requests).toBe(1);
  });

  test('of a protocol without a lean form keeps it', () => {
    const protocol = new AwsRestJsonProtocol({ defaultNamespace: 'test' });
    const removed: string[] = [];
    const client: SdkClient = { config: { protocol }, middlewareStack: { remove: (name) => removed.push(String(name)) > 0 } };
    expect(makeLean(client)).toBe(false);
    expect(client.config.protocol).toBe(protocol);
    expect(removed).toEqual(['loggerMiddleware']);
  });
});
