import { defineCollector, type ListContext, type Page } from '../collector.ts';
import { akas, arn, bigint, boolean, id, name, ownerByArn, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

/** The account's own, and those that others share with it. */
export function serviceNetworks(context: ListContext): AsyncIterable<Page> {
  return paginated(context, vpcLattice, 'ListServiceNetworks', {}, (page) => page.items);
}

/** The networks with what is said of each alone. The permission with which RAM shares one includes the call. */
export function detailedServiceNetworks(context: ListContext): AsyncIterable<Page> {
  return withDetail(serviceNetworks(context), ({ id: serviceNetworkIdentifier }) =>
    call(context, vpcLattice, 'GetServiceNetwork', { serviceNetworkIdentifier: String(serviceNetworkIdentifier) }),
  );
}

export const latticeServiceNetwork = defineCollector({
  type: 'vpc-lattice:service-network',
  summary: 'A set of services and resources that the VPCs associated with it reach by name, across VPCs and accounts.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListServiceNetworks', 'vpc-lattice:GetServiceNetwork', 'vpc-lattice:ListTagsForResource'],
  identity: ['id'],
  arn: { path: 'arn' },
  name: 'name',
  tags: 'Tags',
  links: [],
  views: [
    view('aws_vpc_lattice_service_network', {
      id,
      name,
      arn,
      auth_type: text('authType'),
      sharing_enabled: boolean('sharingConfig.enabled'),
      created_at: timestamp('createdAt'),
      last_updated_at: timestamp('lastUpdatedAt'),
      number_of_associated_vpcs: bigint('numberOfAssociatedVPCs'),
      number_of_associated_services: bigint('numberOfAssociatedServices'),
      number_of_associated_resource_configurations: bigint('numberOfAssociatedResourceConfigurations'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
      owner_id: ownerByArn,
    }),
  ],
  list: (context) => tagged(context, detailedServiceNetworks(context)),
});
