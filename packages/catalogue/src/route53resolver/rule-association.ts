import { defineCollector } from '../collector.ts';
import { id, name, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

export const route53resolverRuleAssociation = defineCollector({
  type: 'route53resolver:rule-association',
  summary: 'A VPC whose queries obey a resolver rule.',
  tier: 2,
  scope: 'regional',
  permissions: ['route53resolver:ListResolverRuleAssociations'],
  identity: ['Id'],
  name: 'Name',
  links: [link('associates', 'ResolverRuleId', 'route53resolver:rule'), link('in-vpc', 'VPCId', 'ec2:vpc')],
  views: [
    view('aws_route53resolver_rule_association', {
      id,
      name,
      resolver_rule_id: text('ResolverRuleId'),
      vpc_id: text('VPCId'),
      status: text('Status'),
      status_message: text('StatusMessage'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, route53Resolver, 'ListResolverRuleAssociations', { MaxResults: 100 }, (page) => page.ResolverRuleAssociations),
});
