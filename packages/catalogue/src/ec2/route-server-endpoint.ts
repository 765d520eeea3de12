import { defineCollector } from '../collector.ts';
import { akas, arn, id, inet, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const routeServerEndpoint = defineCollector({
  type: 'ec2:route-server-endpoint',
  summary: 'The end of a route server in a subnet, with which its peers speak BGP.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeRouteServerEndpoints'],
  identity: ['RouteServerEndpointId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:route-server-endpoint/{RouteServerEndpointId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('in-route-server', 'RouteServerId', 'ec2:route-server'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('has-network-interface', 'EniId', 'ec2:network-interface'),
  ],
  views: [
    view('aws_ec2_route_server_endpoint', {
      route_server_endpoint_id: id,
      arn,
      route_server_id: text('RouteServerId'),
      vpc_id: text('VpcId'),
      subnet_id: text('SubnetId'),
      eni_id: text('EniId'),
      eni_address: inet('EniAddress'),
      state: text('State'),
      failure_reason: text('FailureReason'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeRouteServerEndpoints', {}, (page) => page.RouteServerEndpoints),
});
