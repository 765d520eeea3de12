import { DescribeSSLPoliciesCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, regional, title, view } from '../columns.ts';
import { tokenLoop } from '../listing.ts';

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
  list(context) {
    const client = context.client(ElasticLoadBalancingV2Client);
    return tokenLoop(
      context,
      (Marker, options) => client.send(new DescribeSSLPoliciesCommand({ PageSize: 400, Marker }), options),
      (page) => page.SslPolicies,
    );
  },
});
