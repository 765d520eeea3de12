import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamResourceDiscoveryAssociation = defineCollector({
  type: 'ec2:ipam-resource-discovery-association',
  summary: 'An IPAM that uses a resource discovery.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamResourceDiscoveryAssociations'],
  identity: ['IpamResourceDiscoveryAssociationId'],
  arn: { path: 'IpamResourceDiscoveryAssociationArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['disassociate-complete'] },
  links: [link('in-ipam', 'IpamId', 'ec2:ipam'), link('uses-resource-discovery', 'IpamResourceDiscoveryId', 'ec2:ipam-resource-discovery')],
  views: [
    view('aws_ec2_ipam_resource_discovery_association', {
      ipam_resource_discovery_association_id: id,
      owner_id: text('OwnerId'),
      ipam_resource_discovery_association_arn: arn,
      ipam_resource_discovery_id: text('IpamResourceDiscoveryId'),
      ipam_id: text('IpamId'),
      ipam_arn: text('IpamArn'),
      ipam_region: text('IpamRegion'),
      is_default: boolean('IsDefault'),
      resource_discovery_status: text('ResourceDiscoveryStatus'),
      state: text('State'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeIpamResourceDiscoveryAssociations', {}, (page) => page.IpamResourceDiscoveryAssociations),
});
