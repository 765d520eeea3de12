import * as ec2 from '@aws-sdk/client-ec2';
import { described, ec2List, ec2Paging, listedUnder, parentOf, pickBy } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const GONE = { gone: { path: 'State', state: 'delete-complete' } } as const;
const RESOLVER = parentOf('DescribeIpamPrefixListResolvers', 'IpamPrefixListResolverId', 'IPAM prefix list resolver', GONE);
const POLICY = parentOf('DescribeIpamPolicies', 'IpamPolicyId', 'IPAM policy', GONE);
const REGISTRY = parentOf(
  'DescribeIpamInternetRegistryAssociations',
  'IpamInternetRegistryAssociationId',
  'IPAM internet registry association',
  GONE,
);
const OF_A_BLOCK = { filters: null, picks: [pickBy('Cidr')] } as const;

export const EC2_IPAM_POLICY_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeIpamByoasn$, 'Byoasns', 'Asn', { filters: null, state: 'State', paging: ec2Paging(1, 100) }),
  described(
    ec2.DescribeIpamExternalResourceVerificationTokens$,
    'IpamExternalResourceVerificationTokens',
    'IpamExternalResourceVerificationTokenId',
    'IPAM external resource verification token',
    { state: 'State' },
  ),
  described(ec2.DescribeIpamPrefixListResolvers$, 'IpamPrefixListResolvers', 'IpamPrefixListResolverId', 'IPAM prefix list resolver', {
    state: 'State',
  }),
  listedUnder(RESOLVER, ec2.GetIpamPrefixListResolverRules$, 'Rules', 'RuleType'),
  listedUnder(RESOLVER, ec2.GetIpamPrefixListResolverVersions$, 'IpamPrefixListResolverVersions', 'Version', {
    picks: [pickBy('IpamPrefixListResolverVersions', 'Version')],
  }),
  listedUnder(RESOLVER, ec2.GetIpamPrefixListResolverVersionEntries$, 'Entries', 'Cidr', {
    filters: null,
    required: ['IpamPrefixListResolverVersion'],
  }),
  described(
    ec2.DescribeIpamPrefixListResolverTargets$,
    'IpamPrefixListResolverTargets',
    'IpamPrefixListResolverTargetId',
    'IPAM prefix list resolver target',
    { state: 'State', picks: [pickBy('IpamPrefixListResolverId')] },
  ),
  described(ec2.DescribeIpamPolicies$, 'IpamPolicies', 'IpamPolicyId', 'IPAM policy', { state: 'State' }),
  listedUnder(POLICY, ec2.GetIpamPolicyAllocationRules$, 'IpamPolicyDocuments', 'Locale', {
    picks: [pickBy('Locale'), pickBy('ResourceType')],
  }),
  listedUnder(POLICY, ec2.GetIpamPolicyOrganizationTargets$, 'OrganizationTargets', 'OrganizationTargetId'),
  { schema: ec2.GetEnabledIpamPolicy$, list: null, id: 'IpamPolicyId' },
  described(
    ec2.DescribeIpamInternetRegistryAssociations$,
    'IpamInternetRegistryAssociations',
    'IpamInternetRegistryAssociationId',
    'IPAM internet registry association',
    { state: 'State' },
  ),
  listedUnder(REGISTRY, ec2.GetIpamInternetRegistryAssociationAsns$, 'IpamInternetRegistryAssociationAsns', 'Asn'),
  listedUnder(REGISTRY, ec2.GetIpamInternetRegistryAssociationCidrs$, 'IpamInternetRegistryAssociationCidrs', 'Cidr'),
  listedUnder(REGISTRY, ec2.GetIpamRouteOriginAuthorizations$, 'IpamRouteOriginAuthorizations', 'Cidr', OF_A_BLOCK),
  listedUnder(REGISTRY, ec2.GetIpamRoutingPolicyRegistrations$, 'IpamRoutingPolicyRegistrations', 'Cidr', {
    ...OF_A_BLOCK,
    state: 'State',
  }),
  listedUnder(parentOf('DescribeIpams', 'IpamId', 'IPAM', GONE), ec2.GetIpamRouteProtectionFindings$, 'RouteProtectionFindings', 'Cidr', {
    state: 'State',
    echoes: { IpamId: 'IpamId' },
  }),
];
