import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const localGatewayRouteTableVirtualInterfaceGroupAssociation = defineCollector({
  type: 'ec2:local-gateway-route-table-virtual-interface-group-association',
  summary: 'A group of virtual interfaces that a local gateway route table routes to.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations'],
  identity: ['LocalGatewayRouteTableVirtualInterfaceGroupAssociationId'],
  arn: {
    template:
      'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:local-gateway-route-table-virtual-interface-group-association/{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}',
  },
  tags: 'Tags',
  links: [
    link('associates', 'LocalGatewayVirtualInterfaceGroupId', 'ec2:local-gateway-virtual-interface-group'),
    link('in-local-gateway', 'LocalGatewayId', 'ec2:local-gateway'),
    link('in-route-table', 'LocalGatewayRouteTableId', 'ec2:local-gateway-route-table'),
  ],
  views: [
    view('aws_ec2_local_gateway_route_table_interface_group_association', {
      // AWS's own name of it is longer than PostgreSQL's names may be.
      local_gateway_route_table_interface_group_association_id: id,
      arn,
      local_gateway_virtual_interface_group_id: text('LocalGatewayVirtualInterfaceGroupId'),
      local_gateway_id: text('LocalGatewayId'),
      local_gateway_route_table_id: text('LocalGatewayRouteTableId'),
      local_gateway_route_table_arn: text('LocalGatewayRouteTableArn'),
      owner_id: text('OwnerId'),
      state: text('State'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(
      context,
      ec2,
      'DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations',
      { MaxResults: 1000 },
      (page) => page.LocalGatewayRouteTableVirtualInterfaceGroupAssociations,
    ),
});
