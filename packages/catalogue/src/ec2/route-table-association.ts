import { defineEmbeddedType } from '../collector.ts';
import { boolean, id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';

export const routeTableAssociation = defineEmbeddedType({
  type: 'ec2:route-table-association',
  summary: 'What a route table applies to: a subnet, a gateway, or the rest of the VPC (main).',
  holder: 'ec2:route-table',
  path: 'Associations',
  identity: ['RouteTableAssociationId'],
  links: [
    link('routes-for', 'SubnetId', 'ec2:subnet'),
    link('routes-for', 'GatewayId', 'ec2:internet-gateway', 'igw-'),
    link('routes-for', 'GatewayId', 'ec2:vpn-gateway', 'vgw-'),
  ],
  views: [
    view('aws_ec2_route_table_association', {
      route_table_association_id: id,
      main: boolean('Main'),
      route_table_id: text('RouteTableId'),
      subnet_id: text('SubnetId'),
      gateway_id: text('GatewayId'),
      public_ipv4_pool: text('PublicIpv4Pool'),
      association_state: jsonb('AssociationState'),
      title,
      ...regional,
    }),
  ],
});
