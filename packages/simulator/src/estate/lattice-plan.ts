import { partnersOfHub } from './account-place.ts';
import { ec2Id, type Key, moment, momentOfRound, under } from './key.ts';
import { hubIn, isHub, type Place, placeOf, type Site } from './plan.ts';
import { births, presence, type Rounds } from './rounds.ts';

/** What VPC Lattice numbers: its own id, whose it is, and since when. */
export interface LatticeThing {
  readonly key: Key;
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly owner: Place;
  readonly born: number;
}

function latticeArn({ plan, region, account }: Place, resource: string): string {
  return `arn:${plan.partition}:vpc-lattice:${region}:${account.id}:${resource}`;
}

export function latticeThing(owner: Place, prefix: string, path: string, key: Key, name: string, born = -1): LatticeThing {
  const id = ec2Id(prefix, key);
  return { key, id, arn: latticeArn(owner, `${path}/${id}`), name, owner, born };
}

export function latticeMoments({ key, born }: { readonly key: Key; readonly born: number }): { createdAt: Date; lastUpdatedAt: Date } {
  const at = born < 0 ? moment(key) : momentOfRound(born, key);
  return { createdAt: at, lastUpdatedAt: at };
}

/** The account that the hub deals with one by one, here where it holds a network. */
export function isLatticePartner(site: Site): boolean {
  return site.populated && partnersOfHub(site).includes(site.account);
}

export function latticePartners(site: Site): readonly Place[] {
  return partnersOfHub(site)
    .map((account) => placeOf(site.plan, account, site.region))
    .filter(({ populated }) => populated);
}

/** The hub here, if it is here: whose network everyone shares. */
export function latticeHub(site: Site): Site | undefined {
  const hub = hubIn(site.plan, site.region);
  return hub.populated ? site.at(hub) : undefined;
}

export interface NetworkPlan extends LatticeThing {
  readonly guarded: boolean;
  readonly shared: boolean;
}

function network(owner: Place, key: Key, name: string, details: Partial<NetworkPlan> = {}): NetworkPlan {
  const thing = latticeThing(owner, 'sn', 'servicenetwork', key, name, details.born);
  return { ...thing, guarded: false, shared: false, ...details };
}

/** The hub's, which its partners share. */
export function platformNetwork(site: Site): NetworkPlan | undefined {
  const hub = latticeHub(site);
  return hub && network(hub, under(hub.key, 'lattice', 'network', 'platform'), 'platform', { guarded: true, shared: true });
}

/** The hub's own beside that, and those that somebody tries. */
export function ownNetworks(site: Site): readonly NetworkPlan[] {
  return site.once('lattice-networks', () => {
    const key = under(site.key, 'lattice', 'network');
    const tried = born(site.rounds, key, 0.3).map((birth) => network(site, birth.key, `trial-${birth.born}`, { born: birth.born }));
    if (isHub(site)) {
      const platform = platformNetwork(site);
      return [...(platform ? [platform] : []), network(site, under(key, 'tools'), 'tools'), ...tried];
    }
    return isLatticePartner(site) ? tried : [];
  });
}

/** What appeared since the start and is there now. `rate`: the chance of ending in a round. */
export function born(rounds: Rounds, key: Key, rate: number): readonly { readonly key: Key; readonly born: number }[] {
  return births(rounds, key, 1)
    .filter((birth) => presence(rounds, birth.key, rate, birth.round) === 'present')
    .map((birth) => ({ key: birth.key, born: birth.round }));
}

/** The account's own, and the hub's that is shared with it. */
export function visibleNetworks(site: Site): readonly NetworkPlan[] {
  const platform = isLatticePartner(site) ? platformNetwork(site) : undefined;
  return [...ownNetworks(site), ...(platform ? [platform] : [])];
}

export interface ServicePlan extends LatticeThing {
  readonly guarded: boolean;
  /** How the names of its things are told apart from those of others. */
  readonly kind: 'directory' | 'metrics' | 'api' | 'trial';
}

function service(owner: Place, key: Key, kind: ServicePlan['kind'], name: string, guarded: boolean, since = -1): ServicePlan {
  return { ...latticeThing(owner, 'svc', 'service', key, name, since), guarded, kind };
}

/** Two of the hub's, one of each partner, and those that somebody tries. */
export function ownServices(site: Site): readonly ServicePlan[] {
  return site.once('lattice-services', () => {
    const key = under(site.key, 'lattice', 'service');
    if (!isHub(site) && !isLatticePartner(site)) return [];
    const first = isHub(site)
      ? [
          service(site, under(key, 'directory'), 'directory', 'directory', true),
          service(site, under(key, 'metrics'), 'metrics', 'metrics', false),
        ]
      : [service(site, under(key, 'api'), 'api', `${site.account.name}-api`, site.account.index % 2 === 0)];
    return [
      ...first,
      ...born(site.rounds, key, 0.3).map((birth) => service(site, birth.key, 'trial', `trial-${birth.born}`, false, birth.born)),
    ];
  });
}

/** That of the first partner, which shares it with the hub. */
function lentServices(site: Site): readonly ServicePlan[] {
  const [partner] = latticePartners(site);
  return isHub(site) && partner !== undefined ? ownServices(site.at(partner)).slice(0, 1) : [];
}

/** The account's own, and what is shared with it. */
export function visibleServices(site: Site): readonly ServicePlan[] {
  return [...ownServices(site), ...lentServices(site)];
}
