import { defineCollector } from '../collector.ts';
import { akas, boolean, id, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayRouteTable = defineCollector({
  type: 'ec2:transit-gateway-route-table',
  summary: 'A route table of a transit gateway.',
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayRouteTables'],
  identity: ['TransitGatewayRouteTableId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:transit-gateway-route-table/{TransitGatewayRouteTableId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway')],
  views: [
    view('aws_ec2_transit_gateway_route_table', {
      transit_gateway_route_table_id: id,
      transit_gateway_id: text('TransitGatewayId'),
      state: text('State'),
      creation_time: timestamp('CreationTime'),
      default_association_route_table: boolean('DefaultAssociationRouteTable'),
      default_propagation_route_table: boolean('DefaultPropagationRouteTable'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeTransitGatewayRouteTables', { MaxResults: 1000 }, (page) => page.TransitGatewayRouteTables),
});
