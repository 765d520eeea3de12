import { defineCollector } from '../collector.ts';
import { jsonb, parentId, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayMeteringPolicyEntry = defineCollector({
  type: 'ec2:transit-gateway-metering-policy-entry',
  summary: 'A rule of a metering policy: which account pays for which traffic.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayMeteringPolicyEntries'],
  parent: 'ec2:transit-gateway-metering-policy',
  identity: ['$parent.TransitGatewayMeteringPolicyId', 'PolicyRuleNumber'],
  name: null,
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('in-metering-policy', '$parent.TransitGatewayMeteringPolicyId', 'ec2:transit-gateway-metering-policy'),
    link('from', 'MeteringPolicyRule.SourceTransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('to', 'MeteringPolicyRule.DestinationTransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
  ],
  views: [
    view('aws_ec2_transit_gateway_metering_policy_entry', {
      transit_gateway_metering_policy_id: parentId,
      policy_rule_number: text('PolicyRuleNumber'),
      metered_account: text('MeteredAccount'),
      state: text('State'),
      updated_at: timestamp('UpdatedAt'),
      update_effective_at: timestamp('UpdateEffectiveAt'),
      metering_policy_rule: jsonb('MeteringPolicyRule'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) =>
          call(context, ec2, 'GetTransitGatewayMeteringPolicyEntries', { TransitGatewayMeteringPolicyId: parent.id, NextToken: token }),
        (page) => page.TransitGatewayMeteringPolicyEntries,
      ),
    ),
});
