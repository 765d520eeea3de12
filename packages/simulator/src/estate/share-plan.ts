import { foreignAccountId } from './accounts.ts';
import { DNS_FIREWALL_LISTS } from './dns-firewall.ts';
import { sharedFirewallArns } from './firewall.ts';
import { inspectedPlaces } from './firewall-plan.ts';
import { type Key, under, uuid } from './key.ts';
import type { Lists } from './lists.ts';
import { ec2Arn, hubIn, isFirstHub, isHub, type Place, participants, populatedPlaces, type Site, sharingPlace } from './plan.ts';
import { corporateListId } from './prefix-list.ts';
import { RESOLVER_RULE_LISTS } from './resolver-rule.ts';
import { RESOLVER_SETTING_LISTS } from './resolver-setting.ts';
import { births, ended, presence } from './rounds.ts';
import { transitGatewayId } from './transit-plan.ts';
import { mainVpc } from './vpc-plan.ts';

export interface SharedResource {
  readonly arn: string;
  /** As resource sharing calls its kind, e.g. `ec2:Subnet`. */
  readonly type: string;
}

export interface SharePlan {
  readonly key: Key;
  readonly arn: string;
  readonly name: string;
  readonly ownerId: string;
  readonly gone: boolean;
  readonly resources: readonly SharedResource[];
  /** Accounts, and services of AWS. */
  readonly principals: ReadonlySet<string>;
  /** Those whom it was open to until just now. */
  readonly former: readonly string[];
  /** With accounts outside the organization. */
  readonly external: boolean;
  /** For whom a service of AWS may use it. */
  readonly sources: readonly string[];
  readonly born: number;
}

interface Shared {
  readonly resources?: readonly SharedResource[];
  readonly with?: readonly string[];
  readonly former?: readonly string[];
  readonly external?: boolean;
  readonly sources?: readonly string[];
  readonly gone?: boolean;
  readonly born?: number;
}

function share(place: Place, name: string, shared: Shared, ownerId = place.account.id): SharePlan {
  const key = under(place.plan.root, 'share', ownerId, place.region, name);
  return {
    key,
    arn: `arn:${place.plan.partition}:ram:${place.region}:${ownerId}:resource-share/${uuid(key)}`,
    name,
    ownerId,
    gone: shared.gone ?? false,
    resources: shared.resources ?? [],
    principals: new Set(shared.with),
    former: shared.former ?? [],
    external: shared.external ?? false,
    sources: shared.sources ?? [],
    born: shared.born ?? -1,
  };
}

function idsOf(places: readonly Place[]): readonly string[] {
  return places.map(({ account }) => account.id);
}

/** What the account shares here. */
export function ownShares(site: Site): readonly SharePlan[] {
  return site.once('shares', () => {
    if (isHub(site)) return hubShares(site);
    if (sharingPlace(site.plan, site.region)?.account !== site.account) return [];
    const resources = mainVpc(site)
      .subnets.filter(({ shared }) => shared)
      .map(({ id }) => ({ arn: ec2Arn(site, `subnet/${id}`), type: 'ec2:Subnet' }));
    return [share(site, 'subnets', { resources, with: idsOf(participants(site.plan, site.region)) })];
  });
}

/** Whatever accounts that hold a network see of the hub, and what it shares with fewer. */
function hubShares(hub: Site): readonly SharePlan[] {
  const { plan, region } = hub;
  const others = idsOf(populatedPlaces(plan, region).filter(({ account }) => account.use !== 'hub'));
  const transit = { arn: ec2Arn(hub, `transit-gateway/${transitGatewayId(hub)}`), type: 'ec2:TransitGateway' };
  const networks = { arn: ec2Arn(hub, `prefix-list/${corporateListId(hub)}`), type: 'ec2:PrefixList' };
  const inspected = idsOf(inspectedPlaces(plan, region));
  const former =
    ended(hub.rounds) === 'lingering' ? [share(hub, 'former', { resources: [networks], former: others.slice(0, 1), gone: true })] : [];
  return [
    share(hub, 'foundation', { resources: [transit, networks], with: others }),
    share(hub, 'names', { resources: sharedNames(hub), with: others }),
    share(hub, 'inspection', { resources: sharedFirewallArns(hub), with: inspected }),
    ...(isFirstHub(hub) ? sharesOutside(hub, transit, networks) : []),
    ...trials(hub, networks, others),
    ...former,
  ];
}

