import { defineService } from '../sdk.ts';

export const elb = defineService(() => import('@aws-sdk/client-elastic-load-balancing'), 'ElasticLoadBalancingClient');
