import { defineCollector } from '../collector.ts';
import { jsonb, name, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { elb } from './sdk.ts';

export const elbLoadBalancerPolicy = defineCollector({
  type: 'elb:load-balancer-policy',
  summary: 'A policy of a load balancer of the first generation: its ciphers, its stickiness, or which servers it trusts.',
  tier: 3,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeLoadBalancerPolicies'],
  parent: 'elb:load-balancer',
  identity: ['$parent.LoadBalancerName', 'PolicyName'],
  name: 'PolicyName',
  links: [link('in-load-balancer', '$parent.LoadBalancerName', 'elb:load-balancer')],
  views: [
    view('aws_elb_load_balancer_policy', {
      load_balancer_name: parentId,
      policy_name: name,
      policy_type_name: text('PolicyTypeName'),
      policy_attribute_descriptions: jsonb('PolicyAttributeDescriptions'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, elb, 'DescribeLoadBalancerPolicies', { LoadBalancerName: parent.id }),
        (page) => page.PolicyDescriptions,
      ),
    ),
});
