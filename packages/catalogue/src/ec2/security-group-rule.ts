import { defineCollector } from '../collector.ts';
import { bigint, boolean, cidr, id, regional, sql, text, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

// Steampipe names a rule by what it says, besides its id.
const RULE = `case attributes ->> 'IsEgress' when 'true' then 'egress_' else 'ingress_' end || (attributes ->> 'IpProtocol')
  || coalesce('_' || (attributes ->> 'FromPort') || '_' || (attributes ->> 'ToPort'), '')
  || coalesce('_' || coalesce(attributes ->> 'CidrIpv4', attributes ->> 'CidrIpv6',
       nullif(attributes -> 'ReferencedGroupInfo' ->> 'GroupId', ''), attributes ->> 'PrefixListId'), '')`;

export const securityGroupRule = defineCollector({
  type: 'ec2:security-group-rule',
  summary: 'A rule of a security group: one direction, protocol, port range and source or destination.',
  scope: 'regional',
  permissions: ['ec2:DescribeSecurityGroupRules'],
  identity: ['SecurityGroupRuleId'],
  arn: { path: 'SecurityGroupRuleArn' },
  tags: 'Tags',
  links: [
    link('in-security-group', 'GroupId', 'ec2:security-group'),
    link('refers-to-security-group', 'ReferencedGroupInfo.GroupId', 'ec2:security-group'),
    link('through-peering', 'ReferencedGroupInfo.VpcPeeringConnectionId', 'ec2:vpc-peering-connection'),
    link('uses-prefix-list', 'PrefixListId', 'ec2:managed-prefix-list'),
  ],
  views: [
    view('aws_vpc_security_group_rule', {
      security_group_rule_id: id,
      group_id: text('GroupId'),
      is_egress: boolean('IsEgress'),
      type: sql('text', "case attributes ->> 'IsEgress' when 'true' then 'egress' when 'false' then 'ingress' end"),
      group_owner_id: text('GroupOwnerId'),
      description: text('Description'),
      ip_protocol: text('IpProtocol'),
      from_port: bigint('FromPort'),
      to_port: bigint('ToPort'),
      cidr_ipv4: cidr('CidrIpv4'),
      cidr_ipv6: cidr('CidrIpv6'),
      referenced_group_id: text('ReferencedGroupInfo.GroupId'),
      referenced_peering_status: text('ReferencedGroupInfo.PeeringStatus'),
      referenced_user_id: text('ReferencedGroupInfo.UserId'),
      referenced_vpc_id: text('ReferencedGroupInfo.VpcId'),
      referenced_vpc_peering_connection_id: text('ReferencedGroupInfo.VpcPeeringConnectionId'),
      prefix_list_id: text('PrefixListId'),
      title: sql('text', `id || '_' || ${RULE}`),
      akas: sql(
        'jsonb',
        `jsonb_build_array('arn:' || partition || ':ec2:' || region || ':' || (attributes ->> 'GroupOwnerId') || ':security-group-rule/' || id || ':' || ${RULE})`,
      ),
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeSecurityGroupRules', { MaxResults: 1000 }, (page) => page.SecurityGroupRules),
});
