import { defineEmbeddedType } from '../collector.ts';
import { bigint, inet, parentId, regional, text, timestamp, title, view } from '../columns.ts';

export const vpnTunnel = defineEmbeddedType({
  type: 'ec2:vpn-tunnel',
  summary: 'A tunnel of a VPN connection, and whether it is up.',
  holder: 'ec2:vpn-connection',
  path: 'VgwTelemetry',
  identity: ['$parent.VpnConnectionId', 'OutsideIpAddress'],
  links: [],
  views: [
    view('aws_ec2_vpn_tunnel', {
      vpn_connection_id: parentId,
      accepted_route_count: bigint('AcceptedRouteCount'),
      last_status_change: timestamp('LastStatusChange'),
      outside_ip_address: inet('OutsideIpAddress'),
      status: text('Status'),
      status_message: text('StatusMessage'),
      certificate_arn: text('CertificateArn'),
      title,
      ...regional,
    }),
  ],
});
