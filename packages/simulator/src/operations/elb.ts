import * as elb from '@aws-sdk/client-elastic-load-balancing';
import type { ListOperation, Paging } from './list-operation.ts';
import { listed, must, told, under } from './listed.ts';

/** Elastic Load Balancing API reference, both versions: PageSize from 1 to 400, 400 where nothing is said. */
export const BALANCER_PAGING: Paging = { size: 'PageSize', token: 'Marker', next: 'NextMarker', min: 1, max: 400, over: 'refuse' };
/** The same, DescribeTags. */
export const TAGGED_AT_ONCE = 20;

const NOT_FOUND = { code: 'LoadBalancerNotFound', message: "There is no ACTIVE Load Balancer named '{}'" } as const;

const OF_BALANCER = {
  input: 'LoadBalancerName',
  operation: 'DescribeLoadBalancers',
  path: 'LoadBalancerName',
  unknown: NOT_FOUND,
} as const;

/** Elastic Load Balancing of the first generation. */
export const ELB_OPERATIONS: readonly ListOperation[] = [
  listed(elb.DescribeLoadBalancers$, 'LoadBalancerDescriptions', 'LoadBalancerName', {
    paging: BALANCER_PAGING,
    picks: [must('LoadBalancerNames', 'LoadBalancerName', NOT_FOUND)],
  }),
  told(OF_BALANCER, elb.DescribeLoadBalancerAttributes$, 'LoadBalancerAttributes', 'ConnectionSettings'),
  under(OF_BALANCER, elb.DescribeInstanceHealth$, 'InstanceStates', 'InstanceId', {
    state: 'State',
    picks: [
      {
        input: 'Instances',
        field: 'InstanceId',
        path: 'InstanceId',
        unknown: { code: 'InvalidInstance', message: 'Could not find EC2 instance {}.' },
      },
    ],
  }),
  // Without a load balancer, it lists the sample policies.
  listed(elb.DescribeLoadBalancerPolicies$, 'PolicyDescriptions', 'PolicyName', {
    parent: OF_BALANCER,
    picks: [must('PolicyNames', 'PolicyName', { code: 'PolicyNotFound', message: 'There is no policy with name {}' })],
  }),
  listed(elb.DescribeTags$, 'TagDescriptions', 'LoadBalancerName', {
    required: ['LoadBalancerNames'],
    atMost: { LoadBalancerNames: TAGGED_AT_ONCE },
    parent: { ...OF_BALANCER, input: 'LoadBalancerNames' },
    picks: [{ input: 'LoadBalancerNames', path: 'LoadBalancerName' }],
  }),
];
