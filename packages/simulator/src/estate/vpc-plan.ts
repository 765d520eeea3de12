import { ipv6Block, ipv6Subnet, secondaryBlock, vpcBlock, within } from './addresses.ts';
import { ec2Id, fraction, type Key, under } from './key.ts';
import { type Place, type Site, zoneCount } from './plan.ts';
import { aboutTwoOf, births, presence } from './rounds.ts';
import { oversizeCount, volumeOf } from './volume.ts';

type VpcUse = 'default' | 'egress' | 'inspection' | 'services' | 'shared' | 'workload' | 'scratch' | 'oversize';
export type SubnetTier = 'public' | 'private' | 'data' | 'pods' | 'transit' | 'spare' | 'oversize';

export interface SubnetPlan {
  readonly key: Key;
  readonly id: string;
  readonly cidr: string;
  readonly tier: SubnetTier;
  /** 1 to 3: which of the region's zones, the same for every account. */
  readonly zone: number;
  readonly ipv6: string | null;
  readonly shared: boolean;
  /** The round of changes in which it appeared; -1 where it was there from the start. */
  readonly born: number;
}

export interface VpcPlan {
  readonly place: Place;
  readonly key: Key;
  readonly id: string;
  readonly use: VpcUse;
  readonly name: string;
  readonly cidr: string;
  readonly secondary: readonly string[];
  /** Once associated and still listed. */
  readonly disassociated: string | null;
  readonly ipv6: string | null;
  readonly subnets: readonly SubnetPlan[];
  /** Among the VPCs that the hub's transit gateway may have attached; its number there, else -1. */
  readonly attachable: number;
}

/** So many VPCs of a place are candidates for an attachment. */
const ATTACHABLE = 3;

/** The VPCs of a place that neither appear nor vanish. */
export function fixedVpcs(site: Site): readonly VpcPlan[] {
  return site.once('fixed-vpcs', () => Array.from({ length: fixedCount(site) }, (_, index) => fixedVpc(site, index)));
}

export function attachableVpcs(place: Place): readonly VpcPlan[] {
  return Array.from({ length: Math.min(ATTACHABLE, fixedCount(place)) }, (_, index) => fixedVpc(place, index));
}

/** The first of the fixed VPCs: the one that peerings are made with. */
export function mainVpc(place: Place): VpcPlan {
  return fixedVpc(place, 0);
}

function fixedCount(place: Place): number {
  if (!place.populated) return 0;
  const least = place.account.use === 'hub' ? (place.plan.settings.resources < 200 ? 3 : 5) : 1;
  return Math.max(volumeOf(place).vpcs, least);
}

function useOf(place: Place, index: number): VpcUse {
  if (place.account.use === 'hub') return (['egress', 'inspection', 'services'] as const)[index] ?? 'workload';
  return place.account.use === 'sharing' && index === 0 ? 'shared' : 'workload';
}

function fixedVpc(place: Place, index: number): VpcPlan {
  const key = under(place.key, 'vpc', index);
  const use = useOf(place, index);
  const slot = slotOf(place) + index;
  const cidr = vpcBlock(slot);
  const ipv6 = use === 'egress' || fraction(key, 'ipv6') < 0.35 ? ipv6Block(slot) : null;
  const secondary = use === 'workload' && fraction(key, 'secondary') < 0.35 ? [secondaryBlock(slot)] : [];
  return {
    place,
    key,
    id: ec2Id('vpc', key),
    use,
    name: use === 'workload' ? `${place.account.name}-${index}` : use,
    cidr,
    secondary,
    disassociated: fraction(key, 'disassociated') < 0.1 ? secondaryBlock(slot + 504) : null,
    ipv6,
    subnets: fixedSubnets(key, use, zoneCount(place), cidr, secondary[0], ipv6),
    attachable: index < ATTACHABLE ? index : -1,
  };
}

/** Where this place's VPCs lie among all: each has room for as many as a place of this size ever has. */
function slotOf(place: Place): number {
  const { regions, resources } = place.plan.settings;
  const stride = Math.ceil((resources * 1.2) / 200) + 3;
  return (place.account.index * regions.length + place.regionIndex) * stride;
}

function fixedSubnets(vpc: Key, use: VpcUse, zones: number, cidr: string, pods: string | undefined, ipv6: string | null): SubnetPlan[] {
  const subnets: SubnetPlan[] = [];
  const add = (tier: SubnetTier, zone: number, block: string, shared = false): void => {
    const key = under(vpc, tier, zone);
    const net = ipv6 && tier !== 'transit' ? ipv6Subnet(ipv6, subnets.length) : null;
    subnets.push({ key, id: ec2Id('subnet', key), cidr: block, tier, zone, ipv6: net, shared, born: -1 });
  };
  const all = Array.from({ length: zones }, (_, index) => index + 1);
  for (const zone of all) {
    if (use !== 'inspection') add('public', zone, within(cidr, 24, zone - 1), use === 'shared' && zone === 1);
    add('private', zone, within(cidr, 24, 2 + zone), use === 'shared');
    if (use === 'workload' || use === 'shared') add('data', zone, within(cidr, 24, 5 + zone));
    add('transit', zone, within(cidr, 28, 9 * 16 + zone));
  }
  if (pods) for (const zone of all) add('pods', zone, within(pods, 22, zone - 1));
  if (use === 'workload') add('spare', 1, within(cidr, 24, 10));
  return subnets;
}

