import { defineCollector } from '../collector.ts';
import { bigint, parentId, regional, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamPrefixListResolverVersion = defineCollector({
  type: 'ec2:ipam-prefix-list-resolver-version',
  summary: 'A version of the addresses that a resolver has found.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamPrefixListResolverVersions'],
  parent: 'ec2:ipam-prefix-list-resolver',
  identity: ['$parent.IpamPrefixListResolverId', 'Version'],
  name: null,
  links: [link('in-ipam-prefix-list-resolver', '$parent.IpamPrefixListResolverId', 'ec2:ipam-prefix-list-resolver')],
  views: [
    view('aws_ec2_ipam_prefix_list_resolver_version', {
      ipam_prefix_list_resolver_id: parentId,
      version: bigint('Version'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'GetIpamPrefixListResolverVersions',
        { IpamPrefixListResolverId: parent.id },
        (page) => page.IpamPrefixListResolverVersions,
      ),
    ),
});
