import type { NetworkInterface } from '@aws-sdk/client-ec2';
import type {
  InstanceState,
  LoadBalancerAttributes,
  LoadBalancerDescription,
  PolicyDescription,
  TagDescription,
} from '@aws-sdk/client-elastic-load-balancing';
import { hostAddress, publicAddress } from './addresses.ts';
import { certificateArn } from './balancer-arn.ts';
import { serviceGroup } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { instancePlans } from './instance-plan.ts';
import { ec2Id, fraction, hex, type Key, moment, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { type BalancerInterface, balancerInterface } from './load-balancer-plan.ts';
import { isHub, type Site, zoneName } from './plan.ts';
import { alterations, births, drift, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc } from './vpc-plan.ts';

/** Load balancers of the first generation, which some accounts never replaced: in front of instances of the main VPC. */
interface ClassicPlan {
  readonly key: Key;
  readonly name: string;
  readonly host: number;
  readonly born: number;
}

/** Behind the addresses of the other load balancers. */
const FIRST_HOST = 6;

function classicPlans(site: Site): readonly ClassicPlan[] {
  return site.once('classic-balancer-plans', () => {
    const key = under(site.key, 'classic-balancer');
    if (!site.populated || (!isHub(site) && fraction(key, 'wanted') > 0.4)) return [];
    const revived = births(site.rounds, key, 1).map((birth) => ({
      key: birth.key,
      name: `revived-${birth.round}`,
      host: FIRST_HOST + 1,
      born: birth.round,
    }));
    const lasting = { key, name: 'legacy', host: FIRST_HOST, born: -1 };
    // Two at once would have one address.
    const [last] = revived.filter((plan) => presence(site.rounds, plan.key, 0.3, plan.born) === 'present').slice(-1);
    const now = isHub(site) || presence(site.rounds, key, 0.1) === 'present' ? [lasting] : [];
    return last === undefined ? now : [...now, last];
  });
}

function interfacesOf(plan: ClassicPlan, site: Site): readonly BalancerInterface[] {
  return mainVpc(site)
    .subnets.filter(({ tier }) => tier === 'public')
    .map((subnet) => {
      const key = under(plan.key, 'eni', subnet.zone);
      const publicIp = { address: publicAddress(fraction(key, 'public')), elastic: false };
      return { key, id: ec2Id('eni', key), subnet, privateIp: hostAddress(subnet.cidr, HOSTS.balancers + plan.host), publicIp };
    });
}

export function interfacesOfClassicBalancers(site: Site): readonly NetworkInterface[] {
  return classicPlans(site).flatMap((plan) => {
    const vpc = mainVpc(site);
    return interfacesOf(plan, site).map((one) => balancerInterface(site, vpc, one, [serviceGroup(site, vpc)], `ELB ${plan.name}`));
  });
}

const TARGETS = 4;

function targetsOf(site: Site): readonly { readonly id: string; readonly running: boolean }[] {
  const vpc = mainVpc(site);
  return instancePlans(site)
    .filter(({ vpc: { id }, state }) => id === vpc.id && state !== 'terminated')
    .slice(0, TARGETS)
    .map(({ id, state }) => ({ id, running: state === 'running' }));
}

const SECURITY = 'ELBSecurityPolicy-2016-08';
const STICKY = 'sticky';

function loadBalancers(site: Site): readonly LoadBalancerDescription[] {
  return site.once('classic-balancers', () => classicPlans(site).map((plan) => describe(site, plan)));
}

function describe(site: Site, plan: ClassicPlan): LoadBalancerDescription {
  const { key, name, born } = plan;
  const vpc = mainVpc(site);
  const group = serviceGroup(site, vpc);
  const dnsName = `${name}-${Number.parseInt(hex(key).slice(0, 7), 16)}.${site.region}.elb.amazonaws.com`;
  const plain = { Protocol: 'HTTP', LoadBalancerPort: 80, InstanceProtocol: 'HTTP', InstancePort: 80 };
  const secure = { ...plain, Protocol: 'HTTPS', LoadBalancerPort: 443, SSLCertificateId: certificateArn(site, key) };
  return {
    LoadBalancerName: name,
    DNSName: dnsName,
    CanonicalHostedZoneName: dnsName,
    CanonicalHostedZoneNameID: `Z${hex(under(site.plan.root, 'elb-zone', site.region))
      .slice(0, 13)
      .toUpperCase()}`,
    ListenerDescriptions: [
      { Listener: plain, PolicyNames: [] },
      { Listener: secure, PolicyNames: [SECURITY, STICKY] },
    ],
    Policies: {
      AppCookieStickinessPolicies: [],
      LBCookieStickinessPolicies: [{ PolicyName: STICKY, CookieExpirationPeriod: 60 }],
      OtherPolicies: [SECURITY],
    },
    BackendServerDescriptions: [],
    AvailabilityZones: interfacesOf(plan, site).map(({ subnet }) => zoneName(site, subnet.zone)),
    Subnets: interfacesOf(plan, site).map(({ subnet }) => subnet.id),
    VPCId: vpc.id,
    Instances: targetsOf(site).map(({ id }) => ({ InstanceId: id })),
    HealthCheck: {
      Target: 'HTTP:80/health',
      Interval: alterations(site.rounds, key, 0.2, 'checks', born) % 2 === 0 ? 30 : 10,
      Timeout: 5,
      UnhealthyThreshold: 2,
      HealthyThreshold: 10,
    },
    SourceSecurityGroup: { OwnerAlias: site.account.id, GroupName: group.GroupName },
    SecurityGroups: [group.GroupId],
    CreatedTime: born < 0 ? moment(key) : momentOfRound(born, key),
    Scheme: 'internet-facing',
  };
}

function find(site: Site, name: string): ClassicPlan | undefined {
  return classicPlans(site).find((plan) => plan.name === name);
}

function attributes(site: Site, name: string): readonly LoadBalancerAttributes[] {
  const plan = find(site, name);
  if (plan === undefined) return [];
  return [
    {
      CrossZoneLoadBalancing: { Enabled: true },
      AccessLog: { Enabled: false },
      ConnectionDraining: { Enabled: true, Timeout: 300 },
      ConnectionSettings: { IdleTimeout: alterations(site.rounds, plan.key, 0.2, 'idle', plan.born) % 2 === 0 ? 60 : 120 },
      AdditionalAttributes: [{ Key: 'elb.http.desyncmitigationmode', Value: 'defensive' }],
    },
  ];
}

/** Whether an instance is in service changes by itself. */
function instanceHealth(site: Site, name: string): readonly InstanceState[] {
  const plan = find(site, name);
  if (plan === undefined) return [];
  return targetsOf(site).map(({ id, running }): InstanceState => {
    if (!running) return { InstanceId: id, State: 'OutOfService', ReasonCode: 'Instance', Description: 'Instance is in stopped state.' };
    const failed = drift(site.rounds, under(plan.key, id), 'health', 9) === 0;
    return failed
      ? {
          InstanceId: id,
          State: 'OutOfService',
          ReasonCode: 'Instance',
          Description: 'Instance has failed at least the UnhealthyThreshold number of health checks consecutively.',
        }
      : { InstanceId: id, State: 'InService', ReasonCode: 'N/A', Description: 'N/A' };
  });
}

/** Without a name: the samples that AWS offers to everybody. */
function policies(site: Site, name: string): readonly PolicyDescription[] {
  const negotiation = (PolicyName: string): PolicyDescription => ({
    PolicyName,
    PolicyTypeName: 'SSLNegotiationPolicyType',
    PolicyAttributeDescriptions: [
      { AttributeName: 'Protocol-TLSv1.2', AttributeValue: 'true' },
      { AttributeName: 'Server-Defined-Cipher-Order', AttributeValue: 'true' },
      { AttributeName: 'ECDHE-RSA-AES128-GCM-SHA256', AttributeValue: 'true' },
    ],
  });
  if (name === '') return [negotiation(SECURITY), negotiation('ELBSecurityPolicy-TLS-1-2-2017-01')];
  const plan = find(site, name);
  if (plan === undefined) return [];
  const period = alterations(site.rounds, plan.key, 0.2, 'sticky', plan.born) % 2 === 0 ? '60' : '600';
  return [
    negotiation(SECURITY),
    {
      PolicyName: STICKY,
      PolicyTypeName: 'LBCookieStickinessPolicyType',
      PolicyAttributeDescriptions: [{ AttributeName: 'CookieExpirationPeriod', AttributeValue: period }],
    },
  ];
}

function tagDescriptions(site: Site, names: unknown): readonly TagDescription[] {
  return classicPlans(site)
    .filter(({ name }) => !Array.isArray(names) || names.includes(name))
    .map(({ key, name, born }) => ({
      LoadBalancerName: name,
      Tags: tagsOf(site.account, key, name, alterations(site.rounds, key, 0.1, 'alter', born)).map(({ Key = '', Value }) => ({
        Key,
        Value,
      })),
    }));
}

export const CLASSIC_LOAD_BALANCER_LISTS: Lists = {
  'elb:DescribeLoadBalancers': loadBalancers,
  'elb:DescribeLoadBalancerAttributes': (site, input) => attributes(site, text(input, 'LoadBalancerName')),
  'elb:DescribeInstanceHealth': (site, input) => instanceHealth(site, text(input, 'LoadBalancerName')),
  'elb:DescribeLoadBalancerPolicies': (site, input) => policies(site, text(input, 'LoadBalancerName')),
  'elb:DescribeTags': (site, input) => tagDescriptions(site, input.LoadBalancerNames),
};
