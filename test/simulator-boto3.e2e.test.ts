import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Estate, generateEstate, startSimulator } from '@cadastre/simulator';
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

/** Of load balancers: as above, the page's size being called as Elastic Load Balancing does. */
const BALANCING = `
  elb:DescribeLoadBalancers LoadBalancerDescriptions 1
  elbv2:DescribeLoadBalancers LoadBalancers 1
  elbv2:DescribeTargetGroups TargetGroups 1
  elbv2:DescribeTrustStores TrustStores 1
  elbv2:DescribeSSLPolicies SslPolicies 1`;

const BALANCING_UNDER = `
  elb:DescribeInstanceHealth InstanceStates < DescribeLoadBalancers LoadBalancerName
  elb:DescribeLoadBalancerAttributes LoadBalancerAttributes < DescribeLoadBalancers LoadBalancerName
  elb:DescribeLoadBalancerPolicies PolicyDescriptions < DescribeLoadBalancers LoadBalancerName
  elbv2:DescribeLoadBalancerAttributes Attributes < DescribeLoadBalancers LoadBalancerArn
  elbv2:DescribeListeners Listeners 1 < DescribeLoadBalancers LoadBalancerArn
  elbv2:DescribeListenerCertificates Certificates 1 < DescribeListeners ListenerArn
  elbv2:DescribeRules Rules 1 < DescribeListeners ListenerArn
  elbv2:DescribeTargetHealth TargetHealthDescriptions < DescribeTargetGroups TargetGroupArn`;

function balancingCalls(list: List): WiderCall[] {
  const rows = (text: string): string[][] =>
    text
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/[ <]+/));
  const call = (action: string, member: string, min: string | undefined, input: Call['input']): WiderCall => {
    const [service = '', operation = ''] = action.split(':');
    const paged = min === undefined ? {} : { size: 'PageSize', min: Number(min), next: { Marker: 'NextMarker' } };
    return { service, operation, list: member, ...(input === undefined ? {} : { input }), ...paged };
  };
  return [
    ...rows(BALANCING).map(([action = '', member = '', min]) => call(action, member, min, undefined)),
    ...rows(BALANCING_UNDER).flatMap((row) => {
      const [above = '', id = ''] = row.slice(-2);
      const [action = '', member = '', min] = row.slice(0, -2);
      const parents = list(`${action.split(':')[0] as 'elb'}:${above}`);
      return parents.map((parent) => call(action, member, min, { [id]: parent[id] }));
    }),
  ];
}

const numbers = Array.from({ length: 15 }, (_, at) => at);
const digits = (at: number) => String(at).padStart(2, '0');
const noon = (at: number) => new Date(Date.UTC(2026, 0, 1 + at, 12, 0, 0));
const LATTICE = 'arn:aws:vpc-lattice:us-east-1:111111111111:service/svc-0123456789abcdef0';

