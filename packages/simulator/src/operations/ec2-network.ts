import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ec2Paging, ids } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

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
];
