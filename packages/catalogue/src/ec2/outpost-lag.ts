import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const outpostLag = defineCollector({
  type: 'ec2:outpost-lag',
  summary: 'A group of links between an Outpost and the network on the premises.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeOutpostLags'],
  identity: ['OutpostLagId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:outpost-lag/{OutpostLagId}' },
  tags: 'Tags',
  links: [
    link('on-outpost', 'OutpostArn', null),
    link('has-virtual-interface', 'LocalGatewayVirtualInterfaceIds[]', 'ec2:local-gateway-virtual-interface'),
    link('has-virtual-interface', 'ServiceLinkVirtualInterfaceIds[]', 'ec2:service-link-virtual-interface'),
  ],
  views: [
    view('aws_ec2_outpost_lag', {
      outpost_lag_id: id,
      arn,
      outpost_arn: text('OutpostArn'),
      owner_id: text('OwnerId'),
      state: text('State'),
      local_gateway_virtual_interface_ids: jsonb('LocalGatewayVirtualInterfaceIds'),
      service_link_virtual_interface_ids: jsonb('ServiceLinkVirtualInterfaceIds'),
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
      (token) => call(context, ec2, 'DescribeOutpostLags', { NextToken: token }),
      (page) => page.OutpostLags,
    ),
});
