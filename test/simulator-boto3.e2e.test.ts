import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateEstate, startSimulator } from '@cadastre/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
/** A client of AWS that shares nothing with the SDK that the simulator is built on: botocore has its own models and parsers. */
const BOTO3 = 'boto3==1.44.5';
const READER = fileURLToPath(new URL('support/read_with_boto3.py', import.meta.url));
const PREPARATION_MS = 300_000;
const REGION = 'us-east-1';

let directory: string;
let python: string | undefined;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cadastre-boto3-'));
  try {
    await run('python3', ['-m', 'venv', directory]);
    await run(join(directory, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', BOTO3]);
    python = join(directory, 'bin', 'python');
  } catch (error) {
    console.warn(`SKIPPED: no Python with ${BOTO3} can be had here (${error instanceof Error ? error.message : String(error)})`);
  }
}, PREPARATION_MS);
afterAll(() => rm(directory, { recursive: true, force: true }));

interface Call {
  readonly operation: string;
  readonly list: string | null;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly min?: number;
}

const ec2Calls = (ids: { table: unknown; prefixList: unknown }): Call[] => [
  { operation: 'DescribeRegions', list: 'Regions', input: { AllRegions: true } },
  { operation: 'DescribeVpcs', list: 'Vpcs', min: 5 },
  { operation: 'DescribeSubnets', list: 'Subnets', min: 5 },
  { operation: 'DescribeRouteTables', list: 'RouteTables', min: 5 },
  { operation: 'DescribeNetworkAcls', list: 'NetworkAcls', min: 5 },
  { operation: 'DescribeSecurityGroups', list: 'SecurityGroups', min: 5 },
  { operation: 'DescribeSecurityGroupRules', list: 'SecurityGroupRules', min: 5 },
  { operation: 'DescribeNetworkInterfaces', list: 'NetworkInterfaces', min: 5 },
  { operation: 'DescribeInstances', list: 'Reservations', min: 5 },
  { operation: 'DescribeInternetGateways', list: 'InternetGateways', min: 5 },
  { operation: 'DescribeEgressOnlyInternetGateways', list: 'EgressOnlyInternetGateways', min: 5 },
  { operation: 'DescribeNatGateways', list: 'NatGateways', min: 5 },
  { operation: 'DescribeVpcBlockPublicAccessOptions', list: 'VpcBlockPublicAccessOptions' },
  { operation: 'DescribeManagedPrefixLists', list: 'PrefixLists', min: 1 },
  { operation: 'GetManagedPrefixListEntries', list: 'Entries', min: 1, input: { PrefixListId: ids.prefixList } },
  { operation: 'DescribePrefixLists', list: 'PrefixLists', min: 5 },
  { operation: 'DescribeVpcPeeringConnections', list: 'VpcPeeringConnections', min: 5 },
  { operation: 'DescribeVpcEndpoints', list: 'VpcEndpoints', min: 5 },
  { operation: 'DescribeCustomerGateways', list: 'CustomerGateways' },
  { operation: 'DescribeVpnGateways', list: 'VpnGateways' },
  { operation: 'DescribeVpnConnections', list: 'VpnConnections' },
  { operation: 'DescribeTransitGateways', list: 'TransitGateways', min: 5 },
  { operation: 'DescribeTransitGatewayAttachments', list: 'TransitGatewayAttachments', min: 5 },
  { operation: 'DescribeTransitGatewayVpcAttachments', list: 'TransitGatewayVpcAttachments', min: 5 },
  { operation: 'DescribeTransitGatewayRouteTables', list: 'TransitGatewayRouteTables', min: 5 },
  {
    operation: 'SearchTransitGatewayRoutes',
    list: 'Routes',
    min: 5,
    input: { TransitGatewayRouteTableId: ids.table, Filters: [{ Name: 'state', Values: ['active', 'blackhole'] }] },
  },
  {
    operation: 'GetTransitGatewayRouteTableAssociations',
    list: 'Associations',
    min: 5,
    input: { TransitGatewayRouteTableId: ids.table },
  },
];

const directConnectCalls: Call[] = [
  { operation: 'DescribeConnections', list: 'connections', min: 1 },
  { operation: 'DescribeLags', list: 'lags', min: 1 },
  { operation: 'DescribeLocations', list: 'locations' },
  { operation: 'DescribeVirtualGateways', list: 'virtualGateways' },
  { operation: 'DescribeVirtualInterfaces', list: 'virtualInterfaces' },
  { operation: 'DescribeDirectConnectGateways', list: 'directConnectGateways' },
];

it('boto3 reads a simulated estate as it is, and is refused as AWS refuses', { timeout: PREPARATION_MS }, async ({ skip }) => {
  if (python === undefined) return skip(`Python with ${BOTO3} is missing`);
  const estate = generateEstate({ seed: 11, accounts: 2, regions: [REGION], size: 120 });
  const simulator = await startSimulator({ estate, throttling: false, verifySignatures: true });
  const [account] = estate.accounts;
  const [key] = account!.accessKeys;
  const [role] = account!.roles;
  const list = (action: `${string}:${string}`, input = {}) => estate.list(account!.id, REGION, action, input) as Record<string, unknown>[];
  const table = list('ec2:DescribeTransitGatewayRouteTables').find(({ State }) => State === 'available')!.TransitGatewayRouteTableId;
  const prefixList = list('ec2:DescribeManagedPrefixLists').find(({ State }) => State !== 'delete-complete')!.PrefixListId;
  const calls = [
    ...ec2Calls({ table, prefixList }).map((call) => ({
      service: 'ec2',
      size: call.min && 'MaxResults',
      token: call.min && 'NextToken',
      input: {},
      ...call,
    })),
    ...directConnectCalls.map((call) => ({
      service: 'directconnect',
      size: call.min && 'maxResults',
      token: call.min && 'nextToken',
      input: {},
      ...call,
    })),
  ];
  const arn = `arn:aws:iam::${account!.id}:role/${role!.name}`;
  const asked = { url: simulator.url, key: [key!.id, key!.secret], role: { arn, externalId: role!.externalId }, region: REGION, calls };

  const reading = run(python, [READER], { maxBuffer: 64 * 1024 * 1024 });
  reading.child.stdin?.end(JSON.stringify(asked));
  const said = JSON.parse((await reading).stdout) as { identity: string; answers: unknown[][]; refusals: unknown[] };
  await simulator.close();

  expect(said.identity).toBe(`arn:aws:sts::${account!.id}:assumed-role/${role!.name}/boto3`);
  expect(said.refusals).toEqual([
    ['AuthFailure', 401],
    ['InvalidVpcID.NotFound', 400],
    ['InvalidNextToken', 400],
    ['UnrecognizedClientException', 400],
    ['AccessDenied', 403],
  ]);
  for (const [at, { service, operation, input }] of calls.entries()) {
    const items = list(`${service}:${operation}`, input).filter(
      ({ State }) => operation !== 'SearchTransitGatewayRoutes' || State !== 'deleted',
    );
    expect([operation, sorted(said.answers[at]!)]).toEqual([operation, sorted(JSON.parse(JSON.stringify(items)))]);
  }
});

function sorted(items: readonly unknown[]): unknown[] {
  const key = (item: unknown) =>
    JSON.stringify(item, (_name, held) =>
      typeof held === 'object' && held !== null && !Array.isArray(held)
        ? Object.fromEntries(Object.entries(held).sort(([left], [right]) => (left < right ? -1 : 1)))
        : held,
    );
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
