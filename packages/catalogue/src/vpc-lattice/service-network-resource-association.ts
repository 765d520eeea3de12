import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

export const latticeServiceNetworkResourceAssociation = defineCollector({
  type: 'vpc-lattice:service-network-resource-association',
  summary: 'A resource configuration that is reached in a service network.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListServiceNetworkResourceAssociations', 'vpc-lattice:ListTagsForResource'],
  identity: ['id'],
  arn: { path: 'arn' },
  name: null,
  tags: 'Tags',
  links: [
    link('in-service-network', 'serviceNetworkId', 'vpc-lattice:service-network'),
    link('associates', 'resourceConfigurationId', 'vpc-lattice:resource-configuration'),
  ],
  views: [
    view('aws_vpc_lattice_service_network_resource_association', {
      id,
      arn,
      status: text('status'),
      created_by: text('createdBy'),
      created_at: timestamp('createdAt'),
      resource_configuration_id: text('resourceConfigurationId'),
      resource_configuration_arn: text('resourceConfigurationArn'),
      resource_configuration_name: text('resourceConfigurationName'),
      service_network_id: text('serviceNetworkId'),
      service_network_arn: text('serviceNetworkArn'),
      service_network_name: text('serviceNetworkName'),
      dns_entry: jsonb('dnsEntry'),
      private_dns_entry: jsonb('privateDnsEntry'),
      is_managed_association: boolean('isManagedAssociation'),
      failure_code: text('failureCode'),
      private_dns_enabled: boolean('privateDnsEnabled'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      paginated(context, vpcLattice, 'ListServiceNetworkResourceAssociations', { includeChildren: true }, (page) => page.items),
    ),
});
