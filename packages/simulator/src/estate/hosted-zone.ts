import type {
  DelegationSet,
  GetDNSSECResponse,
  GetHostedZoneResponse,
  HostedZone,
  HostedZoneSummary,
  QueryLoggingConfig,
  ResourceRecordSet,
  ResourceRecordSetProtection,
  ResourceTagSet,
  VPC,
  VPCRegion,
} from '@aws-sdk/client-route-53';
import { homeOf } from './account-place.ts';
import { endpointPlans } from './endpoint.ts';
import { healthChecks } from './health-check.ts';
import {
  delegationSetKey,
  hostedZoneId,
  isPrivateZone,
  nameServers,
  nameServersOf,
  type ZonePlan,
  type ZoneVpc,
  zonePlans,
} from './hosted-zone-plan.ts';
import { fraction, hex, type Key, moment, under, uuid } from './key.ts';
import { type Lists, text } from './lists.ts';
import { placeOf, type Site } from './plan.ts';
import { recordsOf } from './record-set.ts';
import { tagsOfArn } from './resource-tag.ts';
import { alterations, births, presence } from './rounds.ts';
import { TRAFFIC_POLICY_LISTS } from './traffic-policy.ts';

/** As the listing writes ids; elsewhere AWS leaves out what is before them. */
const ZONE_PREFIX = '/hostedzone/';
const SET_PREFIX = '/delegationset/';

function hostedZones(site: Site): readonly HostedZone[] {
  const home = homeOf(site);
  return home.once('hosted-zones', () => zonePlans(home).map((plan) => describe(home, plan)));
}

function describe(home: Site, plan: ZonePlan): HostedZone {
  const edits = alterations(home.rounds, plan.key, 0.08, 'alter', plan.born);
  return {
    Id: ZONE_PREFIX + plan.id,
    Name: plan.name,
    CallerReference: uuid(under(plan.key, 'caller')),
    Config: { Comment: edits === 0 ? plan.use : `${plan.use}, revised ${edits}`, PrivateZone: isPrivateZone(plan) },
    ResourceRecordSetCount: recordsOf(home, plan).length,
  };
}

function find(site: Site, id: string): ZonePlan | undefined {
  return zonePlans(site).find((plan) => ZONE_PREFIX + plan.id === id);
}

function toVpc({ id, region }: ZoneVpc): VPC {
  return { VPCRegion: region as VPCRegion, VPCId: id };
}

function hostedZone(site: Site, id: string): readonly GetHostedZoneResponse[] {
  const plan = find(site, id);
  if (plan === undefined) return [];
  const zone = describe(homeOf(site), plan);
  if (isPrivateZone(plan)) return [{ HostedZone: zone, VPCs: plan.vpcs.map(toVpc) }];
  const servers = [...nameServersOf(plan)];
  const set = plan.use === 'signed' ? delegationSets(site).at(0) : undefined;
  return [{ HostedZone: zone, DelegationSet: set ?? { NameServers: servers } }];
}

function records(site: Site, id: string): readonly ResourceRecordSet[] {
  const plan = find(site, id);
  return plan === undefined ? [] : recordsOf(site, plan);
}

/** The account's own zones, the hub's, and those that AWS keeps for endpoints in the VPC. */
function zonesByVpc(site: Site, vpcId: string, region: string): readonly HostedZoneSummary[] {
  const { account, plan } = site;
  const owners = account === plan.hub ? [account] : [account, plan.hub];
  const zones = owners.flatMap((owner) =>
    zonePlans(site, owner)
      .filter(({ vpcs }) => vpcs.some((vpc) => vpc.id === vpcId && vpc.region === region))
      .map(({ id, name }) => ({ HostedZoneId: id, Name: name, Owner: { OwningAccount: owner.id } })),
  );
  const endpoints = endpointPlans(site.at(placeOf(plan, account, region)))
    .filter((endpoint) => endpoint.vpc.id === vpcId && endpoint.type === 'Interface' && !endpoint.gone)
    .map(({ key, service }) => ({
      HostedZoneId: hostedZoneId(under(key, 'hosted-zone')),
      Name: `${service}.${region}.amazonaws.com.`,
      Owner: { OwningService: 'vpce.amazonaws.com' },
    }));
  return [...zones, ...endpoints];
}

/** The hub's own, and some that nobody uses yet. */
function delegationSets(site: Site): readonly DelegationSet[] {
  const home = homeOf(site);
  if (home.account.use !== 'hub') return [];
  const key = delegationSetKey(home.account);
  const added = births(home.rounds, key, 1).filter((birth) => presence(home.rounds, birth.key, 0.4, birth.round) === 'present');
  return [key, ...added.map((birth) => birth.key)].map((one) => ({
    Id: `${SET_PREFIX}N${hex(one).toUpperCase()}`,
    CallerReference: uuid(under(one, 'caller')),
    NameServers: [...nameServers(one)],
  }));
}

