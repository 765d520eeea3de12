import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

export const route53resolverResolverConfig = defineCollector({
  type: 'route53resolver:resolver-config',
  summary: 'Whether names of addresses are found in a VPC without rules of its own for them.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListResolverConfigs'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53resolver:{Region}:{OwnerId|Account}:resolver-config/{ResourceId}' },
  name: null,
  links: [link('configures', 'ResourceId', 'ec2:vpc')],
  views: [
    view('aws_route53resolver_resolver_config', {
      id,
      arn,
      resource_id: text('ResourceId'),
      owner_id: text('OwnerId'),
      autodefined_reverse: text('AutodefinedReverse'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, route53Resolver, 'ListResolverConfigs', { MaxResults: 100 }, (page) => page.ResolverConfigs),
});
