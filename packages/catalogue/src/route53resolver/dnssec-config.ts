import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

export const route53resolverDnssecConfig = defineCollector({
  type: 'route53resolver:dnssec-config',
  summary: 'Whether the resolver of a VPC checks signatures of names.',
  tier: 3,
  scope: 'regional',
  permissions: ['route53resolver:ListResolverDnssecConfigs'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53resolver:{Region}:{OwnerId|Account}:resolver-dnssec-config/{ResourceId}' },
  name: null,
  links: [link('configures', 'ResourceId', 'ec2:vpc')],
  views: [
    view('aws_route53resolver_dnssec_config', {
      id,
      arn,
      resource_id: text('ResourceId'),
      owner_id: text('OwnerId'),
      validation_status: text('ValidationStatus'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, route53Resolver, 'ListResolverDnssecConfigs', { MaxResults: 100 }, (page) => page.ResolverDnssecConfigs),
});
