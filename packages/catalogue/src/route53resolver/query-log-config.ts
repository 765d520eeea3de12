import { defineCollector } from '../collector.ts';
import { absent, akas, arn, bigint, id, name, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';
import { tagged } from './tags.ts';

export const route53resolverQueryLogConfig = defineCollector({
  type: 'route53resolver:query-log-config',
  summary: 'Where queries for names are logged to.',
  tier: 3,
  scope: 'regional',
  permissions: ['route53resolver:ListResolverQueryLogConfigs', 'route53resolver:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [link('logs-to', 'DestinationArn', null)],
  views: [
    view('aws_route53_resolver_query_log_config', {
      id,
      name,
      arn,
      creation_time: timestamp('CreationTime'),
      status: text('Status'),
      association_count: bigint('AssociationCount'),
      ip_address_count: absent('bigint', "It is a qualifier of Steampipe's queries."),
      creator_request_id: text('CreatorRequestId'),
      destination_arn: text('DestinationArn'),
      owner_id: text('OwnerId'),
      share_status: text('ShareStatus'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      paginated(context, route53Resolver, 'ListResolverQueryLogConfigs', { MaxResults: 100 }, (page) => page.ResolverQueryLogConfigs),
      (config) => isOwn(context, config),
    ),
});
