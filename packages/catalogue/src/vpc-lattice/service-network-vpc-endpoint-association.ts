import { defineCollector } from '../collector.ts';
import { id, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { vpcLattice } from './sdk.ts';

export const latticeServiceNetworkVpcEndpointAssociation = defineCollector({
  type: 'vpc-lattice:service-network-vpc-endpoint-association',
  summary: 'A VPC endpoint through which a service network is reached.',
  tier: 2,
  scope: 'regional',
  permissions: ['vpc-lattice:ListServiceNetworkVpcEndpointAssociations'],
  parent: 'vpc-lattice:service-network',
  identity: ['id'],
  name: null,
  links: [
    link('in-service-network', '$parent.id', 'vpc-lattice:service-network'),
    link('associates', 'vpcEndpointId', 'ec2:vpc-endpoint'),
    link('in-vpc', 'vpcId', 'ec2:vpc'),
  ],
  views: [
    view('aws_vpc_lattice_service_network_vpc_endpoint_association', {
      id,
      vpc_endpoint_id: text('vpcEndpointId'),
      vpc_id: text('vpcId'),
      vpc_endpoint_owner_id: text('vpcEndpointOwnerId'),
      state: text('state'),
      service_network_arn: text('serviceNetworkArn'),
      created_at: timestamp('createdAt'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (network) =>
      paginated(
        context,
        vpcLattice,
        'ListServiceNetworkVpcEndpointAssociations',
        { serviceNetworkIdentifier: network.id },
        (page) => page.items,
      ),
    ),
});
