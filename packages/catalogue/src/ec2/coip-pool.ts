import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const coipPool = defineCollector({
  type: 'ec2:coip-pool',
  summary: "A pool of addresses of the customer's own network for what runs on an Outpost.",
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeCoipPools'],
  identity: ['PoolId'],
  arn: { path: 'PoolArn' },
  tags: 'Tags',
  links: [link('in-local-gateway-route-table', 'LocalGatewayRouteTableId', 'ec2:local-gateway-route-table')],
  views: [
    view('aws_ec2_coip_pool', {
      pool_id: id,
      pool_cidrs: jsonb('PoolCidrs'),
      local_gateway_route_table_id: text('LocalGatewayRouteTableId'),
      pool_arn: arn,
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeCoipPools', { MaxResults: 1000 }, (page) => page.CoipPools),
});
