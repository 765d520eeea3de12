import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, name, regional, sql, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';
import { tagged } from './tags.ts';

export const route53resolverRule = defineCollector({
  type: 'route53resolver:rule',
  summary: 'Where queries for names of a domain go: to servers elsewhere, or nowhere else. The rules that AWS defines are among them.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListResolverRules', 'route53resolver:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  domain: 'DomainName',
  tags: 'Tags',
  links: [link('through-endpoint', 'ResolverEndpointId', 'route53resolver:endpoint')],
  views: [
    view('aws_route53_resolver_rule', {
      name,
      id,
      arn,
      status: text('Status'),
      creator_request_id: text('CreatorRequestId'),
      domain_name: text('DomainName'),
      owner_id: text('OwnerId'),
      resolver_endpoint_id: text('ResolverEndpointId'),
      rule_type: text('RuleType'),
      share_status: text('ShareStatus'),
      status_message: text('StatusMessage'),
      creation_time: text('CreationTime'),
      modification_time: text('ModificationTime'),
      // Users of Steampipe look for the empty list to find rules without a VPC.
      resolver_rule_associations: sql(
        'jsonb',
        "(select coalesce(jsonb_agg(d.attributes order by d.id), '[]') from inventory.resource_at d where d.type = 'route53resolver:rule-association' and d.account_id = r.account_id and d.region = r.region and d.attributes ->> 'ResolverRuleId' = r.id)",
      ),
      target_ips: jsonb('TargetIps'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      paginated(context, route53Resolver, 'ListResolverRules', { MaxResults: 100 }, (page) => page.ResolverRules),
      // The rules that AWS defines are owned by "Route 53 Resolver".
      (rule) => isOwn(context, rule),
    ),
});
