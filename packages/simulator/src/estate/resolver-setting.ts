import type {
  FirewallConfig,
  OutpostResolver,
  ResolverConfig,
  ResolverDnssecConfig,
  ResolverQueryLogConfig,
  ResolverQueryLogConfigAssociation,
} from '@aws-sdk/client-route53resolver';
import { fraction, type Key, moment, momentOfRound, under, uuid } from './key.ts';
import type { Lists } from './lists.ts';
import { outpostArn } from './local-gateway.ts';
import { hubIn, isFirstHub, isHub, type Place, populatedPlaces, type Site } from './plan.ts';
import { resolverArn, resolverId, timesOf } from './resolver-endpoint.ts';
import { shareStatus } from './resolver-rule.ts';
import { alterations, births, presence, type Rounds } from './rounds.ts';
import { attachableVpcs, mainVpc, type VpcPlan } from './vpc-plan.ts';

/** VPCs whose resolver somebody has set up in one way: some of the first ones of a place, and of the hub all. */
function setUp(site: Site, setting: string, share: number): readonly { readonly vpc: VpcPlan; readonly key: Key; readonly on: boolean }[] {
  return attachableVpcs(site)
    .map((vpc) => ({ vpc, key: under(vpc.key, 'resolver-setting', setting) }))
    .filter(({ key }) => isHub(site) || (fraction(key, 'wanted') < share && presence(site.rounds, key, 0.06) === 'present'))
    .map(({ vpc, key }) => ({ vpc, key, on: alterations(site.rounds, key, 0.06) % 2 === 0 }));
}

function resolverConfigs(site: Site): readonly ResolverConfig[] {
  return setUp(site, 'reverse', 0.4).map(({ vpc, key, on }) => ({
    Id: resolverId('rslvr-rc', key),
    ResourceId: vpc.id,
    OwnerId: site.account.id,
    AutodefinedReverse: on ? 'DISABLED' : 'ENABLED',
  }));
}

function dnssecConfigs(site: Site): readonly ResolverDnssecConfig[] {
  return setUp(site, 'dnssec', 0.3).map(({ vpc, key, on }) => ({
    Id: resolverId('rdsc', key),
    OwnerId: site.account.id,
    ResourceId: vpc.id,
    ValidationStatus: on ? 'ENABLED' : 'DISABLED',
  }));
}

function firewallConfigs(site: Site): readonly FirewallConfig[] {
  return setUp(site, 'firewall', 0.5).map(({ vpc, key, on }) => ({
    Id: resolverId('rslvr-fc', key),
    ResourceId: vpc.id,
    OwnerId: site.account.id,
    FirewallFailOpen: on ? 'ENABLED' : 'DISABLED',
  }));
}

interface LogPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly shared: boolean;
  readonly born: number;
}

/** The hub's in a region: one for everyone, one of its own, and some that are tried. */
function logPlans(hub: Site): readonly LogPlan[] {
  const plan = (name: string, key: Key, born = -1): LogPlan => ({
    key,
    id: resolverId('rslvr-qlc', key),
    name,
    shared: name === 'central',
    born,
  });
  const key = under(hub.key, 'resolver-query-log');
  const added = births(hub.rounds, key, 1).filter((birth) => presence(hub.rounds, birth.key, 0.4, birth.round) === 'present');
  return [plan('central', under(key, 'central')), ...added.map((birth) => plan(`trial-${birth.round}`, birth.key, birth.round))];
}

export function queryLogConfigs(site: Site): readonly ResolverQueryLogConfig[] {
  return site.once('resolver-query-log-configs', () => {
    if (!site.populated) return [];
    const hub = site.at(hubIn(site.plan, site.region));
    return logPlans(hub)
      .filter(({ shared }) => shared || isHub(site))
      .map(
        ({ key, id, name, shared, born }): ResolverQueryLogConfig => ({
          Id: id,
          OwnerId: hub.account.id,
          Status: 'CREATED',
          ShareStatus: shareStatus(site, hub, shared),
          AssociationCount: shared ? loggedPlaces(hub) : 0,
          Arn: resolverArn(hub, `resolver-query-log-config/${id}`),
          Name: name,
          DestinationArn: `arn:${site.plan.partition}:s3:::${hub.account.name}-dns-${hub.region}`,
          CreatorRequestId: uuid(under(key, 'creator')),
          CreationTime: timesOf(key, 0, born).CreationTime,
        }),
      );
  });
}

/** The main VPC of about half of the places: whether it is logged is told by its own key alone, so that it can be counted from elsewhere. */
function isLogged(rounds: Rounds, place: Place): boolean {
  const key = logAssociationKey(place);
  return place.account.use === 'hub' || fraction(key, 'wanted') < 0.5 !== (alterations(rounds, key, 0.06) % 2 === 1);
}

function logAssociationKey(place: Place): Key {
  return under(place.key, 'resolver-query-log-association');
}

function loggedPlaces(hub: Site): number {
  return hub.once('logged-places', () => populatedPlaces(hub.plan, hub.region).filter((place) => isLogged(hub.rounds, place)).length);
}

function queryLogAssociations(site: Site): readonly ResolverQueryLogConfigAssociation[] {
  if (!site.populated || !isLogged(site.rounds, site)) return [];
  const hub = site.at(hubIn(site.plan, site.region));
  const key = logAssociationKey(site);
  const edits = alterations(site.rounds, key, 0.06);
  return logPlans(hub)
    .filter(({ shared }) => shared)
    .map(({ id }) => ({
      Id: resolverId('rslvr-qlcassoc', under(key, edits)),
      ResolverQueryLogConfigId: id,
      ResourceId: mainVpc(site).id,
      Status: 'ACTIVE',
      Error: 'NONE',
      ErrorMessage: '',
      CreationTime: (edits === 0 ? moment(key) : momentOfRound(edits, key)).toISOString(),
    }));
}

/** The hub's Outpost answers for itself. */
export function outpostResolvers(site: Site): readonly OutpostResolver[] {
  if (!isFirstHub(site)) return [];
  const key = under(site.key, 'outpost-resolver');
  const edits = alterations(site.rounds, key, 0.2);
  const id = resolverId('rslvr-op', key);
  return [
    {
      Arn: resolverArn(site, `outpost-resolver/${id}`),
      ...timesOf(key, edits, -1),
      CreatorRequestId: uuid(under(key, 'creator')),
      Id: id,
      InstanceCount: 4 + (edits % 2),
      PreferredInstanceType: 'm5.large',
      Name: 'outpost',
      Status: 'OPERATIONAL',
      StatusMessage: 'The resolver is operational.',
      OutpostArn: outpostArn(site),
    },
  ];
}

export const RESOLVER_SETTING_LISTS: Lists = {
  'route53resolver:ListResolverConfigs': resolverConfigs,
  'route53resolver:ListResolverDnssecConfigs': dnssecConfigs,
  'route53resolver:ListFirewallConfigs': firewallConfigs,
  'route53resolver:ListResolverQueryLogConfigs': queryLogConfigs,
  'route53resolver:ListResolverQueryLogConfigAssociations': queryLogAssociations,
  'route53resolver:ListOutpostResolvers': outpostResolvers,
};
