import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayRouteTableAnnouncement = defineCollector({
  type: 'ec2:transit-gateway-route-table-announcement',
  summary: 'The announcement of a transit gateway route table to a peer, or of a peer to it.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayRouteTableAnnouncements'],
  identity: ['TransitGatewayRouteTableAnnouncementId'],
  arn: {
    template: 'arn:{Partition}:ec2:{Region}:{Account}:transit-gateway-route-table-announcement/{TransitGatewayRouteTableAnnouncementId}',
  },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('in-route-table', 'TransitGatewayRouteTableId', 'ec2:transit-gateway-route-table'),
    link('peer-transit-gateway', 'PeerTransitGatewayId', 'ec2:transit-gateway'),
    link('through-attachment', 'PeeringAttachmentId', 'ec2:transit-gateway-attachment'),
    link('in-core-network', 'CoreNetworkId', 'networkmanager:core-network'),
    link('peer-core-network', 'PeerCoreNetworkId', 'networkmanager:core-network'),
  ],
  views: [
    view('aws_ec2_transit_gateway_route_table_announcement', {
      transit_gateway_route_table_announcement_id: id,
      arn,
      transit_gateway_id: text('TransitGatewayId'),
      core_network_id: text('CoreNetworkId'),
      peer_transit_gateway_id: text('PeerTransitGatewayId'),
      peer_core_network_id: text('PeerCoreNetworkId'),
      peering_attachment_id: text('PeeringAttachmentId'),
      announcement_direction: text('AnnouncementDirection'),
      transit_gateway_route_table_id: text('TransitGatewayRouteTableId'),
      state: text('State'),
      creation_time: timestamp('CreationTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(
      context,
      ec2,
      'DescribeTransitGatewayRouteTableAnnouncements',
      { MaxResults: 1000 },
      (page) => page.TransitGatewayRouteTableAnnouncements,
    ),
});
