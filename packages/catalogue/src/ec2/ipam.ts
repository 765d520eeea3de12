import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipam = defineCollector({
  type: 'ec2:ipam',
  summary: 'The planning of the addresses of an organization or account.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeIpams'],
  identity: ['IpamId'],
  arn: { path: 'IpamArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [
    link('uses-resource-discovery', 'DefaultResourceDiscoveryId', 'ec2:ipam-resource-discovery'),
    link('uses-resource-discovery-association', 'DefaultResourceDiscoveryAssociationId', 'ec2:ipam-resource-discovery-association'),
    link('has-default-scope', 'PublicDefaultScopeId', 'ec2:ipam-scope'),
    link('has-default-scope', 'PrivateDefaultScopeId', 'ec2:ipam-scope'),
  ],
  views: [
    view('aws_ec2_ipam', {
      ipam_id: id,
      owner_id: text('OwnerId'),
      ipam_arn: arn,
      ipam_region: text('IpamRegion'),
      public_default_scope_id: text('PublicDefaultScopeId'),
      private_default_scope_id: text('PrivateDefaultScopeId'),
      scope_count: bigint('ScopeCount'),
      description: text('Description'),
      operating_regions: jsonb('OperatingRegions'),
      state: text('State'),
      default_resource_discovery_id: text('DefaultResourceDiscoveryId'),
      default_resource_discovery_association_id: text('DefaultResourceDiscoveryAssociationId'),
      resource_discovery_association_count: bigint('ResourceDiscoveryAssociationCount'),
      state_message: text('StateMessage'),
      tier: text('Tier'),
      enable_private_gua: boolean('EnablePrivateGua'),
      metered_account: text('MeteredAccount'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeIpams', { MaxResults: 1000 }, (page) => page.Ipams),
});
