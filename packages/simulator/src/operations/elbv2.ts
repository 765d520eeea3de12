import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { BALANCER_PAGING, TAGGED_AT_ONCE } from './elb.ts';
import type { ListOperation, Parent } from './list-operation.ts';
import { listed, must, told, under } from './listed.ts';

const NO_BALANCER = { code: 'LoadBalancerNotFound', message: "Load balancer '{}' not found" } as const;
const NO_LISTENER = { code: 'ListenerNotFound', message: "Listener '{}' not found" } as const;
const NO_RULE = { code: 'RuleNotFound', message: "Rule '{}' not found" } as const;
const NO_GROUP = { code: 'TargetGroupNotFound', message: "Target group '{}' not found" } as const;
const NO_STORE = { code: 'TrustStoreNotFound', message: "Trust store '{}' not found" } as const;
const NO_POLICY = { code: 'SSLPolicyNotFound', message: "SSL policy '{}' not found" } as const;

const OF_BALANCER: Parent = {
  input: 'LoadBalancerArn',
  operation: 'DescribeLoadBalancers',
  path: 'LoadBalancerArn',
  unknown: NO_BALANCER,
};
const OF_LISTENER: Parent = { input: 'ListenerArn', operation: 'DescribeListeners', path: 'ListenerArn', unknown: NO_LISTENER };
const OF_GROUP: Parent = { input: 'TargetGroupArn', operation: 'DescribeTargetGroups', path: 'TargetGroupArn', unknown: NO_GROUP };
const OF_STORE: Parent = { input: 'TrustStoreArn', operation: 'DescribeTrustStores', path: 'TrustStoreArn', unknown: NO_STORE };

const paging = BALANCER_PAGING;

/** Elastic Load Balancing of application, network and gateway load balancers. */
export const ELBV2_OPERATIONS: readonly ListOperation[] = [
  listed(elb.DescribeLoadBalancers$, 'LoadBalancers', 'LoadBalancerArn', {
    state: 'State.Code',
    paging,
    picks: [must('LoadBalancerArns', 'LoadBalancerArn', NO_BALANCER), must('Names', 'LoadBalancerName', NO_BALANCER)],
  }),
  under(OF_BALANCER, elb.DescribeLoadBalancerAttributes$, 'Attributes', 'Key'),
  told(OF_BALANCER, elb.DescribeCapacityReservation$, null, 'LastModifiedTime'),
  listed(elb.DescribeListeners$, 'Listeners', 'ListenerArn', {
    paging,
    requiredOne: ['LoadBalancerArn', 'ListenerArns'],
    parent: OF_BALANCER,
    picks: [{ input: 'LoadBalancerArn', path: 'LoadBalancerArn' }, must('ListenerArns', 'ListenerArn', NO_LISTENER)],
  }),
  under(OF_LISTENER, elb.DescribeListenerAttributes$, 'Attributes', 'Key'),
  under(OF_LISTENER, elb.DescribeListenerCertificates$, 'Certificates', 'CertificateArn', { paging }),
  listed(elb.DescribeRules$, 'Rules', 'RuleArn', {
    paging,
    requiredOne: ['ListenerArn', 'RuleArns'],
    parent: OF_LISTENER,
    picks: [must('RuleArns', 'RuleArn', NO_RULE)],
  }),
  listed(elb.DescribeTargetGroups$, 'TargetGroups', 'TargetGroupArn', {
    paging,
    parent: OF_BALANCER,
    picks: [
      { input: 'LoadBalancerArn', path: 'LoadBalancerArns' },
      must('TargetGroupArns', 'TargetGroupArn', NO_GROUP),
      must('Names', 'TargetGroupName', NO_GROUP),
    ],
  }),
  under(OF_GROUP, elb.DescribeTargetGroupAttributes$, 'Attributes', 'Key'),
  under(OF_GROUP, elb.DescribeTargetHealth$, 'TargetHealthDescriptions', 'Target.Id', {
    state: 'TargetHealth.State',
    picks: [{ input: 'Targets', field: 'Id', path: 'Target.Id' }],
  }),
  listed(elb.DescribeTrustStores$, 'TrustStores', 'TrustStoreArn', {
    state: 'Status',
    paging,
    picks: [must('TrustStoreArns', 'TrustStoreArn', NO_STORE), must('Names', 'Name', NO_STORE)],
  }),
  under(OF_STORE, elb.DescribeTrustStoreAssociations$, 'TrustStoreAssociations', 'ResourceArn', { paging }),
  listed(elb.DescribeSSLPolicies$, 'SslPolicies', 'Name', {
    paging,
    picks: [must('Names', 'Name', NO_POLICY), { input: 'LoadBalancerType', path: 'SupportedLoadBalancerTypes' }],
  }),
  listed(elb.DescribeTags$, 'TagDescriptions', 'ResourceArn', {
    required: ['ResourceArns'],
    atMost: { ResourceArns: TAGGED_AT_ONCE },
    picks: [
      must('ResourceArns', 'ResourceArn', [
        { ...NO_GROUP, about: ':targetgroup/' },
        { ...NO_STORE, about: ':truststore/' },
        { ...NO_RULE, about: ':listener-rule/' },
        { ...NO_LISTENER, about: ':listener/' },
        NO_BALANCER,
      ]),
    ],
  }),
];
