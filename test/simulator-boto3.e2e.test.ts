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

/** Of the hub, in its one region: `service:operation list [smallest page]`, and below those that are asked under another's id. */
const WIDER = `
  ec2:DescribeAccountAttributes AccountAttributes
  ec2:DescribeAccountVpcEncryptionControl AccountVpcEncryptionControl
  ec2:GetManagedResourceVisibility Visibility
  ec2:DescribeAddresses Addresses
  ec2:DescribeAddressesAttribute Addresses 1
  ec2:DescribeAddressTransfers AddressTransfers 5
  ec2:DescribeDhcpOptions DhcpOptions 5
  ec2:DescribeFlowLogs FlowLogs 1
  ec2:DescribeVpcEncryptionControls VpcEncryptionControls 5
  ec2:DescribeSecurityGroupVpcAssociations SecurityGroupVpcAssociations 5
  ec2:DescribeVpcEndpointServices ServiceDetails 1
  ec2:DescribeVpcEndpointServiceConfigurations ServiceConfigurations 5
  ec2:DescribeVpcEndpointConnections VpcEndpointConnections 5
  ec2:DescribeClientVpnEndpoints ClientVpnEndpoints 5
  ec2:DescribeTransitGatewayPolicyTables TransitGatewayPolicyTables 5
  ec2:DescribeTransitGatewayMulticastDomains TransitGatewayMulticastDomains 5
  ec2:DescribeLocalGatewayRouteTables LocalGatewayRouteTables 5
  ec2:DescribeLocalGatewayVirtualInterfaces LocalGatewayVirtualInterfaces 5
  ec2:DescribeLocalGatewayVirtualInterfaceGroups LocalGatewayVirtualInterfaceGroups 5
  ec2:DescribeLocalGatewayRouteTableVpcAssociations LocalGatewayRouteTableVpcAssociations 5
  ec2:DescribeOutpostLags OutpostLags 5
  ec2:DescribeServiceLinkVirtualInterfaces ServiceLinkVirtualInterfaces 5
  ec2:DescribeCoipPools CoipPools 5
  ec2:DescribeRouteServers RouteServers 5
  ec2:DescribeRouteServerEndpoints RouteServerEndpoints 5
  ec2:DescribeRouteServerPeers RouteServerPeers 5
  ec2:DescribeIpams Ipams 5
  ec2:DescribeIpamScopes IpamScopes 5
  ec2:DescribeIpamPools IpamPools 5
  ec2:DescribeIpamResourceDiscoveries IpamResourceDiscoveries 5
  ec2:DescribeIpamResourceDiscoveryAssociations IpamResourceDiscoveryAssociations 5
  ec2:GetEnabledIpamPolicy -
  ec2:DescribeVerifiedAccessInstances VerifiedAccessInstances 5
  ec2:DescribeVerifiedAccessTrustProviders VerifiedAccessTrustProviders 5
  ec2:DescribeVerifiedAccessGroups VerifiedAccessGroups 5
  ec2:DescribeVerifiedAccessEndpoints VerifiedAccessEndpoints 5
  ec2:DescribeVerifiedAccessInstanceLoggingConfigurations LoggingConfigurations 1
  ec2:DescribeNetworkInsightsPaths NetworkInsightsPaths 1
  ec2:DescribeNetworkInsightsAnalyses NetworkInsightsAnalyses 1
  ec2:DescribeNetworkInsightsAccessScopes NetworkInsightsAccessScopes 1
  ec2:DescribeNetworkInsightsAccessScopeAnalyses NetworkInsightsAccessScopeAnalyses 1
  ec2:DescribeTrafficMirrorFilters TrafficMirrorFilters 5
  ec2:DescribeTrafficMirrorFilterRules TrafficMirrorFilterRules 5
  ec2:DescribeTrafficMirrorSessions TrafficMirrorSessions 5
  ec2:DescribeTrafficMirrorTargets TrafficMirrorTargets 5
  directconnect:DescribeDirectConnectGatewayAssociationProposals directConnectGatewayAssociationProposals
  directconnect:ListVirtualInterfaceTestHistory virtualInterfaceTestHistory 1`;

