import { defineEmbeddedType } from '../collector.ts';
import { cidr, parentId, regional, sql, text, view } from '../columns.ts';
import { link } from '../links.ts';

// As Steampipe names a route: by its table and address block; one to a prefix list only by its table.
const BLOCK = "coalesce(attributes ->> 'DestinationCidrBlock', attributes ->> 'DestinationIpv6CidrBlock')";

export const route = defineEmbeddedType({
  type: 'ec2:route',
  summary: 'A route of a VPC route table: one destination and its target.',
  holder: 'ec2:route-table',
  path: 'Routes',
  identity: ['$parent.RouteTableId', ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId']],
  links: [
    link('routes-to', 'GatewayId', 'ec2:internet-gateway', 'igw-'),
    link('routes-to', 'GatewayId', 'ec2:vpn-gateway', 'vgw-'),
    link('routes-to', 'GatewayId', 'ec2:vpc-endpoint', 'vpce-'),
    link('routes-to', 'EgressOnlyInternetGatewayId', 'ec2:egress-only-internet-gateway'),
    link('routes-to', 'NatGatewayId', 'ec2:nat-gateway'),
    link('routes-to', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('routes-to', 'LocalGatewayId', 'ec2:local-gateway'),
    link('routes-to', 'CarrierGatewayId', 'ec2:carrier-gateway'),
    link('routes-to', 'NetworkInterfaceId', 'ec2:network-interface'),
    link('routes-to', 'InstanceId', 'ec2:instance'),
    link('routes-to', 'VpcPeeringConnectionId', 'ec2:vpc-peering-connection'),
    link('routes-to', 'CoreNetworkArn', null),
    link('routes-to', 'OdbNetworkArn', null),
    link('uses-prefix-list', 'DestinationPrefixListId', 'ec2:managed-prefix-list'),
  ],
  views: [
    view('aws_vpc_route', {
      route_table_id: parentId,
      state: text('State'),
      destination_cidr_block: cidr('DestinationCidrBlock'),
      destination_ipv6_cidr_block: cidr('DestinationIpv6CidrBlock'),
      carrier_gateway_id: text('CarrierGatewayId'),
      destination_prefix_list_id: text('DestinationPrefixListId'),
      egress_only_internet_gateway_id: text('EgressOnlyInternetGatewayId'),
      gateway_id: text('GatewayId'),
      instance_id: text('InstanceId'),
      instance_owner_id: text('InstanceOwnerId'),
      local_gateway_id: text('LocalGatewayId'),
      nat_gateway_id: text('NatGatewayId'),
      network_interface_id: text('NetworkInterfaceId'),
      transit_gateway_id: text('TransitGatewayId'),
      vpc_peering_connection_id: text('VpcPeeringConnectionId'),
      origin: text('Origin'),
      title: sql('text', `parent_id || coalesce('_' || ${BLOCK}, '')`),
      akas: sql(
        'jsonb',
        `jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || account_id || ':route-table/' || parent_id || coalesce(':' || ${BLOCK}, ''))`,
      ),
      ...regional,
    }),
  ],
});
