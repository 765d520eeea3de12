import type { TruthRule } from './truth-rule.ts';

const COMPLETELY_DELETED = { path: 'State', states: ['delete-complete'] } as const;
const OF_POOL = { type: 'ec2:ipam-pool', input: 'IpamPoolId', from: 'IpamPoolId' } as const;
const OF_DISCOVERY = {
  type: 'ec2:ipam-resource-discovery',
  input: 'IpamResourceDiscoveryId',
  from: 'IpamResourceDiscoveryId',
} as const;
const REGIONS = 'OperatingRegions.RegionName';
const OF_ACCESS_ENDPOINT = {
  type: 'ec2:verified-access-endpoint',
  input: 'VerifiedAccessEndpointId',
  from: 'VerifiedAccessEndpointId',
} as const;

export const MANAGEMENT_RULES: readonly TruthRule[] = [
  { type: 'ec2:ipam', operation: 'ec2:DescribeIpams', id: ['IpamId'], gone: COMPLETELY_DELETED },
  { type: 'ec2:ipam-scope', operation: 'ec2:DescribeIpamScopes', id: ['IpamScopeId'], gone: COMPLETELY_DELETED },
  { type: 'ec2:ipam-pool', operation: 'ec2:DescribeIpamPools', id: ['IpamPoolId'], gone: COMPLETELY_DELETED },
  {
    type: 'ec2:ipam-pool-cidr',
    operation: 'ec2:GetIpamPoolCidrs',
    id: ['IpamPoolCidrId'],
    parent: OF_POOL,
    gone: { path: 'State', states: ['deprovisioned'] },
  },
  { type: 'ec2:ipam-pool-allocation', operation: 'ec2:GetIpamPoolAllocations', id: ['IpamPoolAllocationId'], parent: OF_POOL },
  {
    type: 'ec2:ipam-resource-cidr',
    operation: 'ec2:GetIpamResourceCidrs',
    id: ['IpamScopeId', 'ResourceId', 'ResourceCidr'],
    parent: { type: 'ec2:ipam-scope', input: 'IpamScopeId', from: 'IpamScopeId' },
  },
  {
    type: 'ec2:ipam-resource-discovery',
    operation: 'ec2:DescribeIpamResourceDiscoveries',
    id: ['IpamResourceDiscoveryId'],
    gone: COMPLETELY_DELETED,
  },
  {
    type: 'ec2:ipam-resource-discovery-association',
    operation: 'ec2:DescribeIpamResourceDiscoveryAssociations',
    id: ['IpamResourceDiscoveryAssociationId'],
    gone: { path: 'State', states: ['disassociate-complete'] },
  },
  {
    type: 'ec2:ipam-discovered-account',
    operation: 'ec2:GetIpamDiscoveredAccounts',
    id: ['$parent.IpamResourceDiscoveryId', 'AccountId', 'DiscoveryRegion'],
    parent: { ...OF_DISCOVERY, also: { DiscoveryRegion: REGIONS } },
  },
  {
    type: 'ec2:ipam-discovered-resource-cidr',
    operation: 'ec2:GetIpamDiscoveredResourceCidrs',
    id: ['IpamResourceDiscoveryId', 'ResourceRegion', 'ResourceId', 'ResourceCidr'],
    parent: { ...OF_DISCOVERY, also: { ResourceRegion: REGIONS } },
  },
  {
    type: 'ec2:ipam-discovered-public-address',
    operation: 'ec2:GetIpamDiscoveredPublicAddresses',
    id: ['IpamResourceDiscoveryId', 'AddressRegion', 'Address'],
    parent: { ...OF_DISCOVERY, also: { AddressRegion: REGIONS } },
  },
  { type: 'ec2:ipam-enabled-policy', operation: 'ec2:GetEnabledIpamPolicy', id: ['$account', '$region'] },
  {
    type: 'ec2:verified-access-instance',
    operation: 'ec2:DescribeVerifiedAccessInstances',
    id: ['VerifiedAccessInstanceId'],
  },
  {
    type: 'ec2:verified-access-trust-provider',
    operation: 'ec2:DescribeVerifiedAccessTrustProviders',
    id: ['VerifiedAccessTrustProviderId'],
    secrets: ['OidcOptions.ClientSecret'],
  },
  { type: 'ec2:verified-access-group', operation: 'ec2:DescribeVerifiedAccessGroups', id: ['VerifiedAccessGroupId'] },
  {
    type: 'ec2:verified-access-endpoint',
    operation: 'ec2:DescribeVerifiedAccessEndpoints',
    id: ['VerifiedAccessEndpointId'],
    gone: { path: 'Status.Code', states: ['deleted'] },
  },
  {
    type: 'ec2:verified-access-endpoint-target',
    operation: 'ec2:GetVerifiedAccessEndpointTargets',
    id: ['VerifiedAccessEndpointId', 'VerifiedAccessEndpointTargetIpAddress|VerifiedAccessEndpointTargetDns'],
    parent: { ...OF_ACCESS_ENDPOINT, only: { path: 'EndpointType', states: ['cidr'] } },
  },
  {
    type: 'ec2:verified-access-endpoint-policy',
    operation: 'ec2:GetVerifiedAccessEndpointPolicy',
    id: ['$parent.VerifiedAccessEndpointId'],
    parent: OF_ACCESS_ENDPOINT,
  },
  {
    type: 'ec2:verified-access-group-policy',
    operation: 'ec2:GetVerifiedAccessGroupPolicy',
    id: ['$parent.VerifiedAccessGroupId'],
    parent: { type: 'ec2:verified-access-group', input: 'VerifiedAccessGroupId', from: 'VerifiedAccessGroupId' },
  },
  {
    type: 'ec2:verified-access-logging-configuration',
    operation: 'ec2:DescribeVerifiedAccessInstanceLoggingConfigurations',
    id: ['VerifiedAccessInstanceId'],
  },
  { type: 'ec2:network-insights-path', operation: 'ec2:DescribeNetworkInsightsPaths', id: ['NetworkInsightsPathId'] },
  { type: 'ec2:network-insights-analysis', operation: 'ec2:DescribeNetworkInsightsAnalyses', id: ['NetworkInsightsAnalysisId'] },
  {
    type: 'ec2:network-insights-access-scope',
    operation: 'ec2:DescribeNetworkInsightsAccessScopes',
    id: ['NetworkInsightsAccessScopeId'],
    detail: {
      operation: 'ec2:GetNetworkInsightsAccessScopeContent',
      input: 'NetworkInsightsAccessScopeId',
      as: 'NetworkInsightsAccessScopeContent',
    },
  },
  {
    type: 'ec2:network-insights-access-scope-analysis',
    operation: 'ec2:DescribeNetworkInsightsAccessScopeAnalyses',
    id: ['NetworkInsightsAccessScopeAnalysisId'],
  },
  {
    type: 'ec2:network-insights-access-scope-finding',
    operation: 'ec2:GetNetworkInsightsAccessScopeAnalysisFindings',
    id: ['FindingId'],
    parent: {
      type: 'ec2:network-insights-access-scope-analysis',
      input: 'NetworkInsightsAccessScopeAnalysisId',
      from: 'NetworkInsightsAccessScopeAnalysisId',
      only: { path: 'FindingsFound', states: ['true'] },
    },
  },
  { type: 'ec2:traffic-mirror-filter', operation: 'ec2:DescribeTrafficMirrorFilters', id: ['TrafficMirrorFilterId'] },
  { type: 'ec2:traffic-mirror-filter-rule', operation: 'ec2:DescribeTrafficMirrorFilterRules', id: ['TrafficMirrorFilterRuleId'] },
  { type: 'ec2:traffic-mirror-session', operation: 'ec2:DescribeTrafficMirrorSessions', id: ['TrafficMirrorSessionId'] },
  { type: 'ec2:traffic-mirror-target', operation: 'ec2:DescribeTrafficMirrorTargets', id: ['TrafficMirrorTargetId'] },
];
