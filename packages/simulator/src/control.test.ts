import { DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangingEstate } from './estate.ts';
import { type Simulator, startSimulator } from './simulator.ts';
import { ec2, failure, sts } from './testing/clients.ts';
import { fixedEstate, HUB, HUB_KEY } from './testing/fixed-estate.ts';

const seeds: number[] = [];
const estate: ChangingEstate & ReturnType<typeof fixedEstate> = Object.assign(fixedEstate({ 'ec2:DescribeVpcs': [{ VpcId: 'vpc-1' }] }), {
  change(seed: number) {
    seeds.push(seed);
    estate.version += 1;
    estate.lists = { 'ec2:DescribeVpcs': [{ VpcId: `vpc-of-seed-${seed}` }] };
  },
  tick(seed: number) {
    seeds.push(-seed);
    estate.version += 1;
  },
});
const defects: unknown[] = [];
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ estate, onDefect: (error) => defects.push(error) });
});
afterAll(() => simulator.close());

const control = async (body: unknown) => {
  const answer = await fetch(`${simulator.url}/_cadastre/control`, { method: 'POST', body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() };
};

test('changes the estate, permissions, faults and limits over HTTP', async () => {
  const client = ec2({ url: simulator.url });
  const read = () => client.send(new DescribeVpcsCommand({}));
  expect(await control({ change: { seed: 5 } })).toEqual({ status: 200, body: { version: 2 } });
  expect(await control({ tick: { seed: 3 } })).toEqual({ status: 200, body: { version: 3 } });
  expect(seeds).toEqual([5, -3]);
  expect((await read()).Vpcs).toEqual([{ VpcId: 'vpc-of-seed-5' }]);
  await control({ deny: { account: HUB, actions: ['ec2:*'] }, expireSessions: true, throttling: 0.5 });
  expect(await failure(read())).toMatchObject({ name: 'UnauthorizedOperation' });
  await control({
    allow: { account: HUB, actions: ['*'] },
    faults: { rules: [{ kind: 'throttle', match: { operation: 'ec2:*', times: 1 } }] },
  });
  expect(await failure(read())).toMatchObject({ name: 'RequestLimitExceeded' });
  expect((await read()).Vpcs).toHaveLength(1);
});

test('says what is wrong with a control, and changes nothing', async () => {
  expect(await control({ deny: { account: HUB } })).toEqual({ status: 400, body: { error: expect.stringContaining('actions') } });
  expect(await control({ explode: true })).toMatchObject({ status: 400 });
  expect((await fetch(`${simulator.url}/_cadastre/nothing`)).status).toBe(404);
  const rigid = await startSimulator({ estate: fixedEstate() });
  expect(() => rigid.control({ change: { seed: 1 } })).toThrow('This estate does not change');
  await rigid.close();
});

test('counts requests, bytes and refusals by operation', async () => {
  await control({ resetStats: true });
  await sts({ url: simulator.url }).send(new GetCallerIdentityCommand({}));
  await failure(sts({ url: simulator.url, key: { ...HUB_KEY, id: 'AKIANOBODY' } }).send(new GetCallerIdentityCommand({})));
  const answer = await fetch(`${simulator.url}/_cadastre/stats`);
  const stats = await answer.json();
  expect(stats).toEqual(simulator.stats());
  expect(stats).toEqual({
    requests: 2,
    bytes: expect.any(Number),
    throttled: 0,
    faults: {},
    refusals: { InvalidClientTokenId: 1 },
    byOperation: { 'sts:GetCallerIdentity': { requests: 2, bytes: expect.any(Number), throttled: 0 } },
    peakPerSecond: { [`${HUB} eu-west-1 sts:GetCallerIdentity`]: 1, 'unknown eu-west-1 sts:GetCallerIdentity': 1 },
  });
  expect((stats as { bytes: number }).bytes).toBeGreaterThan(500);
  expect(await (await fetch(`${simulator.url}/_cadastre/health`)).json()).toEqual({ ok: true });
});

test('a defect of an estate is an error 500 to the client, and told to who started the simulator', async () => {
  estate.lists = {
    'ec2:DescribeVpcs': () => {
      throw new Error('the estate is broken');
    },
  };
  estate.version += 1;
  expect(await failure(ec2({ url: simulator.url }).send(new DescribeVpcsCommand({})))).toMatchObject({
    name: 'InternalError',
    status: 500,
  });
  expect(defects).toEqual([new Error('the estate is broken')]);
});

test('a port that is taken is an error', async () => {
  const port = Number(new URL(simulator.url).port);
  await expect(startSimulator({ estate: fixedEstate(), port })).rejects.toThrow(/EADDRINUSE/);
});
