import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, inet, jsonb, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectVirtualInterface = defineCollector({
  type: 'directconnect:virtual-interface',
  summary: 'A VLAN over a Direct Connect connection, with its BGP peers.',
  scope: 'regional',
  permissions: ['directconnect:DescribeVirtualInterfaces'],
  identity: ['virtualInterfaceId'],
  arn: { template: 'arn:{Partition}:directconnect:{Region}:{ownerAccount|Account}:dxvif/{virtualInterfaceId}' },
  name: 'virtualInterfaceName',
  tags: 'tags',
  gone: { path: 'virtualInterfaceState', states: ['deleted', 'rejected'] },
  volatile: ['bgpPeers[].bgpStatus'],
  secrets: ['authKey', 'bgpPeers[].authKey', 'customerRouterConfig'],
  links: [
    link('on-connection', 'connectionId', 'directconnect:connection', 'dxcon-'),
    link('on-connection', 'connectionId', 'directconnect:lag', 'dxlag-'),
    link('attached-to', 'virtualGatewayId', 'ec2:vpn-gateway'),
    link('attached-to', 'directConnectGatewayId', 'directconnect:gateway'),
  ],
  views: [
    view('aws_directconnect_virtual_interface', {
      virtual_interface_id: id,
      arn,
      virtual_interface_name: name,
      owner_account: text('ownerAccount'),
      location: text('location'),
      connection_id: text('connectionId'),
      virtual_interface_type: text('virtualInterfaceType'),
      vlan: bigint('vlan'),
      asn: bigint('asn'),
      asn_long: bigint('asnLong'),
      amazon_side_asn: bigint('amazonSideAsn'),
      amazon_address: inet('amazonAddress'),
      customer_address: inet('customerAddress'),
      address_family: text('addressFamily'),
      virtual_interface_state: text('virtualInterfaceState'),
      mtu: bigint('mtu'),
      jumbo_frame_capable: boolean('jumboFrameCapable'),
      virtual_gateway_id: text('virtualGatewayId'),
      direct_connect_gateway_id: text('directConnectGatewayId'),
      route_filter_prefixes: jsonb('routeFilterPrefixes'),
      bgp_peers: jsonb('bgpPeers'),
      aws_device_v2: text('awsDeviceV2'),
      aws_logical_device_id: text('awsLogicalDeviceId'),
      site_link_enabled: boolean('siteLinkEnabled'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (nextToken) => call(context, directConnect, 'DescribeVirtualInterfaces', { maxResults: 100, nextToken }),
      (page) => page.virtualInterfaces,
    ),
});
