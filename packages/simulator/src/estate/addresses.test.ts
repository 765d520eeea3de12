import { expect, test } from 'vitest';
import { toBlock, toNumber } from './addresses.ts';
import { ask, type Item, SMALL, smallEstate } from './testing/walk.ts';

test('subnets lie apart within the blocks of their VPC, and interfaces have addresses of their own within their subnet', () => {
  const estate = smallEstate(1, 2);
  for (const { id } of estate.accounts) {
    for (const region of SMALL.regions) {
      const vpcs = new Map(ask(estate, id, region, 'ec2:DescribeVpcs').map((vpc) => [vpc.VpcId, vpc]));
      const subnets = new Map(ask(estate, id, region, 'ec2:DescribeSubnets').map((subnet) => [subnet.SubnetId, subnet]));
      const taken = new Map<unknown, [number, number][]>();
      for (const subnet of subnets.values()) {
        const blocks = (vpcs.get(subnet.VpcId)!.CidrBlockAssociationSet as Item[]).filter(
          ({ CidrBlockState: state }) => (state as Item).State === 'associated',
        );
        const [first, last] = range(String(subnet.CidrBlock));
        expect(blocks.some((block) => range(String(block.CidrBlock))[0] <= first && last <= range(String(block.CidrBlock))[1])).toBe(true);
        const others = taken.get(subnet.VpcId) ?? [];
        expect(others.some(([start, end]) => start <= last && first <= end)).toBe(false);
        taken.set(subnet.VpcId, [...others, [first, last]]);
      }
      const addresses = new Set<string>();
      for (const one of ask(estate, id, region, 'ec2:DescribeNetworkInterfaces')) {
        for (const { PrivateIpAddress: address } of one.PrivateIpAddresses as Item[]) {
          const [first, last] = range(String(subnets.get(one.SubnetId)?.CidrBlock));
          const value = toNumber(String(address));
          expect([one.Description, first + 3 < value && value < last]).toEqual([one.Description, true]);
          expect([one.Description, one.SubnetId, address, addresses.has(`${one.SubnetId} ${address}`)]).toEqual([
            one.Description,
            one.SubnetId,
            address,
            false,
          ]);
          addresses.add(`${one.SubnetId} ${address}`);
        }
      }
    }
  }
});

function range(cidr: string): [number, number] {
  const { first, bits } = toBlock(cidr);
  return [first, first + 2 ** (32 - bits) - 1];
}
