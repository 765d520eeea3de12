import { defineEmbeddedType } from '../collector.ts';
import { bigint, id, inet, parentId, regional, text, title, view } from '../columns.ts';

export const directConnectBgpPeer = defineEmbeddedType({
  type: 'directconnect:bgp-peer',
  summary: 'A BGP session of a virtual interface.',
  holder: 'directconnect:virtual-interface',
  path: 'bgpPeers',
  identity: ['bgpPeerId'],
  gone: { path: 'bgpPeerState', states: ['deleted'] },
  links: [],
  views: [
    view('aws_directconnect_bgp_peer', {
      virtual_interface_id: parentId,
      bgp_peer_id: id,
      asn: bigint('asn'),
      asn_long: bigint('asnLong'),
      address_family: text('addressFamily'),
      amazon_address: inet('amazonAddress'),
      customer_address: inet('customerAddress'),
      bgp_peer_state: text('bgpPeerState'),
      bgp_status: text('bgpStatus'),
      aws_device_v2: text('awsDeviceV2'),
      aws_logical_device_id: text('awsLogicalDeviceId'),
      title,
      ...regional,
    }),
  ],
});
