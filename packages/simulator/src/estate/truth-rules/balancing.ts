import type { TruthRule } from './truth-rule.ts';

const OF_CLASSIC = { type: 'elb:load-balancer', input: 'LoadBalancerName', from: 'LoadBalancerName' } as const;
const OF_BALANCER = { type: 'elbv2:load-balancer', input: 'LoadBalancerArn', from: 'LoadBalancerArn' } as const;
const OF_LISTENER = { type: 'elbv2:listener', input: 'ListenerArn', from: 'ListenerArn' } as const;
const OF_GROUP = { type: 'elbv2:target-group', input: 'TargetGroupArn', from: 'TargetGroupArn' } as const;

function taggedBy(from: string): NonNullable<TruthRule['tags']> {
  return { operation: 'elbv2:DescribeTags', input: 'ResourceArns', from, within: 'Tags' };
}

export const BALANCING_RULES: readonly TruthRule[] = [
  {
    type: 'elb:load-balancer',
    operation: 'elb:DescribeLoadBalancers',
    id: ['LoadBalancerName'],
    detail: { operation: 'elb:DescribeLoadBalancerAttributes', input: 'LoadBalancerName', as: 'LoadBalancerAttributes' },
    tags: { operation: 'elb:DescribeTags', input: 'LoadBalancerNames', from: 'LoadBalancerName', within: 'Tags' },
  },
  {
    type: 'elb:listener',
    operation: 'elb:DescribeLoadBalancers',
    holder: 'elb:load-balancer',
    rows: 'ListenerDescriptions',
    id: ['$parent.LoadBalancerName', 'Listener.LoadBalancerPort'],
  },
  {
    type: 'elb:instance-health',
    operation: 'elb:DescribeInstanceHealth',
    id: ['$parent.LoadBalancerName', 'InstanceId'],
    parent: OF_CLASSIC,
    volatile: ['State', 'ReasonCode', 'Description'],
  },
  {
    type: 'elb:load-balancer-policy',
    operation: 'elb:DescribeLoadBalancerPolicies',
    id: ['$parent.LoadBalancerName', 'PolicyName'],
    parent: OF_CLASSIC,
  },
  {
    type: 'elbv2:load-balancer',
    operation: 'elbv2:DescribeLoadBalancers',
    id: ['LoadBalancerArn'],
    tags: taggedBy('LoadBalancerArn'),
  },
  {
    type: 'elbv2:load-balancer-attributes',
    operation: 'elbv2:DescribeLoadBalancerAttributes',
    id: ['$parent.LoadBalancerArn', 'Key'],
    parent: OF_BALANCER,
  },
  {
    type: 'elbv2:capacity-reservation',
    operation: 'elbv2:DescribeCapacityReservation',
    id: ['$parent.LoadBalancerArn'],
    parent: OF_BALANCER,
    volatile: ['DecreaseRequestsRemaining'],
  },
  {
    type: 'elbv2:listener',
    operation: 'elbv2:DescribeListeners',
    id: ['ListenerArn'],
    parent: OF_BALANCER,
    secrets: ['DefaultActions[].AuthenticateOidcConfig.ClientSecret'],
    tags: taggedBy('ListenerArn'),
  },
  {
    type: 'elbv2:listener-attributes',
    operation: 'elbv2:DescribeListenerAttributes',
    id: ['$parent.ListenerArn', 'Key'],
    parent: OF_LISTENER,
  },
  {
    type: 'elbv2:listener-certificate',
    operation: 'elbv2:DescribeListenerCertificates',
    id: ['$parent.ListenerArn', 'CertificateArn', 'IsDefault'],
    parent: { ...OF_LISTENER, only: { path: 'Protocol', states: ['HTTPS', 'TLS'] } },
  },
  {
    type: 'elbv2:rule',
    operation: 'elbv2:DescribeRules',
    id: ['RuleArn'],
    parent: { ...OF_LISTENER, only: { path: 'Protocol', states: ['HTTP', 'HTTPS'] } },
    secrets: ['Actions[].AuthenticateOidcConfig.ClientSecret'],
    tags: taggedBy('RuleArn'),
  },
  { type: 'elbv2:target-group', operation: 'elbv2:DescribeTargetGroups', id: ['TargetGroupArn'], tags: taggedBy('TargetGroupArn') },
  {
    type: 'elbv2:target-group-attributes',
    operation: 'elbv2:DescribeTargetGroupAttributes',
    id: ['$parent.TargetGroupArn', 'Key'],
    parent: OF_GROUP,
  },
  {
    type: 'elbv2:target-health',
    operation: 'elbv2:DescribeTargetHealth',
    id: ['$parent.TargetGroupArn', 'Target.Id', 'Target.Port', 'Target.AvailabilityZone'],
    parent: OF_GROUP,
    volatile: ['TargetHealth', 'AnomalyDetection'],
  },
  { type: 'elbv2:trust-store', operation: 'elbv2:DescribeTrustStores', id: ['TrustStoreArn'], tags: taggedBy('TrustStoreArn') },
  {
    type: 'elbv2:trust-store-association',
    operation: 'elbv2:DescribeTrustStoreAssociations',
    id: ['$parent.TrustStoreArn', 'ResourceArn'],
    parent: { type: 'elbv2:trust-store', input: 'TrustStoreArn', from: 'TrustStoreArn' },
  },
  { type: 'elbv2:ssl-policy', operation: 'elbv2:DescribeSSLPolicies', id: ['Name'] },
];
