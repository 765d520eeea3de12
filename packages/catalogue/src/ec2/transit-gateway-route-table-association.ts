import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayRouteTableAssociation = defineCollector({
  type: 'ec2:transit-gateway-route-table-association',
  summary: 'An attachment whose traffic a transit gateway route table routes.',
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayRouteTableAssociations'],
  parent: 'ec2:transit-gateway-route-table',
  identity: ['$parent.TransitGatewayRouteTableId', 'TransitGatewayAttachmentId'],
  name: null,
  gone: { path: 'State', states: ['disassociated'] },
  links: [
    link('in-route-table', '$parent.TransitGatewayRouteTableId', 'ec2:transit-gateway-route-table'),
    link('routes-for', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('routes-for', 'ResourceId', null),
  ],
  views: [
    view('aws_ec2_transit_gateway_route_table_association', {
      transit_gateway_route_table_id: parentId,
      transit_gateway_attachment_id: text('TransitGatewayAttachmentId'),
      resource_id: text('ResourceId'),
      resource_type: text('ResourceType'),
      state: text('State'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'GetTransitGatewayRouteTableAssociations',
        { TransitGatewayRouteTableId: parent.id, MaxResults: 1000 },
        (page) => page.Associations,
      ),
    ),
});
