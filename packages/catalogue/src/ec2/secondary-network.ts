import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const secondaryNetwork = defineCollector({
  type: 'ec2:secondary-network',
  summary: 'A network of its own beside the VPCs, for traffic such as RDMA between instances.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeSecondaryNetworks'],
  identity: ['SecondaryNetworkId'],
  arn: { path: 'SecondaryNetworkArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [],
  views: [
    view('aws_ec2_secondary_network', {
      secondary_network_id: id,
      secondary_network_arn: arn,
      owner_id: text('OwnerId'),
      type: text('Type'),
      state: text('State'),
      state_reason: text('StateReason'),
      ipv4_cidr_block_associations: jsonb('Ipv4CidrBlockAssociations'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  // Without a page size: how large it may be is not documented.
  list: (context) => paginated(context, ec2, 'DescribeSecondaryNetworks', {}, (page) => page.SecondaryNetworks),
});
