import type { ListContext, Page, Parent } from '../collector.ts';
import { defineCollector } from '../collector.ts';
import { cidr, jsonb, parentId, regional, sql, text, view } from '../columns.ts';
import { TruncatedListingError } from '../errors.ts';
import { link } from '../links.ts';
import { paginated, perParent, toPage } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

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
  list: (context) => perParent(context, (parent) => routesOf(context, parent)),
});

/**
 * A table of up to 1,000 routes, AWS's default and maximum of a page, is answered whole, also where paging is not known for this
 * operation. A longer one is read in pages; an endpoint that can't go on after the first 1,000 is not believed to have listed the table.
 */
async function* routesOf(context: ListContext, { id }: Parent): AsyncGenerator<Page> {
  // A filter is required. One by type would leave out the types that it does not name.
  const query = { TransitGatewayRouteTableId: id, Filters: [{ Name: 'state', Values: ['active', 'blackhole'] }] };
  const first = await call(context, ec2, 'SearchTransitGatewayRoutes', query);
  if (first.AdditionalRoutesAvailable || first.NextToken) {
    yield* paginated(context, ec2, 'SearchTransitGatewayRoutes', { ...query, MaxResults: 1000 }, (page) => {
      if (page.AdditionalRoutesAvailable && !page.NextToken) throw new TruncatedListingError(context.scope.type);
      return page.Routes;
    });
  } else {
    yield toPage(context, first.Routes);
  }
}
