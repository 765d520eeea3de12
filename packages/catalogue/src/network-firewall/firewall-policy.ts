import { defineCollector, type ListContext, type Page } from '../collector.ts';
import { akas, arn, bigint, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

/** Those of the account and those that others share with it, by name and ARN. */
export function firewallPolicies(context: ListContext): AsyncIterable<Page> {
  return paginated(context, networkFirewall, 'ListFirewallPolicies', { MaxResults: 100 }, (page) => page.FirewallPolicies);
}

export const networkFirewallFirewallPolicy = defineCollector({
  type: 'network-firewall:firewall-policy',
  summary: 'What firewalls do with traffic: the rule groups they ask, in which order, and what happens to what no rule is about.',
  tier: 2,
  scope: 'regional',
  permissions: ['network-firewall:ListFirewallPolicies', 'network-firewall:DescribeFirewallPolicy'],
  identity: ['Arn'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [
    link('uses-rule-group', 'FirewallPolicy.StatelessRuleGroupReferences[].ResourceArn', 'network-firewall:rule-group'),
    link('uses-rule-group', 'FirewallPolicy.StatefulRuleGroupReferences[].ResourceArn', 'network-firewall:rule-group'),
    link(
      'uses-tls-inspection-configuration',
      'FirewallPolicy.TLSInspectionConfigurationArn',
      'network-firewall:tls-inspection-configuration',
    ),
    link('uses-key', 'EncryptionConfiguration.KeyId', null),
  ],
  views: [
    view('aws_networkfirewall_firewall_policy', {
      name,
      arn,
      firewall_policy_id: text('FirewallPolicyId'),
      consumed_stateful_rule_capacity: bigint('ConsumedStatefulRuleCapacity'),
      consumed_stateless_rule_capacity: bigint('ConsumedStatelessRuleCapacity'),
      description: text('Description'),
      firewall_policy_status: text('FirewallPolicyStatus'),
      last_modified_time: timestamp('LastModifiedTime'),
      number_of_associations: bigint('NumberOfAssociations'),
      encryption_configuration: jsonb('EncryptionConfiguration'),
      firewall_policy: jsonb('FirewallPolicy'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    withDetail(
      firewallPolicies(context),
      async ({ Arn }) => {
        const { FirewallPolicyResponse, FirewallPolicy } = await call(context, networkFirewall, 'DescribeFirewallPolicy', {
          FirewallPolicyArn: String(Arn),
        });
        if (!FirewallPolicyResponse) throw new MalformedAnswerError(context.scope.type);
        return { ...FirewallPolicyResponse, FirewallPolicy };
      },
      // Whom a policy is shared with may list and use it, not read it.
      ({ Arn }) => isOwnArn(context, Arn),
    ),
});
