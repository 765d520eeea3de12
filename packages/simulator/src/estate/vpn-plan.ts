import { onPremisesBlock, publicAddress } from './addresses.ts';
import { ec2Id, fraction, type Key, under } from './key.ts';
import type { Place, Site } from './plan.ts';
import { births, ended, presence } from './rounds.ts';
import { attachableVpcs, mainVpc, type VpcPlan } from './vpc-plan.ts';
import { hasWanVpn } from './wan-plan.ts';

export interface CustomerGatewayPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly asn: number;
  readonly address: string;
  readonly gone: boolean;
}

export interface VpnGatewayPlan {
  readonly key: Key;
  readonly id: string;
  readonly vpc: VpcPlan;
  /** A VPC from which it was taken, still listed. */
  readonly formerVpc: VpcPlan | null;
  readonly gone: boolean;
}

export interface VpnPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly gateway: CustomerGatewayPlan;
  /** Where it ends: null is the hub's transit gateway, or its core network. */
  readonly vpnGateway: VpnGatewayPlan | null;
  readonly wan: boolean;
  /** Configured networks behind it; without them it learns them by BGP. */
  readonly staticRoutes: readonly string[];
  readonly learned: readonly string[];
  readonly tunnels: readonly [string, string];
  readonly gone: boolean;
  readonly born: number;
}

export function customerGatewayPlans(site: Site): readonly CustomerGatewayPlan[] {
  return site.once('customer-gateway-plans', () => {
    if (!hasVpn(site)) return [];
    if (site.account.use !== 'hub') return [customerGateway(site, 'office', 65_100)];
    const present = ['branch-a', 'branch-b', 'plant', 'data-centre'].map((name, index) => customerGateway(site, name, 65_010 + index));
    const added = births(site.rounds, under(site.key, 'cgw'), 1).map(
      ({ key, round }): CustomerGatewayPlan => ({
        key,
        id: ec2Id('cgw', key),
        name: `branch-new-${round}`,
        asn: 65_200 + (round % 100),
        address: publicAddress(fraction(key, 'address')),
        gone: false,
      }),
    );
    const former = ended(site.rounds) === 'lingering' ? [{ ...customerGateway(site, 'closed-branch', 65_099), gone: true }] : [];
    return [...present, ...added, ...former];
  });
}

function customerGateway(place: Place, name: string, asn: number): CustomerGatewayPlan {
  const key = under(place.key, 'cgw', name);
  return { key, id: ec2Id('cgw', key), name, asn, address: publicAddress(fraction(key, 'address')), gone: false };
}

/** The hub, and here and there a workload that still has a VPN of its own. */
function hasVpn(place: Place): boolean {
  if (!place.populated || place.account.use === 'sharing') return false;
  return place.account.use === 'hub' || fraction(place.key, 'vpn') < 0.25;
}

export function vpnGatewayPlans(site: Site): readonly VpnGatewayPlan[] {
  return site.once('vpn-gateway-plans', () => {
    if (!hasVpn(site)) return [];
    const gateway = (name: string, vpc: VpcPlan, formerVpc: VpcPlan | null, gone = false): VpnGatewayPlan => {
      const key = under(site.key, 'vgw', name);
      return { key, id: ec2Id('vgw', key), vpc, formerVpc, gone };
    };
    const main = mainVpc(site);
    if (site.account.use !== 'hub') return [gateway('office', main, null)];
    const services = attachableVpcs(site)[2] ?? main;
    const former = ended(site.rounds) === 'lingering' ? [gateway('former', main, main, true)] : [];
    return [gateway('services', services, main), ...former];
  });
}

/** The virtual private gateway that a VPC is attached to. */
export function vpnGatewayOf(site: Site, vpc: VpcPlan): VpnGatewayPlan | undefined {
  return vpnGatewayPlans(site).find((gateway) => !gateway.gone && gateway.vpc.id === vpc.id);
}

export function vpnPlans(site: Site): readonly VpnPlan[] {
  return site.once('vpn-plans', () => {
    const [a, b, plant, centre] = customerGatewayPlans(site);
    const [gateway] = vpnGatewayPlans(site);
    if (!a || !gateway) return [];
    const block = (index: number): string => onPremisesBlock(site.regionIndex * 16 + index);
    if (!b || !plant || !centre) {
      const learned = [onPremisesBlock(128 + (site.account.index % 128))];
      return vpn(site, 'office', a, { vpnGateway: gateway, learned, rate: 0.05 });
    }
    return [
      ...vpn(site, 'branch-a', a, { learned: [block(0), block(1)] }),
      ...vpn(site, 'branch-b', b, { learned: [block(0), block(1)] }),
      ...vpn(site, 'plant', plant, { staticRoutes: [block(2), block(3)] }),
      ...vpn(site, 'data-centre', centre, { vpnGateway: gateway, learned: [block(4)], staticRoutes: [] }),
      ...births(site.rounds, under(site.key, 'vpn'), 1).flatMap(({ key, round }) =>
        vpn(site, `branch-new-${round}`, a, { key, born: round, rate: 0.3, learned: [block(6 + (round % 10))] }),
      ),
      ...(hasWanVpn(site) ? vpn(site, 'wan', b, { wan: true, learned: [block(5)] }) : []),
      ...(ended(site.rounds) === 'lingering' ? vpn(site, 'former', b, {}).map((plan) => ({ ...plan, gone: true })) : []),
    ];
  });
}

interface VpnDetails {
  readonly key?: Key;
  readonly born?: number;
  /** The chance of being deleted in a round of changes. */
  readonly rate?: number;
  readonly vpnGateway?: VpnGatewayPlan;
  readonly wan?: boolean;
  readonly staticRoutes?: readonly string[];
  readonly learned?: readonly string[];
}

function vpn(site: Site, name: string, gateway: CustomerGatewayPlan, details: VpnDetails): readonly VpnPlan[] {
  const {
    key = under(site.key, 'vpn', name),
    born = -1,
    rate = 0,
    vpnGateway = null,
    wan = false,
    staticRoutes = [],
    learned = [],
  } = details;
  const now = presence(site.rounds, key, rate, born);
  if (now === 'vanished') return [];
  const near = fraction(key, 'outside') / 2;
  return [
    {
      key,
      id: ec2Id('vpn', key),
      name,
      gateway,
      vpnGateway,
      wan,
      staticRoutes,
      learned,
      tunnels: [publicAddress(near), publicAddress(0.5 + near)],
      gone: now === 'lingering',
      born,
    },
  ];
}
