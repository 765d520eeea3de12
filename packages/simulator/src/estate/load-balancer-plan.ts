import type { GroupIdentifier, NetworkInterface } from '@aws-sdk/client-ec2';
import { hostAddress, publicAddress } from './addresses.ts';
import { type BalancerPrefix, balancerArn, balancerPath } from './balancer-arn.ts';
import { offeredBalancers } from './endpoint-service.ts';
import { serviceGroup } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { serviceInterface } from './interface-item.ts';
import { ec2Id, fraction, type Key, under } from './key.ts';
import { publicName } from './names.ts';
import { isHub, type Site } from './plan.ts';
import { births, presence } from './rounds.ts';
import { mirrorKey } from './traffic-mirror.ts';
import { wikiBalancer } from './verified-access.ts';
import { fixedVpcs, mainVpc, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

export interface BalancerPlan {
  readonly key: Key;
  readonly arn: string;
  readonly prefix: BalancerPrefix;
  readonly name: string;
  readonly vpc: VpcPlan;
  readonly internal: boolean;
  /** Application load balancers have some. */
  readonly groups: readonly GroupIdentifier[];
  /** One in each of its subnets. */
  readonly interfaces: readonly BalancerInterface[];
  readonly born: number;
}

export interface BalancerInterface {
  readonly key: Key;
  readonly id: string;
  readonly subnet: SubnetPlan;
  readonly privateIp: string;
  readonly publicIp: { readonly address: string; readonly elastic: boolean } | null;
}

/** How many load balancers one subnet has room for. */
const ROOM = 20;
/** The addresses of those that came later follow those of the others. */
const LATER = 8;

/**
 * In some of the VPCs one for the web, in some one for other protocols; what endpoint services, Verified Access and
 * traffic mirroring lead to; and some that somebody tries something with.
 */
export function balancerPlans(site: Site): readonly BalancerPlan[] {
  return site.once('balancer-plans', () => {
    if (!site.populated) return [];
    const stays = (key: Key): boolean => presence(site.rounds, key, 0.05) === 'present';
    const ordinary = fixedVpcs(site).flatMap((vpc, index): BalancerPlan[] => {
      if (vpc.use === 'inspection') return [];
      const [web, edge] = [under(vpc.key, 'web-balancer'), under(vpc.key, 'edge-balancer')];
      return [
        ...(index === 0 || (fraction(web, 'wanted') < 0.25 && stays(web)) ? [balancer(site, vpc, 'app', `web-${index}`, web, 0)] : []),
        ...(fraction(edge, 'wanted') < 0.2 && stays(edge) ? [balancer(site, vpc, 'net', `edge-${index}`, edge, 1)] : []),
      ];
    });
    const main = mainVpc(site);
    const added = births(site.rounds, under(site.key, 'balancer'), 1)
      .filter(({ key, round }) => presence(site.rounds, key, 0.25, round) === 'present')
      .map(({ key, round }) => balancer(site, main, 'app', `trial-${round}`, key, LATER + (round % (ROOM - LATER)), true, round));
    return [...ordinary, ...namedBalancers(site), ...added];
  });
}

/** Those that other things name by their ARN. */
function namedBalancers(site: Site): readonly BalancerPlan[] {
  const main = mainVpc(site);
  const inspection = fixedVpcs(site).find(({ use }) => use === 'inspection') ?? main;
  const wiki = wikiBalancer(site);
  return [
    ...offeredBalancers(site).map(({ key, name, balanced }) =>
      balanced ? balancer(site, inspection, 'gwy', name, key, 2, true) : balancer(site, main, 'net', name, key, 3, true),
    ),
    ...(isHub(site) ? [balancer(site, main, 'net', 'sensors', mirrorKey(site), 4, true)] : []),
    ...(wiki === undefined ? [] : [balancer(site, wiki.vpc, 'app', 'wiki', wiki.key, 5, true)]),
  ];
}

/** `host`: which of the addresses that are kept for load balancers it has in each of its subnets. */
function balancer(
  site: Site,
  vpc: VpcPlan,
  prefix: BalancerPrefix,
  name: string,
  key: Key,
  host: number,
  internal = fraction(key, 'internal') < 0.25,
  born = -1,
): BalancerPlan {
  const elastic = prefix === 'net' && fraction(key, 'elastic') < 0.5;
  const subnets = vpc.subnets.filter(({ tier }) => tier === (internal ? 'private' : 'public'));
  return {
    key,
    arn: balancerArn(site, prefix, name, key),
    prefix,
    name,
    vpc,
    internal,
    groups: prefix === 'app' ? [serviceGroup(site, vpc)] : [],
    interfaces: subnets.map((subnet): BalancerInterface => {
      const own = under(key, 'eni', subnet.zone);
      return {
        key: own,
        id: ec2Id('eni', own),
        subnet,
        privateIp: hostAddress(subnet.cidr, HOSTS.balancers + host),
        publicIp: internal ? null : { address: publicAddress(fraction(own, 'public')), elastic },
      };
    }),
    born,
  };
}

export const BALANCER_KINDS = { app: 'application', net: 'network', gwy: 'gateway' } as const;
const INTERFACE_TYPES = { app: 'interface', net: 'network_load_balancer', gwy: 'gateway_load_balancer' } as const;

export function interfacesOfBalancers(site: Site): readonly NetworkInterface[] {
  return balancerPlans(site).flatMap((plan) =>
    plan.interfaces.map((one) =>
      balancerInterface(
        site,
        plan.vpc,
        one,
        plan.groups,
        `ELB ${balancerPath(plan.prefix, plan.name, plan.key)}`,
        INTERFACE_TYPES[plan.prefix],
      ),
    ),
  );
}

/** Of a load balancer of any generation. */
export function balancerInterface(
  site: Site,
  vpc: VpcPlan,
  { key, id, subnet, privateIp, publicIp }: BalancerInterface,
  groups: readonly GroupIdentifier[],
  description: string,
  type: (typeof INTERFACE_TYPES)[BalancerPrefix] = 'interface',
): NetworkInterface {
  const association = publicIp && {
    IpOwnerId: publicIp.elastic ? site.account.id : 'amazon-elb',
    PublicDnsName: publicName(site, publicIp.address),
    PublicIp: publicIp.address,
    ...(publicIp.elastic ? { AllocationId: ec2Id('eipalloc', key), AssociationId: ec2Id('eipassoc', key) } : {}),
  };
  const details = { key, id, vpcId: vpc.id, subnet, addresses: [privateIp] as const, groups: [...groups], description };
  const made = serviceInterface(site, { ...details, ...(association ? { association } : {}) }, type);
  return type === 'interface'
    ? { ...made, RequesterId: 'amazon-elb', Attachment: { ...made.Attachment, InstanceOwnerId: 'amazon-elb' } }
    : made;
}
