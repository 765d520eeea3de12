import { defineCollector } from '../collector.ts';
import { cidr, jsonb, parentId, regional, sql, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const ipamPrefixListResolverRule = defineCollector({
  type: 'ec2:ipam-prefix-list-resolver-rule',
  summary: 'A rule by which a resolver chooses addresses.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamPrefixListResolverRules'],
  parent: 'ec2:ipam-prefix-list-resolver',
  // AWS gives a rule neither an id nor a name, and the order of rules matters.
  identity: ['$parent.IpamPrefixListResolverId', '$ordinal'],
  name: null,
  links: [
    link('in-ipam-prefix-list-resolver', '$parent.IpamPrefixListResolverId', 'ec2:ipam-prefix-list-resolver'),
    link('in-ipam-scope', 'IpamScopeId', 'ec2:ipam-scope'),
    link('about', 'Conditions[].IpamPoolId', 'ec2:ipam-pool'),
    link('about', 'Conditions[].ResourceId', null),
  ],
  views: [
    view('aws_ec2_ipam_prefix_list_resolver_rule', {
      ipam_prefix_list_resolver_id: parentId,
      rule_order: sql('bigint', "inventory.to_bigint(split_part(id, '|', 2))"),
      rule_type: text('RuleType'),
      static_cidr: cidr('StaticCidr'),
      ipam_scope_id: text('IpamScopeId'),
      resource_type: text('ResourceType'),
      conditions: jsonb('Conditions'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, ec2, 'GetIpamPrefixListResolverRules', { IpamPrefixListResolverId: parent.id }, (page) => page.Rules),
    ),
});
