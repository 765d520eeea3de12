import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DescribeRegionsCommand, DescribeVpcsCommand, SearchTransitGatewayRoutesCommand } from '@aws-sdk/client-ec2';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCaptures, loadCaptures } from './captures.ts';
import { createServices } from './services.ts';
import { startSimulator } from './simulator.ts';
import { clientOf, ec2, failure, sts } from './testing/clients.ts';
import { sharedPath } from './testing/shared.ts';

interface ManifestFile {
  readonly path: string;
  readonly account: string;
  readonly region: string;
  readonly api: string;
}

const services = createServices();
let directory: string;
const files: ManifestFile[] = [];

async function capture(network: string, file: string, api: string, content: unknown, account = '111111111111'): Promise<void> {
  const relative = `${network}/${account}/eu-west-1/${file}.json`;
  await mkdir(path.dirname(path.join(directory, relative)), { recursive: true });
  await writeFile(path.join(directory, relative), JSON.stringify(content));
  files.push({ path: relative, account, region: 'eu-west-1', api });
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'cadastre-captures-'));
  const vpc = { VpcId: 'vpc-1', IsDefault: true, Colour: 'red', Tags: [{ Key: 'Name', Value: 'one', Note: 'x' }], CidrBlock: 7 };
  await capture('one', 'Vpcs', 'ec2:DescribeVpcs', { Vpcs: [vpc] });
  await capture('one', 'NatGateways', 'ec2:DescribeNatGateways', {
    NatGateways: [{ NatGatewayId: 'nat-1', CreateTime: '2020-01-02 03:04:05+00:00' }],
  });
  await capture('one', 'TransitGatewayRouteTables', 'ec2:DescribeTransitGatewayRouteTables', {
    TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: 'tgw-rtb-1' }, { TransitGatewayRouteTableId: 'tgw-rtb-2' }],
  });
  await capture('one', 'TransitGatewayStaticRoutes', 'ec2:SearchTransitGatewayRoutes type=static (grouped per route table)', {
    TransitGatewayStaticRoutes: [
      { TransitGatewayRouteTableId: 'tgw-rtb-2', Routes: [{ DestinationCidrBlock: '0.0.0.0/0', State: 'active' }] },
    ],
  });
  await capture('one', 'TargetGroups', 'elbv2:DescribeTargetGroups', { TargetGroups: [{ TargetGroupArn: 'arn:tg' }] });
  await capture('one', 'LoadBalancers', 'elbv2:DescribeLoadBalancers', { LoadBalancers: [{ LoadBalancerArn: 'arn:a/b' }] });
  await capture('one', 'Listeners', 'elbv2:DescribeListeners (grouped per load balancer)', {
    Listeners: [{ LoadBalancerArn: 'arn:a/b', Listeners: [{ ListenerArn: 'arn:l', LoadBalancerArn: 'arn:a/b' }] }],
  });
  await capture('one', 'RdsInstances', 'rds:DescribeDBInstances', { DBInstances: [] });
  await capture('two', 'ec2-describe-vpcs', 'ec2:describe-vpcs', { Vpcs: [{ VpcId: 'vpc-2' }] });
  await capture('two', 'ec2-describe-vpcs', 'ec2:describe-vpcs', { Vpcs: [{ VpcId: 'vpc-3' }] }, '222222222222');
  const networks = ['one', 'two'].map((network) => ({
    network,
    accounts: network === 'one' ? ['111111111111'] : ['111111111111', '222222222222'],
    files: files.filter((file) => file.path.startsWith(network)),
  }));
  await writeFile(path.join(directory, 'manifest.json'), JSON.stringify({ networks }));
});
afterAll(() => rm(directory, { recursive: true }));

