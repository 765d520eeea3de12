import { defineCollector, type Parent } from '../collector.ts';
import { absent, akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const vpnConnection = defineCollector({
  type: 'ec2:vpn-connection',
  summary: 'A site-to-site VPN connection with its tunnels and static routes.',
  scope: 'regional',
  permissions: ['ec2:DescribeVpnConnections'],
  identity: ['VpnConnectionId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpn-connection/{VpnConnectionId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  volatile: [
    'VgwTelemetry[].Status',
    'VgwTelemetry[].StatusMessage',
    'VgwTelemetry[].AcceptedRouteCount',
    'VgwTelemetry[].LastStatusChange',
  ],
  secrets: ['CustomerGatewayConfiguration', 'Options.TunnelOptions[].PreSharedKey'],
  links: [
    link('uses-customer-gateway', 'CustomerGatewayId', 'ec2:customer-gateway'),
    link('attached-to', 'VpnGatewayId', 'ec2:vpn-gateway'),
    link('attached-to', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('attached-to', 'VpnConcentratorId', 'ec2:vpn-concentrator'),
    link('attached-to', 'CoreNetworkArn', null),
    link('through-attachment', 'CoreNetworkAttachmentArn', null),
    link('transported-by', 'Options.TransportTransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
  ],
  views: [
    view('aws_vpc_vpn_connection', {
      vpn_connection_id: id,
      arn,
      state: text('State'),
      type: text('Type'),
      category: text('Category'),
      vpn_gateway_id: text('VpnGatewayId'),
      customer_gateway_id: text('CustomerGatewayId'),
      customer_gateway_configuration: absent('text', 'It holds the pre-shared keys of the tunnels, which are never stored.'),
      transit_gateway_id: text('TransitGatewayId'),
      options: jsonb('Options'),
      routes: jsonb('Routes'),
      vgw_telemetry: jsonb('VgwTelemetry'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'DescribeVpnConnections', {}),
      (answer) => answer.VpnConnections,
    ),
});

interface Tunnel {
  readonly OutsideIpAddress?: string;
  readonly Status?: string;
}

/** The tunnels of a registered connection, for types that are asked about tunnel by tunnel. */
export function tunnelsOf({ attributes }: Parent): readonly Tunnel[] {
  return Array.isArray(attributes.VgwTelemetry) ? attributes.VgwTelemetry : [];
}
