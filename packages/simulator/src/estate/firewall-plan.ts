import { hostAddress } from './addresses.ts';
import { HOSTS } from './hosts.ts';
import { ec2Id, fraction, type Key, under, uuid } from './key.ts';
import { hubIn, isHub, type Place, type Plan, placeOf, type Site } from './plan.ts';
import { births, presence } from './rounds.ts';
import { attachableVpcs, mainVpc, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

/** What a firewall has in a subnet: an endpoint that routes lead to, and the interface of that. */
export interface FirewallEndpoint {
  readonly key: Key;
  readonly id: string;
  readonly interfaceId: string;
  readonly subnet: SubnetPlan;
  readonly privateIp: string;
}

export interface FirewallPlan {
  readonly key: Key;
  readonly name: string;
  readonly arn: string;
  readonly vpc: VpcPlan;
  readonly endpoints: readonly FirewallEndpoint[];
  /** Whose firewall policy it goes by. */
  readonly policy: string;
  readonly born: number;
}

/** A further endpoint of the hub's firewall, in a VPC of the account. */
export interface FirewallAssociationPlan {
  readonly key: Key;
  readonly id: string;
  readonly arn: string;
  readonly firewallArn: string;
  readonly vpc: VpcPlan;
  readonly endpoint: FirewallEndpoint;
}

type FirewallResource =
  | 'firewall'
  | 'firewall-policy'
  | 'stateful-rulegroup'
  | 'stateless-rulegroup'
  | 'tls-configuration'
  | 'vpc-endpoint-association'
  | 'proxy'
  | 'proxy-configuration'
  | 'proxy-rule-group';

export function firewallArn(place: Place, resource: FirewallResource, name: string): string {
  return `arn:${place.plan.partition}:network-firewall:${place.region}:${place.account.id}:${resource}/${name}`;
}

export const AWS_OWNED = { KeyId: 'AWS_OWNED_KMS_KEY', Type: 'AWS_OWNED_KMS_KEY' } as const;

/** What the hub lets others use. */
export const INSPECTION = 'inspection';

/** Those that the hub's firewall is shared with: the first few accounts, where they hold a network. */
export function isInspected({ account, populated }: Place): boolean {
  return populated && account.index > 0 && account.index <= INSPECTED;
}

const INSPECTED = 6;

export function inspectedPlaces(plan: Plan, region: string): readonly Place[] {
  return plan.accounts
    .slice(1, INSPECTED + 1)
    .map((account) => placeOf(plan, account, region))
    .filter(isInspected);
}

/** A firewall that is tried lasts no longer, since there are addresses for so many. */
const TRIAL_ROUNDS = 2;

export function firewallPlans(site: Site): readonly FirewallPlan[] {
  return site.once('firewall-plans', () => {
    if (!site.populated) return [];
    const key = under(site.key, 'firewall');
    if (!isHub(site)) {
      const own = hasOwnFirewall(site) && presence(site.rounds, key, 0.05) === 'present';
      return own ? [firewall(site, key, 'local', mainVpc(site), 'local', HOSTS.firewall)] : [];
    }
    const [egress, inspection] = attachableVpcs(site);
    if (!egress || !inspection) return [];
    const trials = births(site.rounds, key, 1)
      .filter(({ round }) => site.rounds.keys.length - round <= TRIAL_ROUNDS)
      .filter((birth) => presence(site.rounds, birth.key, 0.3, birth.round) === 'present')
      .map(({ key: own, round }) =>
        firewall(site, own, `trial-${round}`, egress, INSPECTION, HOSTS.laterFirewall + (round % TRIAL_ROUNDS), round),
      );
    return [firewall(site, under(key, INSPECTION), INSPECTION, inspection, INSPECTION, HOSTS.firewall), ...trials];
  });
}

/** Whether an account inspects by itself what leaves its first VPC here. */
export function hasOwnFirewall(place: Place): boolean {
  return place.populated && !isHub(place) && fraction(under(place.key, 'firewall'), 'has') < 0.2;
}

function firewall(site: Site, key: Key, name: string, vpc: VpcPlan, policy: string, host: number, born = -1): FirewallPlan {
  const subnets = vpc.subnets.filter(({ tier }) => tier === 'transit').slice(0, born < 0 ? 3 : 1);
  return {
    key,
    name,
    arn: firewallArn(site, 'firewall', name),
    vpc,
    endpoints: subnets.map((subnet) => endpointIn(subnet, key, host)),
    policy,
    born,
  };
}

function endpointIn(subnet: SubnetPlan, owner: Key, host: number): FirewallEndpoint {
  const key = under(owner, 'endpoint', subnet.zone);
  return { key, id: ec2Id('vpce', key), interfaceId: ec2Id('eni', key), subnet, privateIp: hostAddress(subnet.cidr, host) };
}

/** Every other one of those whom the hub's firewall is shared with has an endpoint of it, and the hub has one where it lets traffic out. */
export function firewallAssociationPlans(site: Site): readonly FirewallAssociationPlan[] {
  return site.once('firewall-association-plans', () => {
    const hub = isHub(site);
    if (!hub && (!isInspected(site) || site.account.index % 2 === 1)) return [];
    const key = under(site.key, 'firewall-association');
    if (!hub && presence(site.rounds, key, 0.1) !== 'present') return [];
    const vpc = mainVpc(site);
    const subnet = vpc.subnets.find(({ tier }) => tier === 'transit');
    if (subnet === undefined) return [];
    const id = uuid(key);
    const firewallOf = hubIn(site.plan, site.region);
    return [
      {
        key,
        id,
        arn: firewallArn(site, 'vpc-endpoint-association', id),
        firewallArn: firewallArn(firewallOf, 'firewall', INSPECTION),
        vpc,
        endpoint: endpointIn(subnet, key, HOSTS.firewallAssociation),
      },
    ];
  });
}
