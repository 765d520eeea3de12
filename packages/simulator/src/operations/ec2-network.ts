import * as ec2 from '@aws-sdk/client-ec2';
import { answeredUnder, described, ec2List, ec2Paging, ids, listedUnder, parentOf } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

export const VPC = parentOf('DescribeVpcs', 'VpcId', 'vpc', {
  unknown: { code: 'InvalidVpcID.NotFound', message: "The vpc ID '{}' does not exist" },
});

const SUBNET = parentOf('DescribeSubnets', 'SubnetId', 'subnet', {
  unknown: { code: 'InvalidSubnetID.NotFound', message: "The subnet ID '{}' does not exist" },
});

export const EC2_NETWORK_OPERATIONS: readonly ListOperation[] = [
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
  ec2List(ec2.DescribeAccountAttributes$, 'AccountAttributes', 'AttributeName', {
    filters: null,
    picks: [
      {
        input: 'AttributeNames',
        path: 'AttributeName',
        unknown: { code: 'InvalidParameterValue', message: 'Value ( {} ) for parameter attributeName is invalid.' },
      },
    ],
  }),
  { schema: ec2.GetManagedResourceVisibility$, list: 'Visibility', single: true, id: 'DefaultVisibility' },
  answeredUnder(VPC, ec2.DescribeVpcAttribute$, null, 'VpcId', {
    required: ['Attribute'],
    echoes: { VpcId: 'VpcId' },
    choices: { Attribute: ['enableDnsSupport', 'enableDnsHostnames', 'enableNetworkAddressUsageMetrics'] },
  }),
  listedUnder(SUBNET, ec2.GetSubnetCidrReservations$, 'SubnetIpv4CidrReservations', 'SubnetCidrReservationId', {
    ipv6: { output: 'SubnetIpv6CidrReservations', path: 'Cidr' },
  }),
  ec2List(ec2.DescribeDhcpOptions$, 'DhcpOptions', 'DhcpOptionsId', {
    paging: ec2Paging(5, 1000),
    picks: ids('DhcpOptionsIds', 'DhcpOptionsId', 'InvalidDhcpOptionID.NotFound', 'dhcpOption'),
    paths: { key: 'DhcpConfigurations.Key', value: 'DhcpConfigurations.Values.Value' },
  }),
  ec2List(ec2.DescribeFlowLogs$, 'FlowLogs', 'FlowLogId', {
    filters: 'Filter',
    state: 'FlowLogStatus',
    paging: ec2Paging(1, 1000, 'cut'),
    picks: ids('FlowLogIds', 'FlowLogId', 'InvalidFlowLogId.NotFound', 'flow log'),
  }),
  described(ec2.DescribeVpcEncryptionControls$, 'VpcEncryptionControls', 'VpcEncryptionControlId', 'VPC encryption control', {
    state: 'State',
    picks: ids('VpcIds', 'VpcId', 'InvalidVpcID.NotFound', 'vpc'),
  }),
  { schema: ec2.DescribeAccountVpcEncryptionControl$, list: 'AccountVpcEncryptionControl', single: true, id: 'Mode', state: 'State' },
  described(ec2.DescribeSecondaryNetworks$, 'SecondaryNetworks', 'SecondaryNetworkId', 'secondary network', { state: 'State' }),
  described(ec2.DescribeSecondarySubnets$, 'SecondarySubnets', 'SecondarySubnetId', 'secondary subnet', { state: 'State' }),
];
