import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, regional, title, view } from '../columns.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { elbv2 } from './sdk.ts';

export const elbv2SslPolicy = defineCollector({
  type: 'elbv2:ssl-policy',
  summary: 'A set of protocols and ciphers that listeners may negotiate, as AWS defines it.',
  tier: 3,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeSSLPolicies'],
  identity: ['Name'],
  name: 'Name',
  links: [],
  views: [
    view('aws_ec2_ssl_policy', {
      name: id,
      ciphers: jsonb('Ciphers'),
      ssl_protocols: jsonb('SslProtocols'),
      supported_load_balancer_types: jsonb('SupportedLoadBalancerTypes'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (Marker) => call(context, elbv2, 'DescribeSSLPolicies', { PageSize: 400, Marker }),
      (page) => page.SslPolicies,
    ),
});
