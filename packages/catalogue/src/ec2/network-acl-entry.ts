import { defineEmbeddedType } from '../collector.ts';
import { bigint, boolean, cidr, jsonb, parentId, regional, text, title, view } from '../columns.ts';

export const networkAclEntry = defineEmbeddedType({
  type: 'ec2:network-acl-entry',
  summary: 'A numbered rule of a network ACL.',
  holder: 'ec2:network-acl',
  path: 'Entries',
  identity: ['$parent.NetworkAclId', 'Egress', 'RuleNumber'],
  links: [],
  views: [
    view('aws_ec2_network_acl_entry', {
      network_acl_id: parentId,
      cidr_block: cidr('CidrBlock'),
      egress: boolean('Egress'),
      icmp_type_code: jsonb('IcmpTypeCode'),
      ipv6_cidr_block: cidr('Ipv6CidrBlock'),
      port_range: jsonb('PortRange'),
      protocol: text('Protocol'),
      rule_action: text('RuleAction'),
      rule_number: bigint('RuleNumber'),
      title,
      ...regional,
    }),
  ],
});
