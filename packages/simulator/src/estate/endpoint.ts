import type { State, VpcEndpoint } from '@aws-sdk/client-ec2';
import { hostAddress } from './addresses.ts';
import { serviceGroup } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { ec2Id, fraction, hex, integer, type Key, moment, momentOfRound, under } from './key.ts';
import { type Place, type Site, zoneName } from './plan.ts';
import { GATEWAY_SERVICES } from './prefix-list.ts';
import { aboutTwoOf, alterations, births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { fixedVpcs, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

interface EndpointInterface {
  readonly id: string;
  readonly key: Key;
  readonly subnet: SubnetPlan;
  readonly privateIp: string;
}

export interface EndpointPlan {
  readonly key: Key;
  readonly id: string;
  readonly vpc: VpcPlan;
  readonly type: 'Gateway' | 'Interface' | 'GatewayLoadBalancer';
  /** The last part of the service's name, e.g. `s3`. */
  readonly service: string;
  readonly gone: boolean;
  readonly interfaces: readonly EndpointInterface[];
  readonly born: number;
}

export const INTERFACE_SERVICES = ['ssm', 'ec2', 'logs', 'kms', 'sts', 'secretsmanager', 'ecr.api', 'sqs'] as const;

/** The hub's, whose appliances the load-balancer endpoints lead to. */
const INSPECTION_SERVICE = 'inspection';

export function endpointPlans(site: Site): readonly EndpointPlan[] {
  return site.once('endpoint-plans', () => {
    const vpcs = fixedVpcs(site);
    const rate = aboutTwoOf(vpcs.length * 3);
    const plans = vpcs.flatMap((vpc) => endpointsOf(site, vpc, rate));
    const [main] = vpcs;
    if (!main) return plans;
    const added = births(site.rounds, under(site.key, 'endpoint'), 1).flatMap(({ key, round }) =>
      endpoint(site, main, 'Interface', INTERFACE_SERVICES[round % 8] ?? 'ssm', key, rate, {
        host: HOSTS.laterEndpoint + (round % 20),
        zones: 1,
        born: round,
      }),
    );
    const former = endpoint(site, main, 'Interface', 'sqs', under(main.key, 'former-endpoint'), 0, { zones: 1 });
    const lingering = ended(site.rounds) === 'lingering' && fraction(main.key, 'former-endpoint') < 0.5;
    return [...plans, ...added, ...(lingering ? former.map((plan) => ({ ...plan, gone: true })) : [])];
  });
}

function endpointsOf(site: Site, vpc: VpcPlan, rate: number): readonly EndpointPlan[] {
  const key = under(vpc.key, 'endpoint');
  const plans: EndpointPlan[] = [];
  if (vpc.use === 'inspection' || vpc.use === 'egress') {
    plans.push(
      ...endpoint(site, vpc, 'GatewayLoadBalancer', INSPECTION_SERVICE, under(key, 'inspection'), 0, { host: HOSTS.balancedEndpoint }),
    );
  }
  GATEWAY_SERVICES.forEach((service, index) => {
    if (fraction(key, service) < 0.8 - index * 0.4) plans.push(...endpoint(site, vpc, 'Gateway', service, under(key, service), rate));
  });
  const count = vpc.use === 'services' ? INTERFACE_SERVICES.length : integer(key, 'interfaces', 0, 2);
  INTERFACE_SERVICES.slice(0, count).forEach((service, index) => {
    plans.push(
      ...endpoint(site, vpc, 'Interface', service, under(key, service), vpc.use === 'services' ? 0 : rate, {
        host: HOSTS.endpoints + index,
      }),
    );
  });
  return plans;
}

interface Placement {
  readonly host?: number;
  readonly zones?: number;
  readonly born?: number;
}

function endpoint(
  site: Site,
  vpc: VpcPlan,
  type: EndpointPlan['type'],
  service: string,
  key: Key,
  rate: number,
  { host = 0, zones = 3, born = -1 }: Placement = {},
): readonly EndpointPlan[] {
  const now = presence(site.rounds, key, rate, born);
  if (now === 'vanished') return [];
  const subnets = type === 'Gateway' ? [] : vpc.subnets.filter((subnet) => subnet.tier === 'private').slice(0, zones);
  const interfaces = subnets.map((subnet): EndpointInterface => {
    const own = under(key, 'eni', subnet.zone);
    return { id: ec2Id('eni', own), key: own, subnet, privateIp: hostAddress(subnet.cidr, host) };
  });
  return [{ key, id: ec2Id('vpce', key), vpc, type, service, gone: now === 'lingering', interfaces, born }];
}

function serviceName(site: Site, plan: EndpointPlan): string {
  if (plan.type !== 'GatewayLoadBalancer') return awsServiceName(site, plan.service);
  return ownServiceName(site, inspectionServiceId(site));
}

function servicePrefix(place: Place): string {
  return place.plan.partition === 'aws-cn' ? 'cn.com.amazonaws' : 'com.amazonaws';
}

export function awsServiceName(place: Place, service: string): string {
  return `${servicePrefix(place)}.${place.region}.${service}`;
}

/** The name of a service that an account offers to others. */
export function ownServiceName(place: Place, serviceId: string): string {
  return `${servicePrefix(place)}.vpce.${place.region}.${serviceId}`;
}

export function inspectionServiceId(place: Place): string {
  return ec2Id('vpce-svc', under(place.plan.hub.key, 'inspection', place.region));
}

export function vpcEndpoints(site: Site): readonly VpcEndpoint[] {
  return site.once('vpc-endpoints', () => endpointPlans(site).map((plan) => describeEndpoint(site, plan)));
}

/** AWS answers states in lower case, whatever the SDK's enum says. */
function wireState(gone: boolean): State {
  return (gone ? 'deleted' : 'available') as string as State;
}

function describeEndpoint(site: Site, plan: EndpointPlan): VpcEndpoint {
  const { key, vpc, interfaces, gone } = plan;
  const name = serviceName(site, plan);
  const created = plan.born < 0 ? moment(key) : momentOfRound(plan.born, key);
  const tags = tagsOf(site.account, key, `${vpc.name}-${plan.service}`, alterations(site.rounds, key, 0.1, 'alter', plan.born));
  return {
    VpcEndpointId: plan.id,
    VpcEndpointType: plan.type,
    VpcId: vpc.id,
    ServiceName: name,
    ServiceRegion: site.region,
    State: wireState(gone),
    ...(plan.type === 'GatewayLoadBalancer'
      ? {}
      : { PolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}' }),
    RouteTableIds: plan.type === 'Gateway' ? gatewayTables(vpc) : [],
    SubnetIds: interfaces.map(({ subnet }) => subnet.id),
    Groups: plan.type === 'Interface' && !gone ? [serviceGroup(site, vpc)] : [],
    IpAddressType: 'ipv4',
    ...(plan.type === 'Interface' ? { DnsOptions: { DnsRecordIpType: 'ipv4', PrivateDnsOnlyForInboundResolverEndpoint: false } } : {}),
    PrivateDnsEnabled: plan.type === 'Interface',
    RequesterManaged: false,
    NetworkInterfaceIds: gone ? [] : interfaces.map(({ id }) => id),
    DnsEntries: plan.type === 'Interface' && !gone ? dnsEntries(site, plan) : [],
    CreationTimestamp: created,
    Tags: tags,
    OwnerId: site.account.id,
  };
}

/** A gateway endpoint puts routes into the tables of these tiers, where the VPC has them. */
export const ENDPOINT_TIERS = ['private', 'data'] as const;

function gatewayTables(vpc: VpcPlan): string[] {
  return ENDPOINT_TIERS.filter((tier) => vpc.subnets.some((subnet) => subnet.tier === tier)).map((tier) =>
    ec2Id('rtb', under(vpc.key, 'route-table', tier)),
  );
}

function dnsEntries(site: Site, plan: EndpointPlan): NonNullable<VpcEndpoint['DnsEntries']> {
  const suffix = `${plan.service}.${site.region}.vpce.amazonaws.com`;
  const label = `${plan.id}-${hex(plan.key).slice(0, 8)}`;
  const zone = `Z${hex(under(site.plan.root, 'zone', site.region)).toUpperCase()}`;
  return [
    { DnsName: `${label}.${suffix}`, HostedZoneId: zone },
    ...plan.interfaces.map(({ subnet }) => ({ DnsName: `${label}-${zoneName(site, subnet.zone)}.${suffix}`, HostedZoneId: zone })),
    { DnsName: `${plan.service}.${site.region}.amazonaws.com`, HostedZoneId: 'ZONEIDPENDING' },
  ];
}
