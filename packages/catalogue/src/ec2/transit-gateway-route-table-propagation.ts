import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayRouteTablePropagation = defineCollector({
  type: 'ec2:transit-gateway-route-table-propagation',
  summary: 'An attachment or announcement from which a transit gateway route table learns routes.',
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayRouteTablePropagations'],
  parent: 'ec2:transit-gateway-route-table',
  identity: ['$parent.TransitGatewayRouteTableId', ['TransitGatewayAttachmentId', 'TransitGatewayRouteTableAnnouncementId']],
  name: null,
  gone: { path: 'State', states: ['disabled'] },
  links: [
    link('in-route-table', '$parent.TransitGatewayRouteTableId', 'ec2:transit-gateway-route-table'),
    link('learns-from', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('learns-from', 'TransitGatewayRouteTableAnnouncementId', 'ec2:transit-gateway-route-table-announcement'),
  ],
  views: [
    view('aws_ec2_transit_gateway_route_table_propagation', {
      transit_gateway_route_table_id: parentId,
      transit_gateway_attachment_id: text('TransitGatewayAttachmentId'),
      resource_id: text('ResourceId'),
      resource_type: text('ResourceType'),
      state: text('State'),
      transit_gateway_route_table_announcement_id: text('TransitGatewayRouteTableAnnouncementId'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'GetTransitGatewayRouteTablePropagations',
        { TransitGatewayRouteTableId: parent.id, MaxResults: 1000 },
        (page) => page.TransitGatewayRouteTablePropagations,
      ),
    ),
});
