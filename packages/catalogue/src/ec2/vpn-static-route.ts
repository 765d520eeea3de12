import { defineEmbeddedType } from '../collector.ts';
import { cidr, parentId, regional, text, title, view } from '../columns.ts';

export const vpnStaticRoute = defineEmbeddedType({
  type: 'ec2:vpn-static-route',
  summary: 'A static route of a VPN connection.',
  holder: 'ec2:vpn-connection',
  path: 'Routes',
  identity: ['$parent.VpnConnectionId', 'DestinationCidrBlock'],
  gone: { path: 'State', states: ['deleted'] },
  links: [],
  views: [
    view('aws_ec2_vpn_static_route', {
      vpn_connection_id: parentId,
      destination_cidr_block: cidr('DestinationCidrBlock'),
      source: text('Source'),
      state: text('State'),
      title,
      ...regional,
    }),
  ],
});
