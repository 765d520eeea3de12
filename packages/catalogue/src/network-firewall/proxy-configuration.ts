import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

export const networkFirewallProxyConfiguration = defineCollector({
  type: 'network-firewall:proxy-configuration',
  summary: 'The rule groups that a proxy asks, in their order, and what happens to what no rule is about.',
  tier: 3,
  scope: 'regional',
  permissions: ['network-firewall:ListProxyConfigurations', 'network-firewall:DescribeProxyConfiguration'],
  identity: ['Arn'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [link('uses-rule-group', 'RuleGroups[].ProxyRuleGroupArn', 'network-firewall:proxy-rule-group')],
  views: [
    view('aws_network_firewall_proxy_configuration', {
      arn: id,
      name,
      proxy_configuration_arn: text('ProxyConfigurationArn'),
      proxy_configuration_name: text('ProxyConfigurationName'),
      description: text('Description'),
      create_time: timestamp('CreateTime'),
      delete_time: timestamp('DeleteTime'),
      rule_groups: jsonb('RuleGroups'),
      default_rule_phase_actions: jsonb('DefaultRulePhaseActions'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const configurations = paginated(context, networkFirewall, 'ListProxyConfigurations', {}, (page) => page.ProxyConfigurations);
    return withDetail(configurations, async ({ Arn }) => {
      const { ProxyConfiguration } = await call(context, networkFirewall, 'DescribeProxyConfiguration', {
        ProxyConfigurationArn: String(Arn),
      });
      if (!ProxyConfiguration) throw new MalformedAnswerError(context.scope.type);
      return ProxyConfiguration;
    });
  },
});
