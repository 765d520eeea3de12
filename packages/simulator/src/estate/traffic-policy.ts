import type {
  CidrBlockSummary,
  CollectionSummary,
  TrafficPolicy,
  TrafficPolicyInstance,
  TrafficPolicySummary,
} from '@aws-sdk/client-route-53';
import { homeOf } from './account-place.ts';
import { within } from './addresses.ts';
import { COMPANY, zonePlans } from './hosted-zone-plan.ts';
import { type Key, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import type { Place, Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';

/** The ways in which the hub's records answer each client differently: a policy that makes some, and offices that are told by their addresses. */
function keyOf({ plan }: Place, name: 'policy' | 'offices'): Key {
  return under(plan.hub.key, 'routing', name);
}

export const POLICY_RECORD = `policy.${COMPANY}`;

export function policyInstanceId(place: Place): string {
  return uuid(under(keyOf(place, 'policy'), 'instance'));
}

export function officesId(place: Place): string {
  return uuid(keyOf(place, 'offices'));
}

/** Every change makes another version. */
function versions(site: Site): readonly TrafficPolicy[] {
  const home = homeOf(site);
  if (home.account.use !== 'hub') return [];
  const key = keyOf(home, 'policy');
  return Array.from({ length: 2 + alterations(home.rounds, key, 0.3) }, (_, index) => ({
    Id: uuid(key),
    Version: index + 1,
    Name: 'by-country',
    Type: 'A',
    Document: policyDocument(index),
    Comment: index === 0 ? 'first' : `revision ${index}`,
  }));
}

function policyDocument(revision: number): string {
  return JSON.stringify({
    AWSPolicyFormatVersion: '2015-10-01',
    RecordType: 'A',
    Endpoints: { here: { Type: 'value', Value: within('198.18.200.0/24', 32, 10 + revision) } },
    Rules: { start: { RuleType: 'geo', Locations: [{ EndpointReference: 'here', IsDefault: true }] } },
    StartRule: 'start',
  });
}

function policies(site: Site): readonly TrafficPolicySummary[] {
  const latest = versions(site).at(-1);
  if (latest === undefined) return [];
  const { Id, Name, Type, Version } = latest;
  return [{ Id, Name, Type, LatestVersion: Version, TrafficPolicyCount: Version }];
}

function policyInstances(site: Site): readonly TrafficPolicyInstance[] {
  const home = homeOf(site);
  const zone = zonePlans(home).find(({ use }) => use === 'company');
  if (zone === undefined) return [];
  return [
    {
      Id: policyInstanceId(home),
      HostedZoneId: zone.id,
      Name: POLICY_RECORD,
      TTL: 60,
      State: 'Applied',
      Message: 'up to date',
      TrafficPolicyId: uuid(keyOf(home, 'policy')),
      TrafficPolicyVersion: 2,
      TrafficPolicyType: 'A',
    },
  ];
}

export const OFFICES = ['berlin', 'lisbon'] as const;

function collections(site: Site): readonly CollectionSummary[] {
  const home = homeOf(site);
  if (home.account.use !== 'hub') return [];
  const id = officesId(home);
  return [
    {
      Arn: `arn:${home.plan.partition}:route53:::cidrcollection/${id}`,
      Id: id,
      Name: 'offices',
      Version: OFFICES.length + births(home.rounds, keyOf(home, 'offices'), 2).length,
    },
  ];
}

function cidrBlocks(site: Site, collectionId: string): readonly CidrBlockSummary[] {
  const home = homeOf(site);
  if (home.account.use !== 'hub' || collectionId !== officesId(home)) return [];
  const added = births(home.rounds, keyOf(home, 'offices'), 2)
    .filter(({ key, round }) => presence(home.rounds, key, 0.3, round) === 'present')
    .map(({ key, round }, index) => ({
      LocationName: OFFICES[index % OFFICES.length],
      CidrBlock: within('198.19.128.0/17', 28, (round * 4 + (key.low & 1)) % 2048),
    }));
  const fixed = OFFICES.flatMap((LocationName, index) => [
    { LocationName, CidrBlock: within('198.19.0.0/17', 24, index) },
    { LocationName, CidrBlock: `2001:db8:${index + 100}::/48` },
  ]);
  const distinct = new Map([...fixed, ...added].map((block) => [`${block.LocationName} ${block.CidrBlock}`, block]));
  return [...distinct.values()];
}

export const TRAFFIC_POLICY_LISTS: Lists = {
  'route53:ListTrafficPolicies': policies,
  'route53:ListTrafficPolicyVersions': (site, input) => versions(site).filter(({ Id }) => Id === text(input, 'Id')),
  'route53:ListTrafficPolicyInstances': policyInstances,
  'route53:ListCidrCollections': collections,
  'route53:ListCidrBlocks': (site, input) => cidrBlocks(site, text(input, 'CollectionId')),
};
