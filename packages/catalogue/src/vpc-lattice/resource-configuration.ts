import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, name, ownerByArn, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

export const latticeResourceConfiguration = defineCollector({
  type: 'vpc-lattice:resource-configuration',
  summary: 'A database, address or name behind a resource gateway, or a group of them, that other VPCs and accounts may reach.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListResourceConfigurations', 'vpc-lattice:GetResourceConfiguration', 'vpc-lattice:ListTagsForResource'],
  identity: ['id'],
  arn: { path: 'arn' },
  name: 'name',
  tags: 'Tags',
  links: [
    link('through', 'resourceGatewayId', 'vpc-lattice:resource-gateway'),
    link('in-group', 'resourceConfigurationGroupId', 'vpc-lattice:resource-configuration'),
    link('reaches', 'resourceConfigurationDefinition.arnResource.arn', null),
    link('uses-domain-verification', 'domainVerificationId', 'vpc-lattice:domain-verification'),
  ],
  views: [
    view('aws_vpc_lattice_resource_configuration', {
      id,
      name,
      arn,
      type: text('type'),
      status: text('status'),
      resource_gateway_id: text('resourceGatewayId'),
      resource_configuration_group_id: text('resourceConfigurationGroupId'),
      resource_configuration_definition: jsonb('resourceConfigurationDefinition'),
      protocol: text('protocol'),
      port_ranges: jsonb('portRanges'),
      allow_association_to_shareable_service_network: boolean('allowAssociationToShareableServiceNetwork'),
      amazon_managed: boolean('amazonManaged'),
      custom_domain_name: text('customDomainName'),
      domain_verification_id: text('domainVerificationId'),
      domain_verification_arn: text('domainVerificationArn'),
      domain_verification_status: text('domainVerificationStatus'),
      group_domain: text('groupDomain'),
      failure_reason: text('failureReason'),
      created_at: timestamp('createdAt'),
      last_updated_at: timestamp('lastUpdatedAt'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
      owner_id: ownerByArn,
    }),
  ],
  list(context) {
    const configurations = paginated(context, vpcLattice, 'ListResourceConfigurations', {}, (page) => page.items);
    const detailed = withDetail(
      configurations,
      ({ id: resourceConfigurationIdentifier }) =>
        call(context, vpcLattice, 'GetResourceConfiguration', { resourceConfigurationIdentifier: String(resourceConfigurationIdentifier) }),
      // Nothing says that those whom a configuration is shared with may read more of it than its listing.
      ({ arn: configurationArn }) => isOwnArn(context, configurationArn),
    );
    return tagged(context, detailed);
  },
});
