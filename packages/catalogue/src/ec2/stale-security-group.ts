import { defineCollector } from '../collector.ts';
import { jsonb, name, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

/**
 * Every VPC is asked about: rules go stale through peerings, transit gateways and groups of the same VPC, of which a VPC itself says
 * nothing. A group may be used in several VPCs, so the one that was asked about is part of its identity.
 */
export const staleSecurityGroup = defineCollector({
  type: 'ec2:stale-security-group',
  summary: 'A security group with rules that refer to groups which are gone or out of reach.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeStaleSecurityGroups'],
  parent: 'ec2:vpc',
  identity: ['$parent.VpcId', 'GroupId'],
  name: 'GroupName',
  links: [
    link('same-as', 'GroupId', 'ec2:security-group'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('refers-to-security-group', 'StaleIpPermissions[].UserIdGroupPairs[].GroupId', 'ec2:security-group'),
    link('through-peering', 'StaleIpPermissions[].UserIdGroupPairs[].VpcPeeringConnectionId', 'ec2:vpc-peering-connection'),
    link('uses-prefix-list', 'StaleIpPermissions[].PrefixListIds[]', 'ec2:managed-prefix-list'),
    link('refers-to-security-group', 'StaleIpPermissionsEgress[].UserIdGroupPairs[].GroupId', 'ec2:security-group'),
    link('through-peering', 'StaleIpPermissionsEgress[].UserIdGroupPairs[].VpcPeeringConnectionId', 'ec2:vpc-peering-connection'),
    link('uses-prefix-list', 'StaleIpPermissionsEgress[].PrefixListIds[]', 'ec2:managed-prefix-list'),
  ],
  views: [
    view('aws_ec2_stale_security_group', {
      group_id: text('GroupId'),
      description: text('Description'),
      group_name: name,
      stale_ip_permissions: jsonb('StaleIpPermissions'),
      stale_ip_permissions_egress: jsonb('StaleIpPermissionsEgress'),
      vpc_id: text('VpcId'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'DescribeStaleSecurityGroups', { VpcId: parent.id, MaxResults: 255 }, (page) => page.StaleSecurityGroupSet),
    ),
});
