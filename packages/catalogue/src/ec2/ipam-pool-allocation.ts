import { defineCollector } from '../collector.ts';
import { akas, arn, cidr, id, name, parentId, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamPoolAllocation = defineCollector({
  type: 'ec2:ipam-pool-allocation',
  summary: 'An address block that is allocated from a pool, and what it is allocated to.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetIpamPoolAllocations'],
  parent: 'ec2:ipam-pool',
  identity: ['IpamPoolAllocationId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:ipam-pool-allocation/{IpamPoolAllocationId}' },
  name: 'Description',
  tags: 'Tags',
  links: [link('in-ipam-pool', '$parent.IpamPoolId', 'ec2:ipam-pool'), link('allocated-to', 'ResourceId', null)],
  views: [
    view('aws_ec2_ipam_pool_allocation', {
      ipam_pool_allocation_id: id,
      ipam_pool_id: parentId,
      arn,
      cidr: cidr('Cidr'),
      description: name,
      resource_id: text('ResourceId'),
      resource_type: text('ResourceType'),
      resource_region: text('ResourceRegion'),
      resource_owner: text('ResourceOwner'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  // AWS wants to be asked in the region of the pool's locale, and some pools have none: it is asked wherever it lists the pool.
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'GetIpamPoolAllocations', { IpamPoolId: parent.id, MaxResults: 1000 }, (page) => page.IpamPoolAllocations),
    ),
});
