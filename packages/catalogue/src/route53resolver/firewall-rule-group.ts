import { defineCollector, type Item } from '../collector.ts';
import { akas, arn, bigint, id, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { isOwn, paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { route53Resolver } from './sdk.ts';
import { tagged } from './tags.ts';

export const route53resolverFirewallRuleGroup = defineCollector({
  type: 'route53resolver:firewall-rule-group',
  summary: 'Rules about which names may be asked for, as a whole that VPCs can be given.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListFirewallRuleGroups', 'route53resolver:GetFirewallRuleGroup', 'route53resolver:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [],
  views: [
    view('aws_route53resolver_firewall_rule_group', {
      id,
      arn,
      name,
      rule_count: bigint('RuleCount'),
      status: text('Status'),
      status_message: text('StatusMessage'),
      owner_id: text('OwnerId'),
      share_status: text('ShareStatus'),
      creator_request_id: text('CreatorRequestId'),
      creation_time: timestamp('CreationTime'),
      modification_time: timestamp('ModificationTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const groups = paginated(context, route53Resolver, 'ListFirewallRuleGroups', { MaxResults: 100 }, (page) => page.FirewallRuleGroups);
    // A group may be shared: only its owner is sure to be let to ask.
    const asked = (group: Item) => isOwn(context, group);
    return withDetail(
      tagged(context, groups, asked),
      async ({ Id }) => {
        const { FirewallRuleGroup } = await call(context, route53Resolver, 'GetFirewallRuleGroup', { FirewallRuleGroupId: String(Id) });
        if (!FirewallRuleGroup) throw new MalformedAnswerError(context.scope.type);
        return FirewallRuleGroup;
      },
      asked,
    );
  },
});