/** With a partner, whose VPC waits to be attached; and with a service that acts for accounts. */
function sharesOutside(hub: Site, transit: SharedResource, networks: SharedResource): readonly SharePlan[] {
  const { root, accounts } = hub.plan;
  return [
    share(hub, 'partner-transit', { resources: [transit], with: [foreignAccountId(root, 0)], external: true }),
    share(hub, 'service-access', {
      resources: [networks],
      with: ['vpc-lattice.amazonaws.com'],
      sources: accounts.slice(0, 3).map(({ id }) => id),
    }),
  ];
}

/** Somebody tries sharing: what the others can see anyway, with two of them, of whom one may leave again. */
function trials(hub: Site, networks: SharedResource, others: readonly string[]): readonly SharePlan[] {
  return births(hub.rounds, under(hub.key, 'share'), 1).flatMap(({ key, round }) => {
    const now = presence(hub.rounds, key, 0.3, round);
    if (now === 'vanished') return [];
    const principals = others.slice(0, 2).map((id) => ({ id, now: presence(hub.rounds, under(key, id), 0.2, round) }));
    const are = (what: typeof now): string[] => principals.filter((principal) => principal.now === what).map(({ id }) => id);
    const gone = now === 'lingering';
    return [
      share(hub, `trial-${round}`, {
        resources: [networks],
        with: gone ? [] : are('present'),
        former: gone ? [...are('present'), ...are('lingering')] : are('lingering'),
        gone,
        born: round,
      }),
    ];
  });
}

/** What of the hub's names says that it is shared. */
function sharedNames(hub: Site): readonly SharedResource[] {
  const shared = (lists: Lists, operation: string, type: string): SharedResource[] => {
    const items = (lists[`route53resolver:${operation}`]?.(hub, {}) ?? []) as { Arn: string; ShareStatus?: string }[];
    return items.filter(({ ShareStatus }) => ShareStatus === 'SHARED_BY_ME').map(({ Arn }) => ({ arn: Arn, type }));
  };
  return [
    ...shared(RESOLVER_RULE_LISTS, 'ListResolverRules', 'route53resolver:ResolverRule'),
    ...shared(RESOLVER_SETTING_LISTS, 'ListResolverQueryLogConfigs', 'route53resolver:ResolverQueryLogConfig'),
    ...shared(DNS_FIREWALL_LISTS, 'ListFirewallRuleGroups', 'route53resolver:FirewallRuleGroup'),
  ];
}

/** What others share with the account here: the hub, the account that shares subnets, and with the hub, a partner. */
export function sharesOfOthers(site: Site): readonly SharePlan[] {
  return site.once('shares-of-others', () => {
    if (site.regionIndex < 0) return [];
    const sharing = sharingPlace(site.plan, site.region);
    const owners = [hubIn(site.plan, site.region), ...(sharing ? [sharing] : [])].filter(({ account }) => account !== site.account);
    const offered = owners
      .flatMap((owner) => ownShares(site.at(owner)))
      .filter(({ gone, principals }) => !gone && principals.has(site.account.id));
    return isFirstHub(site) ? [...offered, partnersShare(site)] : offered;
  });
}

/** Capacity that a partner lets the hub use. */
export function partnersShare(hub: Site): SharePlan {
  const owner = foreignAccountId(hub.plan.root, 1);
  const key = under(hub.key, 'partners-capacity');
  const arn = `arn:${hub.plan.partition}:ec2:${hub.region}:${owner}:capacity-reservation/cr-${uuid(key).slice(0, 8)}`;
  return share(hub, 'capacity', { resources: [{ arn, type: 'ec2:CapacityReservation' }], with: [hub.account.id], external: true }, owner);
}
