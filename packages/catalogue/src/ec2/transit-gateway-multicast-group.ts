import { defineCollector } from '../collector.ts';
import { boolean, inet, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayMulticastGroup = defineCollector({
  type: 'ec2:transit-gateway-multicast-group',
  summary: 'A network interface that sends to or receives from a multicast group.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:SearchTransitGatewayMulticastGroups'],
  parent: 'ec2:transit-gateway-multicast-domain',
  identity: ['$parent.TransitGatewayMulticastDomainId', 'GroupIpAddress', 'NetworkInterfaceId'],
  name: null,
  links: [
    link('in-multicast-domain', '$parent.TransitGatewayMulticastDomainId', 'ec2:transit-gateway-multicast-domain'),
    link('through-attachment', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('associates', 'ResourceId', null),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('uses-network-interface', 'NetworkInterfaceId', 'ec2:network-interface'),
  ],
  views: [
    view('aws_ec2_transit_gateway_multicast_group', {
      transit_gateway_multicast_domain_id: parentId,
      group_ip_address: inet('GroupIpAddress'),
      transit_gateway_attachment_id: text('TransitGatewayAttachmentId'),
      subnet_id: text('SubnetId'),
      resource_id: text('ResourceId'),
      resource_type: text('ResourceType'),
      resource_owner_id: text('ResourceOwnerId'),
      network_interface_id: text('NetworkInterfaceId'),
      group_member: boolean('GroupMember'),
      group_source: boolean('GroupSource'),
      member_type: text('MemberType'),
      source_type: text('SourceType'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'SearchTransitGatewayMulticastGroups',
        { TransitGatewayMulticastDomainId: parent.id, MaxResults: 1000 },
        (page) => page.MulticastGroups,
      ),
    ),
});
