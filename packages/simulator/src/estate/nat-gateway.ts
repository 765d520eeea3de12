import type { NatGateway, NatGatewayAddress } from '@aws-sdk/client-ec2';
import { hostAddress, publicAddress } from './addresses.ts';
import { HOSTS } from './hosts.ts';
import { ec2Id, fraction, type Key, moment, momentOfRound, under } from './key.ts';
import { type Site, zoneId, zoneName } from './plan.ts';
import { aboutTwoOf, alterations, births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { fixedVpcs, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

/** An address of a NAT gateway, and the network interface that carries it. */
interface NatAddress {
  readonly key: Key;
  readonly interfaceId: string;
  readonly subnet: SubnetPlan;
  readonly privateIp: string;
  readonly publicIp: string | null;
}

export interface NatPlan {
  readonly key: Key;
  readonly id: string;
  readonly vpc: VpcPlan;
  /** `regional`: one for all zones, in no subnet. */
  readonly kind: 'public' | 'private' | 'regional';
  readonly state: 'available' | 'deleted' | 'failed';
  readonly addresses: readonly NatAddress[];
  readonly born: number;
}

export function natPlans(site: Site): readonly NatPlan[] {
  return site.once('nat-plans', () => {
    const vpcs = fixedVpcs(site);
    const rate = aboutTwoOf(vpcs.length) / 2;
    const plans = vpcs.flatMap((vpc) => natsOf(site, vpc, rate));
    const [main] = vpcs;
    if (!main) return [];
    const added = births(site.rounds, under(site.key, 'nat'), 1).flatMap(({ key, round }) =>
      nat(site, main, main.subnets.filter((subnet) => subnet.tier === 'private').slice(0, 1), 'private', key, rate, round),
    );
    return [...plans, ...added, ...formerNats(site, main)];
  });
}

function natsOf(site: Site, vpc: VpcPlan, rate: number): readonly NatPlan[] {
  const open = vpc.subnets.filter((subnet) => subnet.tier === 'public');
  const [first] = open;
  if (!first) return [];
  if (vpc.use === 'egress') return open.flatMap((subnet) => nat(site, vpc, [subnet], 'public', under(vpc.key, 'nat', subnet.zone), 0));
  const key = under(vpc.key, 'nat');
  if (vpc.use === 'shared') return nat(site, vpc, open, 'regional', key, 0);
  if (vpc.use === 'services')
    return nat(site, vpc, vpc.subnets.filter((subnet) => subnet.tier === 'private').slice(0, 1), 'private', key, 0);
  return fraction(key, 'wanted') < 0.6 ? nat(site, vpc, [first], 'public', key, rate) : [];
}

function nat(
  site: Site,
  vpc: VpcPlan,
  subnets: readonly SubnetPlan[],
  kind: NatPlan['kind'],
  key: Key,
  rate: number,
  born = -1,
): readonly NatPlan[] {
  const now = presence(site.rounds, key, rate, born);
  if (now === 'vanished' || subnets.length === 0) return [];
  const addresses = subnets.map((subnet): NatAddress => {
    const address = under(key, 'address', subnet.zone);
    return {
      key: address,
      interfaceId: ec2Id('eni', under(address, 'eni')),
      subnet,
      privateIp: hostAddress(subnet.cidr, born < 0 ? HOSTS.nat : HOSTS.laterNat + (born % 10)),
      publicIp: kind === 'private' ? null : publicAddress(fraction(address, 'public')),
    };
  });
  return [{ key, id: ec2Id('nat', key), vpc, kind, state: now === 'present' ? 'available' : 'deleted', addresses, born }];
}

/** A deleted and a failed one, listed for a while, whose interfaces are gone. */
function formerNats(site: Site, vpc: VpcPlan): readonly NatPlan[] {
  if (ended(site.rounds) === 'vanished') return [];
  return (['deleted', 'failed'] as const).flatMap((state) => {
    const key = under(vpc.key, 'former-nat', state);
    const open = vpc.subnets.filter((subnet) => subnet.tier === 'public').slice(0, 1);
    if (fraction(key, 'was') > 0.5 || open.length === 0) return [];
    return nat(site, vpc, open, 'public', key, 0).map((plan) => ({ ...plan, state }));
  });
}

export function natGateways(site: Site): readonly NatGateway[] {
  return site.once('nat-gateways', () => natPlans(site).map((plan) => describeNat(site, plan)));
}

function describeNat(site: Site, plan: NatPlan): NatGateway {
  const gone = plan.state !== 'available';
  const [only] = plan.addresses;
  const created = plan.born < 0 ? moment(plan.key) : momentOfRound(plan.born, plan.key);
  const regional = plan.kind === 'regional';
  return {
    NatGatewayId: plan.id,
    VpcId: plan.vpc.id,
    ...(regional ? { RouteTableId: ec2Id('rtb', under(plan.vpc.key, 'route-table', 'public')) } : only ? { SubnetId: only.subnet.id } : {}),
    State: plan.state,
    CreateTime: created,
    ...(gone ? { DeleteTime: momentOfRound(site.rounds.keys.length - 1, plan.key) } : {}),
    ...(plan.state === 'failed'
      ? {
          FailureCode: 'InsufficientFreeAddressesInSubnet',
          FailureMessage: 'Subnet has insufficient free addresses to create this NAT gateway',
        }
      : {}),
    ConnectivityType: plan.kind === 'private' ? 'private' : 'public',
    AvailabilityMode: regional ? 'regional' : 'zonal',
    ...(regional ? { AutoScalingIps: 'enabled', AutoProvisionZones: 'enabled' } : {}),
    NatGatewayAddresses: plan.addresses.map((address, index) => describeAddress(site, plan, address, index === 0)),
    Tags: tagsOf(site.account, plan.key, `${plan.vpc.name}-nat`, alterations(site.rounds, plan.key, 0.1, 'alter', plan.born)),
  };
}

function describeAddress(site: Site, plan: NatPlan, address: NatAddress, primary: boolean): NatGatewayAddress {
  return {
    ...(plan.kind === 'regional'
      ? { AvailabilityZone: zoneName(site, address.subnet.zone), AvailabilityZoneId: zoneId(site.region, address.subnet.zone) }
      : {}),
    ...(plan.state === 'available' ? { NetworkInterfaceId: address.interfaceId, PrivateIp: address.privateIp } : {}),
    ...(address.publicIp !== null && plan.state === 'available'
      ? {
          AllocationId: ec2Id('eipalloc', address.key),
          AssociationId: ec2Id('eipassoc', address.key),
          PublicIp: address.publicIp,
        }
      : {}),
    IsPrimary: primary,
    Status: plan.state === 'available' ? 'succeeded' : 'failed',
  };
}