/** `operation list [smallest page] < operation that lists the parents, id`. */
const UNDER_PARENTS = `
  GetSubnetCidrReservations SubnetIpv4CidrReservations 5 < DescribeSubnets SubnetId
  GetManagedPrefixListAssociations PrefixListAssociations 5 < DescribeManagedPrefixLists PrefixListId
  DescribeVpcEndpointServicePermissions AllowedPrincipals 5 < DescribeVpcEndpointServiceConfigurations ServiceId
  DescribeClientVpnTargetNetworks ClientVpnTargetNetworks 5 < DescribeClientVpnEndpoints ClientVpnEndpointId
  DescribeClientVpnRoutes Routes 5 < DescribeClientVpnEndpoints ClientVpnEndpointId
  DescribeClientVpnAuthorizationRules AuthorizationRules 5 < DescribeClientVpnEndpoints ClientVpnEndpointId
  DescribeClientVpnConnections Connections 5 < DescribeClientVpnEndpoints ClientVpnEndpointId
  GetTransitGatewayAttachmentPropagations TransitGatewayAttachmentPropagations 5 < DescribeTransitGatewayAttachments TransitGatewayAttachmentId
  GetTransitGatewayPolicyTableEntries TransitGatewayPolicyTableEntries 5 < DescribeTransitGatewayPolicyTables TransitGatewayPolicyTableId
  GetTransitGatewayMulticastDomainAssociations MulticastDomainAssociations 5 < DescribeTransitGatewayMulticastDomains TransitGatewayMulticastDomainId
  SearchTransitGatewayMulticastGroups MulticastGroups 5 < DescribeTransitGatewayMulticastDomains TransitGatewayMulticastDomainId
  SearchLocalGatewayRoutes Routes 5 < DescribeLocalGatewayRouteTables LocalGatewayRouteTableId
  GetRouteServerAssociations RouteServerAssociations < DescribeRouteServers RouteServerId
  GetRouteServerPropagations RouteServerPropagations < DescribeRouteServers RouteServerId
  GetRouteServerRoutingDatabase Routes 5 < DescribeRouteServers RouteServerId
  GetIpamPoolCidrs IpamPoolCidrs 5 < DescribeIpamPools IpamPoolId
  GetIpamPoolAllocations IpamPoolAllocations 1000 < DescribeIpamPools IpamPoolId
  GetIpamResourceCidrs IpamResourceCidrs 5 < DescribeIpamScopes IpamScopeId
  GetVerifiedAccessGroupPolicy - < DescribeVerifiedAccessGroups VerifiedAccessGroupId
  GetNetworkInsightsAccessScopeContent NetworkInsightsAccessScopeContent < DescribeNetworkInsightsAccessScopes NetworkInsightsAccessScopeId`;

type List = (action: `${string}:${string}`, input?: object) => Record<string, unknown>[];

function widerCalls(list: List): (Call & { service: string })[] {
  const rows = (text: string): string[][] =>
    text
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/[ <]+/));
  const call = (service: string, operation: string, member: string, min: string | undefined, input: Call['input']) => ({
    service,
    operation,
    list: member === '-' ? null : member,
    ...(min === undefined ? {} : { min: Number(min) }),
    ...(input === undefined ? {} : { input }),
  });
  const alone = rows(WIDER).map(([action = '', member = '', min]) => {
    const [service = '', operation = ''] = action.split(':');
    return call(service, operation, member, min, undefined);
  });
  const under = rows(UNDER_PARENTS).flatMap((row) => {
    const [above = '', id = ''] = row.slice(-2);
    const [operation = '', member = '', min] = row.slice(0, -2);
    return list(`ec2:${above}`)
      .filter((parent) => !/delete/.test(JSON.stringify([parent.State, parent.ServiceState, parent.Status])))
      .map((parent) => call('ec2', operation, member, min, { [id]: parent[id] }));
  });
  return [...alone, ...under];
}

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
  const list: List = (action, input = {}) => estate.list(account!.id, REGION, action, { ...input }) as Record<string, unknown>[];
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
    ...widerCalls(list).map((call) => ({
      size: call.min && (call.service === 'ec2' ? 'MaxResults' : 'maxResults'),
      token: call.min && (call.service === 'ec2' ? 'NextToken' : 'nextToken'),
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
