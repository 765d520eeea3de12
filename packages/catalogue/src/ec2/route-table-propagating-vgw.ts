import { defineEmbeddedType } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';

export const routeTablePropagatingVgw = defineEmbeddedType({
  type: 'ec2:route-table-propagating-vgw',
  summary: 'A virtual private gateway that propagates its routes into a route table.',
  holder: 'ec2:route-table',
  path: 'PropagatingVgws',
  identity: ['$parent.RouteTableId', 'GatewayId'],
  links: [link('learns-from', 'GatewayId', 'ec2:vpn-gateway')],
  views: [
    view('aws_ec2_route_table_propagating_vgw', {
      route_table_id: parentId,
      gateway_id: text('GatewayId'),
      title,
      ...regional,
    }),
  ],
});
