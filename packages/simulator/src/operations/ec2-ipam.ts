import * as ec2 from '@aws-sdk/client-ec2';
import { described, ec2Paging, ids, listedUnder, parentOf, pickBy } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const GONE = { gone: { path: 'State', state: 'delete-complete' } } as const;
const POOL = parentOf('DescribeIpamPools', 'IpamPoolId', 'IPAM pool', GONE);
const DISCOVERY = parentOf('DescribeIpamResourceDiscoveries', 'IpamResourceDiscoveryId', 'IPAM resource discovery', GONE);

export const EC2_IPAM_OPERATIONS: readonly ListOperation[] = [
  described(ec2.DescribeIpams$, 'Ipams', 'IpamId', 'IPAM', { state: 'State' }),
  described(ec2.DescribeIpamScopes$, 'IpamScopes', 'IpamScopeId', 'IPAM scope', { state: 'State' }),
  described(ec2.DescribeIpamPools$, 'IpamPools', 'IpamPoolId', 'IPAM pool', { state: 'State' }),
  listedUnder(POOL, ec2.GetIpamPoolCidrs$, 'IpamPoolCidrs', 'IpamPoolCidrId', { state: 'State' }),
  listedUnder(POOL, ec2.GetIpamPoolAllocations$, 'IpamPoolAllocations', 'IpamPoolAllocationId', {
    paging: ec2Paging(1000, 100_000),
    picks: ids('IpamPoolAllocationId', 'IpamPoolAllocationId', 'InvalidIpamPoolAllocationId.NotFound', 'IPAM pool allocation'),
  }),
  listedUnder(
    parentOf('DescribeIpamScopes', 'IpamScopeId', 'IPAM scope', GONE),
    ec2.GetIpamResourceCidrs$,
    'IpamResourceCidrs',
    'ResourceId',
    { picks: [pickBy('IpamPoolId'), pickBy('ResourceId'), pickBy('ResourceType'), pickBy('ResourceOwner', 'ResourceOwnerId')] },
  ),
  described(ec2.DescribeIpamResourceDiscoveries$, 'IpamResourceDiscoveries', 'IpamResourceDiscoveryId', 'IPAM resource discovery', {
    state: 'State',
  }),
  described(
    ec2.DescribeIpamResourceDiscoveryAssociations$,
    'IpamResourceDiscoveryAssociations',
    'IpamResourceDiscoveryAssociationId',
    'IPAM resource discovery association',
    { state: 'State' },
  ),
  listedUnder(DISCOVERY, ec2.GetIpamDiscoveredAccounts$, 'IpamDiscoveredAccounts', 'AccountId', { required: ['DiscoveryRegion'] }),
  listedUnder(DISCOVERY, ec2.GetIpamDiscoveredResourceCidrs$, 'IpamDiscoveredResourceCidrs', 'ResourceId', {
    required: ['ResourceRegion'],
  }),
  listedUnder(DISCOVERY, ec2.GetIpamDiscoveredPublicAddresses$, 'IpamDiscoveredPublicAddresses', 'Address', {
    required: ['AddressRegion'],
  }),
  listedUnder(DISCOVERY, ec2.GetIpamDiscoveredRoutes$, 'IpamDiscoveredRoutes', 'Cidr', { state: 'State', required: ['ResourceRegion'] }),
];
