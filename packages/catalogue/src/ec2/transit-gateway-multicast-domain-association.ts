import { defineCollector } from '../collector.ts';
import { jsonb, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayMulticastDomainAssociation = defineCollector({
  type: 'ec2:transit-gateway-multicast-domain-association',
  summary: 'A subnet that takes part in a multicast domain.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayMulticastDomainAssociations'],
  parent: 'ec2:transit-gateway-multicast-domain',
  identity: ['$parent.TransitGatewayMulticastDomainId', 'TransitGatewayAttachmentId', 'Subnet.SubnetId'],
  name: null,
  gone: { path: 'Subnet.State', states: ['disassociated'] },
  links: [
    link('in-multicast-domain', '$parent.TransitGatewayMulticastDomainId', 'ec2:transit-gateway-multicast-domain'),
    link('through-attachment', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('in-subnet', 'Subnet.SubnetId', 'ec2:subnet'),
    link('associates', 'ResourceId', null),
  ],
  views: [
    view('aws_ec2_transit_gateway_multicast_domain_association', {
      transit_gateway_multicast_domain_id: parentId,
      transit_gateway_attachment_id: text('TransitGatewayAttachmentId'),
      resource_id: text('ResourceId'),
      resource_type: text('ResourceType'),
      resource_owner_id: text('ResourceOwnerId'),
      subnet: jsonb('Subnet'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'GetTransitGatewayMulticastDomainAssociations',
        { TransitGatewayMulticastDomainId: parent.id, MaxResults: 1000 },
        (page) => page.MulticastDomainAssociations,
      ),
    ),
});
