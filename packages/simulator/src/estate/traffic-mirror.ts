import type { TrafficMirrorFilter, TrafficMirrorFilterRule, TrafficMirrorSession, TrafficMirrorTarget } from '@aws-sdk/client-ec2';
import { balancerArn } from './balancer-arn.ts';
import { applianceInterface } from './instance-plan.ts';
import { ec2Id, type Key, under } from './key.ts';
import type { Lists } from './lists.ts';
import { isHub, type Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc } from './vpc-plan.ts';

/** The hub copies what its appliance carries to a balancer of sensors. */
export function mirrorKey(site: Site): Key {
  return under(site.key, 'traffic-mirror');
}

function tags(site: Site, key: Key, name: string, born = -1) {
  return tagsOf(site.account, key, name, alterations(site.rounds, key, 0.15, 'alter', born));
}

function filterId(site: Site): string {
  return ec2Id('tmf', mirrorKey(site));
}

function targetId(site: Site): string {
  return ec2Id('tmt', mirrorKey(site));
}

function filterRules(site: Site): readonly TrafficMirrorFilterRule[] {
  return site.once('traffic-mirror-rules', () => {
    if (!isHub(site)) return [];
    const rule = (key: Key, direction: 'ingress' | 'egress', number: number, source: string): TrafficMirrorFilterRule => ({
      TrafficMirrorFilterRuleId: ec2Id('tmfr', key),
      TrafficMirrorFilterId: filterId(site),
      TrafficDirection: direction,
      RuleNumber: number,
      RuleAction: 'accept',
      Protocol: 6,
      DestinationCidrBlock: '0.0.0.0/0',
      DestinationPortRange: { FromPort: 443, ToPort: 443 },
      SourceCidrBlock: source,
      Description: `${direction} ${number}`,
      Tags: [],
    });
    const lasting = (['ingress', 'egress'] as const).map((direction) =>
      rule(under(mirrorKey(site), direction), direction, 100, '10.0.0.0/8'),
    );
    const added = births(site.rounds, under(mirrorKey(site), 'rule'), 1)
      .filter(({ key, round }) => presence(site.rounds, key, 0.3, round) === 'present')
      .map(({ key, round }) => rule(key, 'ingress', 200 + round, '172.20.0.0/14'));
    return [...lasting, ...added];
  });
}

function filters(site: Site): readonly TrafficMirrorFilter[] {
  if (!isHub(site)) return [];
  const rules = filterRules(site);
  return [
    {
      TrafficMirrorFilterId: filterId(site),
      IngressFilterRules: rules.filter(({ TrafficDirection }) => TrafficDirection === 'ingress'),
      EgressFilterRules: rules.filter(({ TrafficDirection }) => TrafficDirection === 'egress'),
      NetworkServices: ['amazon-dns'],
      Description: 'what goes out',
      Tags: tags(site, under(mirrorKey(site), 'filter'), 'what-goes-out'),
    },
  ];
}

function targets(site: Site): readonly TrafficMirrorTarget[] {
  if (!isHub(site)) return [];
  const key = mirrorKey(site);
  return [
    {
      TrafficMirrorTargetId: targetId(site),
      NetworkLoadBalancerArn: balancerArn(site, 'net', 'sensors', key),
      Type: 'network-load-balancer',
      Description: 'sensors',
      OwnerId: site.account.id,
      Tags: tags(site, under(key, 'target'), 'sensors'),
    },
  ];
}

function sessions(site: Site): readonly TrafficMirrorSession[] {
  const appliance = isHub(site) ? applianceInterface(site, mainVpc(site)) : undefined;
  if (appliance === undefined) return [];
  const session = (key: Key, number: number, born = -1): TrafficMirrorSession => ({
    TrafficMirrorSessionId: ec2Id('tms', key),
    TrafficMirrorTargetId: targetId(site),
    TrafficMirrorFilterId: filterId(site),
    NetworkInterfaceId: appliance.interfaceId,
    OwnerId: site.account.id,
    SessionNumber: number,
    VirtualNetworkId: 4000 + number,
    Description: 'the way out',
    Tags: tags(site, key, `session-${number}`, born),
  });
  const added = births(site.rounds, under(mirrorKey(site), 'session'), 1)
    .filter(({ key, round }) => presence(site.rounds, key, 0.5, round) === 'present')
    .map(({ key, round }) => session(key, 2 + round, round));
  return [session(under(mirrorKey(site), 'session'), 1), ...added];
}

export const TRAFFIC_MIRROR_LISTS: Lists = {
  'ec2:DescribeTrafficMirrorFilters': filters,
  'ec2:DescribeTrafficMirrorFilterRules': filterRules,
  'ec2:DescribeTrafficMirrorTargets': targets,
  'ec2:DescribeTrafficMirrorSessions': sessions,
};
