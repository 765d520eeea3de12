import { defineCollector } from '../collector.ts';
import { id, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

export const route53resolverQueryLogConfigAssociation = defineCollector({
  type: 'route53resolver:query-log-config-association',
  summary: 'A VPC whose queries for names are logged.',
  tier: 3,
  scope: 'regional',
  permissions: ['route53resolver:ListResolverQueryLogConfigAssociations'],
  identity: ['Id'],
  name: null,
  links: [link('associates', 'ResolverQueryLogConfigId', 'route53resolver:query-log-config'), link('logs', 'ResourceId', 'ec2:vpc')],
  views: [
    view('aws_route53resolver_query_log_config_association', {
      id,
      resolver_query_log_config_id: text('ResolverQueryLogConfigId'),
      resource_id: text('ResourceId'),
      status: text('Status'),
      error: text('Error'),
      error_message: text('ErrorMessage'),
      creation_time: timestamp('CreationTime'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(
      context,
      route53Resolver,
      'ListResolverQueryLogConfigAssociations',
      { MaxResults: 100 },
      (page) => page.ResolverQueryLogConfigAssociations,
    ),
});
