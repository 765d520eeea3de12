import { defineCollector } from '../collector.ts';
import { regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayPolicyTableAssociation = defineCollector({
  type: 'ec2:transit-gateway-policy-table-association',
  summary: 'An attachment whose traffic a policy table directs.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetTransitGatewayPolicyTableAssociations'],
  parent: 'ec2:transit-gateway-policy-table',
  identity: ['TransitGatewayPolicyTableId', 'TransitGatewayAttachmentId'],
  name: null,
  gone: { path: 'State', states: ['disassociated'] },
  links: [
    link('in-policy-table', 'TransitGatewayPolicyTableId', 'ec2:transit-gateway-policy-table'),
    link('routes-for', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('routes-for', 'ResourceId', null),
  ],
  views: [
    view('aws_ec2_transit_gateway_policy_table_association', {
      transit_gateway_policy_table_id: text('TransitGatewayPolicyTableId'),
      transit_gateway_attachment_id: text('TransitGatewayAttachmentId'),
      resource_id: text('ResourceId'),
      resource_type: text('ResourceType'),
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
        'GetTransitGatewayPolicyTableAssociations',
        { TransitGatewayPolicyTableId: parent.id, MaxResults: 1000 },
        (page) => page.Associations,
      ),
    ),
});
