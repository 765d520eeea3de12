import { defineCollector, type ListContext, type Page } from '../collector.ts';
import { cidr, parentId, regional, sql, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamPrefixListResolverVersionEntry = defineCollector({
  type: 'ec2:ipam-prefix-list-resolver-version-entry',
  summary: 'An address block of the newest version of what a resolver has found.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamPrefixListResolverVersionEntries'],
  parent: 'ec2:ipam-prefix-list-resolver-version',
  identity: ['$parent.IpamPrefixListResolverId', '$parent.IpamPrefixListResolverVersion', 'Cidr'],
  name: null,
  links: [link('in-ipam-prefix-list-resolver', '$parent.IpamPrefixListResolverId', 'ec2:ipam-prefix-list-resolver')],
  views: [
    view('aws_ec2_ipam_prefix_list_resolver_version_entry', {
      resolver_version_id: parentId,
      ipam_prefix_list_resolver_id: sql('text', "split_part(parent_id, '|', 1)"),
      ipam_prefix_list_resolver_version: sql('bigint', "inventory.to_bigint(split_part(parent_id, '|', 2))"),
      cidr: cidr('Cidr'),
      title: sql('text', "attributes ->> 'Cidr'"),
      ...regional,
    }),
  ],
  async *list(context) {
    for (const [resolver, version] of await newestVersions(context)) {
      const parent = {
        id: `${resolver}|${version}`,
        attributes: { IpamPrefixListResolverId: resolver, IpamPrefixListResolverVersion: version },
      };
      for await (const page of entriesOf(context, resolver, version)) yield { ...page, parent };
    }
  },
});

function entriesOf(context: ListContext, IpamPrefixListResolverId: string, IpamPrefixListResolverVersion: number): AsyncIterable<Page> {
  return paginated(
    context,
    ec2,
    'GetIpamPrefixListResolverVersionEntries',
    { IpamPrefixListResolverId, IpamPrefixListResolverVersion },
    (page) => page.Entries,
  );
}

/** The older versions of a resolver are history, which the register keeps by itself. A version is identified by its resolver and number. */
async function newestVersions(context: ListContext): Promise<ReadonlyMap<string, number>> {
  const newest = new Map<string, number>();
  for await (const versions of context.parents()) {
    for (const { id } of versions) {
      const [resolver = '', version = ''] = id.split('|');
      newest.set(resolver, Math.max(newest.get(resolver) ?? 0, Number(version)));
    }
  }
  return newest;
}
