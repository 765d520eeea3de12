import * as dx from '@aws-sdk/client-direct-connect';
import * as ec2 from '@aws-sdk/client-ec2';
import type { OperationSchema } from './protocols/schema.ts';

/**
 * What the simulated AWS lists, as data. Names and shapes are the SDK's; bounds of page sizes are botocore's shape constraints and the
 * SDK's documentation; codes are those of the EC2 API reference and of what clients of it look for.
 */
export interface ListOperation {
  readonly schema: OperationSchema;
  /** The output's member that holds the list; null where the whole output is the one item. */
  readonly list: string | null;
  /** The output's member is one object, not a list. */
  readonly single?: boolean;
  /** The field that identifies an item, through `within` where that is set: orders listings and is what a malformed answer lacks. */
  readonly id: string;
  /** The list inside each item that ids and filters are about: the instances of a reservation. */
  readonly within?: string;
  /** The filters that are about the item and not about what is within. */
  readonly outerFilters?: readonly string[];
  /** The field that holds an item's state. */
  readonly state?: string;
  readonly paging?: Paging;
  /** Inputs that pick items by a field. */
  readonly picks?: readonly Pick[];
  /** The input with `Name`/`Values` filters. */
  readonly filters?: { readonly input: string; readonly paths?: Readonly<Record<string, string>> };
  readonly required?: readonly string[];
  /** At least one of these inputs is required. */
  readonly requiredOne?: readonly string[];
  /** The input that names what the items belong to, and the listing in which that must be found. */
  readonly parent?: Parent;
  /** A member of the output that says whether more follows. */
  readonly moreFlag?: string;
  /** A second output member, with one field of each item. */
  readonly names?: { readonly output: string; readonly path: string };
  /** Answered at the partition's home region for every account: a global thing behind a regional endpoint. */
  readonly global?: boolean;
}

export interface Paging {
  readonly size: string;
  readonly token: string;
  readonly min: number;
  readonly max: number;
  /** A larger page size is refused, or cut to the maximum. */
  readonly over: 'refuse' | 'cut';
  /** The input that excludes a page size. */
  readonly notWith?: string;
}

export interface Pick {
  /** A list of values, or one. */
  readonly input: string;
  readonly path: string;
  /** What is said of a value that no item has; left out where such a value is passed over in silence. `{}` stands for the value. */
  readonly unknown?: { readonly code: string; readonly message: string };
}

interface Parent {
  readonly input: string;
  readonly operation: string;
  readonly path: string;
  /** A parent in this state does not exist any more. */
  readonly gone?: { readonly path: string; readonly state: string };
  readonly unknown: { readonly code: string; readonly message: string };
}

type Details = Omit<ListOperation, 'schema' | 'list' | 'id' | 'filters'> & { readonly paths?: Readonly<Record<string, string>> };

const ec2Paging = (min: number, max: number, over: Paging['over'] = 'refuse'): Paging => ({
  size: 'MaxResults',
  token: 'NextToken',
  min,
  max,
  over,
});

function ec2List(schema: OperationSchema, list: string, id: string, details: Details & { filters?: string } = {}): ListOperation {
  const { paths, filters = 'Filters', ...rest } = details;
  return { schema, list, id, filters: { input: filters, ...(paths ? { paths } : {}) }, ...rest };
}

/** Ids that must exist, with the message most EC2 operations have. */
function ids(input: string, path: string, code: string, noun: string): Pick[] {
  return [{ input, path, unknown: { code, message: `The ${noun} ID '{}' does not exist` } }];
}

const transitGatewayRouteTable: Parent = {
  input: 'TransitGatewayRouteTableId',
  operation: 'DescribeTransitGatewayRouteTables',
  path: 'TransitGatewayRouteTableId',
  gone: { path: 'State', state: 'deleted' },
  unknown: { code: 'InvalidRouteTableID.NotFound', message: 'Transit Gateway Route Table {} was deleted or does not exist.' },
};

const attachmentIds: Pick[] = [
  {
    input: 'TransitGatewayAttachmentIds',
    path: 'TransitGatewayAttachmentId',
    unknown: {
      code: 'InvalidTransitGatewayAttachmentID.NotFound',
      message: 'Transit Gateway Attachment {} was deleted or does not exist.',
    },
  },
];

