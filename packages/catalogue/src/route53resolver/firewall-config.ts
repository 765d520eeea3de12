import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

export const route53resolverFirewallConfig = defineCollector({
  type: 'route53resolver:firewall-config',
  summary: 'What happens to the queries of a VPC while its DNS firewall does not answer.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListFirewallConfigs'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53resolver:{Region}:{OwnerId|Account}:firewall-config/{ResourceId}' },
  name: null,
  links: [link('configures', 'ResourceId', 'ec2:vpc')],
  views: [
    view('aws_route53resolver_firewall_config', {
      id,
      arn,
      resource_id: text('ResourceId'),
      owner_id: text('OwnerId'),
      firewall_fail_open: text('FirewallFailOpen'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, route53Resolver, 'ListFirewallConfigs', { MaxResults: 10 }, (page) => page.FirewallConfigs),
});
