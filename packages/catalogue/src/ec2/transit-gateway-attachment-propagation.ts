import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

// Only the owner of the transit gateway is sure to be let to ask.
export const transitGatewayAttachmentPropagation = defineCollector({
  type: 'ec2:transit-gateway-attachment-propagation',
  summary: 'A route table into which an attachment propagates its routes, as the attachment says.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayAttachmentPropagations'],
  parent: 'ec2:transit-gateway-attachment',
  identity: ['$parent.TransitGatewayAttachmentId', 'TransitGatewayRouteTableId'],
  name: null,
  gone: { path: 'State', states: ['disabled'] },
  links: [
    link('in-attachment', '$parent.TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('propagates-to', 'TransitGatewayRouteTableId', 'ec2:transit-gateway-route-table'),
  ],
  views: [
    view('aws_ec2_transit_gateway_attachment_propagation', {
      transit_gateway_attachment_id: parentId,
      transit_gateway_route_table_id: text('TransitGatewayRouteTableId'),
      state: text('State'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        paginated(
          context,
          ec2,
          'GetTransitGatewayAttachmentPropagations',
          { TransitGatewayAttachmentId: parent.id, MaxResults: 1000 },
          (page) => page.TransitGatewayAttachmentPropagations,
        ),
      ({ attributes }) => isOwn(context, attributes, 'TransitGatewayOwnerId'),
    ),
});
