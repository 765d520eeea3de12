import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const secondarySubnet = defineCollector({
  type: 'ec2:secondary-subnet',
  summary: 'A range of addresses of a secondary network in one Availability Zone.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeSecondarySubnets'],
  identity: ['SecondarySubnetId'],
  arn: { path: 'SecondarySubnetArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [link('in-secondary-network', 'SecondaryNetworkId', 'ec2:secondary-network')],
  views: [
    view('aws_ec2_secondary_subnet', {
      secondary_subnet_id: id,
      secondary_subnet_arn: arn,
      secondary_network_id: text('SecondaryNetworkId'),
      secondary_network_type: text('SecondaryNetworkType'),
      owner_id: text('OwnerId'),
      availability_zone_id: text('AvailabilityZoneId'),
      availability_zone: text('AvailabilityZone'),
      ipv4_cidr_block_associations: jsonb('Ipv4CidrBlockAssociations'),
      state: text('State'),
      state_reason: text('StateReason'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  // Without a page size: how large it may be is not documented.
  list: (context) => paginated(context, ec2, 'DescribeSecondarySubnets', {}, (page) => page.SecondarySubnets),
});
