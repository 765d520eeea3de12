import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamPrefixListResolver = defineCollector({
  type: 'ec2:ipam-prefix-list-resolver',
  summary: 'What keeps prefix lists in step with the addresses of IPAM.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamPrefixListResolvers'],
  identity: ['IpamPrefixListResolverId'],
  arn: { path: 'IpamPrefixListResolverArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [link('in-ipam', 'IpamArn', null)],
  views: [
    view('aws_ec2_ipam_prefix_list_resolver', {
      ipam_prefix_list_resolver_id: id,
      owner_id: text('OwnerId'),
      ipam_prefix_list_resolver_arn: arn,
      ipam_arn: text('IpamArn'),
      ipam_region: text('IpamRegion'),
      description: text('Description'),
      address_family: text('AddressFamily'),
      state: text('State'),
      last_version_creation_status: text('LastVersionCreationStatus'),
      last_version_creation_status_message: text('LastVersionCreationStatusMessage'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeIpamPrefixListResolvers', {}, (page) => page.IpamPrefixListResolvers),
});
