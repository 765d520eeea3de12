import { defineCollector } from '../collector.ts';
import { cidr, jsonb, name, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const clientVpnRoute = defineCollector({
  type: 'ec2:client-vpn-route',
  summary: 'A route that clients of an endpoint get.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeClientVpnRoutes'],
  parent: 'ec2:client-vpn-endpoint',
  identity: ['ClientVpnEndpointId', 'DestinationCidr', ['TargetSubnet', 'TransitGatewayAttachmentId']],
  name: 'Description',
  links: [
    link('in-client-vpn-endpoint', 'ClientVpnEndpointId', 'ec2:client-vpn-endpoint'),
    link('routes-to', 'TargetSubnet', 'ec2:subnet'),
    link('routes-to', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
  ],
  views: [
    view('aws_ec2_client_vpn_route', {
      client_vpn_endpoint_id: text('ClientVpnEndpointId'),
      destination_cidr: cidr('DestinationCidr'),
      target_subnet: text('TargetSubnet'),
      type: text('Type'),
      origin: text('Origin'),
      status: jsonb('Status'),
      description: name,
      transit_gateway_attachment_id: text('TransitGatewayAttachmentId'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'DescribeClientVpnRoutes', { ClientVpnEndpointId: parent.id, MaxResults: 1000 }, (page) => page.Routes),
    ),
});
