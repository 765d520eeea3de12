import { defineCollector } from '../collector.ts';
import { regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { batches, isOwn, perInput, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

/** How many groups AWS takes in one call is not documented. */
const GROUPS_PER_CALL = 100;

/** Only for the account's own groups, and for all of them: which VPCs are connected to others, a group does not say. */
export const securityGroupReference = defineCollector({
  type: 'ec2:security-group-reference',
  summary: 'A VPC on the far side of a peering or transit gateway whose security groups refer to a group of the account.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeSecurityGroupReferences'],
  parent: 'ec2:security-group',
  identity: ['GroupId', 'ReferencingVpcId', ['VpcPeeringConnectionId', 'TransitGatewayId']],
  name: null,
  links: [
    link('refers-to-security-group', 'GroupId', 'ec2:security-group'),
    link('in-vpc', 'ReferencingVpcId', 'ec2:vpc'),
    link('through-peering', 'VpcPeeringConnectionId', 'ec2:vpc-peering-connection'),
    link('through-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway'),
  ],
  views: [
    view('aws_ec2_security_group_reference', {
      group_id: text('GroupId'),
      referencing_vpc_id: text('ReferencingVpcId'),
      vpc_peering_connection_id: text('VpcPeeringConnectionId'),
      transit_gateway_id: text('TransitGatewayId'),
      title,
      ...regional,
    }),
  ],
  async *list(context) {
    const ids: string[] = [];
    for await (const groups of context.parents()) {
      for (const { id, attributes } of groups) {
        if (isOwn(context, attributes)) ids.push(id);
      }
    }
    yield* perInput(batches(ids, GROUPS_PER_CALL), (batch) =>
      single(
        context,
        () => call(context, ec2, 'DescribeSecurityGroupReferences', { GroupId: batch }),
        (answer) => answer.SecurityGroupReferenceSet,
      ),
    );
  },
});
