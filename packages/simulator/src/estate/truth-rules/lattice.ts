import type { TruthDetail, TruthRule } from './truth-rule.ts';

const OF_NETWORK = { type: 'vpc-lattice:service-network', input: 'serviceNetworkIdentifier', from: 'id' } as const;
const OF_LOGGED = {
  type: 'vpc-lattice:service-network',
  input: 'resourceIdentifier',
  from: 'id',
  owner: { path: 'arn' },
  alsoUnder: { 'vpc-lattice:service': 'id' },
} as const;
const TAGS = { operation: 'vpc-lattice:ListTagsForResource', input: 'resourceArn', from: 'arn', mapped: true } as const;

/** Whose a thing is, its ARN says; of what others own, tags are not told. */
function lattice(type: string, list: string, details: Partial<TruthRule> = {}): TruthRule {
  return { type: `vpc-lattice:${type}`, operation: `vpc-lattice:${list}`, id: ['id'], owner: 'arn', tags: TAGS, ...details };
}

function untagged(type: string, list: string, details: Partial<TruthRule> = {}): TruthRule {
  const { tags: _tags, ...rule } = lattice(type, list, details);
  return rule;
}

function told(operation: string, input: string, details: Partial<TruthDetail> = {}): TruthDetail {
  return { operation: `vpc-lattice:${operation}`, input, from: 'id', spread: null, ...details };
}

export const LATTICE_RULES: readonly TruthRule[] = [
  lattice('service-network', 'ListServiceNetworks', { detail: told('GetServiceNetwork', 'serviceNetworkIdentifier', { ofOthers: true }) }),
  lattice('service', 'ListServices', { detail: told('GetService', 'serviceIdentifier', { ofOthers: true }) }),
  lattice('listener', 'ListListeners', {
    parent: { type: 'vpc-lattice:service', input: 'serviceIdentifier', from: 'id', owner: { path: 'arn' } },
    detail: told('GetListener', 'listenerIdentifier'),
  }),
  lattice('rule', 'ListRules', {
    parent: { type: 'vpc-lattice:listener', input: 'listenerIdentifier', from: 'id' },
    detail: told('GetRule', 'ruleIdentifier'),
  }),
  lattice('target-group', 'ListTargetGroups', { detail: told('GetTargetGroup', 'targetGroupIdentifier') }),
  untagged('target', 'ListTargets', {
    id: ['$parent.targetGroupIdentifier', 'id', 'port'],
    parent: { type: 'vpc-lattice:target-group', input: 'targetGroupIdentifier', from: 'id' },
    volatile: ['status', 'reasonCode'],
  }),
  lattice('service-network-service-association', 'ListServiceNetworkServiceAssociations'),
  lattice('service-network-vpc-association', 'ListServiceNetworkVpcAssociations', {
    parent: OF_NETWORK,
    detail: told('GetServiceNetworkVpcAssociation', 'serviceNetworkVpcAssociationIdentifier'),
  }),
  lattice('service-network-resource-association', 'ListServiceNetworkResourceAssociations'),
  untagged('service-network-vpc-endpoint-association', 'ListServiceNetworkVpcEndpointAssociations', { parent: OF_NETWORK }),
  lattice('resource-gateway', 'ListResourceGateways'),
  lattice('resource-configuration', 'ListResourceConfigurations', {
    detail: told('GetResourceConfiguration', 'resourceConfigurationIdentifier'),
  }),
  untagged('resource-endpoint-association', 'ListResourceEndpointAssociations', {
    parent: { type: 'vpc-lattice:resource-configuration', input: 'resourceConfigurationIdentifier', from: 'id', owner: { path: 'arn' } },
  }),
  untagged('access-log-subscription', 'ListAccessLogSubscriptions', { parent: OF_LOGGED }),
  untagged('auth-policy', 'GetAuthPolicy', {
    id: ['$parent.id'],
    parent: { ...OF_LOGGED, only: { path: 'authType', states: ['AWS_IAM'] } },
  }),
  untagged('domain-verification', 'ListDomainVerifications', { volatile: ['lastVerifiedTime'] }),
  { type: 'ec2:vpc-endpoint-association', operation: 'ec2:DescribeVpcEndpointAssociations', id: ['Id'] },
];
