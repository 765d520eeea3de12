import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { elbv2 } from './sdk.ts';

export const elbv2LoadBalancerAttributes = defineCollector({
  type: 'elbv2:load-balancer-attributes',
  summary: 'A setting of a load balancer: balancing across zones, logging, protection from deletion.',
  tier: 2,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeLoadBalancerAttributes'],
  parent: 'elbv2:load-balancer',
  identity: ['$parent.LoadBalancerArn', 'Key'],
  name: null,
  links: [link('in-load-balancer', '$parent.LoadBalancerArn', 'elbv2:load-balancer')],
  views: [
    view('aws_elbv2_load_balancer_attributes', {
      load_balancer_arn: parentId,
      key: text('Key'),
      value: text('Value'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, elbv2, 'DescribeLoadBalancerAttributes', { LoadBalancerArn: parent.id }),
        (page) => page.Attributes,
      ),
    ),
});
