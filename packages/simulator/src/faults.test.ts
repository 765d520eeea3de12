import { DescribeLagsCommand } from '@aws-sdk/client-direct-connect';
import { DescribeInstancesCommand, DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFaults, type FaultPlan, UNKNOWN_STATE } from './faults.ts';
import { type Simulator, startSimulator } from './simulator.ts';
import { directConnect, ec2, failure } from './testing/clients.ts';
import { fixedEstate, HUB, SPOKE_KEY } from './testing/fixed-estate.ts';

const estate = fixedEstate({
  'ec2:DescribeVpcs': Array.from({ length: 12 }, (_, at) => ({ VpcId: `vpc-${at}`, State: 'available' })),
  'ec2:DescribeInstances': [{ ReservationId: 'r-1', Instances: [{ InstanceId: 'i-1', State: { Name: 'running' } }] }],
  'directconnect:DescribeLags': [{ lagId: 'dxlag-1', lagState: 'available' }],
});
let simulator: Simulator;
let client: ReturnType<typeof ec2>;
beforeAll(async () => {
  simulator = await startSimulator({ estate, throttling: false });
  client = ec2({ url: simulator.url });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.control({ faults: null, resetStats: true }));

const plan = (...rules: FaultPlan['rules']) => simulator.control({ faults: { seed: 1, rules } });
const read = (input: { NextToken?: string } = {}) => client.send(new DescribeVpcsCommand({ MaxResults: 5, ...input }));

describe('a fault', () => {
  test('resets the connection before the answer, or cuts it off halfway; a retry gets through', async () => {
    plan({ kind: 'reset', match: { times: 1 } });
    expect(await failure(read())).toMatchObject({
      name: expect.stringMatching(/Error$/),
      message: expect.stringMatching(/ECONNRESET|socket hang up/),
    });
    expect((await read()).Vpcs).toHaveLength(5);
    plan({ kind: 'cut-off', match: { times: 1 } });
    expect(await failure(read())).toMatchObject({ message: expect.stringMatching(/aborted|terminated|ECONNRESET/) });
    plan({ kind: 'reset', match: { times: 1 } });
    expect((await ec2({ url: simulator.url, attempts: 3 }).send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(12);
    expect(simulator.stats().faults).toEqual({ reset: 2, 'cut-off': 1 });
  });

  test('delays the answer', async () => {
    plan({ kind: 'latency', ms: 60 });
    const started = performance.now();
    await read();
    expect(performance.now() - started).toBeGreaterThanOrEqual(59);
  });

  test('is an error of AWS, a throttle, a denial or an expiry', async () => {
    const refusals: [FaultPlan['rules'][number], string, number][] = [
      [{ kind: 'server-error' }, 'InternalError', 500],
      [{ kind: 'server-error', status: 503 }, 'Unavailable', 503],
      [{ kind: 'throttle' }, 'RequestLimitExceeded', 503],
      [{ kind: 'deny', byOrganization: true }, 'UnauthorizedOperation', 403],
      [{ kind: 'expired' }, 'RequestExpired', 400],
    ];
    for (const [rule, name, status] of refusals) {
      plan(rule);
      expect(await failure(read())).toMatchObject({ name, status });
    }
  });

  test('refuses a good token, or gives it again and again', async () => {
    const { NextToken: token } = await read();
    plan({ kind: 'refused-token' });
    expect((await read()).Vpcs).toHaveLength(5);
    expect(await failure(read({ NextToken: token! }))).toMatchObject({ name: 'InvalidNextToken' });
    plan({ kind: 'repeated-page' });
    const [one, two] = [await read({ NextToken: token! }), await read({ NextToken: token! })];
    expect([one.NextToken, two.NextToken]).toEqual([token, token]);
    expect(two.Vpcs).toEqual(one.Vpcs);
    expect(simulator.stats().faults).toEqual({ 'refused-token': 1, 'repeated-page': 2 });
  });

  test('is an answer that is not XML, or not from AWS', async () => {
    plan({ kind: 'malformed', as: 'not-well-formed' });
    expect(await failure(read())).toMatchObject({ status: 200, message: expect.stringMatching(/XML parse error/) });
    plan({ kind: 'malformed', as: 'html' });
    // What makes this one dangerous: the SDK takes it for a page without items.
    const { $metadata, ...page } = await read();
    expect(page).toEqual({});
    expect($metadata.httpStatusCode).toBe(200);
  });

  test('is one item without its id, with an object for an id, or in a state that nobody knows', async () => {
    const ids = async () => new Set((await read()).Vpcs!.map(({ VpcId }) => typeof VpcId));
    plan({ kind: 'malformed', as: 'missing-id' });
    expect(await ids()).toEqual(new Set(['undefined', 'string']));
    plan({ kind: 'malformed', as: 'wrong-type' });
    expect(await failure(ids())).toMatchObject({ message: expect.anything() });
    plan({ kind: 'malformed', as: 'unknown-enum' });
    expect(new Set((await read()).Vpcs!.map(({ State }) => State))).toEqual(new Set([UNKNOWN_STATE, 'available']));
    const { Reservations } = await client.send(new DescribeInstancesCommand({}));
    expect(Reservations).toEqual([{ ReservationId: 'r-1', Instances: [{ InstanceId: 'i-1', State: { Name: UNKNOWN_STATE } }] }]);
    plan({ kind: 'malformed', as: 'wrong-type' });
    const { lags } = await directConnect({ url: simulator.url }).send(new DescribeLagsCommand({}));
    expect(lags).toEqual([{ lagId: { value: 'dxlag-1' }, lagState: 'available' }]);
    simulator.control({ faults: null });
    expect(await ids()).toEqual(new Set(['string']));
  });

  test('strikes only what it matches, from the call and as often as it says', async () => {
    plan({ kind: 'throttle', match: { account: HUB, region: 'eu-*', operation: 'ec2:DescribeV*', fromCall: 2, times: 2 } });
    const outcomes: string[] = [];
    for (let call = 0; call < 5; call += 1)
      outcomes.push(
        await read().then(
          () => 'answered',
          (error: Error) => error.name,
        ),
      );
    expect(outcomes).toEqual(['answered', 'RequestLimitExceeded', 'RequestLimitExceeded', 'answered', 'answered']);
    expect((await ec2({ url: simulator.url, key: SPOKE_KEY }).send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(12);
    expect((await client.send(new DescribeInstancesCommand({}))).Reservations).toHaveLength(1);
    expect((await ec2({ url: simulator.url, region: 'us-east-1' }).send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(12);
  });
});

describe('a plan', () => {
  const call = (region: string) => ({ accountId: HUB, region, action: 'ec2:DescribeVpcs', hasToken: false, hasItems: true });
  const fates = (seed: number, regions: readonly string[]) => {
    const faults = createFaults({
      seed,
      rules: [
        { kind: 'throttle', probability: 0.3 },
        { kind: 'latency', ms: 1, probability: 0.5 },
      ],
    });
    return regions.map(
      (region) =>
        `${region} ${faults
          .decide(call(region))
          .map(({ kind }) => kind)
          .join('+')}`,
    );
  };

  test('does the same by the same seed, however the calls of different scopes interleave', () => {
    const [a, b] = [Array<string>(200).fill('a'), Array<string>(200).fill('b')];
    const apart = fates(7, [...a, ...b]);
    const mixed = fates(
      7,
      a.flatMap((region, at) => [region, b[at]!]),
    );
    expect([...mixed.filter((fate) => fate.startsWith('a')), ...mixed.filter((fate) => fate.startsWith('b'))]).toEqual(apart);
    expect(fates(8, [...a, ...b])).not.toEqual(apart);
    const throttles = apart.filter((fate) => fate.includes('throttle')).length;
    expect(throttles / 400).toBeGreaterThan(0.2);
    expect(throttles / 400).toBeLessThan(0.4);
  });

  test('that is none is refused', () => {
    expect(() => createFaults({ rules: [{ kind: 'meteor' }] } as unknown as FaultPlan)).toThrow(/Invalid discriminator|Invalid input/);
    expect(() => simulator.control({ faults: { rules: [{ kind: 'throttle', probability: 2 }] } })).toThrow();
  });
});
