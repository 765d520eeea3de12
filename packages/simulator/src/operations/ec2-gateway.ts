import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ec2Paging, ids } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

export const EC2_GATEWAY_OPERATIONS: readonly ListOperation[] = [
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
  ec2List(ec2.DescribeVpcPeeringConnections$, 'VpcPeeringConnections', 'VpcPeeringConnectionId', {
    state: 'Status.Code',
    paging: ec2Paging(5, 1000),
    picks: ids('VpcPeeringConnectionIds', 'VpcPeeringConnectionId', 'InvalidVpcPeeringConnectionID.NotFound', 'vpcPeeringConnection'),
    paths: { 'status-code': 'Status.Code', 'status-message': 'Status.Message' },
  }),
  ec2List(ec2.DescribeCarrierGateways$, 'CarrierGateways', 'CarrierGatewayId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids('CarrierGatewayIds', 'CarrierGatewayId', 'InvalidCarrierGatewayID.NotFound', 'carrierGateway'),
  }),
];
