import { defineService } from '../sdk.ts';

export const route53Resolver = defineService(() => import('@aws-sdk/client-route53resolver'), 'Route53ResolverClient');