/** Of public zones: the hub's two, and some of others. */
function queryLogs(site: Site): readonly QueryLoggingConfig[] {
  const home = homeOf(site);
  return zonePlans(home)
    .filter((plan) => !isPrivateZone(plan) && plan.born < 0 && (home.account.use === 'hub' || fraction(plan.key, 'logged') < 0.4))
    .map((plan) => ({ plan, key: under(plan.key, 'query-log') }))
    .filter(({ key }) => presence(home.rounds, key, 0.05) === 'present')
    .map(({ plan, key }) => ({
      Id: uuid(key),
      HostedZoneId: plan.id,
      CloudWatchLogsLogGroupArn: `arn:${home.plan.partition}:logs:${home.region}:${home.account.id}:log-group:/aws/route53/${plan.name}`,
    }));
}

/** Only a public zone can be signed, and one is. */
function signature(site: Site, id: string): readonly GetDNSSECResponse[] {
  const plan = find(site, id);
  if (plan === undefined) return [];
  if (plan.use !== 'signed') return [{ Status: { ServeSignature: 'NOT_SIGNING' }, KeySigningKeys: [] }];
  const home = homeOf(site);
  const keys = Array.from({ length: 1 + (alterations(home.rounds, plan.key, 0.3, 'roll') % 2) }, (_, index) =>
    under(plan.key, 'key-signing-key', index),
  );
  return [{ Status: { ServeSignature: 'SIGNING' }, KeySigningKeys: keys.map((key, index) => signingKey(home, key, index)) }];
}

/** The algorithm that Route 53 signs with (Route 53 API reference, KeySigningKey). */
function signingKey(home: Site, key: Key, index: number): NonNullable<GetDNSSECResponse['KeySigningKeys']>[number] {
  const digest = `${hex(key)}${hex(under(key, 'digest'))}`.toUpperCase();
  const publicKey = Buffer.from(digest.repeat(2)).toString('base64');
  const keyTag = key.low & 0xffff;
  return {
    Name: `ksk_${index + 1}`,
    KmsArn: `arn:${home.plan.partition}:kms:${home.region}:${home.account.id}:key/${uuid(key)}`,
    Flag: 257,
    SigningAlgorithmMnemonic: 'ECDSAP256SHA256',
    SigningAlgorithmType: 13,
    DigestAlgorithmMnemonic: 'SHA-256',
    DigestAlgorithmType: 2,
    KeyTag: keyTag,
    DigestValue: digest,
    PublicKey: publicKey,
    DSRecord: `${keyTag} 13 2 ${digest}`,
    DNSKEYRecord: `257 3 13 ${publicKey}`,
    Status: 'ACTIVE',
    CreatedDate: moment(key),
    LastModifiedDate: moment(key),
  };
}

/** What nobody may change by mistake: where mail goes to and, now and then, what follows the zone's own servers. */
function protections(site: Site, id: string): readonly ResourceRecordSetProtection[] {
  const plan = find(site, id);
  if (plan?.use !== 'company') return [];
  const home = homeOf(site);
  const also = alterations(home.rounds, plan.key, 0.3, 'protect') % 2 === 1;
  const mail = { RecordName: plan.name, RecordType: 'MX', Comment: 'mail' } as const;
  return also ? [mail, { RecordName: plan.name, RecordType: 'CAA', Comment: 'certificates' }] : [mail];
}

/** Asked for by bare ids, of one kind at a time. */
function tagSets(site: Site, type: string, ids: unknown): readonly ResourceTagSet[] {
  const home = homeOf(site);
  const all = home.once('route53-tags', () => {
    const set = (ResourceType: 'hostedzone' | 'healthcheck', ResourceId: string, name: string): ResourceTagSet => ({
      ResourceType,
      ResourceId,
      Tags: tagsOfArn(home, ResourceId, name),
    });
    return [
      ...zonePlans(home).map((plan) => set('hostedzone', plan.id, plan.use)),
      ...healthChecks(home).map(({ Id = '', HealthCheckConfig }) => set('healthcheck', Id, HealthCheckConfig?.Type?.toLowerCase() ?? '')),
    ];
  });
  return all.filter(
    ({ ResourceType, ResourceId }) => (type === '' || ResourceType === type) && (!Array.isArray(ids) || ids.includes(ResourceId)),
  );
}

export const ROUTE53_LISTS: Lists = {
  'route53:ListHostedZones': hostedZones,
  'route53:GetHostedZone': (site, input) => hostedZone(site, text(input, 'Id')),
  'route53:ListResourceRecordSets': (site, input) => records(site, text(input, 'HostedZoneId')),
  'route53:ListVPCAssociationAuthorizations': (site, input) => find(site, text(input, 'HostedZoneId'))?.invited.map(toVpc) ?? [],
  'route53:ListHostedZonesByVPC': (site, input) => zonesByVpc(site, text(input, 'VPCId'), text(input, 'VPCRegion')),
  'route53:ListHealthChecks': healthChecks,
  'route53:ListQueryLoggingConfigs': queryLogs,
  'route53:ListReusableDelegationSets': delegationSets,
  'route53:GetDNSSEC': (site, input) => signature(site, text(input, 'HostedZoneId')),
  'route53:ListResourceRecordSetProtections': (site, input) => protections(site, text(input, 'HostedZoneId')),
  'route53:ListTagsForResources': (site, input) => tagSets(site, text(input, 'ResourceType'), input.ResourceIds),
  ...TRAFFIC_POLICY_LISTS,
};
