import { DescribeLoadBalancerAttributesCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';

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
  list(context) {
    const client = context.client(ElasticLoadBalancingV2Client);
    return perParent(context, (parent) =>
      single(
        context,
        (options) => client.send(new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: parent.id }), options),
        (page) => page.Attributes,
      ),
    );
  },
});
