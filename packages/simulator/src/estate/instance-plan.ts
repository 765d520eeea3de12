import type { GroupIdentifier } from '@aws-sdk/client-ec2';
import { hostAddress, ipv6Host, publicAddress, usableHosts, within } from './addresses.ts';
import { groupsInSharedVpc, numberedGroup, usedGroups } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { imageFor } from './image.ts';
import { ec2Id, fraction, type Key, under } from './key.ts';
import { privateName } from './names.ts';
import type { Site } from './plan.ts';
import { aboutTwoOf, alterations, births, ended, type Presence, presence } from './rounds.ts';
import { volumeOf } from './volume.ts';
import { sharedVpc } from './vpc.ts';
import { fixedVpcs, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

export type InstanceState = 'running' | 'stopped' | 'terminated';

export interface InstancePlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  /** Instances of one launch share it. */
  readonly reservation: Key;
  readonly vpc: VpcPlan;
  readonly subnet: SubnetPlan;
  readonly state: InstanceState;
  readonly image: { readonly id: string; readonly architecture: 'x86_64' | 'arm64' };
  readonly interfaces: readonly InstanceInterface[];
  readonly born: number;
  readonly edits: number;
}

export interface InstanceInterface {
  readonly key: Key;
  readonly id: string;
  readonly device: number;
  readonly vpc: VpcPlan;
  readonly subnet: SubnetPlan;
  readonly addresses: readonly [string, ...string[]];
  /** The primary address's. */
  readonly dnsName: string;
  readonly publicIp: { readonly address: string; readonly elastic: boolean } | null;
  readonly ipv6: string | null;
  /** A /28 that is delegated to it, for containers. */
  readonly prefix: string | null;
  readonly groups: GroupIdentifier[];
}

interface Ground {
  readonly vpc: VpcPlan;
  readonly subnets: readonly SubnetPlan[];
  readonly pods: readonly SubnetPlan[];
}

/** Each turn through the subnets of a VPC moves two addresses on. */
const GUEST_STEP = (HOSTS.guests - HOSTS.instances) / 2;
const LATER_STEP = (HOSTS.laterInstances - HOSTS.instances) / 2;

/** Instances of the account: in its VPCs in turn, in their subnets in turn, and in shared subnets. */
export function instancePlans(site: Site): readonly InstancePlan[] {
  return site.once('instance-plans', () => {
    const { instances } = volumeOf(site);
    const grounds = fixedVpcs(site).map(groundOf);
    const rate = aboutTwoOf(instances);
    const found: InstancePlan[] = [];
    for (let index = 0; index < instances; index += 1) {
      const ground = grounds[index % grounds.length];
      const key = under(site.key, 'instance', index);
      // The first one is the appliance that routes lead to: it stays.
      const now = index === 0 ? 'present' : presenceOf(site, key, rate);
      if (ground && now !== 'vanished') found.push(place(site, ground, key, index, Math.floor(index / grounds.length), now));
    }
    const [main] = grounds;
    if (main) {
      births(site.rounds, under(site.key, 'instances'), 2).forEach(({ key, round }, index) => {
        const now = presence(site.rounds, key, rate, round);
        if (now !== 'vanished')
          found.push(
            place(
              site,
              { ...main, pods: [] },
              key,
              index,
              LATER_STEP * main.subnets.length + (index % (10 * main.subnets.length)),
              now,
              round,
            ),
          );
      });
    }
    return [...found, ...guestInstances(site)];
  });
}

function groundOf(vpc: VpcPlan): Ground {
  return {
    vpc,
    subnets: vpc.subnets.filter(({ tier }) => tier === 'public' || tier === 'private' || tier === 'data'),
    pods: vpc.subnets.filter(({ tier }) => tier === 'pods'),
  };
}

/** One in fifty was terminated just before the estate was first seen. */
function presenceOf(site: Site, key: Key, rate: number): Presence {
  return fraction(key, 'was') < 0.02 ? ended(site.rounds) : presence(site.rounds, key, rate);
}

/** A participant runs two instances in the subnets that are shared with it. */
export function guestInstances(site: Site): readonly InstancePlan[] {
  const vpc = sharedVpc(site);
  if (!vpc) return [];
  const subnets = vpc.subnets.filter(({ shared, tier }) => shared && tier === 'private');
  const groups = groupsInSharedVpc(site).map(({ id, name }) => ({ GroupId: id, GroupName: name }));
  return [0, 1].flatMap((index) => {
    const key = under(site.key, 'guest-instance', index);
    const now = presence(site.rounds, key, 0.05);
    return now === 'vanished'
      ? []
      : [
          place(
            site,
            { vpc, subnets, pods: [] },
            key,
            index,
            GUEST_STEP * subnets.length + site.account.index * 2 + index,
            now,
            -1,
            groups,
          ),
        ];
  });
}

