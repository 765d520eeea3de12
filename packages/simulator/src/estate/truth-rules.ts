import type { OperationName } from '../estate.ts';

/** What identifies a row, how it is listed and when it counts as absent: written down here once more, so that the simulator agrees with no one's mistakes. */
export interface TruthRule {
  readonly type: string;
  readonly operation: OperationName;
  /** The field of the listed item, or of the holder's, that holds the rows. */
  readonly rows?: string;
  /** Parts of the identity. `A|B`: the first that is set; `$parent.X`: of the parent or holder; `$account`, `$region`: of the scope. */
  readonly id: readonly string[];
  /** Rows in these states ended. Compared without regard to case. */
  readonly gone?: { readonly path: string; readonly states: readonly string[] };
  /** Rows come inside those of another type. */
  readonly holder?: string;
  /** Listed once per row of another type. */
  readonly parent?: {
    readonly type: string;
    readonly input: string;
    readonly from: string;
    readonly only?: { readonly path: string; readonly states: readonly string[] };
  };
  /** Only the rows that rows of another type name. */
  readonly namedBy?: { readonly type: string; readonly field: string; readonly by: string };
  readonly secrets?: readonly string[];
  /** Fields that change by themselves. */
  readonly volatile?: readonly string[];
  readonly global?: true;
}

const RULES_OF_ATTACHMENTS = { path: 'State', states: ['deleted', 'rejected'] } as const;
const DELETED = { path: 'State', states: ['deleted'] } as const;
const OF_TABLE = {
  type: 'ec2:transit-gateway-route-table',
  input: 'TransitGatewayRouteTableId',
  from: 'TransitGatewayRouteTableId',
} as const;
const OF_GATEWAY = { type: 'directconnect:gateway', input: 'directConnectGatewayId', from: 'directConnectGatewayId' } as const;