export const EC2_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeRegions$, 'Regions', 'RegionName', {
    picks: [
      { input: 'RegionNames', path: 'RegionName', unknown: { code: 'InvalidParameterValue', message: 'Invalid region provided: {}' } },
    ],
    global: true,
  }),
  ec2List(ec2.DescribeAvailabilityZones$, 'AvailabilityZones', 'ZoneId', {
    state: 'State',
    picks: [
      { input: 'ZoneNames', path: 'ZoneName', unknown: { code: 'InvalidParameterValue', message: 'Invalid availability zone: [{}]' } },
      { input: 'ZoneIds', path: 'ZoneId', unknown: { code: 'InvalidParameterValue', message: 'Invalid availability zone-id: [{}]' } },
    ],
  }),
  ec2List(ec2.DescribeVpcs$, 'Vpcs', 'VpcId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids('VpcIds', 'VpcId', 'InvalidVpcID.NotFound', 'vpc'),
    paths: {
      cidr: 'CidrBlock',
      'cidr-block-association.association-id': 'CidrBlockAssociationSet.AssociationId',
      'cidr-block-association.cidr-block': 'CidrBlockAssociationSet.CidrBlock',
      'cidr-block-association.state': 'CidrBlockAssociationSet.CidrBlockState.State',
    },
  }),
  ec2List(ec2.DescribeSubnets$, 'Subnets', 'SubnetId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids('SubnetIds', 'SubnetId', 'InvalidSubnetID.NotFound', 'subnet'),
    paths: { cidr: 'CidrBlock' },
  }),
  ec2List(ec2.DescribeRouteTables$, 'RouteTables', 'RouteTableId', {
    paging: ec2Paging(5, 100),
    picks: ids('RouteTableIds', 'RouteTableId', 'InvalidRouteTableID.NotFound', 'routeTable'),
    paths: { 'association.route-table-association-id': 'Associations.RouteTableAssociationId' },
  }),
  ec2List(ec2.DescribeNetworkAcls$, 'NetworkAcls', 'NetworkAclId', {
    paging: ec2Paging(5, 1000),
    picks: ids('NetworkAclIds', 'NetworkAclId', 'InvalidNetworkAclID.NotFound', 'networkAcl'),
    paths: { 'association.association-id': 'Associations.NetworkAclAssociationId', default: 'IsDefault' },
  }),
  ec2List(ec2.DescribeSecurityGroups$, 'SecurityGroups', 'GroupId', {
    paging: ec2Paging(5, 1000),
    picks: [
      {
        input: 'GroupIds',
        path: 'GroupId',
        unknown: { code: 'InvalidGroup.NotFound', message: "The security group '{}' does not exist" },
      },
      {
        input: 'GroupNames',
        path: 'GroupName',
        unknown: { code: 'InvalidGroup.NotFound', message: "The security group '{}' does not exist in default VPC" },
      },
    ],
    paths: {
      'ip-permission.cidr': 'IpPermissions.IpRanges.CidrIp',
      'ip-permission.from-port': 'IpPermissions.FromPort',
      'ip-permission.to-port': 'IpPermissions.ToPort',
      'ip-permission.protocol': 'IpPermissions.IpProtocol',
      'ip-permission.group-id': 'IpPermissions.UserIdGroupPairs.GroupId',
    },
  }),
  ec2List(ec2.DescribeSecurityGroupRules$, 'SecurityGroupRules', 'SecurityGroupRuleId', {
    paging: ec2Paging(5, 1000),
    picks: ids('SecurityGroupRuleIds', 'SecurityGroupRuleId', 'InvalidSecurityGroupRuleId.NotFound', 'security group rule'),
  }),
  ec2List(ec2.DescribeNetworkInterfaces$, 'NetworkInterfaces', 'NetworkInterfaceId', {
    state: 'Status',
    paging: { ...ec2Paging(5, 1000), notWith: 'NetworkInterfaceIds' },
    picks: ids('NetworkInterfaceIds', 'NetworkInterfaceId', 'InvalidNetworkInterfaceID.NotFound', 'networkInterface'),
    paths: {
      'group-id': 'Groups.GroupId',
      'group-name': 'Groups.GroupName',
      'addresses.private-ip-address': 'PrivateIpAddresses.PrivateIpAddress',
      'addresses.association.public-ip': 'PrivateIpAddresses.Association.PublicIp',
    },
  }),
  ec2List(ec2.DescribeInstances$, 'Reservations', 'InstanceId', {
    within: 'Instances',
    outerFilters: ['owner-id', 'requester-id', 'reservation-id'],
    state: 'State.Name',
    paging: { ...ec2Paging(5, 1000), notWith: 'InstanceIds' },
    picks: ids('InstanceIds', 'InstanceId', 'InvalidInstanceID.NotFound', 'instance'),
    paths: {
      'instance-state-name': 'State.Name',
      'instance-state-code': 'State.Code',
      'availability-zone': 'Placement.AvailabilityZone',
      'instance.group-id': 'SecurityGroups.GroupId',
      'ip-address': 'PublicIpAddress',
      'dns-name': 'PublicDnsName',
      'iam-instance-profile.arn': 'IamInstanceProfile.Arn',
    },
  }),
  ec2List(ec2.DescribeImages$, 'Images', 'ImageId', {
    state: 'State',
    paging: ec2Paging(1, 1000),
    picks: [
      { input: 'ImageIds', path: 'ImageId', unknown: { code: 'InvalidAMIID.NotFound', message: "The image id '[{}]' does not exist" } },
      { input: 'Owners', path: 'OwnerId' },
    ],
    paths: { 'owner-alias': 'ImageOwnerAlias', 'is-public': 'Public' },
  }),
  ec2List(ec2.DescribeInternetGateways$, 'InternetGateways', 'InternetGatewayId', {
    paging: ec2Paging(5, 1000),
    picks: ids('InternetGatewayIds', 'InternetGatewayId', 'InvalidInternetGatewayID.NotFound', 'internetGateway'),
  }),
  ec2List(ec2.DescribeEgressOnlyInternetGateways$, 'EgressOnlyInternetGateways', 'EgressOnlyInternetGatewayId', {
    paging: ec2Paging(5, 255),
    picks: ids(
      'EgressOnlyInternetGatewayIds',
      'EgressOnlyInternetGatewayId',
      'InvalidEgressOnlyInternetGatewayId.NotFound',
      'egressOnlyInternetGateway',
    ),
  }),
  ec2List(ec2.DescribeNatGateways$, 'NatGateways', 'NatGatewayId', {
    state: 'State',
    filters: 'Filter',
    paging: ec2Paging(5, 1000),
    picks: [
      { input: 'NatGatewayIds', path: 'NatGatewayId', unknown: { code: 'NatGatewayNotFound', message: 'NatGateway {} was not found' } },
    ],
  }),
  {
    schema: ec2.DescribeVpcBlockPublicAccessOptions$,
    list: 'VpcBlockPublicAccessOptions',
    single: true,
    id: 'AwsRegion',
    state: 'State',
  },
  ec2List(ec2.DescribeVpcBlockPublicAccessExclusions$, 'VpcBlockPublicAccessExclusions', 'ExclusionId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids('ExclusionIds', 'ExclusionId', 'InvalidVpcBlockPublicAccessExclusionId.NotFound', 'VPC block public access exclusion'),
  }),
  ec2List(ec2.DescribeManagedPrefixLists$, 'PrefixLists', 'PrefixListId', {
    state: 'State',
    paging: ec2Paging(1, 100),
    picks: ids('PrefixListIds', 'PrefixListId', 'InvalidPrefixListID.NotFound', 'prefix list'),
  }),
  {
    schema: ec2.GetManagedPrefixListEntries$,
    list: 'Entries',
    id: 'Cidr',
    paging: ec2Paging(1, 100),
    required: ['PrefixListId'],
    parent: {
      input: 'PrefixListId',
      operation: 'DescribeManagedPrefixLists',
      path: 'PrefixListId',
      gone: { path: 'State', state: 'delete-complete' },
      unknown: { code: 'InvalidPrefixListID.NotFound', message: "The prefix list ID '{}' does not exist" },
    },
  },
  ec2List(ec2.DescribePrefixLists$, 'PrefixLists', 'PrefixListId', {
    paging: ec2Paging(5, 1000),
    picks: ids('PrefixListIds', 'PrefixListId', 'InvalidPrefixListId.NotFound', 'prefix list'),
  }),
  ec2List(ec2.DescribeVpcPeeringConnections$, 'VpcPeeringConnections', 'VpcPeeringConnectionId', {
    state: 'Status.Code',
    paging: ec2Paging(5, 1000),
    picks: ids('VpcPeeringConnectionIds', 'VpcPeeringConnectionId', 'InvalidVpcPeeringConnectionID.NotFound', 'vpcPeeringConnection'),
    paths: { 'status-code': 'Status.Code', 'status-message': 'Status.Message' },
  }),
  ec2List(ec2.DescribeVpcEndpoints$, 'VpcEndpoints', 'VpcEndpointId', {
    state: 'State',
    paging: ec2Paging(1, 1000, 'cut'),
    picks: [
      {
        input: 'VpcEndpointIds',
        path: 'VpcEndpointId',
        unknown: { code: 'InvalidVpcEndpointId.NotFound', message: "The Vpc Endpoint Id '{}' does not exist" },
      },
    ],
    paths: { 'vpc-endpoint-state': 'State' },
  }),
  ec2List(ec2.DescribeVpcEndpointServices$, 'ServiceDetails', 'ServiceName', {
    paging: ec2Paging(1, 1000, 'cut'),
    picks: [
      {
        input: 'ServiceNames',
        path: 'ServiceName',
        unknown: { code: 'InvalidServiceName', message: "The Vpc Endpoint Service '{}' does not exist" },
      },
    ],
    paths: { 'service-type': 'ServiceType.ServiceType' },
    names: { output: 'ServiceNames', path: 'ServiceName' },
  }),
  ec2List(ec2.DescribeCustomerGateways$, 'CustomerGateways', 'CustomerGatewayId', {
    state: 'State',
    picks: ids('CustomerGatewayIds', 'CustomerGatewayId', 'InvalidCustomerGatewayID.NotFound', 'customerGateway'),
  }),
  ec2List(ec2.DescribeVpnGateways$, 'VpnGateways', 'VpnGatewayId', {
    state: 'State',
    picks: ids('VpnGatewayIds', 'VpnGatewayId', 'InvalidVpnGatewayID.NotFound', 'vpnGateway'),
    paths: { 'attachment.vpc-id': 'VpcAttachments.VpcId', 'attachment.state': 'VpcAttachments.State' },
  }),
  ec2List(ec2.DescribeVpnConnections$, 'VpnConnections', 'VpnConnectionId', {
    state: 'State',
    picks: ids('VpnConnectionIds', 'VpnConnectionId', 'InvalidVpnConnectionID.NotFound', 'vpnConnection'),
  }),
  ec2List(ec2.DescribeTransitGateways$, 'TransitGateways', 'TransitGatewayId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: [
      {
        input: 'TransitGatewayIds',
        path: 'TransitGatewayId',
        unknown: { code: 'InvalidTransitGatewayID.NotFound', message: 'Transit Gateway {} was deleted or does not exist.' },
      },
    ],
  }),
  ec2List(ec2.DescribeTransitGatewayAttachments$, 'TransitGatewayAttachments', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: attachmentIds,
  }),
  ec2List(ec2.DescribeTransitGatewayVpcAttachments$, 'TransitGatewayVpcAttachments', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: attachmentIds,
  }),
  ec2List(ec2.DescribeTransitGatewayPeeringAttachments$, 'TransitGatewayPeeringAttachments', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: attachmentIds,
    paths: {
      'transit-gateway-id': 'RequesterTgwInfo.TransitGatewayId',
      'local-owner-id': 'RequesterTgwInfo.OwnerId',
      'remote-owner-id': 'AccepterTgwInfo.OwnerId',
    },
  }),
  ec2List(ec2.DescribeTransitGatewayConnects$, 'TransitGatewayConnects', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: attachmentIds,
  }),
  ec2List(ec2.DescribeTransitGatewayConnectPeers$, 'TransitGatewayConnectPeers', 'TransitGatewayConnectPeerId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids(
      'TransitGatewayConnectPeerIds',
      'TransitGatewayConnectPeerId',
      'InvalidTransitGatewayConnectPeerID.NotFound',
      'transitGatewayConnectPeer',
    ),
  }),
  ec2List(ec2.DescribeTransitGatewayRouteTables$, 'TransitGatewayRouteTables', 'TransitGatewayRouteTableId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: [
      {
        input: 'TransitGatewayRouteTableIds',
        path: 'TransitGatewayRouteTableId',
        unknown: transitGatewayRouteTable.unknown,
      },
    ],
  }),
  ec2List(ec2.SearchTransitGatewayRoutes$, 'Routes', 'DestinationCidrBlock', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    required: ['TransitGatewayRouteTableId', 'Filters'],
    parent: transitGatewayRouteTable,
    moreFlag: 'AdditionalRoutesAvailable',
    paths: {
      'attachment.transit-gateway-attachment-id': 'TransitGatewayAttachments.TransitGatewayAttachmentId',
      'attachment.resource-id': 'TransitGatewayAttachments.ResourceId',
      'attachment.resource-type': 'TransitGatewayAttachments.ResourceType',
    },
  }),
  ec2List(ec2.GetTransitGatewayRouteTableAssociations$, 'Associations', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    required: ['TransitGatewayRouteTableId'],
    parent: transitGatewayRouteTable,
  }),
  ec2List(ec2.GetTransitGatewayRouteTablePropagations$, 'TransitGatewayRouteTablePropagations', 'TransitGatewayAttachmentId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    required: ['TransitGatewayRouteTableId'],
    parent: transitGatewayRouteTable,
  }),
  ec2List(ec2.GetTransitGatewayPrefixListReferences$, 'TransitGatewayPrefixListReferences', 'PrefixListId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    required: ['TransitGatewayRouteTableId'],
    parent: transitGatewayRouteTable,
    paths: {
      'attachment.transit-gateway-attachment-id': 'TransitGatewayAttachment.TransitGatewayAttachmentId',
      'attachment.resource-id': 'TransitGatewayAttachment.ResourceId',
      'attachment.resource-type': 'TransitGatewayAttachment.ResourceType',
    },
  }),
  ec2List(ec2.DescribeLocalGateways$, 'LocalGateways', 'LocalGatewayId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids('LocalGatewayIds', 'LocalGatewayId', 'InvalidLocalGatewayID.NotFound', 'localGateway'),
  }),
];

