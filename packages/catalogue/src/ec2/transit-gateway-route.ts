import { EC2Client, paginateSearchTransitGatewayRoutes } from '@aws-sdk/client-ec2';
import { defineCollector } from '../collector.ts';
import { cidr, jsonb, parentId, regional, sql, text, view } from '../columns.ts';
import { TruncatedListingError } from '../errors.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';

export const transitGatewayRoute = defineCollector({
  type: 'ec2:transit-gateway-route',
  summary: 'A route of a transit gateway route table, active or black hole.',
  scope: 'regional',
  permissions: ['ec2:SearchTransitGatewayRoutes'],
  parent: 'ec2:transit-gateway-route-table',
  identity: ['$parent.TransitGatewayRouteTableId', ['DestinationCidrBlock', 'PrefixListId']],
  name: null,
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('in-route-table', '$parent.TransitGatewayRouteTableId', 'ec2:transit-gateway-route-table'),
    link('routes-to', 'TransitGatewayAttachments[].TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('uses-prefix-list', 'PrefixListId', 'ec2:managed-prefix-list'),
  ],
  views: [
    view('aws_ec2_transit_gateway_route', {
      transit_gateway_route_table_id: parentId,
      destination_cidr_block: cidr('DestinationCidrBlock'),
      prefix_list_id: text('PrefixListId'),
      state: text('State'),
      type: text('Type'),
      transit_gateway_attachments: jsonb('TransitGatewayAttachments'),
      title: text('DestinationCidrBlock'),
      akas: sql(
        'jsonb',
        `jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || account_id || ':transit-gateway-route-table/' || parent_id || ':'
          || (attributes ->> 'DestinationCidrBlock'))`,
      ),
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        EC2Client,
        paginateSearchTransitGatewayRoutes,
        // A filter is required. One by type would leave out the types that it does not name.
        { TransitGatewayRouteTableId: parent.id, Filters: [{ Name: 'state', Values: ['active', 'blackhole'] }], MaxResults: 1000 },
        (page) => {
          // Endpoints without paging for this operation cut the list off at 1,000 routes.
          if (page.AdditionalRoutesAvailable && !page.NextToken) throw new TruncatedListingError(context.scope.type);
          return page.Routes;
        },
      ),
    ),
});