/** What the generated estate has nothing of, in a shape that every protocol has something to write of: times, lists, maps, nested objects. */
const SAMPLES: Readonly<Record<string, readonly object[]>> = {
  'route53:ListHostedZones': numbers.map((at) => ({
    Id: `/hostedzone/Z${digits(at)}`,
    Name: `zone-${at}.example.com.`,
    CallerReference: `c & <${at}>`,
    Config: { Comment: 'é – "x"', PrivateZone: at % 2 === 0 },
    ResourceRecordSetCount: at,
  })),
  'route53:ListResourceRecordSets': numbers.map((at) => ({
    Name: `host-${digits(Math.floor(at / 3))}.example.com.`,
    Type: 'A',
    SetIdentifier: `set-${at}`,
    Weight: at,
    ...(at % 2 === 0
      ? { TTL: 60, ResourceRecords: [{ Value: `198.51.100.${at}` }, { Value: '198.51.100.99' }] }
      : { AliasTarget: { HostedZoneId: 'Z99', DNSName: 'a.example.com.', EvaluateTargetHealth: false } }),
  })),
  'route53:ListTagsForResources': [
    { ResourceType: 'hostedzone', ResourceId: 'Z01', Tags: [{ Key: 'a', Value: 'b & c' }] },
    { ResourceType: 'hostedzone', ResourceId: 'Z02', Tags: [] },
  ],
  'cloudfront:ListVpcOrigins': numbers.map((at) => ({
    Id: `vo_${digits(at)}`,
    Name: `origin-${at}`,
    Status: 'Deployed',
    CreatedTime: noon(at),
    LastModifiedTime: noon(at + 1),
    Arn: `arn:aws:cloudfront::111111111111:vpcorigin/vo_${digits(at)}`,
    AccountId: '111111111111',
    OriginEndpointArn: 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/web/0123456789abcdef',
  })),
  'ram:GetResourceShares': numbers.map((at) => ({
    resourceShareArn: `arn:aws:ram:us-east-1:111111111111:resource-share/${digits(at)}`,
    name: `share-${at}`,
    owningAccountId: '111111111111',
    allowExternalPrincipals: at % 2 === 0,
    status: 'ACTIVE',
    tags: [{ key: 'a', value: 'b' }],
    creationTime: noon(at),
  })),
  'vpc-lattice:ListServices': [{ id: 'svc-0123456789abcdef0', name: 'orders', arn: LATTICE, createdAt: noon(1), status: 'ACTIVE' }],
  'vpc-lattice:ListTagsForResource': [{ team: 'orders', 'cost center': '12' }],
  'networkmanager:DescribeGlobalNetworks': [{ GlobalNetworkId: 'global-network-1', State: 'AVAILABLE', CreatedAt: noon(2) }],
  'networkmanager:GetDevices': numbers.map((at) => ({
    DeviceId: `device-${digits(at)}`,
    GlobalNetworkId: 'global-network-1',
    Location: { Address: 'x', Latitude: '1', Longitude: '2' },
    CreatedAt: noon(at),
    State: 'AVAILABLE',
    Tags: [{ Key: 'a', Value: String(at) }],
  })),
  'network-firewall:ListFirewalls': numbers.map((at) => ({
    FirewallName: `firewall-${at}`,
    FirewallArn: `arn:aws:network-firewall:us-east-1:111111111111:firewall/${digits(at)}`,
  })),
  'organizations:DescribeOrganization': [{ Id: 'o-1', Arn: 'arn:aws:organizations::1:organization/o-1', FeatureSet: 'ALL' }],
  'organizations:ListAccounts': numbers.map((at) => ({ Id: `1111111111${digits(at)}`, Name: `a-${at}`, JoinedTimestamp: noon(at) })),
  'globalaccelerator:ListAccelerators': numbers.map((at) => ({
    AcceleratorArn: `arn:aws:globalaccelerator::111111111111:accelerator/${digits(at)}`,
    Name: `a-${at}`,
    IpSets: [{ IpFamily: 'IPv4', IpAddresses: ['198.51.100.1', '198.51.100.2'], IpAddressFamily: 'IPv4' }],
    CreatedTime: noon(at),
  })),
  'route53resolver:ListResolverRules': numbers.map((at) => ({
    Id: `rslvr-rr-${digits(at)}`,
    DomainName: 'example.com.',
    Status: 'COMPLETE',
    TargetIps: [{ Ip: '198.51.100.1', Port: 53 }],
  })),
};

const byToken = { size: 'MaxResults', min: 1, next: { NextToken: 'NextToken' } };

const SAMPLE_CALLS: readonly WiderCall[] = [
  {
    service: 'route53',
    operation: 'ListHostedZones',
    list: 'HostedZones',
    size: 'MaxItems',
    textSize: true,
    min: 1,
    next: { Marker: 'NextMarker' },
  },
  {
    service: 'route53',
    operation: 'ListResourceRecordSets',
    list: 'ResourceRecordSets',
    input: { HostedZoneId: 'Z01' },
    size: 'MaxItems',
    textSize: true,
    min: 1,
    next: { StartRecordName: 'NextRecordName', StartRecordType: 'NextRecordType', StartRecordIdentifier: 'NextRecordIdentifier' },
    more: 'IsTruncated',
  },
  {
    service: 'route53',
    operation: 'ListTagsForResources',
    list: 'ResourceTagSets',
    input: { ResourceType: 'hostedzone', ResourceIds: ['Z01', 'Z02'] },
  },
  {
    service: 'cloudfront',
    operation: 'ListVpcOrigins',
    list: 'VpcOriginList.Items',
    size: 'MaxItems',
    textSize: true,
    min: 1,
    next: { Marker: 'VpcOriginList.NextMarker' },
  },
  {
    service: 'ram',
    operation: 'GetResourceShares',
    list: 'resourceShares',
    input: { resourceOwner: 'SELF' },
    size: 'maxResults',
    min: 1,
    next: { nextToken: 'nextToken' },
  },
  { service: 'vpc-lattice', operation: 'ListServices', list: 'items' },
  { service: 'vpc-lattice', operation: 'ListTagsForResource', list: 'tags', input: { resourceArn: LATTICE } },
  {
    service: 'networkmanager',
    operation: 'GetDevices',
    list: 'Devices',
    input: { GlobalNetworkId: 'global-network-1', DeviceIds: numbers.map((at) => `device-${digits(at)}`) },
    region: 'us-west-2',
    ...byToken,
  },
  { service: 'network-firewall', operation: 'ListFirewalls', list: 'Firewalls', ...byToken },
  { service: 'organizations', operation: 'ListAccounts', list: 'Accounts', ...byToken },
  { service: 'globalaccelerator', operation: 'ListAccelerators', list: 'Accelerators', region: 'us-west-2', ...byToken },
  { service: 'route53resolver', operation: 'ListResolverRules', list: 'ResolverRules', ...byToken },
];

