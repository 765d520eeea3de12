import { defineCollector } from '../collector.ts';
import { bigint, name, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, paginated, perParent } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

export const route53resolverFirewallRule = defineCollector({
  type: 'route53resolver:firewall-rule',
  summary: 'What the DNS firewall does with queries for the names of a domain list.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListFirewallRules'],
  parent: 'route53resolver:firewall-rule-group',
  // One list may have several rules, by the type of the query; a priority has one.
  identity: ['FirewallRuleGroupId', 'Priority'],
  name: 'Name',
  links: [
    link('in-firewall-rule-group', 'FirewallRuleGroupId', 'route53resolver:firewall-rule-group'),
    link('uses-domain-list', 'FirewallDomainListId', 'route53resolver:firewall-domain-list'),
  ],
  views: [
    view('aws_route53resolver_firewall_rule', {
      firewall_rule_group_id: text('FirewallRuleGroupId'),
      priority: bigint('Priority'),
      name,
      firewall_domain_list_id: text('FirewallDomainListId'),
      action: text('Action'),
      block_response: text('BlockResponse'),
      block_override_domain: text('BlockOverrideDomain'),
      block_override_dns_type: text('BlockOverrideDnsType'),
      block_override_ttl: bigint('BlockOverrideTtl'),
      firewall_domain_redirection_action: text('FirewallDomainRedirectionAction'),
      qtype: text('Qtype'),
      creator_request_id: text('CreatorRequestId'),
      creation_time: timestamp('CreationTime'),
      modification_time: timestamp('ModificationTime'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        paginated(
          context,
          route53Resolver,
          'ListFirewallRules',
          { FirewallRuleGroupId: parent.id, MaxResults: 100 },
          (page) => page.FirewallRules,
        ),
      // A group may be shared: only its owner is sure to be let to ask.
      ({ attributes }) => isOwn(context, attributes),
    ),
});
