import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayPolicyTable = defineCollector({
  type: 'ec2:transit-gateway-policy-table',
  summary: 'Rules that direct the traffic of attachments to route tables of a transit gateway.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayPolicyTables'],
  identity: ['TransitGatewayPolicyTableId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:transit-gateway-policy-table/{TransitGatewayPolicyTableId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway')],
  views: [
    view('aws_ec2_transit_gateway_policy_table', {
      transit_gateway_policy_table_id: id,
      arn,
      transit_gateway_id: text('TransitGatewayId'),
      state: text('State'),
      creation_time: timestamp('CreationTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeTransitGatewayPolicyTables', { MaxResults: 1000 }, (page) => page.TransitGatewayPolicyTables),
});
