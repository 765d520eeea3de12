import { defineCollector } from '../collector.ts';
import { akas, arn, id, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';
import { tagged } from './tags.ts';

export const route53resolverFirewallDomainList = defineCollector({
  type: 'route53resolver:firewall-domain-list',
  summary: 'Domains that DNS firewall rules name together. The lists that AWS manages are among them.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListFirewallDomainLists', 'route53resolver:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [],
  views: [
    view('aws_route53resolver_firewall_domain_list', {
      id,
      arn,
      name,
      managed_owner_name: text('ManagedOwnerName'),
      creator_request_id: text('CreatorRequestId'),
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
      paginated(context, route53Resolver, 'ListFirewallDomainLists', { MaxResults: 100 }, (page) => page.FirewallDomainLists),
      // Only a list that someone else manages says who.
      ({ ManagedOwnerName }) => !ManagedOwnerName,
    ),
});
