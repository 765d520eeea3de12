import { defineCollector, type Page } from '../collector.ts';
import { parentId, regional, sql, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, noneWhere, perParent, single, withoutMetadata, withParents } from '../listing.ts';
import { call } from '../sdk.ts';
import { firewalls } from './firewall.ts';
import { firewallPolicies } from './firewall-policy.ts';
import { ruleGroups } from './rule-group.ts';
import { networkFirewall } from './sdk.ts';

/** Of all that can be shared. It is listed under no one type, since an account may have rule groups and no firewall policy. */
export const networkFirewallResourcePolicy = defineCollector({
  type: 'network-firewall:resource-policy',
  summary: 'Whom a firewall, a firewall policy or a rule group is shared with, and what they may do with it.',
  tier: 3,
  scope: 'regional',
  permissions: [
    'network-firewall:DescribeResourcePolicy',
    'network-firewall:ListFirewallPolicies',
    'network-firewall:ListRuleGroups',
    'network-firewall:ListFirewalls',
  ],
  identity: ['$parent.Arn'],
  name: null,
  links: [link('applies-to', '$parent.Arn', null)],
  views: [
    view('aws_network_firewall_resource_policy', {
      resource_arn: parentId,
      policy: text('Policy'),
      policy_std: sql('jsonb', "inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'Policy'))"),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      withParents(context, 'Arn', firewallPolicies(context), ruleGroups(context), withArn(firewalls(context))),
      (shared) =>
        // What is shared with no one has no policy.
        noneWhere(
          'ResourceNotFoundException',
          single(context, () => call(context, networkFirewall, 'DescribeResourcePolicy', { ResourceArn: shared.id }), withoutMetadata),
        ),
      ({ id }) => isOwnArn(context, id),
    ),
});

/** Firewalls call their ARN by a name of their own. */
async function* withArn(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  for await (const { items } of pages) yield { items: items.map(({ FirewallArn }) => ({ Arn: FirewallArn })) };
}
