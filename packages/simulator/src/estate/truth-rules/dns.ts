import type { TruthRule } from './truth-rule.ts';

const ZONE_PREFIXES = ['/hostedzone/', '/delegationset/'] as const;
const OF_ZONE = { type: 'route53:hosted-zone', input: 'HostedZoneId', from: 'Id' } as const;

function onlyZones(kind: 'private' | 'public'): NonNullable<TruthRule['parent']> {
  return { ...OF_ZONE, only: { path: 'Config.PrivateZone', states: [String(kind === 'private')] } };
}

function taggedAs(type: 'hostedzone' | 'healthcheck'): NonNullable<TruthRule['tags']> {
  return { operation: 'route53:ListTagsForResources', input: 'ResourceIds', from: 'Id', within: 'Tags', also: { ResourceType: type } };
}

/** Route 53 is global, and its zones' ids are known without what the listing writes before them. */
const ROUTE53_RULES: readonly TruthRule[] = [
  {
    type: 'route53:hosted-zone',
    operation: 'route53:ListHostedZones',
    id: ['Id'],
    prefixes: ZONE_PREFIXES,
    detail: { operation: 'route53:GetHostedZone', input: 'Id', spread: 'HostedZone' },
    tags: taggedAs('hostedzone'),
    volatile: ['ResourceRecordSetCount'],
    global: true,
  },
  {
    type: 'route53:record-set',
    operation: 'route53:ListResourceRecordSets',
    id: ['$parent.HostedZoneId', 'Name', 'Type', 'SetIdentifier'],
    prefixes: ZONE_PREFIXES,
    parent: OF_ZONE,
    global: true,
  },
  {
    type: 'route53:vpc-association',
    operation: 'route53:GetHostedZone',
    holder: 'route53:hosted-zone',
    rows: 'VPCs',
    id: ['$parent.Id', 'VPCId'],
    prefixes: ZONE_PREFIXES,
    global: true,
  },
  {
    type: 'route53:vpc-association-authorization',
    operation: 'route53:ListVPCAssociationAuthorizations',
    id: ['$parent.HostedZoneId', 'VPCId'],
    prefixes: ZONE_PREFIXES,
    parent: onlyZones('private'),
    global: true,
  },
  // In the region of the VPC, which the question names.
  {
    type: 'route53:hosted-zone-by-vpc',
    operation: 'route53:ListHostedZonesByVPC',
    id: ['$parent.VpcId', 'HostedZoneId'],
    parent: { type: 'ec2:vpc', input: 'VPCId', from: 'VpcId', owner: { path: 'OwnerId' }, also: { VPCRegion: '$region' } },
  },
  { type: 'route53:health-check', operation: 'route53:ListHealthChecks', id: ['Id'], tags: taggedAs('healthcheck'), global: true },
  { type: 'route53:query-logging-config', operation: 'route53:ListQueryLoggingConfigs', id: ['Id'], global: true },
  {
    type: 'route53:reusable-delegation-set',
    operation: 'route53:ListReusableDelegationSets',
    id: ['Id'],
    prefixes: ZONE_PREFIXES,
    global: true,
  },
  { type: 'route53:traffic-policy', operation: 'route53:ListTrafficPolicies', id: ['Id'], global: true },
  {
    type: 'route53:traffic-policy-version',
    operation: 'route53:ListTrafficPolicyVersions',
    id: ['Id', 'Version'],
    parent: { type: 'route53:traffic-policy', input: 'Id', from: 'Id' },
    global: true,
  },
  { type: 'route53:traffic-policy-instance', operation: 'route53:ListTrafficPolicyInstances', id: ['Id'], global: true },
  { type: 'route53:cidr-collection', operation: 'route53:ListCidrCollections', id: ['Id'], global: true },
  {
    type: 'route53:cidr-block',
    operation: 'route53:ListCidrBlocks',
    id: ['$parent.CollectionId', 'LocationName', 'CidrBlock'],
    parent: { type: 'route53:cidr-collection', input: 'CollectionId', from: 'Id' },
    global: true,
  },
  {
    type: 'route53:dnssec',
    operation: 'route53:GetDNSSEC',
    id: ['$parent.HostedZoneId'],
    prefixes: ZONE_PREFIXES,
    parent: onlyZones('public'),
    global: true,
  },
  {
    type: 'route53:record-set-protection',
    operation: 'route53:ListResourceRecordSetProtections',
    id: ['$parent.HostedZoneId', 'RecordName', 'RecordType'],
    prefixes: ZONE_PREFIXES,
    parent: OF_ZONE,
    global: true,
  },
];

const RESOLVER_TAGS = { operation: 'route53resolver:ListTagsForResource', input: 'ResourceArn', from: 'Arn' } as const;

function listed(type: string, list: string, details: Partial<TruthRule> = {}): TruthRule {
  return { type: `route53resolver:${type}`, operation: `route53resolver:${list}`, id: ['Id'], ...details };
}

const RESOLVER_RULES: readonly TruthRule[] = [
  listed('endpoint', 'ListResolverEndpoints', { tags: RESOLVER_TAGS }),
  listed('endpoint-ip-address', 'ListResolverEndpointIpAddresses', {
    id: ['IpId'],
    parent: { type: 'route53resolver:endpoint', input: 'ResolverEndpointId', from: 'Id' },
  }),
  listed('rule', 'ListResolverRules', { tags: RESOLVER_TAGS, owner: 'OwnerId' }),
  listed('rule-association', 'ListResolverRuleAssociations'),
  listed('resolver-config', 'ListResolverConfigs'),
  listed('dnssec-config', 'ListResolverDnssecConfigs'),
  listed('query-log-config', 'ListResolverQueryLogConfigs', { tags: RESOLVER_TAGS, owner: 'OwnerId' }),
  listed('query-log-config-association', 'ListResolverQueryLogConfigAssociations'),
  listed('outpost-resolver', 'ListOutpostResolvers', { tags: RESOLVER_TAGS }),
  listed('firewall-rule-group', 'ListFirewallRuleGroups', {
    owner: 'OwnerId',
    detail: { operation: 'route53resolver:GetFirewallRuleGroup', input: 'FirewallRuleGroupId', from: 'Id', spread: null },
    tags: RESOLVER_TAGS,
  }),
  listed('firewall-rule', 'ListFirewallRules', {
    id: ['FirewallRuleGroupId', 'Priority'],
    parent: {
      type: 'route53resolver:firewall-rule-group',
      input: 'FirewallRuleGroupId',
      from: 'Id',
      owner: { path: 'OwnerId' },
    },
  }),
  listed('firewall-rule-group-association', 'ListFirewallRuleGroupAssociations', { tags: RESOLVER_TAGS }),
  listed('firewall-domain-list', 'ListFirewallDomainLists', { tags: RESOLVER_TAGS, owner: 'ManagedOwnerName' }),
  listed('firewall-domain', 'ListFirewallDomains', {
    value: 'Domain',
    id: ['$parent.FirewallDomainListId', 'Domain'],
    parent: {
      type: 'route53resolver:firewall-domain-list',
      input: 'FirewallDomainListId',
      from: 'Id',
      owner: { path: 'ManagedOwnerName' },
    },
  }),
  listed('firewall-config', 'ListFirewallConfigs'),
];

export const DNS_RULES: readonly TruthRule[] = [...ROUTE53_RULES, ...RESOLVER_RULES];
