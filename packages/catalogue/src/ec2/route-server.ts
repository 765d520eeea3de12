import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const routeServer = defineCollector({
  type: 'ec2:route-server',
  summary: 'A BGP speaker that keeps the route tables of VPCs up to date.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeRouteServers'],
  identity: ['RouteServerId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:route-server/{RouteServerId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [link('notifies', 'SnsTopicArn', null)],
  views: [
    view('aws_ec2_route_server', {
      route_server_id: id,
      arn,
      amazon_side_asn: bigint('AmazonSideAsn'),
      state: text('State'),
      persist_routes_state: text('PersistRoutesState'),
      persist_routes_duration: bigint('PersistRoutesDuration'),
      sns_notifications_enabled: boolean('SnsNotificationsEnabled'),
      sns_topic_arn: text('SnsTopicArn'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeRouteServers', {}, (page) => page.RouteServers),
});
