import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayMeteringPolicy = defineCollector({
  type: 'ec2:transit-gateway-metering-policy',
  summary: 'The rules that say which accounts pay for the traffic of a transit gateway.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayMeteringPolicies'],
  identity: ['TransitGatewayMeteringPolicyId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:transit-gateway-metering-policy/{TransitGatewayMeteringPolicyId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('through-attachment', 'MiddleboxAttachmentIds[]', 'ec2:transit-gateway-attachment'),
  ],
  views: [
    view('aws_ec2_transit_gateway_metering_policy', {
      transit_gateway_metering_policy_id: id,
      arn,
      transit_gateway_id: text('TransitGatewayId'),
      middlebox_attachment_ids: jsonb('MiddleboxAttachmentIds'),
      state: text('State'),
      update_effective_at: timestamp('UpdateEffectiveAt'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (token) => call(context, ec2, 'DescribeTransitGatewayMeteringPolicies', { NextToken: token }),
      (page) => page.TransitGatewayMeteringPolicies,
    ),
});