const CLIENT_EXCEPTION = 'DirectConnectClientException';

/** SDK documentation: "If MaxResults is given a value larger than 100, only 100 results are returned." */
const dxPaging: Paging = { size: 'maxResults', token: 'nextToken', min: 1, max: 100, over: 'cut' };

function dxPick(input: string, noun: string): Pick {
  return { input, path: input, unknown: { code: CLIENT_EXCEPTION, message: `${noun} {} does not exist.` } };
}

export const DIRECT_CONNECT_OPERATIONS: readonly ListOperation[] = [
  {
    schema: dx.DescribeConnections$,
    list: 'connections',
    id: 'connectionId',
    state: 'connectionState',
    paging: dxPaging,
    picks: [dxPick('connectionId', 'Connection')],
  },
  {
    schema: dx.DescribeLags$,
    list: 'lags',
    id: 'lagId',
    state: 'lagState',
    paging: dxPaging,
    picks: [dxPick('lagId', 'LAG')],
  },
  { schema: dx.DescribeLocations$, list: 'locations', id: 'locationCode' },
  { schema: dx.DescribeVirtualGateways$, list: 'virtualGateways', id: 'virtualGatewayId', state: 'virtualGatewayState' },
  {
    schema: dx.DescribeVirtualInterfaces$,
    list: 'virtualInterfaces',
    id: 'virtualInterfaceId',
    state: 'virtualInterfaceState',
    paging: dxPaging,
    picks: [{ input: 'connectionId', path: 'connectionId' }, dxPick('virtualInterfaceId', 'Virtual Interface')],
  },
  {
    schema: dx.DescribeDirectConnectGateways$,
    list: 'directConnectGateways',
    id: 'directConnectGatewayId',
    state: 'directConnectGatewayState',
    paging: dxPaging,
    picks: [dxPick('directConnectGatewayId', 'Direct Connect Gateway')],
    global: true,
  },
  {
    schema: dx.DescribeDirectConnectGatewayAssociations$,
    list: 'directConnectGatewayAssociations',
    id: 'associationId',
    state: 'associationState',
    paging: dxPaging,
    picks: [
      { input: 'directConnectGatewayId', path: 'directConnectGatewayId' },
      { input: 'associationId', path: 'associationId' },
      { input: 'associatedGatewayId', path: 'associatedGateway.id' },
      { input: 'virtualGatewayId', path: 'virtualGatewayId' },
    ],
    requiredOne: ['directConnectGatewayId', 'associationId', 'associatedGatewayId', 'virtualGatewayId'],
    global: true,
  },
  {
    schema: dx.DescribeDirectConnectGatewayAttachments$,
    list: 'directConnectGatewayAttachments',
    id: 'virtualInterfaceId',
    state: 'attachmentState',
    paging: dxPaging,
    picks: [
      { input: 'directConnectGatewayId', path: 'directConnectGatewayId' },
      { input: 'virtualInterfaceId', path: 'virtualInterfaceId' },
    ],
    requiredOne: ['directConnectGatewayId', 'virtualInterfaceId'],
    global: true,
  },
  {
    schema: dx.DescribeRouterConfiguration$,
    list: null,
    id: 'virtualInterfaceId',
    required: ['virtualInterfaceId'],
    parent: {
      input: 'virtualInterfaceId',
      operation: 'DescribeVirtualInterfaces',
      path: 'virtualInterfaceId',
      gone: { path: 'virtualInterfaceState', state: 'deleted' },
      unknown: { code: CLIENT_EXCEPTION, message: 'Virtual Interface {} does not exist.' },
    },
  },
];
