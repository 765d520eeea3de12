import type { NetworkInterface } from '@aws-sdk/client-ec2';
import { hostAddress } from './addresses.ts';
import { networkInterface } from './interface-item.ts';
import { ec2Id, under } from './key.ts';
import type { Site } from './plan.ts';
import { oversizeCount } from './volume.ts';
import { vpcPlans } from './vpc-plan.ts';

/** Very many interfaces of one (account, region), spread over the subnets of a VPC of their own. They never change. */
export function oversizeInterfaces(site: Site): readonly NetworkInterface[] {
  const count = oversizeCount(site, 'ec2:DescribeNetworkInterfaces');
  const vpc = vpcPlans(site).find(({ use }) => use === 'oversize');
  if (!vpc) return [];
  const { subnets } = vpc;
  const groups = [{ GroupId: ec2Id('sg', under(vpc.key, 'default-group')), GroupName: 'default' }];
  return Array.from({ length: count }, (_, index) => {
    const key = under(vpc.key, 'eni', index);
    const subnet = subnets[index % subnets.length];
    if (!subnet) throw new Error(`the VPC ${vpc.id} has no subnet`);
    const addresses = [hostAddress(subnet.cidr, Math.floor(index / subnets.length))] as const;
    const free = networkInterface(site, {
      key,
      id: ec2Id('eni', key),
      vpcId: vpc.id,
      subnet,
      addresses,
      groups,
      description: '',
      tags: [],
    });
    return { ...free, Status: 'available' };
  });
}
