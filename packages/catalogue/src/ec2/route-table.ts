import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, regional, tags, tagsSource, text, view } from '../columns.ts';
import { embeddedLinks, link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route } from './route.ts';
import { routeTableAssociation } from './route-table-association.ts';
import { routeTablePropagatingVgw } from './route-table-propagating-vgw.ts';
import { ec2 } from './sdk.ts';

export const routeTable = defineCollector({
  type: 'ec2:route-table',
  summary: 'A route table of a VPC with its routes, associations and propagating gateways.',
  scope: 'regional',
  permissions: ['ec2:DescribeRouteTables'],
  identity: ['RouteTableId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:route-table/{RouteTableId}' },
  tags: 'Tags',
  links: [link('in-vpc', 'VpcId', 'ec2:vpc'), ...embeddedLinks(route, routeTableAssociation, routeTablePropagatingVgw)],
  views: [
    view('aws_vpc_route_table', {
      route_table_id: id,
      vpc_id: text('VpcId'),
      owner_id: text('OwnerId'),
      associations: jsonb('Associations'),
      routes: jsonb('Routes'),
      propagating_vgws: jsonb('PropagatingVgws'),
      tags_src: tagsSource,
      tags,
      title: id,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeRouteTables', { MaxResults: 100 }, (page) => page.RouteTables),
});