interface WiderCall extends Call {
  readonly service: string;
  readonly size?: string;
  readonly next?: Readonly<Record<string, string>>;
  readonly more?: string;
  readonly region?: string;
  /** botocore takes the page's size as text. */
  readonly textSize?: boolean;
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
  const [account] = estate.accounts;
  const served: Estate = {
    version: 1,
    regions: estate.regions,
    accounts: estate.accounts,
    list: (id, region, operation, input) => sampleOf(operation, account!.id) ?? estate.list(id, region, operation, input),
  };
  const simulator = await startSimulator({ estate: served, throttling: false, verifySignatures: true });
  const [key] = account!.accessKeys;
  const [role] = account!.roles;
  const list: List = (action, input = {}) => served.list(account!.id, REGION, action, { ...input }) as Record<string, unknown>[];
  const table = list('ec2:DescribeTransitGatewayRouteTables').find(({ State }) => State === 'available')!.TransitGatewayRouteTableId;
  const prefixList = list('ec2:DescribeManagedPrefixLists').find(({ State }) => State !== 'delete-complete')!.PrefixListId;
  const paged = (min: number | undefined, size: string, token: string) => (min === undefined ? {} : { size, next: { [token]: token } });
  const calls: (WiderCall & { input: object })[] = [
    ...ec2Calls({ table, prefixList }).map((call) => ({
      service: 'ec2',
      input: {},
      ...paged(call.min, 'MaxResults', 'NextToken'),
      ...call,
    })),
    ...directConnectCalls.map((call) => ({
      service: 'directconnect',
      input: {},
      ...paged(call.min, 'maxResults', 'nextToken'),
      ...call,
    })),
    ...widerCalls(list).map((call) => ({
      ...(call.service === 'ec2' ? paged(call.min, 'MaxResults', 'NextToken') : paged(call.min, 'maxResults', 'nextToken')),
      input: {},
      ...call,
    })),
    ...balancingCalls(list).map((call) => ({ input: {}, ...call })),
    ...SAMPLE_CALLS.map((call) => ({ input: {}, ...call })),
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
    ['LoadBalancerNotFound', 400],
    ['LoadBalancerNotFound', 400],
    ['NoSuchHostedZone', 404],
    ['UnknownOperationException', 404],
    ['NoSuchDistribution', 404],
    ['ResourceNotFoundException', 404],
    ['InvalidSignatureException', 403],
    ['InvalidRequestException', 400],
    ['UnknownOperationException', 400],
  ]);
  for (const [at, { service, operation, input }] of calls.entries()) {
    const items = list(`${service}:${operation}`, input).filter(
      ({ State }) => operation !== 'SearchTransitGatewayRoutes' || State !== 'deleted',
    );
    expect([operation, sorted(said.answers[at]!)]).toEqual([operation, sorted(JSON.parse(JSON.stringify(items)))]);
  }
});

/** Of the organization, the account that asks is the management account. */
function sampleOf(operation: string, account: string): readonly object[] | undefined {
  const sample = SAMPLES[operation];
  return operation === 'organizations:DescribeOrganization' ? sample?.map((one) => ({ ...one, MasterAccountId: account })) : sample;
}

function sorted(items: readonly unknown[]): unknown[] {
  const key = (item: unknown) =>
    JSON.stringify(item, (_name, held) =>
      typeof held === 'object' && held !== null && !Array.isArray(held)
        ? Object.fromEntries(Object.entries(held).sort(([left], [right]) => (left < right ? -1 : 1)))
        : held,
    );
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
