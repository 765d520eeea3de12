import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, inet, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const localGatewayVirtualInterface = defineCollector({
  type: 'ec2:local-gateway-virtual-interface',
  summary: 'A VLAN between a local gateway and the network on the premises, with its BGP session.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeLocalGatewayVirtualInterfaces'],
  identity: ['LocalGatewayVirtualInterfaceId'],
  arn: { path: 'LocalGatewayVirtualInterfaceArn' },
  tags: 'Tags',
  gone: { path: 'ConfigurationState', states: ['deleted'] },
  links: [
    link('in-local-gateway', 'LocalGatewayId', 'ec2:local-gateway'),
    link('in-group', 'LocalGatewayVirtualInterfaceGroupId', 'ec2:local-gateway-virtual-interface-group'),
    link('in-outpost-lag', 'OutpostLagId', 'ec2:outpost-lag'),
  ],
  views: [
    view('aws_ec2_local_gateway_virtual_interface', {
      local_gateway_virtual_interface_id: id,
      local_gateway_id: text('LocalGatewayId'),
      local_gateway_virtual_interface_group_id: text('LocalGatewayVirtualInterfaceGroupId'),
      local_gateway_virtual_interface_arn: arn,
      outpost_lag_id: text('OutpostLagId'),
      vlan: bigint('Vlan'),
      local_address: inet('LocalAddress'),
      peer_address: inet('PeerAddress'),
      local_bgp_asn: bigint('LocalBgpAsn'),
      peer_bgp_asn: bigint('PeerBgpAsn'),
      peer_bgp_asn_extended: bigint('PeerBgpAsnExtended'),
      owner_id: text('OwnerId'),
      configuration_state: text('ConfigurationState'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeLocalGatewayVirtualInterfaces', { MaxResults: 1000 }, (page) => page.LocalGatewayVirtualInterfaces),
});