export const TRUTH_RULES: readonly TruthRule[] = [
  { type: 'ec2:region', operation: 'ec2:DescribeRegions', id: ['RegionName'], global: true },
  { type: 'ec2:vpc', operation: 'ec2:DescribeVpcs', id: ['VpcId'] },
  { type: 'ec2:vpc-cidr-block', operation: 'ec2:DescribeVpcs', holder: 'ec2:vpc', rows: 'CidrBlockAssociationSet', id: ['AssociationId'] },
  { type: 'ec2:subnet', operation: 'ec2:DescribeSubnets', id: ['SubnetId'], volatile: ['AvailableIpAddressCount'] },
  { type: 'ec2:route-table', operation: 'ec2:DescribeRouteTables', id: ['RouteTableId'] },
  {
    type: 'ec2:route',
    operation: 'ec2:DescribeRouteTables',
    holder: 'ec2:route-table',
    rows: 'Routes',
    id: ['$parent.RouteTableId', 'DestinationCidrBlock|DestinationIpv6CidrBlock|DestinationPrefixListId'],
  },
  {
    type: 'ec2:route-table-association',
    operation: 'ec2:DescribeRouteTables',
    holder: 'ec2:route-table',
    rows: 'Associations',
    id: ['RouteTableAssociationId'],
  },
  {
    type: 'ec2:route-table-propagating-vgw',
    operation: 'ec2:DescribeRouteTables',
    holder: 'ec2:route-table',
    rows: 'PropagatingVgws',
    id: ['$parent.RouteTableId', 'GatewayId'],
  },
  { type: 'ec2:network-acl', operation: 'ec2:DescribeNetworkAcls', id: ['NetworkAclId'] },
  {
    type: 'ec2:network-acl-entry',
    operation: 'ec2:DescribeNetworkAcls',
    holder: 'ec2:network-acl',
    rows: 'Entries',
    id: ['$parent.NetworkAclId', 'Egress', 'RuleNumber'],
  },
  {
    type: 'ec2:network-acl-association',
    operation: 'ec2:DescribeNetworkAcls',
    holder: 'ec2:network-acl',
    rows: 'Associations',
    id: ['NetworkAclAssociationId'],
  },
  { type: 'ec2:security-group', operation: 'ec2:DescribeSecurityGroups', id: ['GroupId'] },
  { type: 'ec2:security-group-rule', operation: 'ec2:DescribeSecurityGroupRules', id: ['SecurityGroupRuleId'] },
  { type: 'ec2:network-interface', operation: 'ec2:DescribeNetworkInterfaces', id: ['NetworkInterfaceId'] },
  {
    type: 'ec2:network-interface-private-ip',
    operation: 'ec2:DescribeNetworkInterfaces',
    holder: 'ec2:network-interface',
    rows: 'PrivateIpAddresses',
    id: ['$parent.NetworkInterfaceId', 'PrivateIpAddress'],
  },
  {
    type: 'ec2:instance',
    operation: 'ec2:DescribeInstances',
    rows: 'Instances',
    id: ['InstanceId'],
    gone: { path: 'State.Name', states: ['terminated'] },
  },
  {
    type: 'ec2:image',
    operation: 'ec2:DescribeImages',
    id: ['ImageId'],
    namedBy: { type: 'ec2:instance', field: 'ImageId', by: 'ImageId' },
    gone: { path: 'State', states: ['deregistered', 'disabled'] },
  },
  { type: 'ec2:internet-gateway', operation: 'ec2:DescribeInternetGateways', id: ['InternetGatewayId'] },
  { type: 'ec2:egress-only-internet-gateway', operation: 'ec2:DescribeEgressOnlyInternetGateways', id: ['EgressOnlyInternetGatewayId'] },
  { type: 'ec2:nat-gateway', operation: 'ec2:DescribeNatGateways', id: ['NatGatewayId'], gone: DELETED },
  { type: 'ec2:vpc-block-public-access-options', operation: 'ec2:DescribeVpcBlockPublicAccessOptions', id: ['$account', '$region'] },
  {
    type: 'ec2:vpc-block-public-access-exclusion',
    operation: 'ec2:DescribeVpcBlockPublicAccessExclusions',
    id: ['ExclusionId'],
    gone: { path: 'State', states: ['delete-complete'] },
  },
  {
    type: 'ec2:managed-prefix-list',
    operation: 'ec2:DescribeManagedPrefixLists',
    id: ['PrefixListId'],
    gone: { path: 'State', states: ['delete-complete'] },
  },
  {
    type: 'ec2:managed-prefix-list-entry',
    operation: 'ec2:GetManagedPrefixListEntries',
    id: ['$parent.PrefixListId', 'Cidr'],
    parent: { type: 'ec2:managed-prefix-list', input: 'PrefixListId', from: 'PrefixListId' },
  },
  { type: 'ec2:prefix-list', operation: 'ec2:DescribePrefixLists', id: ['PrefixListId'] },
  {
    type: 'ec2:vpc-peering-connection',
    operation: 'ec2:DescribeVpcPeeringConnections',
    id: ['VpcPeeringConnectionId'],
    gone: { path: 'Status.Code', states: ['deleted', 'expired', 'rejected'] },
  },
  {
    type: 'ec2:vpc-endpoint',
    operation: 'ec2:DescribeVpcEndpoints',
    id: ['VpcEndpointId'],
    gone: { path: 'State', states: ['Deleted', 'Expired', 'Rejected'] },
  },
  { type: 'ec2:customer-gateway', operation: 'ec2:DescribeCustomerGateways', id: ['CustomerGatewayId'], gone: DELETED },
  { type: 'ec2:vpn-gateway', operation: 'ec2:DescribeVpnGateways', id: ['VpnGatewayId'], gone: DELETED },
  {
    type: 'ec2:vpn-connection',
    operation: 'ec2:DescribeVpnConnections',
    id: ['VpnConnectionId'],
    gone: DELETED,
    secrets: ['CustomerGatewayConfiguration', 'Options.TunnelOptions[].PreSharedKey'],
    volatile: [
      'VgwTelemetry[].Status',
      'VgwTelemetry[].StatusMessage',
      'VgwTelemetry[].AcceptedRouteCount',
      'VgwTelemetry[].LastStatusChange',
    ],
  },
  {
    type: 'ec2:vpn-tunnel',
    operation: 'ec2:DescribeVpnConnections',
    holder: 'ec2:vpn-connection',
    rows: 'VgwTelemetry',
    id: ['$parent.VpnConnectionId', 'OutsideIpAddress'],
  },
  {
    type: 'ec2:vpn-static-route',
    operation: 'ec2:DescribeVpnConnections',
    holder: 'ec2:vpn-connection',
    rows: 'Routes',
    id: ['$parent.VpnConnectionId', 'DestinationCidrBlock'],
    gone: DELETED,
  },
  { type: 'ec2:transit-gateway', operation: 'ec2:DescribeTransitGateways', id: ['TransitGatewayId'], gone: DELETED },
  {
    type: 'ec2:transit-gateway-attachment',
    operation: 'ec2:DescribeTransitGatewayAttachments',
    id: ['TransitGatewayAttachmentId'],
    gone: RULES_OF_ATTACHMENTS,
  },
  {
    type: 'ec2:transit-gateway-vpc-attachment',
    operation: 'ec2:DescribeTransitGatewayVpcAttachments',
    id: ['TransitGatewayAttachmentId'],
    gone: RULES_OF_ATTACHMENTS,
  },
  {
    type: 'ec2:transit-gateway-peering-attachment',
    operation: 'ec2:DescribeTransitGatewayPeeringAttachments',
    id: ['TransitGatewayAttachmentId'],
    gone: RULES_OF_ATTACHMENTS,
  },
  {
    type: 'ec2:transit-gateway-connect',
    operation: 'ec2:DescribeTransitGatewayConnects',
    id: ['TransitGatewayAttachmentId'],
    gone: RULES_OF_ATTACHMENTS,
  },
  {
    type: 'ec2:transit-gateway-connect-peer',
    operation: 'ec2:DescribeTransitGatewayConnectPeers',
    id: ['TransitGatewayConnectPeerId'],
    gone: DELETED,
    volatile: ['ConnectPeerConfiguration.BgpConfigurations[].BgpStatus'],
  },
  {
    type: 'ec2:transit-gateway-route-table',
    operation: 'ec2:DescribeTransitGatewayRouteTables',
    id: ['TransitGatewayRouteTableId'],
    gone: DELETED,
  },
  {
    type: 'ec2:transit-gateway-route',
    operation: 'ec2:SearchTransitGatewayRoutes',
    id: ['$parent.TransitGatewayRouteTableId', 'DestinationCidrBlock|PrefixListId'],
    parent: OF_TABLE,
    gone: DELETED,
  },
  {
    type: 'ec2:transit-gateway-route-table-association',
    operation: 'ec2:GetTransitGatewayRouteTableAssociations',
    id: ['$parent.TransitGatewayRouteTableId', 'TransitGatewayAttachmentId'],
    parent: OF_TABLE,
    gone: { path: 'State', states: ['disassociated'] },
  },
  {
    type: 'ec2:transit-gateway-route-table-propagation',
    operation: 'ec2:GetTransitGatewayRouteTablePropagations',
    id: ['$parent.TransitGatewayRouteTableId', 'TransitGatewayAttachmentId|TransitGatewayRouteTableAnnouncementId'],
    parent: OF_TABLE,
    gone: { path: 'State', states: ['disabled'] },
  },
  {
    type: 'ec2:transit-gateway-prefix-list-reference',
    operation: 'ec2:GetTransitGatewayPrefixListReferences',
    id: ['TransitGatewayRouteTableId', 'PrefixListId'],
    parent: OF_TABLE,
  },
  { type: 'ec2:local-gateway', operation: 'ec2:DescribeLocalGateways', id: ['LocalGatewayId'] },
  {
    type: 'directconnect:connection',
    operation: 'directconnect:DescribeConnections',
    id: ['connectionId'],
    gone: { path: 'connectionState', states: ['deleted', 'rejected'] },
  },
  { type: 'directconnect:lag', operation: 'directconnect:DescribeLags', id: ['lagId'], gone: { path: 'lagState', states: ['deleted'] } },
  { type: 'directconnect:location', operation: 'directconnect:DescribeLocations', id: ['locationCode'] },
  { type: 'directconnect:virtual-gateway', operation: 'directconnect:DescribeVirtualGateways', id: ['virtualGatewayId'] },
  {
    type: 'directconnect:virtual-interface',
    operation: 'directconnect:DescribeVirtualInterfaces',
    id: ['virtualInterfaceId'],
    gone: { path: 'virtualInterfaceState', states: ['deleted', 'rejected'] },
    secrets: ['authKey', 'bgpPeers[].authKey', 'customerRouterConfig'],
    volatile: ['bgpPeers[].bgpStatus'],
  },
  {
    type: 'directconnect:bgp-peer',
    operation: 'directconnect:DescribeVirtualInterfaces',
    holder: 'directconnect:virtual-interface',
    rows: 'bgpPeers',
    id: ['bgpPeerId'],
    gone: { path: 'bgpPeerState', states: ['deleted'] },
    secrets: ['authKey'],
  },
  {
    type: 'directconnect:gateway',
    operation: 'directconnect:DescribeDirectConnectGateways',
    id: ['directConnectGatewayId'],
    gone: { path: 'directConnectGatewayState', states: ['deleted'] },
    global: true,
  },
  {
    type: 'directconnect:gateway-association',
    operation: 'directconnect:DescribeDirectConnectGatewayAssociations',
    id: ['associationId'],
    parent: OF_GATEWAY,
    gone: { path: 'associationState', states: ['disassociated'] },
    global: true,
  },
  {
    type: 'directconnect:gateway-attachment',
    operation: 'directconnect:DescribeDirectConnectGatewayAttachments',
    id: ['directConnectGatewayId', 'virtualInterfaceId'],
    parent: OF_GATEWAY,
    gone: { path: 'attachmentState', states: ['detached'] },
    global: true,
  },
  {
    type: 'directconnect:router-configuration',
    operation: 'directconnect:DescribeRouterConfiguration',
    id: ['virtualInterfaceId'],
    parent: {
      type: 'directconnect:virtual-interface',
      input: 'virtualInterfaceId',
      from: 'virtualInterfaceId',
      only: { path: 'virtualInterfaceState', states: ['available', 'down'] },
    },
    secrets: ['customerRouterConfig'],
  },
];
