import type {
  DescribeCapacityReservationOutput,
  LoadBalancer,
  LoadBalancerAttribute,
  Tag,
  TagDescription,
  TrustStore,
  TrustStoreAssociation,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { ec2Id, hex, type Key, moment, momentOfRound, under } from './key.ts';
import { listenerPlans, listeners, rulePlans } from './listener.ts';
import { certificatesOf, listenerAttributes, rulesOf } from './listener-rule.ts';
import { type Lists, text } from './lists.ts';
import { BALANCER_KINDS, type BalancerPlan, balancerPlans } from './load-balancer-plan.ts';
import { type Site, zoneName } from './plan.ts';
import { alterations } from './rounds.ts';
import { SSL_POLICIES } from './ssl-policy.ts';
import { tagsOf } from './tags.ts';
import { targetGroupAttributes, targetGroupPlans, targetGroups, targetHealth } from './target-group.ts';
import { trustStorePlan } from './trust-store.ts';

export function loadBalancers(site: Site): readonly LoadBalancer[] {
  return site.once('load-balancers', () => balancerPlans(site).map((plan) => describe(site, plan)));
}

function describe(site: Site, plan: BalancerPlan): LoadBalancer {
  const { key, name, prefix, internal } = plan;
  const label = `${internal ? 'internal-' : ''}${name}-${hex(key).slice(0, 8)}`;
  return {
    LoadBalancerArn: plan.arn,
    LoadBalancerName: name,
    Type: BALANCER_KINDS[prefix],
    CreatedTime: plan.born < 0 ? moment(key) : momentOfRound(plan.born, key),
    VpcId: plan.vpc.id,
    State: { Code: 'active' },
    IpAddressType: 'ipv4',
    AvailabilityZones: plan.interfaces.map(({ key: own, subnet, publicIp, privateIp }) => ({
      ZoneName: zoneName(site, subnet.zone),
      SubnetId: subnet.id,
      LoadBalancerAddresses:
        prefix !== 'net'
          ? []
          : publicIp?.elastic
            ? [{ IpAddress: publicIp.address, AllocationId: ec2Id('eipalloc', own) }]
            : internal
              ? [{ PrivateIPv4Address: privateIp }]
              : [],
    })),
    ...(prefix === 'gwy'
      ? {}
      : {
          Scheme: internal ? 'internal' : 'internet-facing',
          DNSName: prefix === 'app' ? `${label}.${site.region}.elb.amazonaws.com` : `${label}.elb.${site.region}.amazonaws.com`,
          CanonicalHostedZoneId: `Z${hex(under(site.plan.root, 'elb-zone', site.region, prefix))
            .slice(0, 13)
            .toUpperCase()}`,
        }),
    ...(prefix === 'app' ? { SecurityGroups: plan.groups.map(({ GroupId }) => GroupId ?? '') } : {}),
  };
}

function find(site: Site, arn: string): BalancerPlan | undefined {
  return balancerPlans(site).find((plan) => plan.arn === arn);
}

function attributes(site: Site, arn: string): readonly LoadBalancerAttribute[] {
  const plan = find(site, arn);
  if (plan === undefined) return [];
  const crossZone = plan.prefix === 'app' || alterations(site.rounds, plan.key, 0.15, 'zones') % 2 === 1;
  const common = [
    { Key: 'deletion_protection.enabled', Value: `${plan.born < 0}` },
    { Key: 'load_balancing.cross_zone.enabled', Value: `${crossZone}` },
  ];
  if (plan.prefix === 'gwy') return common;
  return [
    ...common,
    { Key: 'access_logs.s3.enabled', Value: 'false' },
    ...(plan.prefix === 'app'
      ? [{ Key: 'idle_timeout.timeout_seconds', Value: alterations(site.rounds, plan.key, 0.15, 'idle') % 2 === 0 ? '60' : '120' }]
      : [{ Key: 'dns_record.client_routing_policy', Value: 'any_availability_zone' }]),
  ];
}

/** Nothing is reserved, but for the first one of a place. */
function capacity(site: Site, arn: string): readonly DescribeCapacityReservationOutput[] {
  const plan = find(site, arn);
  if (plan === undefined) return [];
  if (plan !== balancerPlans(site)[0]) return [{ DecreaseRequestsRemaining: 2 }];
  const units = 100 * (1 + alterations(site.rounds, plan.key, 0.2, 'capacity'));
  return [
    {
      LastModifiedTime: moment(plan.key, 'capacity'),
      DecreaseRequestsRemaining: 2,
      MinimumLoadBalancerCapacity: { CapacityUnits: units },
      CapacityReservationState: plan.interfaces.map(({ subnet }) => ({
        State: { Code: 'provisioned' },
        AvailabilityZone: zoneName(site, subnet.zone),
        EffectiveCapacityUnits: units / plan.interfaces.length,
      })),
    },
  ];
}

function trustStores(site: Site): readonly TrustStore[] {
  const plan = trustStorePlan(site);
  if (plan === undefined) return [];
  const certificates = 2 + alterations(site.rounds, plan.key, 0.3);
  return [{ Name: plan.name, TrustStoreArn: plan.arn, Status: 'ACTIVE', NumberOfCaCertificates: certificates, TotalRevokedEntries: 0 }];
}

function trustStoreAssociations(site: Site, arn: string): readonly TrustStoreAssociation[] {
  if (trustStorePlan(site)?.arn !== arn) return [];
  return listenerPlans(site)
    .filter(({ verifies }) => verifies)
    .map((plan) => ({ ResourceArn: plan.arn }));
}

/** Of everything that has some. */
function tagDescriptions(site: Site, arns: unknown): readonly TagDescription[] {
  const all = site.once('balancing-tags', () => {
    const store = trustStorePlan(site);
    const tags = (key: Key, name: string): Tag[] =>
      tagsOf(site.account, key, name, alterations(site.rounds, key, 0.1)).map(({ Key = '', Value }) => ({ Key, Value }));
    return [
      ...balancerPlans(site).map(({ arn, key, name }) => ({ ResourceArn: arn, Tags: tags(under(key, 'tags'), name) })),
      ...targetGroupPlans(site).map(({ arn, key, name }) => ({ ResourceArn: arn, Tags: tags(key, name) })),
      ...listenerPlans(site).map(({ arn }) => ({ ResourceArn: arn, Tags: [] })),
      ...rulePlans(site).map(({ arn, key }, index) => ({ ResourceArn: arn, Tags: index % 4 === 0 ? tags(key, 'rule') : [] })),
      ...(store === undefined ? [] : [{ ResourceArn: store.arn, Tags: tags(store.key, store.name) }]),
    ];
  });
  return Array.isArray(arns) ? all.filter(({ ResourceArn }) => arns.includes(ResourceArn)) : all;
}

export const LOAD_BALANCER_LISTS: Lists = {
  'elbv2:DescribeLoadBalancers': loadBalancers,
  'elbv2:DescribeLoadBalancerAttributes': (site, input) => attributes(site, text(input, 'LoadBalancerArn')),
  'elbv2:DescribeCapacityReservation': (site, input) => capacity(site, text(input, 'LoadBalancerArn')),
  'elbv2:DescribeListeners': (site, input) => listeners(site, text(input, 'LoadBalancerArn')),
  'elbv2:DescribeListenerAttributes': (site, input) => listenerAttributes(site, text(input, 'ListenerArn')),
  'elbv2:DescribeListenerCertificates': (site, input) => certificatesOf(site, text(input, 'ListenerArn')),
  'elbv2:DescribeRules': (site, input) => rulesOf(site, text(input, 'ListenerArn')),
  'elbv2:DescribeTargetGroups': targetGroups,
  'elbv2:DescribeTargetGroupAttributes': (site, input) => targetGroupAttributes(site, text(input, 'TargetGroupArn')),
  'elbv2:DescribeTargetHealth': (site, input) => targetHealth(site, text(input, 'TargetGroupArn')),
  'elbv2:DescribeTrustStores': trustStores,
  'elbv2:DescribeTrustStoreAssociations': (site, input) => trustStoreAssociations(site, text(input, 'TrustStoreArn')),
  'elbv2:DescribeSSLPolicies': () => SSL_POLICIES,
  'elbv2:DescribeTags': (site, input) => tagDescriptions(site, input.ResourceArns),
};
