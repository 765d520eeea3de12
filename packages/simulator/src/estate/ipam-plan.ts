import { within } from './addresses.ts';
import { ec2Id, type Key, under } from './key.ts';
import { hubIn, isFirstHub, type Place, populatedPlaces, type Site } from './plan.ts';
import { births, ended, presence } from './rounds.ts';
import { attachableVpcs, mainVpc, type VpcPlan } from './vpc-plan.ts';

/** Address management of the whole estate, which the hub has in its first region: others have none. */
export interface IpamPlan {
  readonly key: Key;
  readonly id: string;
  readonly privateScope: string;
  readonly publicScope: string;
  readonly laboratoryScope: string;
  readonly discoveryId: string;
  readonly associationId: string;
  readonly top: PoolPlan;
  /** One for each region. */
  readonly pools: readonly PoolPlan[];
}

export interface PoolPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  readonly gone: boolean;
  readonly blocks: readonly BlockPlan[];
}

/** A block of a pool, and what it is allocated to; null where nothing has it. */
interface BlockPlan {
  readonly key: Key;
  readonly cidr: string;
  readonly vpc: VpcPlan | null;
}

export function ipamPlan(site: Site): IpamPlan | undefined {
  return site.once('ipam-plan', () => {
    if (!isFirstHub(site)) return undefined;
    const key = under(site.key, 'ipam');
    const pools = site.plan.settings.regions.map((region) => regionalPool(site, key, region));
    const former = ended(site.rounds) === 'lingering' ? [pool(under(key, 'pool', 'former'), 'former', site.region, [], true)] : [];
    return {
      key,
      id: ec2Id('ipam', key),
      privateScope: ec2Id('ipam-scope', under(key, 'scope', 'private')),
      publicScope: ec2Id('ipam-scope', under(key, 'scope', 'public')),
      laboratoryScope: ec2Id('ipam-scope', under(key, 'scope', 'laboratory')),
      discoveryId: ec2Id('ipam-res-disco', under(key, 'discovery')),
      associationId: ec2Id('ipam-res-disco-assoc', under(key, 'discovery')),
      top: pool(under(key, 'pool', 'top'), 'everything', null, [{ key: under(key, 'top'), cidr: '10.0.0.0/8', vpc: null }]),
      pools: [...pools, ...former],
    };
  });
}

function pool(key: Key, name: string, region: string | null, blocks: readonly BlockPlan[], gone = false): PoolPlan {
  return { key, id: ec2Id('ipam-pool', key), name, region, gone, blocks };
}

function regionalPool(site: Site, ipam: Key, region: string): PoolPlan {
  const key = under(ipam, 'pool', region);
  const managed = managedVpcs(hubIn(site.plan, region)).map((vpc) => ({ key: under(key, vpc.id), cidr: vpc.cidr, vpc }));
  const reserved = births(site.rounds, key, 1)
    .filter((birth) => presence(site.rounds, birth.key, 0.25, birth.round) === 'present')
    .map((birth) => ({ key: birth.key, cidr: within('10.253.0.0/16', 24, birth.round % 256), vpc: null }));
  return pool(key, region, region, [...managed, ...reserved]);
}

/** So many accounts' first VPCs are managed, and all of the hub's. */
const MANAGED_ACCOUNTS = 8;

export function managedVpcs(hub: Place): readonly VpcPlan[] {
  const others = populatedPlaces(hub.plan, hub.region)
    .filter(({ account }) => account.use !== 'hub')
    .slice(0, MANAGED_ACCOUNTS)
    .map((place) => mainVpc(place));
  const all = [...attachableVpcs(hub), ...others];
  return [...new Map(all.map((vpc) => [vpc.cidr, vpc])).values()];
}
