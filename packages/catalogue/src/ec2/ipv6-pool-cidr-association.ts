import { defineCollector } from '../collector.ts';
import { cidr, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipv6PoolCidrAssociation = defineCollector({
  type: 'ec2:ipv6-pool-cidr-association',
  summary: 'An IPv6 range of a pool, and what it was given to.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetAssociatedIpv6PoolCidrs'],
  parent: 'ec2:ipv6-pool',
  identity: ['$parent.PoolId', 'Ipv6Cidr'],
  name: null,
  links: [link('in-ipv6-pool', '$parent.PoolId', 'ec2:ipv6-pool'), link('used-by', 'AssociatedResource', null)],
  views: [
    view('aws_ec2_ipv6_pool_cidr_association', {
      pool_id: parentId,
      ipv6_cidr: cidr('Ipv6Cidr'),
      associated_resource: text('AssociatedResource'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'GetAssociatedIpv6PoolCidrs', { PoolId: parent.id, MaxResults: 1000 }, (page) => page.Ipv6CidrAssociations),
    ),
});
