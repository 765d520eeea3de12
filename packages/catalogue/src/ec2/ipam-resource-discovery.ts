import { defineCollector, type ListContext, type Parent } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamResourceDiscovery = defineCollector({
  type: 'ec2:ipam-resource-discovery',
  summary: 'What lets IPAM see the resources of accounts and regions.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamResourceDiscoveries'],
  identity: ['IpamResourceDiscoveryId'],
  arn: { path: 'IpamResourceDiscoveryArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [],
  views: [
    view('aws_ec2_ipam_resource_discovery', {
      ipam_resource_discovery_id: id,
      owner_id: text('OwnerId'),
      ipam_resource_discovery_arn: arn,
      ipam_resource_discovery_region: text('IpamResourceDiscoveryRegion'),
      description: text('Description'),
      operating_regions: jsonb('OperatingRegions'),
      is_default: boolean('IsDefault'),
      state: text('State'),
      organizational_unit_exclusions: jsonb('OrganizationalUnitExclusions'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeIpamResourceDiscoveries', {}, (page) => page.IpamResourceDiscoveries),
});

/**
 * The regions that a discovery looks into: what it sees is asked for region by region, all in the region where the discovery is at home.
 * Nowhere else, should AWS show it in other regions too.
 */
export function operatingRegions(context: ListContext, { attributes }: Parent): string[] {
  const { OperatingRegions, IpamResourceDiscoveryRegion = context.region } = attributes;
  if (!Array.isArray(OperatingRegions) || IpamResourceDiscoveryRegion !== context.region) return [];
  return OperatingRegions.flatMap(({ RegionName }: { readonly RegionName?: string }) => RegionName ?? []);
}
