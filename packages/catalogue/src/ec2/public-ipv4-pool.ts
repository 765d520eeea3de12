import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const publicIpv4Pool = defineCollector({
  type: 'ec2:public-ipv4-pool',
  summary: 'A pool of public IPv4 addresses that were brought to AWS.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribePublicIpv4Pools'],
  identity: ['PoolId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:ipv4pool-ec2/{PoolId}' },
  tags: 'Tags',
  volatile: ['TotalAvailableAddressCount', 'PoolAddressRanges[].AvailableAddressCount'],
  links: [],
  views: [
    view('aws_ec2_public_ipv4_pool', {
      pool_id: id,
      arn,
      description: text('Description'),
      pool_address_ranges: jsonb('PoolAddressRanges'),
      total_address_count: bigint('TotalAddressCount'),
      total_available_address_count: bigint('TotalAvailableAddressCount'),
      network_border_group: text('NetworkBorderGroup'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribePublicIpv4Pools', { MaxResults: 10 }, (page) => page.PublicIpv4Pools),
});
