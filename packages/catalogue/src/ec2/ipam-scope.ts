import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamScope = defineCollector({
  type: 'ec2:ipam-scope',
  summary: 'A space of addresses that do not overlap.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamScopes'],
  identity: ['IpamScopeId'],
  arn: { path: 'IpamScopeArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [link('in-ipam', 'IpamArn', null)],
  views: [
    view('aws_ec2_ipam_scope', {
      ipam_scope_id: id,
      owner_id: text('OwnerId'),
      ipam_scope_arn: arn,
      ipam_arn: text('IpamArn'),
      ipam_region: text('IpamRegion'),
      ipam_scope_type: text('IpamScopeType'),
      is_default: boolean('IsDefault'),
      description: text('Description'),
      pool_count: bigint('PoolCount'),
      state: text('State'),
      external_authority_configuration: jsonb('ExternalAuthorityConfiguration'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeIpamScopes', { MaxResults: 1000 }, (page) => page.IpamScopes),
});
