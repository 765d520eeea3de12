import { defineCollector } from '../collector.ts';
import { inet, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { parentWith, perInput, perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';
import { tunnelsOf } from './vpn-connection.ts';

export const vpnTunnelReplacementStatus = defineCollector({
  type: 'ec2:vpn-tunnel-replacement-status',
  summary: 'Whether maintenance of the end of a tunnel is pending, and when AWS will do it.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetVpnTunnelReplacementStatus'],
  parent: 'ec2:vpn-connection',
  identity: ['VpnConnectionId', 'VpnTunnelOutsideIpAddress'],
  name: null,
  links: [
    link('in-vpn-connection', 'VpnConnectionId', 'ec2:vpn-connection'),
    link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('uses-customer-gateway', 'CustomerGatewayId', 'ec2:customer-gateway'),
    link('attached-to', 'VpnGatewayId', 'ec2:vpn-gateway'),
  ],
  views: [
    view('aws_ec2_vpn_tunnel_replacement_status', {
      vpn_connection_id: text('VpnConnectionId'),
      transit_gateway_id: text('TransitGatewayId'),
      customer_gateway_id: text('CustomerGatewayId'),
      vpn_gateway_id: text('VpnGatewayId'),
      vpn_tunnel_outside_ip_address: inet('VpnTunnelOutsideIpAddress'),
      maintenance_details: jsonb('MaintenanceDetails'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      perInput(tunnelsOf(parent), ({ OutsideIpAddress }) =>
        parentWith(
          parent,
          { OutsideIpAddress },
          single(
            context,
            () =>
              call(context, ec2, 'GetVpnTunnelReplacementStatus', {
                VpnConnectionId: parent.id,
                VpnTunnelOutsideIpAddress: OutsideIpAddress,
              }),
            withoutMetadata,
          ),
        ),
      ),
    ),
});
