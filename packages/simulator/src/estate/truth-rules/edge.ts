import type { TruthRule } from './truth-rule.ts';

function taggedBy(from: string): NonNullable<TruthRule['tags']> {
  return { operation: 'cloudfront:ListTagsForResource', input: 'Resource', from, within: 'Items', alone: true };
}

const HEADER_VALUE = 'Origins.Items[].CustomHeaders.Items[].HeaderValue';

const CLOUDFRONT_RULES: readonly TruthRule[] = [
  {
    type: 'cloudfront:distribution',
    operation: 'cloudfront:ListDistributions',
    id: ['Id'],
    detail: { operation: 'cloudfront:GetDistribution', input: 'Id', spread: 'Distribution' },
    tags: taggedBy('ARN'),
    secrets: [HEADER_VALUE, `DistributionConfig.${HEADER_VALUE}`],
    volatile: ['InProgressInvalidationBatches'],
    global: true,
  },
  {
    type: 'cloudfront:vpc-origin',
    operation: 'cloudfront:ListVpcOrigins',
    id: ['Id'],
    owner: 'AccountId',
    tags: taggedBy('Arn'),
    global: true,
  },
  {
    type: 'cloudfront:anycast-ip-list',
    operation: 'cloudfront:ListAnycastIpLists',
    id: ['Id'],
    detail: { operation: 'cloudfront:GetAnycastIpList', input: 'Id', spread: 'AnycastIpList' },
    global: true,
  },
  { type: 'cloudfront:connection-group', operation: 'cloudfront:ListConnectionGroups', id: ['Id'], tags: taggedBy('Arn'), global: true },
  {
    type: 'cloudfront:distribution-tenant',
    operation: 'cloudfront:ListDistributionTenants',
    id: ['Id'],
    tags: taggedBy('Arn'),
    global: true,
  },
];

const OF_ACCELERATOR = { type: 'globalaccelerator:accelerator', input: 'AcceleratorArn', from: 'AcceleratorArn' } as const;

function accelerated(type: string, list: string, id: readonly string[], details: Partial<TruthRule> = {}): TruthRule {
  return { type: `globalaccelerator:${type}`, operation: `globalaccelerator:${list}`, id, ...details, global: true };
}

function listener(type: string): NonNullable<TruthRule['parent']> {
  return { type: `globalaccelerator:${type}`, input: 'ListenerArn', from: 'ListenerArn' };
}

function taggedFrom(from: string): NonNullable<TruthRule['tags']> {
  return { operation: 'globalaccelerator:ListTagsForResource', input: 'ResourceArn', from };
}

const ACCELERATOR_RULES: readonly TruthRule[] = [
  accelerated('accelerator', 'ListAccelerators', ['AcceleratorArn'], { tags: taggedFrom('AcceleratorArn') }),
  accelerated('accelerator-attributes', 'DescribeAcceleratorAttributes', ['$parent.AcceleratorArn'], { parent: OF_ACCELERATOR }),
  accelerated('listener', 'ListListeners', ['ListenerArn'], { parent: OF_ACCELERATOR }),
  accelerated('endpoint-group', 'ListEndpointGroups', ['EndpointGroupArn'], {
    parent: listener('listener'),
    volatile: ['EndpointDescriptions[].HealthState', 'EndpointDescriptions[].HealthReason'],
  }),
  accelerated('custom-routing-accelerator', 'ListCustomRoutingAccelerators', ['AcceleratorArn'], { tags: taggedFrom('AcceleratorArn') }),
  accelerated('custom-routing-listener', 'ListCustomRoutingListeners', ['ListenerArn'], {
    parent: { ...OF_ACCELERATOR, type: 'globalaccelerator:custom-routing-accelerator' },
  }),
  accelerated('custom-routing-endpoint-group', 'ListCustomRoutingEndpointGroups', ['EndpointGroupArn'], {
    parent: listener('custom-routing-listener'),
  }),
  accelerated('byoip-cidr', 'ListByoipCidrs', ['Cidr'], { gone: { path: 'State', states: ['DEPROVISIONED'] } }),
  accelerated('cross-account-attachment', 'ListCrossAccountAttachments', ['AttachmentArn'], { tags: taggedFrom('AttachmentArn') }),
  accelerated('cross-account-resource', 'ListCrossAccountResources', ['AttachmentArn', 'EndpointId|Cidr'], {
    among: { input: 'ResourceOwnerAwsAccountId', operation: 'globalaccelerator:ListCrossAccountResourceAccounts' },
  }),
];

export const EDGE_RULES: readonly TruthRule[] = [...CLOUDFRONT_RULES, ...ACCELERATOR_RULES];
