import * as ec2 from '@aws-sdk/client-ec2';
import { described, ec2List, ec2Paging, ids, listedUnder, parentOf } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

export const EC2_LOCAL_GATEWAY_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeLocalGateways$, 'LocalGateways', 'LocalGatewayId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids('LocalGatewayIds', 'LocalGatewayId', 'InvalidLocalGatewayID.NotFound', 'localGateway'),
  }),
  described(ec2.DescribeLocalGatewayRouteTables$, 'LocalGatewayRouteTables', 'LocalGatewayRouteTableId', 'local gateway route table', {
    state: 'State',
  }),
  listedUnder(
    parentOf('DescribeLocalGatewayRouteTables', 'LocalGatewayRouteTableId', 'local gateway route table', {
      gone: { path: 'State', state: 'deleted' },
    }),
    ec2.SearchLocalGatewayRoutes$,
    'Routes',
    'DestinationCidrBlock',
    { state: 'State' },
  ),
  described(
    ec2.DescribeLocalGatewayVirtualInterfaces$,
    'LocalGatewayVirtualInterfaces',
    'LocalGatewayVirtualInterfaceId',
    'local gateway virtual interface',
    { state: 'ConfigurationState' },
  ),
  described(
    ec2.DescribeLocalGatewayVirtualInterfaceGroups$,
    'LocalGatewayVirtualInterfaceGroups',
    'LocalGatewayVirtualInterfaceGroupId',
    'local gateway virtual interface group',
    { state: 'ConfigurationState' },
  ),
  described(
    ec2.DescribeLocalGatewayRouteTableVpcAssociations$,
    'LocalGatewayRouteTableVpcAssociations',
    'LocalGatewayRouteTableVpcAssociationId',
    'local gateway route table VPC association',
    { state: 'State' },
  ),
  described(
    ec2.DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations$,
    'LocalGatewayRouteTableVirtualInterfaceGroupAssociations',
    'LocalGatewayRouteTableVirtualInterfaceGroupAssociationId',
    'local gateway route table virtual interface group association',
    { state: 'State' },
  ),
  described(ec2.DescribeOutpostLags$, 'OutpostLags', 'OutpostLagId', 'Outpost LAG', { state: 'State' }),
  described(
    ec2.DescribeServiceLinkVirtualInterfaces$,
    'ServiceLinkVirtualInterfaces',
    'ServiceLinkVirtualInterfaceId',
    'service link virtual interface',
    { state: 'ConfigurationState' },
  ),
];
