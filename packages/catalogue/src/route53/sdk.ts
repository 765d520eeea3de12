import { defineService } from '../sdk.ts';

export const route53 = defineService(() => import('@aws-sdk/client-route-53'), 'Route53Client');
