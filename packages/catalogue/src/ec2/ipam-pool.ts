import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamPool = defineCollector({
  type: 'ec2:ipam-pool',
  summary: 'A pool from which addresses are allocated.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamPools'],
  identity: ['IpamPoolId'],
  arn: { path: 'IpamPoolArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [
    link('in-ipam-scope', 'IpamScopeArn', null),
    link('in-ipam', 'IpamArn', null),
    link('in-ipam-pool', 'SourceIpamPoolId', 'ec2:ipam-pool'),
    link('plans-addresses-of', 'SourceResource.ResourceId', 'ec2:vpc'),
  ],
  views: [
    view('aws_ec2_ipam_pool', {
      ipam_pool_id: id,
      owner_id: text('OwnerId'),
      source_ipam_pool_id: text('SourceIpamPoolId'),
      ipam_pool_arn: arn,
      ipam_scope_arn: text('IpamScopeArn'),
      ipam_scope_type: text('IpamScopeType'),
      ipam_arn: text('IpamArn'),
      ipam_region: text('IpamRegion'),
      locale: text('Locale'),
      pool_depth: bigint('PoolDepth'),
      state: text('State'),
      state_message: text('StateMessage'),
      description: text('Description'),
      auto_import: boolean('AutoImport'),
      publicly_advertisable: boolean('PubliclyAdvertisable'),
      address_family: text('AddressFamily'),
      allocation_min_netmask_length: bigint('AllocationMinNetmaskLength'),
      allocation_max_netmask_length: bigint('AllocationMaxNetmaskLength'),
      allocation_default_netmask_length: bigint('AllocationDefaultNetmaskLength'),
      allocation_resource_tags: jsonb('AllocationResourceTags'),
      aws_service: text('AwsService'),
      public_ip_source: text('PublicIpSource'),
      source_resource: jsonb('SourceResource'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeIpamPools', { MaxResults: 1000 }, (page) => page.IpamPools),
});
