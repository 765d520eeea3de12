import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, perParent } from '../listing.ts';
import { vpcLattice } from './sdk.ts';

/** Of the account's own configurations: nothing says that those whom one is shared with may ask. */
export const latticeResourceEndpointAssociation = defineCollector({
  type: 'vpc-lattice:resource-endpoint-association',
  summary: 'A VPC endpoint through which a resource configuration is reached.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListResourceEndpointAssociations'],
  parent: 'vpc-lattice:resource-configuration',
  identity: ['id'],
  arn: { path: 'arn' },
  name: null,
  links: [
    link('in-resource-configuration', 'resourceConfigurationId', 'vpc-lattice:resource-configuration'),
    link('associates', 'vpcEndpointId', 'ec2:vpc-endpoint'),
  ],
  views: [
    view('aws_vpc_lattice_resource_endpoint_association', {
      id,
      arn,
      resource_configuration_id: text('resourceConfigurationId'),
      resource_configuration_arn: text('resourceConfigurationArn'),
      resource_configuration_name: text('resourceConfigurationName'),
      vpc_endpoint_id: text('vpcEndpointId'),
      vpc_endpoint_owner: text('vpcEndpointOwner'),
      created_by: text('createdBy'),
      created_at: timestamp('createdAt'),
      payer_responsibility: jsonb('payerResponsibility'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (configuration) =>
        paginated(
          context,
          vpcLattice,
          'ListResourceEndpointAssociations',
          { resourceConfigurationIdentifier: configuration.id },
          (page) => page.items,
        ),
      ({ attributes }) => isOwnArn(context, attributes.arn),
    ),
});
