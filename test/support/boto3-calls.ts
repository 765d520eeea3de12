export interface WiderCall extends Call {
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

export const ec2Calls = (ids: { table: unknown; prefixList: unknown }): Call[] => [
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

export const directConnectCalls: Call[] = [
  { operation: 'DescribeConnections', list: 'connections', min: 1 },
  { operation: 'DescribeLags', list: 'lags', min: 1 },
  { operation: 'DescribeLocations', list: 'locations' },
  { operation: 'DescribeVirtualGateways', list: 'virtualGateways' },
  { operation: 'DescribeVirtualInterfaces', list: 'virtualInterfaces' },
  { operation: 'DescribeDirectConnectGateways', list: 'directConnectGateways' },
];

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

export type List = (action: `${string}:${string}`, input?: object) => Record<string, unknown>[];

export function widerCalls(list: List): (Call & { service: string })[] {
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

export function balancingCalls(list: List): WiderCall[] {
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
