import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { elb } from './sdk.ts';

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
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, elb, 'DescribeInstanceHealth', { LoadBalancerName: parent.id }),
        (page) => page.InstanceStates,
      ),
    ),
});
