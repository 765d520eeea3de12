import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

export const networkFirewallProxyRuleGroup = defineCollector({
  type: 'network-firewall:proxy-rule-group',
  summary: 'Rules of proxies: what is done with a name that is looked up, a request, or an answer.',
  tier: 3,
  scope: 'regional',
  permissions: ['network-firewall:ListProxyRuleGroups', 'network-firewall:DescribeProxyRuleGroup'],
  identity: ['Arn'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [],
  views: [
    view('aws_network_firewall_proxy_rule_group', {
      arn: id,
      name,
      proxy_rule_group_arn: text('ProxyRuleGroupArn'),
      proxy_rule_group_name: text('ProxyRuleGroupName'),
      description: text('Description'),
      create_time: timestamp('CreateTime'),
      delete_time: timestamp('DeleteTime'),
      rules: jsonb('Rules'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const groups = paginated(context, networkFirewall, 'ListProxyRuleGroups', {}, (page) => page.ProxyRuleGroups);
    return withDetail(groups, async ({ Arn }) => {
      const { ProxyRuleGroup } = await call(context, networkFirewall, 'DescribeProxyRuleGroup', { ProxyRuleGroupArn: String(Arn) });
      if (!ProxyRuleGroup) throw new MalformedAnswerError(context.scope.type);
      return ProxyRuleGroup;
    });
  },
});
