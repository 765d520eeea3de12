import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

export const networkFirewallVpcEndpointAssociation = defineCollector({
  type: 'network-firewall:vpc-endpoint-association',
  summary: 'A further endpoint of a firewall, in a VPC of its own or of another account.',
  tier: 2,
  scope: 'regional',
  permissions: ['network-firewall:ListVpcEndpointAssociations', 'network-firewall:DescribeVpcEndpointAssociation'],
  identity: ['VpcEndpointAssociationArn'],
  arn: { path: 'VpcEndpointAssociationArn' },
  tags: 'Tags',
  links: [
    link('attached-to', 'FirewallArn', 'network-firewall:firewall'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetMapping.SubnetId', 'ec2:subnet'),
    link('has-vpc-endpoint', 'VpcEndpointAssociationStatus.AssociationSyncState{}.Attachment.EndpointId', 'ec2:vpc-endpoint'),
  ],
  views: [
    view('aws_network_firewall_vpc_endpoint_association', {
      vpc_endpoint_association_arn: id,
      vpc_endpoint_association_id: text('VpcEndpointAssociationId'),
      firewall_arn: text('FirewallArn'),
      vpc_id: text('VpcId'),
      subnet_mapping: jsonb('SubnetMapping'),
      description: text('Description'),
      vpc_endpoint_association_status: jsonb('VpcEndpointAssociationStatus'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const associations = paginated(context, networkFirewall, 'ListVpcEndpointAssociations', {}, (page) => page.VpcEndpointAssociations);
    return withDetail(
      associations,
      async ({ VpcEndpointAssociationArn }) => {
        const { VpcEndpointAssociation, VpcEndpointAssociationStatus } = await call(
          context,
          networkFirewall,
          'DescribeVpcEndpointAssociation',
          { VpcEndpointAssociationArn: String(VpcEndpointAssociationArn) },
        );
        if (!VpcEndpointAssociation) throw new MalformedAnswerError(context.scope.type);
        return { ...VpcEndpointAssociation, VpcEndpointAssociationStatus };
      },
      // Of the firewall's owner AWS says that it may list those of other accounts, not that it may read them.
      ({ VpcEndpointAssociationArn }) => isOwnArn(context, VpcEndpointAssociationArn),
    );
  },
});