describe('a capture', () => {
  test('is served as it was taken, whatever its layout; what the SDK has no field for is reported', async () => {
    const estate = loadCaptures(directory, { network: 'one' });
    expect(estate.dropped.map((each) => each.path)).toEqual(['Vpcs[0].Colour', 'Vpcs[0].Tags[0].Note', 'Vpcs[0].CidrBlock']);
    expect(estate.notServed).toEqual(['one/111111111111/eu-west-1/RdsInstances.json']);
    const list = (operation: string, input = {}) => estate.list('111111111111', 'eu-west-1', `ec2:${operation}`, input);
    expect(list('DescribeVpcs')).toEqual([{ VpcId: 'vpc-1', IsDefault: true, Tags: [{ Key: 'Name', Value: 'one' }] }]);
    expect(list('DescribeNatGateways')).toEqual([{ NatGatewayId: 'nat-1', CreateTime: new Date('2020-01-02T03:04:05Z') }]);
    expect(list('SearchTransitGatewayRoutes', { TransitGatewayRouteTableId: 'tgw-rtb-1' })).toEqual([]);
    expect(list('SearchTransitGatewayRoutes', { TransitGatewayRouteTableId: 'tgw-rtb-2' })).toEqual([
      { DestinationCidrBlock: '0.0.0.0/0', State: 'active' },
    ]);
    const balanced = (operation: string, input = {}) => estate.list('111111111111', 'eu-west-1', `elbv2:${operation}`, input);
    expect(balanced('DescribeTargetGroups', { LoadBalancerArn: 'arn:a/b' })).toEqual([]);
    expect(balanced('DescribeTargetGroups')).toEqual([{ TargetGroupArn: 'arn:tg' }]);
    const listener = { ListenerArn: 'arn:l', LoadBalancerArn: 'arn:a/b' };
    expect([balanced('DescribeListeners'), balanced('DescribeListeners', { LoadBalancerArn: 'arn:a/b' })]).toEqual([
      [listener],
      [listener],
    ]);
    expect(list('DescribeSubnets')).toEqual([]);
    expect(list('RunInstances')).toBeUndefined();
  });

  test('of an account in several networks has to be chosen', () => {
    expect(listCaptures(directory).map(({ network }) => network)).toEqual(['one', 'two']);
    expect(() => loadCaptures(directory)).toThrow(`Account 111111111111 is in several networks of ${directory}; choose one of one, two`);
    expect(() => loadCaptures(directory, { network: 'three' })).toThrow('has no network three: it has one, two');
    expect(loadCaptures(path.join(directory, 'two')).networks).toEqual(['two']);
  });

  test('is reached by the key of its first account and a role in each', async () => {
    const estate = loadCaptures(path.join(directory, 'two'));
    const simulator = await startSimulator({ estate });
    const { url } = simulator;
    const key = estate.accounts[0]!.accessKeys[0]!;
    expect((await ec2({ url, key }).send(new DescribeVpcsCommand({}))).Vpcs).toEqual([{ VpcId: 'vpc-2' }]);
    expect((await ec2({ url, key }).send(new DescribeRegionsCommand({}))).Regions!.map(({ RegionName }) => RegionName)).toEqual([
      'eu-west-1',
    ]);
    const { Credentials: credentials } = await sts({ url, key }).send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::222222222222:role/CadastreDiscovery', RoleSessionName: 'tester' }),
    );
    const session = { id: credentials!.AccessKeyId!, secret: credentials!.SecretAccessKey!, token: credentials!.SessionToken! };
    expect((await ec2({ url, key: session }).send(new DescribeVpcsCommand({}))).Vpcs).toEqual([{ VpcId: 'vpc-3' }]);
    expect(
      await failure(
        ec2({ url, key }).send(
          new SearchTransitGatewayRoutesCommand({ TransitGatewayRouteTableId: 'tgw-rtb-9', Filters: [{ Name: 'state', Values: ['*'] }] }),
        ),
      ),
    ).toMatchObject({
      name: 'InvalidRouteTableID.NotFound',
    });
    await simulator.close();
  });
});

test('every file of the real captures whose operation is served comes back from the SDK as it was captured', async ({ skip }) => {
  const captures = sharedPath('captures');
  if (captures === null) return skip('the captures are missing: set CADASTRE_SHARED');
  const manifest = JSON.parse(await readFile(`${captures}/manifest.json`, 'utf8')) as {
    networks: { network: string; files: ManifestFile[] }[];
  };
  let compared = 0;
  for (const { network, files: captured } of manifest.networks) {
    const estate = loadCaptures(captures, { network });
    expect(estate.dropped).toEqual([]);
    const simulator = await startSimulator({ estate, throttling: false });
    for (const file of captured.filter(({ path: each }) => !estate.notServed.includes(each))) {
      const content = JSON.parse(await readFile(`${captures}/${file.path}`, 'utf8'));
      const key = estate.accounts.find(({ id }) => id === file.account)!.accessKeys[0]!;
      const service = services.get(file.api.split(':')[0]!)!;
      const client = clientOf(service.id, { url: simulator.url, key, region: file.region });
      const name = file.api
        .split(' ')[0]!
        .split(':')[1]!
        .replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
      const answers: [unknown, unknown][] = [];
      const { parent, required = [] } = service.operations.get(name)!.list!;
      const held = Object.values(content)[0] as Record<string, unknown>[];
      const send = (input: Record<string, unknown>) => client.send(name, input);
      if (file.path.split('/').length > 4) {
        answers.push([await send({ [parent!.input]: decodeURIComponent(path.basename(file.path)) }), content]);
      } else if (file.api.includes('grouped') || file.api.includes('one element per')) {
        for (const { [parent!.input]: above, ...answer } of held) {
          const filters = required.includes('Filters') ? { Filters: [{ Name: 'state', Values: ['*'] }] } : {};
          answers.push([await send({ [parent!.input]: above, ...filters }), answer]);
        }
      } else {
        answers.push([await send({}), content]);
      }
      for (const [answer, wanted] of answers) {
        expect([file.path, comparable(answer)]).toEqual([file.path, comparable(wanted)]);
        compared += 1;
      }
    }
    await simulator.close();
  }
  expect(compared).toBeGreaterThan(100);
});

/** Listings in an order of their own, times as milliseconds: the captures write them in two ways. */
function comparable(answer: unknown): unknown {
  const plain = JSON.parse(JSON.stringify(answer), (_key, value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/.test(value) ? new Date(value).getTime() : value,
  ) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name, Array.isArray(value) ? new Set(value.map((each) => canonical(each))) : value]),
  );
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held) =>
    held && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([left], [right]) => (left < right ? -1 : 1)))
      : held,
  );
}