function place(
  site: Site,
  ground: Ground,
  key: Key,
  index: number,
  turn: number,
  now: Presence,
  born = -1,
  groups: GroupIdentifier[] = groupsOf(site, index),
): InstancePlan {
  const { vpc, subnets, pods } = ground;
  const subnet = subnets[turn % subnets.length] ?? vpc.subnets[0];
  if (!subnet) throw new Error(`the VPC ${vpc.id} has no subnet`);
  const step = Math.floor(turn / subnets.length);
  const flips = index === 0 ? 0 : alterations(site.rounds, key, 0.02, 'state', born);
  const stopped = (index > 0 && fraction(key, 'stopped') < 0.1) !== (flips % 2 === 1);
  const primary = primaryInterface(site, key, vpc, subnet, step, groups, stopped);
  const pod = pods[index % pods.length];
  const interfaces = pod && fraction(key, 'pods') < 0.15 ? [primary, podInterface(site, key, vpc, pod, turn, groups)] : [primary];
  const together = Math.floor(index / 4);
  return {
    key,
    id: ec2Id('i', key),
    name: `${vpc.name}-${subnet.tier}-${index}`,
    reservation:
      born < 0 && fraction(under(site.key, 'launch', together)) < 0.3
        ? under(site.key, 'launch', together, ground.vpc.id)
        : under(key, 'launch'),
    vpc,
    subnet,
    state: now === 'lingering' ? 'terminated' : stopped ? 'stopped' : 'running',
    image: imageFor(site, fraction(key, 'image')),
    interfaces: now === 'lingering' ? [] : interfaces,
    born,
    edits: alterations(site.rounds, key, 0.02, 'tags', born),
  };
}

/** One or two of the groups that stand in the same VPC. */
function groupsOf(site: Site, index: number): GroupIdentifier[] {
  const vpcs = fixedVpcs(site);
  const here = index % vpcs.length;
  const many = Math.floor((usedGroups(site) - 1 - here) / vpcs.length) + 1;
  const turn = Math.floor(index / vpcs.length);
  const numbers = many <= 0 ? [] : [...new Set([turn % many, (turn * 7 + 1) % many])];
  return numbers.map((number) => numberedGroup(site, number * vpcs.length + here));
}

function primaryInterface(
  site: Site,
  instance: Key,
  vpc: VpcPlan,
  subnet: SubnetPlan,
  step: number,
  groups: GroupIdentifier[],
  stopped: boolean,
): InstanceInterface {
  const key = under(instance, 'eni');
  const host = HOSTS.instances + step * 2;
  const first = hostAddress(subnet.cidr, host);
  const elastic = fraction(key, 'elastic') < 0.4;
  // An address of AWS's own goes when the instance is stopped.
  const open = subnet.tier === 'public' && (elastic || !stopped);
  return {
    key,
    id: ec2Id('eni', key),
    device: 0,
    vpc,
    subnet,
    addresses: fraction(key, 'second') < 0.1 ? [first, hostAddress(subnet.cidr, host + 1)] : [first],
    dnsName: privateName(site, first),
    publicIp: open ? { address: publicAddress(fraction(key, 'public')), elastic } : null,
    ipv6: subnet.ipv6 === null ? null : ipv6Host(subnet.ipv6, host),
    prefix: null,
    groups,
  };
}

/** The first /28 blocks of a subnet for containers hold the interfaces' own addresses; the others are delegated. */
const POD_BLOCKS = 8;

function podInterface(
  site: Site,
  instance: Key,
  vpc: VpcPlan,
  subnet: SubnetPlan,
  turn: number,
  groups: GroupIdentifier[],
): InstanceInterface {
  const key = under(instance, 'eni', 'pods');
  const blocks = Math.floor(usableHosts(subnet.cidr) / 16) - POD_BLOCKS;
  const address = hostAddress(subnet.cidr, turn % (POD_BLOCKS * 16 - 4));
  return {
    key,
    id: ec2Id('eni', key),
    device: 1,
    vpc,
    subnet,
    addresses: [address],
    dnsName: privateName(site, address),
    publicIp: null,
    ipv6: null,
    prefix: within(subnet.cidr, 28, POD_BLOCKS + (turn % blocks)),
    groups,
  };
}

/** The appliance in the main VPC that routes may lead to. */
export function applianceInterface(site: Site, vpc: VpcPlan): { readonly instanceId: string; readonly interfaceId: string } | undefined {
  const key = under(site.key, 'instance', 0);
  const [main] = fixedVpcs(site);
  return main?.id === vpc.id ? { instanceId: ec2Id('i', key), interfaceId: ec2Id('eni', under(key, 'eni')) } : undefined;
}
