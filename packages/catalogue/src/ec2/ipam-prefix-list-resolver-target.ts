import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamPrefixListResolverTarget = defineCollector({
  type: 'ec2:ipam-prefix-list-resolver-target',
  summary: 'A prefix list that a resolver keeps in step.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamPrefixListResolverTargets'],
  identity: ['IpamPrefixListResolverTargetId'],
  arn: { path: 'IpamPrefixListResolverTargetArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [
    link('in-ipam-prefix-list-resolver', 'IpamPrefixListResolverId', 'ec2:ipam-prefix-list-resolver'),
    link('uses-prefix-list', 'PrefixListId', 'ec2:managed-prefix-list'),
  ],
  views: [
    view('aws_ec2_ipam_prefix_list_resolver_target', {
      ipam_prefix_list_resolver_target_id: id,
      ipam_prefix_list_resolver_target_arn: arn,
      ipam_prefix_list_resolver_id: text('IpamPrefixListResolverId'),
      owner_id: text('OwnerId'),
      prefix_list_id: text('PrefixListId'),
      prefix_list_region: text('PrefixListRegion'),
      desired_version: bigint('DesiredVersion'),
      last_synced_version: bigint('LastSyncedVersion'),
      track_latest_version: boolean('TrackLatestVersion'),
      state_message: text('StateMessage'),
      state: text('State'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeIpamPrefixListResolverTargets', {}, (page) => page.IpamPrefixListResolverTargets),
});
