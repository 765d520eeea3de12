import { defineCollector } from '../collector.ts';
import { jsonb, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayPolicyTableEntry = defineCollector({
  type: 'ec2:transit-gateway-policy-table-entry',
  summary: 'A rule of a policy table: which traffic goes to which route table.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayPolicyTableEntries'],
  parent: 'ec2:transit-gateway-policy-table',
  identity: ['$parent.TransitGatewayPolicyTableId', 'PolicyRuleNumber'],
  name: null,
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('in-policy-table', '$parent.TransitGatewayPolicyTableId', 'ec2:transit-gateway-policy-table'),
    link('directs-to', 'TargetRouteTableId', 'ec2:transit-gateway-route-table'),
  ],
  views: [
    view('aws_ec2_transit_gateway_policy_table_entry', {
      transit_gateway_policy_table_id: parentId,
      policy_rule_number: text('PolicyRuleNumber'),
      policy_rule: jsonb('PolicyRule'),
      target_route_table_id: text('TargetRouteTableId'),
      state: text('State'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        ec2,
        'GetTransitGatewayPolicyTableEntries',
        { TransitGatewayPolicyTableId: parent.id, MaxResults: 1000 },
        (page) => page.TransitGatewayPolicyTableEntries,
      ),
    ),
});
