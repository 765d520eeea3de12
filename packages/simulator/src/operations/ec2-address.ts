import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ec2Paging, ids, listedUnder, parentOf } from './ec2.ts';
import type { ListOperation, Parent, Pick } from './list-operation.ts';

const ALLOCATIONS: readonly Pick[] = ids('AllocationIds', 'AllocationId', 'InvalidAllocationID.NotFound', 'allocation');

const poolIn = (operation: string): Parent =>
  parentOf(operation, 'PoolId', 'pool', { unknown: { code: 'InvalidPoolID.NotFound', message: "The pool ID '{}' does not exist" } });

export const EC2_ADDRESS_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeAddresses$, 'Addresses', 'AllocationId', {
    picks: [
      {
        input: 'PublicIps',
        path: 'PublicIp',
        unknown: { code: 'InvalidAddress.NotFound', message: "Address '{}' not found." },
      },
      ...ALLOCATIONS,
    ],
  }),
  ec2List(ec2.DescribeAddressesAttribute$, 'Addresses', 'AllocationId', {
    filters: null,
    paging: ec2Paging(1, 1000),
    choices: { Attribute: ['domain-name'] },
    picks: ALLOCATIONS,
  }),
  ec2List(ec2.DescribeAddressTransfers$, 'AddressTransfers', 'AllocationId', {
    filters: null,
    state: 'AddressTransferStatus',
    paging: ec2Paging(5, 1000),
    picks: ALLOCATIONS,
  }),
  ec2List(ec2.DescribePublicIpv4Pools$, 'PublicIpv4Pools', 'PoolId', {
    paging: ec2Paging(1, 10),
    picks: ids('PoolIds', 'PoolId', 'InvalidPublicIpv4PoolID.NotFound', 'pool'),
  }),
  ec2List(ec2.DescribeIpv6Pools$, 'Ipv6Pools', 'PoolId', {
    paging: ec2Paging(1, 1000),
    picks: ids('PoolIds', 'PoolId', 'InvalidPoolID.NotFound', 'pool'),
  }),
  listedUnder(poolIn('DescribeIpv6Pools'), ec2.GetAssociatedIpv6PoolCidrs$, 'Ipv6CidrAssociations', 'Ipv6Cidr', {
    filters: null,
    paging: ec2Paging(1, 1000),
  }),
  ec2List(ec2.DescribeByoipCidrs$, 'ByoipCidrs', 'Cidr', {
    filters: null,
    state: 'State',
    paging: ec2Paging(1, 100),
    required: ['MaxResults'],
  }),
  ec2List(ec2.DescribeCoipPools$, 'CoipPools', 'PoolId', {
    paging: ec2Paging(5, 1000),
    picks: ids('PoolIds', 'PoolId', 'InvalidPoolID.NotFound', 'pool'),
  }),
  listedUnder(poolIn('DescribeCoipPools'), ec2.GetCoipPoolUsage$, 'CoipAddressUsages', 'CoIp', { echoes: { CoipPoolId: 'PoolId' } }),
];
