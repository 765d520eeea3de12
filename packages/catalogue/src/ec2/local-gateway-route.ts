import { defineCollector } from '../collector.ts';
import { cidr, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const localGatewayRoute = defineCollector({
  type: 'ec2:local-gateway-route',
  summary: 'A route of a local gateway route table.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:SearchLocalGatewayRoutes'],
  parent: 'ec2:local-gateway-route-table',
  identity: ['LocalGatewayRouteTableId', ['DestinationCidrBlock', 'DestinationPrefixListId']],
  name: null,
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('in-route-table', 'LocalGatewayRouteTableId', 'ec2:local-gateway-route-table'),
    link('routes-to', 'LocalGatewayVirtualInterfaceGroupId', 'ec2:local-gateway-virtual-interface-group'),
    link('routes-to', 'NetworkInterfaceId', 'ec2:network-interface'),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('in-coip-pool', 'CoipPoolId', 'ec2:coip-pool'),
    link('uses-prefix-list', 'DestinationPrefixListId', 'ec2:managed-prefix-list'),
  ],
  views: [
    view('aws_ec2_local_gateway_route', {
      destination_cidr_block: cidr('DestinationCidrBlock'),
      local_gateway_virtual_interface_group_id: text('LocalGatewayVirtualInterfaceGroupId'),
      type: text('Type'),
      state: text('State'),
      local_gateway_route_table_id: text('LocalGatewayRouteTableId'),
      local_gateway_route_table_arn: text('LocalGatewayRouteTableArn'),
      owner_id: text('OwnerId'),
      subnet_id: text('SubnetId'),
      coip_pool_id: text('CoipPoolId'),
      network_interface_id: text('NetworkInterfaceId'),
      destination_prefix_list_id: text('DestinationPrefixListId'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'SearchLocalGatewayRoutes', { LocalGatewayRouteTableId: parent.id }, (page) => page.Routes),
    ),
});
