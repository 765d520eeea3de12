import type { TruthRule } from './truth-rule.ts';

const DELETED = { path: 'State', states: ['deleted'] } as const;
const OF_TUNNEL = {
  type: 'ec2:vpn-tunnel',
  input: 'VpnTunnelOutsideIpAddress',
  from: 'OutsideIpAddress',
  also: { VpnConnectionId: '$parent.VpnConnectionId' },
} as const;
const OF_CLIENT_VPN = { type: 'ec2:client-vpn-endpoint', input: 'ClientVpnEndpointId', from: 'ClientVpnEndpointId' } as const;
const OF_POLICY_TABLE = {
  type: 'ec2:transit-gateway-policy-table',
  input: 'TransitGatewayPolicyTableId',
  from: 'TransitGatewayPolicyTableId',
} as const;
const OF_DOMAIN = {
  type: 'ec2:transit-gateway-multicast-domain',
  input: 'TransitGatewayMulticastDomainId',
  from: 'TransitGatewayMulticastDomainId',
} as const;
const OF_SERVER = { type: 'ec2:route-server', input: 'RouteServerId', from: 'RouteServerId' } as const;

export const GATEWAY_RULES: readonly TruthRule[] = [
  {
    type: 'ec2:active-vpn-tunnel-status',
    operation: 'ec2:GetActiveVpnTunnelStatus',
    id: ['$parent.VpnConnectionId', '$parent.OutsideIpAddress'],
    parent: { ...OF_TUNNEL, only: { path: 'Status', states: ['UP'] } },
  },
  {
    type: 'ec2:vpn-tunnel-replacement-status',
    operation: 'ec2:GetVpnTunnelReplacementStatus',
    id: ['VpnConnectionId', 'VpnTunnelOutsideIpAddress'],
    parent: OF_TUNNEL,
  },
  {
    type: 'ec2:client-vpn-endpoint',
    operation: 'ec2:DescribeClientVpnEndpoints',
    id: ['ClientVpnEndpointId'],
    gone: { path: 'Status.Code', states: ['deleted'] },
  },
  {
    type: 'ec2:client-vpn-target-network',
    operation: 'ec2:DescribeClientVpnTargetNetworks',
    id: ['AssociationId'],
    parent: OF_CLIENT_VPN,
    gone: { path: 'Status.Code', states: ['disassociated'] },
  },
  {
    type: 'ec2:client-vpn-route',
    operation: 'ec2:DescribeClientVpnRoutes',
    id: ['ClientVpnEndpointId', 'DestinationCidr', 'TargetSubnet'],
    parent: OF_CLIENT_VPN,
  },
  {
    type: 'ec2:client-vpn-authorization-rule',
    operation: 'ec2:DescribeClientVpnAuthorizationRules',
    id: ['ClientVpnEndpointId', 'DestinationCidr', 'GroupId|AccessAll'],
    parent: OF_CLIENT_VPN,
  },
  {
    type: 'ec2:client-vpn-connection',
    operation: 'ec2:DescribeClientVpnConnections',
    id: ['ConnectionId'],
    parent: OF_CLIENT_VPN,
    gone: { path: 'Status.Code', states: ['terminated'] },
  },
  {
    type: 'ec2:client-vpn-authorization-policy',
    operation: 'ec2:GetClientVpnEndpointAuthorizationPolicy',
    id: ['ClientVpnEndpointId'],
    parent: OF_CLIENT_VPN,
  },
  {
    type: 'ec2:transit-gateway-attachment-propagation',
    operation: 'ec2:GetTransitGatewayAttachmentPropagations',
    id: ['$parent.TransitGatewayAttachmentId', 'TransitGatewayRouteTableId'],
    parent: {
      type: 'ec2:transit-gateway-attachment',
      input: 'TransitGatewayAttachmentId',
      from: 'TransitGatewayAttachmentId',
      owner: { path: 'TransitGatewayOwnerId' },
    },
    gone: { path: 'State', states: ['disabled'] },
  },
  {
    type: 'ec2:transit-gateway-route-table-announcement',
    operation: 'ec2:DescribeTransitGatewayRouteTableAnnouncements',
    id: ['TransitGatewayRouteTableAnnouncementId'],
    gone: DELETED,
  },
  {
    type: 'ec2:transit-gateway-policy-table',
    operation: 'ec2:DescribeTransitGatewayPolicyTables',
    id: ['TransitGatewayPolicyTableId'],
    gone: DELETED,
  },
  {
    type: 'ec2:transit-gateway-policy-table-association',
    operation: 'ec2:GetTransitGatewayPolicyTableAssociations',
    id: ['TransitGatewayPolicyTableId', 'TransitGatewayAttachmentId'],
    parent: OF_POLICY_TABLE,
    gone: { path: 'State', states: ['disassociated'] },
  },
  {
    type: 'ec2:transit-gateway-policy-table-entry',
    operation: 'ec2:GetTransitGatewayPolicyTableEntries',
    id: ['$parent.TransitGatewayPolicyTableId', 'PolicyRuleNumber'],
    parent: OF_POLICY_TABLE,
    gone: DELETED,
  },
  {
    type: 'ec2:transit-gateway-multicast-domain',
    operation: 'ec2:DescribeTransitGatewayMulticastDomains',
    id: ['TransitGatewayMulticastDomainId'],
    gone: DELETED,
  },
  {
    type: 'ec2:transit-gateway-multicast-domain-association',
    operation: 'ec2:GetTransitGatewayMulticastDomainAssociations',
    id: ['$parent.TransitGatewayMulticastDomainId', 'TransitGatewayAttachmentId', 'Subnet.SubnetId'],
    parent: OF_DOMAIN,
  },
  {
    type: 'ec2:transit-gateway-multicast-group',
    operation: 'ec2:SearchTransitGatewayMulticastGroups',
    id: ['$parent.TransitGatewayMulticastDomainId', 'GroupIpAddress', 'NetworkInterfaceId'],
    parent: OF_DOMAIN,
  },
  { type: 'ec2:local-gateway-route-table', operation: 'ec2:DescribeLocalGatewayRouteTables', id: ['LocalGatewayRouteTableId'] },
  {
    type: 'ec2:local-gateway-route',
    operation: 'ec2:SearchLocalGatewayRoutes',
    id: ['LocalGatewayRouteTableId', 'DestinationCidrBlock|DestinationPrefixListId'],
    parent: { type: 'ec2:local-gateway-route-table', input: 'LocalGatewayRouteTableId', from: 'LocalGatewayRouteTableId' },
    gone: DELETED,
  },
  {
    type: 'ec2:local-gateway-virtual-interface',
    operation: 'ec2:DescribeLocalGatewayVirtualInterfaces',
    id: ['LocalGatewayVirtualInterfaceId'],
  },
  {
    type: 'ec2:local-gateway-virtual-interface-group',
    operation: 'ec2:DescribeLocalGatewayVirtualInterfaceGroups',
    id: ['LocalGatewayVirtualInterfaceGroupId'],
  },
  {
    type: 'ec2:local-gateway-route-table-vpc-association',
    operation: 'ec2:DescribeLocalGatewayRouteTableVpcAssociations',
    id: ['LocalGatewayRouteTableVpcAssociationId'],
  },
  {
    type: 'ec2:local-gateway-route-table-virtual-interface-group-association',
    operation: 'ec2:DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations',
    id: ['LocalGatewayRouteTableVirtualInterfaceGroupAssociationId'],
  },
  { type: 'ec2:outpost-lag', operation: 'ec2:DescribeOutpostLags', id: ['OutpostLagId'] },
  {
    type: 'ec2:service-link-virtual-interface',
    operation: 'ec2:DescribeServiceLinkVirtualInterfaces',
    id: ['ServiceLinkVirtualInterfaceId'],
  },
  { type: 'ec2:route-server', operation: 'ec2:DescribeRouteServers', id: ['RouteServerId'], gone: DELETED },
  { type: 'ec2:route-server-endpoint', operation: 'ec2:DescribeRouteServerEndpoints', id: ['RouteServerEndpointId'], gone: DELETED },
  { type: 'ec2:route-server-peer', operation: 'ec2:DescribeRouteServerPeers', id: ['RouteServerPeerId'], gone: DELETED },
  {
    type: 'ec2:route-server-association',
    operation: 'ec2:GetRouteServerAssociations',
    id: ['RouteServerId', 'VpcId'],
    parent: OF_SERVER,
  },
  {
    type: 'ec2:route-server-propagation',
    operation: 'ec2:GetRouteServerPropagations',
    id: ['RouteServerId', 'RouteTableId'],
    parent: OF_SERVER,
  },
  {
    type: 'ec2:route-server-route',
    operation: 'ec2:GetRouteServerRoutingDatabase',
    id: ['$parent.RouteServerId', 'RouteServerPeerId', 'Prefix'],
    parent: OF_SERVER,
  },
  {
    type: 'directconnect:gateway-association-proposal',
    operation: 'directconnect:DescribeDirectConnectGatewayAssociationProposals',
    id: ['proposalId'],
    gone: { path: 'proposalState', states: ['deleted'] },
    global: true,
  },
  {
    type: 'directconnect:virtual-interface-test',
    operation: 'directconnect:ListVirtualInterfaceTestHistory',
    id: ['testId'],
  },
  {
    type: 'directconnect:interconnect',
    operation: 'directconnect:DescribeInterconnects',
    id: ['interconnectId'],
    gone: { path: 'interconnectState', states: ['deleted'] },
  },
  {
    type: 'directconnect:hosted-connection',
    operation: 'directconnect:DescribeHostedConnections',
    id: ['connectionId'],
    parent: { type: 'directconnect:interconnect', input: 'connectionId', from: 'interconnectId', reused: true },
    gone: { path: 'connectionState', states: ['deleted', 'rejected'] },
  },
  { type: 'directconnect:customer-agreement', operation: 'directconnect:DescribeCustomerMetadata', id: ['agreementName'] },
];
