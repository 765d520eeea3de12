import type { TruthRule } from './truth-rule.ts';

const DELETED = { path: 'State', states: ['deleted'] } as const;
const COMPLETELY_DELETED = { path: 'State', states: ['delete-complete'] } as const;

export const NETWORK_RULES: readonly TruthRule[] = [
  { type: 'ec2:availability-zone', operation: 'ec2:DescribeAvailabilityZones', id: ['ZoneId'] },
  { type: 'ec2:account-attribute', operation: 'ec2:DescribeAccountAttributes', id: ['AttributeName'] },
  { type: 'ec2:managed-resource-visibility', operation: 'ec2:GetManagedResourceVisibility', id: ['$account', '$region'] },
  {
    type: 'ec2:vpc-attribute',
    operation: 'ec2:DescribeVpcAttribute',
    id: ['VpcId'],
    parent: { type: 'ec2:vpc', input: 'VpcId', from: 'VpcId', owner: { path: 'OwnerId' } },
    each: { input: 'Attribute', values: ['enableDnsSupport', 'enableDnsHostnames', 'enableNetworkAddressUsageMetrics'] },
  },
  {
    type: 'ec2:subnet-cidr-reservation',
    operation: 'ec2:GetSubnetCidrReservations',
    id: ['SubnetCidrReservationId'],
    parent: { type: 'ec2:subnet', input: 'SubnetId', from: 'SubnetId', owner: { path: 'OwnerId' } },
  },
  {
    type: 'ec2:security-group-vpc-association',
    operation: 'ec2:DescribeSecurityGroupVpcAssociations',
    id: ['GroupId', 'VpcId'],
    gone: { path: 'State', states: ['disassociated'] },
  },
  {
    type: 'ec2:security-group-reference',
    operation: 'ec2:DescribeSecurityGroupReferences',
    id: ['GroupId', 'ReferencingVpcId', 'VpcPeeringConnectionId|TransitGatewayId'],
    parent: { type: 'ec2:security-group', input: 'GroupId', from: 'GroupId', owner: { path: 'OwnerId' } },
  },
  {
    type: 'ec2:stale-security-group',
    operation: 'ec2:DescribeStaleSecurityGroups',
    id: ['$parent.VpcId', 'GroupId'],
    parent: { type: 'ec2:vpc', input: 'VpcId', from: 'VpcId' },
  },
  {
    type: 'ec2:security-group-for-vpc',
    operation: 'ec2:GetSecurityGroupsForVpc',
    id: ['$parent.VpcId', 'GroupId'],
    parent: { type: 'ec2:vpc', input: 'VpcId', from: 'VpcId', owner: { path: 'OwnerId', other: true } },
  },
  { type: 'ec2:carrier-gateway', operation: 'ec2:DescribeCarrierGateways', id: ['CarrierGatewayId'], gone: DELETED },
  { type: 'ec2:dhcp-options', operation: 'ec2:DescribeDhcpOptions', id: ['DhcpOptionsId'] },
  { type: 'ec2:flow-log', operation: 'ec2:DescribeFlowLogs', id: ['FlowLogId'] },
  {
    type: 'ec2:vpc-encryption-control',
    operation: 'ec2:DescribeVpcEncryptionControls',
    id: ['VpcEncryptionControlId'],
    gone: DELETED,
  },
  { type: 'ec2:account-vpc-encryption-control', operation: 'ec2:DescribeAccountVpcEncryptionControl', id: ['$account', '$region'] },
  {
    type: 'ec2:instance-connect-endpoint',
    operation: 'ec2:DescribeInstanceConnectEndpoints',
    id: ['InstanceConnectEndpointId'],
    gone: COMPLETELY_DELETED,
  },
  { type: 'ec2:elastic-ip', operation: 'ec2:DescribeAddresses', id: ['AllocationId|PublicIp'] },
  { type: 'ec2:elastic-ip-attribute', operation: 'ec2:DescribeAddressesAttribute', id: ['AllocationId'] },
  {
    type: 'ec2:elastic-ip-transfer',
    operation: 'ec2:DescribeAddressTransfers',
    id: ['AllocationId'],
    gone: { path: 'AddressTransferStatus', states: ['disabled'] },
  },
  { type: 'ec2:coip-pool', operation: 'ec2:DescribeCoipPools', id: ['PoolId'] },
  {
    type: 'ec2:managed-prefix-list-association',
    operation: 'ec2:GetManagedPrefixListAssociations',
    id: ['$parent.PrefixListId', 'ResourceId'],
    parent: { type: 'ec2:managed-prefix-list', input: 'PrefixListId', from: 'PrefixListId', owner: { path: 'OwnerId' } },
  },
  { type: 'ec2:vpc-endpoint-service', operation: 'ec2:DescribeVpcEndpointServices', id: ['ServiceName'] },
  {
    type: 'ec2:vpc-endpoint-service-configuration',
    operation: 'ec2:DescribeVpcEndpointServiceConfigurations',
    id: ['ServiceId'],
    gone: { path: 'ServiceState', states: ['Deleted'] },
  },
  {
    type: 'ec2:vpc-endpoint-service-permission',
    operation: 'ec2:DescribeVpcEndpointServicePermissions',
    id: ['$parent.ServiceId', 'Principal'],
    parent: { type: 'ec2:vpc-endpoint-service-configuration', input: 'ServiceId', from: 'ServiceId' },
  },
  {
    type: 'ec2:vpc-endpoint-connection',
    operation: 'ec2:DescribeVpcEndpointConnections',
    id: ['VpcEndpointConnectionId'],
    gone: { path: 'VpcEndpointState', states: ['Deleted', 'Expired', 'Rejected'] },
  },
  {
    type: 'ec2:vpc-endpoint-connection-notification',
    operation: 'ec2:DescribeVpcEndpointConnectionNotifications',
    id: ['ConnectionNotificationId'],
  },
];
