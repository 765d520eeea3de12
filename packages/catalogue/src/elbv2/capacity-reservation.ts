import { defineCollector } from '../collector.ts';
import { bigint, jsonb, parentId, regional, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { elbv2 } from './sdk.ts';

export const elbv2CapacityReservation = defineCollector({
  type: 'elbv2:capacity-reservation',
  summary: 'The capacity that is reserved for a load balancer, and how far it is provisioned.',
  tier: 3,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeCapacityReservation'],
  parent: 'elbv2:load-balancer',
  identity: ['$parent.LoadBalancerArn'],
  name: null,
  volatile: ['DecreaseRequestsRemaining'],
  links: [link('in-load-balancer', '$parent.LoadBalancerArn', 'elbv2:load-balancer')],
  views: [
    view('aws_elbv2_capacity_reservation', {
      load_balancer_arn: parentId,
      last_modified_time: timestamp('LastModifiedTime'),
      decrease_requests_remaining: bigint('DecreaseRequestsRemaining'),
      minimum_load_balancer_capacity: jsonb('MinimumLoadBalancerCapacity'),
      capacity_reservation_state: jsonb('CapacityReservationState'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(context, () => call(context, elbv2, 'DescribeCapacityReservation', { LoadBalancerArn: parent.id }), withoutMetadata),
    ),
});
