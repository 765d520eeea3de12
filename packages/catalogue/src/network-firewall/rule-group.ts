import { defineCollector, type ListContext, type Page } from '../collector.ts';
import { akas, bigint, id, jsonb, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

/**
 * Those of the account and those that others share with it, by name and ARN. Those that AWS manages are the same in every account, and are not
 * listed unless asked for.
 */
export function ruleGroups(context: ListContext): AsyncIterable<Page> {
  return paginated(context, networkFirewall, 'ListRuleGroups', { MaxResults: 100 }, (page) => page.RuleGroups);
}

export const networkFirewallRuleGroup = defineCollector({
  type: 'network-firewall:rule-group',
  summary: 'Rules that firewall policies have in common: for single packets, for flows, or for domains.',
  tier: 2,
  scope: 'regional',
  permissions: ['network-firewall:ListRuleGroups', 'network-firewall:DescribeRuleGroup'],
  identity: ['Arn'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [
    // A prefix list or a resource group.
    link('refers-to', 'RuleGroup.ReferenceSets.IPSetReferences{}.ReferenceArn', null),
    link('copied-from', 'SourceMetadata.SourceArn', 'network-firewall:rule-group'),
    link('notifies', 'SnsTopic', null),
    link('uses-key', 'EncryptionConfiguration.KeyId', null),
  ],
  views: [
    view('aws_networkfirewall_rule_group', {
      rule_group_name: name,
      arn: id,
      capacity: bigint('Capacity'),
      consumed_capacity: bigint('ConsumedCapacity'),
      description: text('Description'),
      sns_topic: text('SnsTopic'),
      number_of_associations: bigint('NumberOfAssociations'),
      rule_group_id: text('RuleGroupId'),
      rule_group_status: text('RuleGroupStatus'),
      analysis_results: jsonb('AnalysisResults'),
      encryption_configuration: jsonb('EncryptionConfiguration'),
      rule_variables: jsonb('RuleGroup.RuleVariables'),
      rules_source: jsonb('RuleGroup.RulesSource'),
      stateful_rule_options: jsonb('RuleGroup.StatefulRuleOptions'),
      type: text('Type'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    withDetail(
      ruleGroups(context),
      async ({ Arn }) => {
        const { RuleGroupResponse, RuleGroup } = await call(context, networkFirewall, 'DescribeRuleGroup', { RuleGroupArn: String(Arn) });
        if (!RuleGroupResponse) throw new MalformedAnswerError(context.scope.type);
        return { ...RuleGroupResponse, RuleGroup };
      },
      // Whom a group is shared with may list and use it, not read it.
      ({ Arn }) => isOwnArn(context, Arn),
    ),
});
