import { defineCollector } from '../collector.ts';
import { boolean, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayPrefixListReference = defineCollector({
  type: 'ec2:transit-gateway-prefix-list-reference',
  summary: 'A prefix list that a transit gateway route table routes as a whole.',
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayPrefixListReferences'],
  parent: 'ec2:transit-gateway-route-table',
  identity: ['TransitGatewayRouteTableId', 'PrefixListId'],
  name: null,
  links: [
    link('in-route-table', 'TransitGatewayRouteTableId', 'ec2:transit-gateway-route-table'),
    link('uses-prefix-list', 'PrefixListId', 'ec2:managed-prefix-list'),
    link('routes-to', 'TransitGatewayAttachment.TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
  ],
  views: [
    view('aws_ec2_transit_gateway_prefix_list_reference', {
      transit_gateway_route_table_id: text('TransitGatewayRouteTableId'),
      prefix_list_id: text('PrefixListId'),
      prefix_list_owner_id: text('PrefixListOwnerId'),
      state: text('State'),
      blackhole: boolean('Blackhole'),
      transit_gateway_attachment: jsonb('TransitGatewayAttachment'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'GetTransitGatewayPrefixListReferences',
        { TransitGatewayRouteTableId: parent.id, MaxResults: 1000 },
        (page) => page.TransitGatewayPrefixListReferences,
      ),
    ),
});
