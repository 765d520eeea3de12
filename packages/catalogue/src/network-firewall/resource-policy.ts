import { DescribeResourcePolicyCommand, NetworkFirewallClient } from '@aws-sdk/client-network-firewall';
import { defineCollector } from '../collector.ts';
import { parentId, regional, sql, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, perParent, single, withoutMetadata } from '../listing.ts';

export const networkFirewallResourcePolicy = defineCollector({
  type: 'network-firewall:resource-policy',
  summary: 'Whom a firewall policy is shared with, and what they may do with it.',
  tier: 3,
  scope: 'regional',
  permissions: ['network-firewall:DescribeResourcePolicy'],
  parent: 'network-firewall:firewall-policy',
  identity: ['$parent.Arn'],
  name: null,
  links: [link('in-firewall-policy', '$parent.Arn', 'network-firewall:firewall-policy')],
  views: [
    view('aws_network_firewall_resource_policy', {
      resource_arn: parentId,
      policy: text('Policy'),
      policy_std: sql('jsonb', "inventory.canonical_policy(inventory.to_jsonb(attributes ->> 'Policy'))"),
      title,
      ...regional,
    }),
  ],
  list(context) {
    const client = context.client(NetworkFirewallClient);
    return perParent(
      context,
      (parent) =>
        single(context, (options) => client.send(new DescribeResourcePolicyCommand({ ResourceArn: parent.id }), options), withoutMetadata),
      // A policy is its owner's: whom the firewall policy is shared with may not read it.
      ({ id }) => isOwnArn(context, id),
    );
  },
});
