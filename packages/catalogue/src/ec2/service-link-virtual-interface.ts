import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, inet, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const serviceLinkVirtualInterface = defineCollector({
  type: 'ec2:service-link-virtual-interface',
  summary: 'A VLAN over which an Outpost is connected to its region.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeServiceLinkVirtualInterfaces'],
  identity: ['ServiceLinkVirtualInterfaceId'],
  arn: { path: 'ServiceLinkVirtualInterfaceArn' },
  tags: 'Tags',
  gone: { path: 'ConfigurationState', states: ['deleted'] },
  links: [link('on-outpost', 'OutpostArn', null), link('in-outpost-lag', 'OutpostLagId', 'ec2:outpost-lag')],
  views: [
    view('aws_ec2_service_link_virtual_interface', {
      service_link_virtual_interface_id: id,
      service_link_virtual_interface_arn: arn,
      outpost_id: text('OutpostId'),
      outpost_arn: text('OutpostArn'),
      owner_id: text('OwnerId'),
      local_address: inet('LocalAddress'),
      peer_address: inet('PeerAddress'),
      peer_bgp_asn: bigint('PeerBgpAsn'),
      vlan: bigint('Vlan'),
      outpost_lag_id: text('OutpostLagId'),
      configuration_state: text('ConfigurationState'),
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
      (token) => call(context, ec2, 'DescribeServiceLinkVirtualInterfaces', { NextToken: token }),
      (page) => page.ServiceLinkVirtualInterfaces,
    ),
});
