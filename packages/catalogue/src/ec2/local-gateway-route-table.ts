import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const localGatewayRouteTable = defineCollector({
  type: 'ec2:local-gateway-route-table',
  summary: 'A route table of a local gateway: what leaves an Outpost for the premises.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeLocalGatewayRouteTables'],
  identity: ['LocalGatewayRouteTableId'],
  arn: { path: 'LocalGatewayRouteTableArn' },
  tags: 'Tags',
  links: [link('in-local-gateway', 'LocalGatewayId', 'ec2:local-gateway'), link('on-outpost', 'OutpostArn', null)],
  views: [
    view('aws_ec2_local_gateway_route_table', {
      local_gateway_route_table_id: id,
      local_gateway_route_table_arn: arn,
      local_gateway_id: text('LocalGatewayId'),
      outpost_arn: text('OutpostArn'),
      owner_id: text('OwnerId'),
      state: text('State'),
      mode: text('Mode'),
      state_reason: jsonb('StateReason'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeLocalGatewayRouteTables', { MaxResults: 1000 }, (page) => page.LocalGatewayRouteTables),
});
