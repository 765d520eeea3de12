import { defineService } from '../sdk.ts';

export const elbv2 = defineService(() => import('@aws-sdk/client-elastic-load-balancing-v2'), 'ElasticLoadBalancingV2Client');
