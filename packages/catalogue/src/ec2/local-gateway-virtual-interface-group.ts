import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const localGatewayVirtualInterfaceGroup = defineCollector({
  type: 'ec2:local-gateway-virtual-interface-group',
  summary: 'Virtual interfaces of a local gateway that are used as one.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeLocalGatewayVirtualInterfaceGroups'],
  identity: ['LocalGatewayVirtualInterfaceGroupId'],
  arn: { path: 'LocalGatewayVirtualInterfaceGroupArn' },
  tags: 'Tags',
  gone: { path: 'ConfigurationState', states: ['deleted'] },
  links: [
    link('in-local-gateway', 'LocalGatewayId', 'ec2:local-gateway'),
    link('has-virtual-interface', 'LocalGatewayVirtualInterfaceIds[]', 'ec2:local-gateway-virtual-interface'),
  ],
  views: [
    view('aws_ec2_local_gateway_virtual_interface_group', {
      local_gateway_virtual_interface_group_id: id,
      local_gateway_virtual_interface_ids: jsonb('LocalGatewayVirtualInterfaceIds'),
      local_gateway_id: text('LocalGatewayId'),
      owner_id: text('OwnerId'),
      local_bgp_asn: bigint('LocalBgpAsn'),
      local_bgp_asn_extended: bigint('LocalBgpAsnExtended'),
      local_gateway_virtual_interface_group_arn: arn,
      configuration_state: text('ConfigurationState'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(
      context,
      ec2,
      'DescribeLocalGatewayVirtualInterfaceGroups',
      { MaxResults: 1000 },
      (page) => page.LocalGatewayVirtualInterfaceGroups,
    ),
});
