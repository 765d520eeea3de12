import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, perParent, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';
import { tagged } from './tags.ts';

export const latticeServiceNetworkVpcAssociation = defineCollector({
  type: 'vpc-lattice:service-network-vpc-association',
  summary: 'A VPC whose clients reach what is in a service network, and the security groups that let them.',
  tier: 2,
  scope: 'regional',
  permissions: [
    'vpc-lattice:ListServiceNetworkVpcAssociations',
    'vpc-lattice:GetServiceNetworkVpcAssociation',
    'vpc-lattice:ListTagsForResource',
  ],
  parent: 'vpc-lattice:service-network',
  identity: ['id'],
  arn: { path: 'arn' },
  name: null,
  tags: 'Tags',
  links: [
    link('in-service-network', 'serviceNetworkId', 'vpc-lattice:service-network'),
    link('associates', 'vpcId', 'ec2:vpc'),
    link('uses-security-group', 'securityGroupIds[]', 'ec2:security-group'),
  ],
  views: [
    view('aws_vpc_lattice_service_network_vpc_association', {
      id,
      arn,
      status: text('status'),
      created_by: text('createdBy'),
      created_at: timestamp('createdAt'),
      service_network_id: text('serviceNetworkId'),
      service_network_name: text('serviceNetworkName'),
      service_network_arn: text('serviceNetworkArn'),
      vpc_id: text('vpcId'),
      security_group_ids: jsonb('securityGroupIds'),
      private_dns_enabled: boolean('privateDnsEnabled'),
      dns_options: jsonb('dnsOptions'),
      failure_code: text('failureCode'),
      failure_message: text('failureMessage'),
      last_updated_at: timestamp('lastUpdatedAt'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (network) => {
      const associations = paginated(
        context,
        vpcLattice,
        'ListServiceNetworkVpcAssociations',
        { serviceNetworkIdentifier: network.id },
        (page) => page.items,
      );
      const detailed = withDetail(
        associations,
        ({ id: serviceNetworkVpcAssociationIdentifier }) =>
          call(context, vpcLattice, 'GetServiceNetworkVpcAssociation', {
            serviceNetworkVpcAssociationIdentifier: String(serviceNetworkVpcAssociationIdentifier),
          }),
        ({ arn: associationArn }) => isOwnArn(context, associationArn),
      );
      return tagged(context, detailed);
    }),
});
