import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';
import { tagged } from './tags.ts';

export const route53resolverFirewallRuleGroupAssociation = defineCollector({
  type: 'route53resolver:firewall-rule-group-association',
  summary: 'A VPC whose queries a group of DNS firewall rules filters.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListFirewallRuleGroupAssociations', 'route53resolver:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [link('associates', 'FirewallRuleGroupId', 'route53resolver:firewall-rule-group'), link('in-vpc', 'VpcId', 'ec2:vpc')],
  views: [
    view('aws_route53resolver_firewall_rule_group_association', {
      id,
      arn,
      name,
      firewall_rule_group_id: text('FirewallRuleGroupId'),
      vpc_id: text('VpcId'),
      priority: bigint('Priority'),
      mutation_protection: text('MutationProtection'),
      managed_owner_name: text('ManagedOwnerName'),
      status: text('Status'),
      status_message: text('StatusMessage'),
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
  list: (context) =>
    tagged(
      context,
      paginated(
        context,
        route53Resolver,
        'ListFirewallRuleGroupAssociations',
        { MaxResults: 100 },
        (page) => page.FirewallRuleGroupAssociations,
      ),
    ),
});
