import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipv6Pool = defineCollector({
  type: 'ec2:ipv6-pool',
  summary: 'A pool of IPv6 ranges that were brought to AWS.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeIpv6Pools'],
  identity: ['PoolId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:ipv6pool-ec2/{PoolId}' },
  tags: 'Tags',
  links: [],
  views: [
    view('aws_ec2_ipv6_pool', {
      pool_id: id,
      arn,
      description: text('Description'),
      pool_cidr_blocks: jsonb('PoolCidrBlocks'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeIpv6Pools', { MaxResults: 1000 }, (page) => page.Ipv6Pools),
});
