import { DescribeConnectionsCommand, DescribeLagsCommand } from '@aws-sdk/client-direct-connect';
import { DescribeInstancesCommand, DescribeSubnetsCommand, DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Simulator, startSimulator } from './simulator.ts';
import { directConnect, ec2, failure, sts } from './testing/clients.ts';
import { fixedEstate, HUB, SPOKE_KEY } from './testing/fixed-estate.ts';

let now: number;
let simulator: Simulator;
let url: string;
beforeEach(async () => {
  now = Date.now();
  simulator = await startSimulator({ estate: fixedEstate(), clock: () => now });
  url = simulator.url;
});
afterEach(() => simulator.close());

/** Sends until refused, at most `limit` times; how many were answered. */
async function answered(limit: number, send: () => Promise<unknown>): Promise<number> {
  for (let count = 0; count < limit; count += 1) {
    try {
      await send();
    } catch (error) {
      expect(['RequestLimitExceeded', 'ThrottlingException', 'Throttling']).toContain((error as Error).name);
      return count;
    }
  }
  return limit;
}

test("EC2's buckets are one per account, region and action, and refill", async () => {
  const client = ec2({ url });
  const vpcs = () => client.send(new DescribeVpcsCommand({ MaxResults: 5 }));
  expect(await answered(200, vpcs)).toBe(100);
  expect(await failure(vpcs())).toMatchObject({ name: 'RequestLimitExceeded', status: 503, message: 'Request limit exceeded.' });
  const others = [
    () => client.send(new DescribeSubnetsCommand({})),
    () => ec2({ url, region: 'us-east-1' }).send(new DescribeVpcsCommand({})),
    () => ec2({ url, key: SPOKE_KEY }).send(new DescribeVpcsCommand({})),
  ];
  for (const send of others) expect(await answered(1, send)).toBe(1);
  now += 250;
  expect(await answered(200, vpcs)).toBe(5);
  now += 60_000;
  expect(await answered(200, vpcs)).toBe(100);
  expect(simulator.stats()).toMatchObject({
    throttled: 4,
    refusals: { RequestLimitExceeded: 4 },
    byOperation: { 'ec2:DescribeVpcs': { requests: 211, throttled: 4 } },
    peakPerSecond: { [`${HUB} eu-west-1 ec2:DescribeVpcs`]: expect.any(Number) },
  });
});

test('asking for all instances at once has the smaller bucket', async () => {
  const client = ec2({ url });
  expect(await answered(200, () => client.send(new DescribeInstancesCommand({})))).toBe(50);
  expect(await answered(200, () => client.send(new DescribeInstancesCommand({ MaxResults: 5 })))).toBe(100);
});

test("Direct Connect's actions share a bucket, and so do those of STS", async () => {
  const client = directConnect({ url });
  expect(await answered(6, () => client.send(new DescribeConnectionsCommand({})))).toBe(6);
  expect(await answered(10, () => client.send(new DescribeLagsCommand({})))).toBe(4);
  expect(await failure(client.send(new DescribeLagsCommand({})))).toMatchObject({ name: 'ThrottlingException', status: 400 });
  const identity = sts({ url });
  expect(await answered(700, () => identity.send(new GetCallerIdentityCommand({})))).toBe(600);
  expect(await failure(identity.send(new GetCallerIdentityCommand({})))).toMatchObject({ name: 'Throttling', status: 400 });
});

test('the limits scale, and go', async () => {
  const client = ec2({ url });
  const vpcs = () => client.send(new DescribeVpcsCommand({}));
  simulator.control({ throttling: 0.1 });
  expect(await answered(200, vpcs)).toBe(10);
  now += 1000;
  expect(await answered(200, vpcs)).toBe(2);
  simulator.control({ throttling: false });
  expect(await answered(200, vpcs)).toBe(200);
  simulator.control({ throttling: true });
  expect(await answered(200, vpcs)).toBe(100);
});