/** The VPC that AWS made in every enabled region, unless somebody removed it. */
function defaultVpc(site: Site): VpcPlan | undefined {
  const key = under(site.key, 'default-vpc');
  if (fraction(key, 'removed') < 0.2 || presence(site.rounds, key, 0.02) !== 'present') return undefined;
  const cidr = '172.31.0.0/16';
  const subnets = [1, 2, 3].map((zone): SubnetPlan => {
    const subnet = under(key, zone);
    const block = within(cidr, 20, zone - 1);
    return { key: subnet, id: ec2Id('subnet', subnet), cidr: block, tier: 'public', zone, ipv6: null, shared: false, born: -1 };
  });
  return {
    place: site,
    key,
    id: ec2Id('vpc', key),
    use: 'default',
    name: 'default',
    cidr,
    secondary: [],
    disassociated: null,
    ipv6: null,
    subnets,
    attachable: -1,
  };
}

/** VPCs that somebody tries something in: they come and go. */
function scratchVpcs(site: Site): readonly VpcPlan[] {
  if (!site.populated) return [];
  const born = [{ key: under(site.key, 'scratch'), round: -1 }, ...births(site.rounds, under(site.key, 'scratch'), 1)];
  return born
    .filter(({ key, round }) => presence(site.rounds, key, 0.25, round) === 'present')
    .map(({ key, round }): VpcPlan => {
      const cidr = within('192.168.128.0/17', 24, Math.floor(fraction(key, 'block') * 128));
      const subnet = under(key, 'private');
      const plan: SubnetPlan = {
        key: subnet,
        id: ec2Id('subnet', subnet),
        cidr: within(cidr, 26, 0),
        tier: 'spare',
        zone: 1,
        ipv6: null,
        shared: false,
        born: round,
      };
      return {
        place: site,
        key,
        id: ec2Id('vpc', key),
        use: 'scratch',
        name: `scratch-${cidr.split('.')[2]}`,
        cidr,
        secondary: [],
        disassociated: null,
        ipv6: null,
        subnets: [plan],
        attachable: -1,
      };
    });
}

/** Subnets that a fixed VPC gained or lost since the start. */
function subnetsNow(site: Site, vpc: VpcPlan, rate: number): readonly SubnetPlan[] {
  const kept = vpc.subnets.filter(({ key, tier }) => tier !== 'spare' || presence(site.rounds, key, rate) === 'present');
  const added = births(site.rounds, under(vpc.key, 'subnet'), 1)
    .slice(0, 5)
    .map(({ key, round }, index): SubnetPlan => {
      const cidr = within(vpc.cidr, 24, 11 + index);
      return { key, id: ec2Id('subnet', key), cidr, tier: 'spare', zone: 1 + (index % 2), ipv6: null, shared: false, born: round };
    })
    .filter(({ key, born }) => presence(site.rounds, key, rate, born) === 'present');
  return [...kept, ...added];
}

/** A VPC for very many interfaces: of as many /16 blocks as that takes, with a subnet each. */
const OVERSIZE_SUBNET = 60_000;

function oversizeVpc(place: Place): readonly VpcPlan[] {
  const count = oversizeCount(place, 'ec2:DescribeNetworkInterfaces');
  if (count === 0) return [];
  const key = under(place.key, 'oversize-vpc');
  const blocks = Array.from({ length: Math.ceil(count / OVERSIZE_SUBNET) }, (_, index) => within('100.64.0.0/10', 16, index));
  const subnets = blocks.map((cidr, index): SubnetPlan => {
    const subnet = under(key, index);
    return { key: subnet, id: ec2Id('subnet', subnet), cidr, tier: 'oversize', zone: 1 + (index % 2), ipv6: null, shared: false, born: -1 };
  });
  const [cidr = '', ...secondary] = blocks;
  const id = ec2Id('vpc', key);
  return [{ place, key, id, use: 'oversize', name: 'oversize', cidr, secondary, disassociated: null, ipv6: null, subnets, attachable: -1 }];
}

/** Every VPC that the account owns here at this moment, with the subnets that it has at this moment. */
export function vpcPlans(site: Site): readonly VpcPlan[] {
  return site.once('vpc-plans', () => {
    const fixed = fixedVpcs(site);
    const rate = aboutTwoOf(fixed.length);
    const grown = fixed.map((vpc, index) => {
      const subnets = fraction(vpc.key, 'grows') < 3 / fixed.length || index === 0 ? subnetsNow(site, vpc, rate) : vpc.subnets;
      return subnets === vpc.subnets ? vpc : { ...vpc, subnets };
    });
    const given = defaultVpc(site);
    return [...grown, ...oversizeVpc(site), ...scratchVpcs(site), ...(given ? [given] : [])];
  });
}
