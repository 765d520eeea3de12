import { DescribeInstanceHealthCommand, ElasticLoadBalancingClient } from '@aws-sdk/client-elastic-load-balancing';
import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';

export const elbInstanceHealth = defineCollector({
  type: 'elb:instance-health',
  summary: 'An instance behind a load balancer of the first generation, and whether it is in service.',
  tier: 2,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeInstanceHealth'],
  parent: 'elb:load-balancer',
  identity: ['$parent.LoadBalancerName', 'InstanceId'],
  name: null,
  volatile: ['State', 'ReasonCode', 'Description'],
  links: [link('in-load-balancer', '$parent.LoadBalancerName', 'elb:load-balancer'), link('on-instance', 'InstanceId', 'ec2:instance')],
  views: [
    view('aws_elb_instance_health', {
      load_balancer_name: parentId,
      instance_id: text('InstanceId'),
      state: text('State'),
      reason_code: text('ReasonCode'),
      description: text('Description'),
      title,
      ...regional,
    }),
  ],
  list(context) {
    const client = context.client(ElasticLoadBalancingClient);
    return perParent(context, (parent) =>
      single(
        context,
        (options) => client.send(new DescribeInstanceHealthCommand({ LoadBalancerName: parent.id }), options),
        (page) => page.InstanceStates,
      ),
    );
  },
});
