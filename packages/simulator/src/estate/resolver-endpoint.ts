import type { NetworkInterface } from '@aws-sdk/client-ec2';
import type { IpAddressResponse, ResolverEndpoint } from '@aws-sdk/client-route53resolver';
import { placesOf } from './account-place.ts';
import { hostAddress } from './addresses.ts';
import { serviceGroup } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { serviceInterface } from './interface-item.ts';
import { ec2Id, hex, type Key, moment, momentOfRound, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Place, Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { mainVpc, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

interface ResolverEndpointPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly direction: 'in' | 'out';
  readonly vpc: VpcPlan;
  readonly addresses: readonly EndpointAddress[];
  readonly born: number;
}

interface EndpointAddress {
  readonly key: Key;
  readonly id: string;
  readonly subnet: SubnetPlan;
  readonly ip: string;
}

export function resolverArn(place: Place, resource: string, owner = place.account.id): string {
  return `arn:${place.plan.partition}:route53resolver:${place.region}:${owner}:${resource}`;
}

/** As Resolver numbers its things: a prefix and seventeen digits. */
export function resolverId(prefix: string, key: Key): string {
  return `${prefix}-${hex(key)}${hex(under(key, 'resolver')).slice(0, 1)}`;
}

function endpointKey(place: Place, direction: 'in' | 'out'): Key {
  return under(place.key, 'resolver-endpoint', direction);
}

/** Where the rules of a place that has endpoints send queries out. */
export function outboundEndpointId(place: Place): string {
  return resolverId('rslvr-out', endpointKey(place, 'out'));
}

/** The hub asks its premises, and they ask it; the account that shares its network is asked too. Now and then somebody tries one more. */
function resolverEndpointPlans(site: Site): readonly ResolverEndpointPlan[] {
  return site.once('resolver-endpoint-plans', () => {
    const { use } = site.account;
    if (!site.populated || (use !== 'hub' && use !== 'sharing')) return [];
    const vpc = mainVpc(site);
    const subnets = vpc.subnets.filter(({ tier }) => tier === 'transit');
    const endpoint = (name: string, direction: 'in' | 'out', key: Key, host: number, born = -1): ResolverEndpointPlan => {
      // Two at least, and at times one more where there are three zones.
      const count = Math.min(subnets.length, 2 + (alterations(site.rounds, key, 0.2, 'addresses', born) % 2));
      const addresses = subnets.slice(0, count).map((subnet) => {
        const own = under(key, 'address', subnet.zone);
        return { key: own, id: resolverId('rni', own), subnet, ip: hostAddress(subnet.cidr, host) };
      });
      return { key, id: resolverId(`rslvr-${direction}`, key), name, direction, vpc, addresses, born };
    };
    const inbound = endpoint('inbound', 'in', endpointKey(site, 'in'), HOSTS.resolver);
    if (use !== 'hub') return [inbound];
    const trial = births(site.rounds, under(site.key, 'resolver-endpoint'), 1).at(-1);
    const tried = trial !== undefined && presence(site.rounds, trial.key, 0.4, trial.round) === 'present';
    return [
      inbound,
      endpoint('outbound', 'out', endpointKey(site, 'out'), HOSTS.resolver + 1),
      ...(tried ? [endpoint(`trial-${trial.round}`, 'in', trial.key, HOSTS.resolver + 2, trial.round)] : []),
    ];
  });
}

/** The addresses of the account's endpoints that stay, in all regions. */
export function endpointAddresses(site: Site, direction: 'in' | 'out'): readonly string[] {
  return placesOf(site)
    .flatMap((place) => resolverEndpointPlans(site.at(place)))
    .filter((plan) => plan.born < 0 && plan.direction === direction)
    .flatMap(({ addresses }) => addresses.map(({ ip }) => ip));
}

/** Resolver writes times as text. */
export function timesOf(key: Key, edits: number, born: number): { CreationTime: string; ModificationTime: string } {
  const created = born < 0 ? moment(key) : momentOfRound(born, key);
  const modified = edits === 0 ? created : momentOfRound(born + edits, key);
  return { CreationTime: created.toISOString(), ModificationTime: modified.toISOString() };
}

export function resolverEndpoints(site: Site): readonly ResolverEndpoint[] {
  return site.once('resolver-endpoints', () =>
    resolverEndpointPlans(site).map((plan): ResolverEndpoint => {
      const { key, id, name, direction, vpc, addresses, born } = plan;
      const edits = alterations(site.rounds, key, 0.1, 'alter', born);
      return {
        Id: id,
        CreatorRequestId: uuid(under(key, 'creator')),
        Arn: resolverArn(site, `resolver-endpoint/${id}`),
        Name: edits === 0 ? name : `${name}-v${edits + 1}`,
        SecurityGroupIds: [serviceGroup(site, vpc).GroupId],
        Direction: direction === 'in' ? 'INBOUND' : 'OUTBOUND',
        IpAddressCount: addresses.length,
        HostVPCId: vpc.id,
        Status: 'OPERATIONAL',
        StatusMessage: 'This Resolver Endpoint is operational.',
        ...timesOf(key, edits, born),
        ResolverEndpointType: 'IPV4',
        Protocols: ['Do53'],
      };
    }),
  );
}

function ipAddresses(site: Site, endpointId: string): readonly IpAddressResponse[] {
  const plan = resolverEndpointPlans(site).find(({ id }) => id === endpointId);
  if (plan === undefined) return [];
  return plan.addresses.map(({ key, id, subnet, ip }) => ({
    IpId: id,
    SubnetId: subnet.id,
    Ip: ip,
    Status: 'ATTACHED',
    StatusMessage: 'This IP address is operational.',
    ...timesOf(key, 0, plan.born),
  }));
}

export function interfacesOfResolver(site: Site): readonly NetworkInterface[] {
  return resolverEndpointPlans(site).flatMap(({ id, vpc, addresses }) =>
    addresses.map((address) =>
      serviceInterface(
        site,
        {
          key: under(address.key, 'eni'),
          id: ec2Id('eni', under(address.key, 'eni')),
          vpcId: vpc.id,
          subnet: address.subnet,
          addresses: [address.ip],
          groups: [serviceGroup(site, vpc)],
          description: `Route 53 Resolver: ${id}:${address.id}`,
        },
        'interface',
      ),
    ),
  );
}

export const RESOLVER_ENDPOINT_LISTS: Lists = {
  'route53resolver:ListResolverEndpoints': resolverEndpoints,
  'route53resolver:ListResolverEndpointIpAddresses': (site, input) => ipAddresses(site, text(input, 'ResolverEndpointId')),
};
