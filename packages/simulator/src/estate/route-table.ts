import type { Route, RouteTable, RouteTableAssociation } from '@aws-sdk/client-ec2';
import { within } from './addresses.ts';
import { ENDPOINT_TIERS, endpointPlans } from './endpoint.ts';
import { egressOnlyGatewayId, internetGatewayId } from './gateway.ts';
import { applianceInterface } from './instance-plan.ts';
import { ec2Id, integer, type Key, under } from './key.ts';
import { localGatewayId } from './local-gateway.ts';
import { natPlans } from './nat-gateway.ts';
import { isHere, peerings } from './peering.ts';
import { hubIn, type Site } from './plan.ts';
import { awsPrefixListId, corporateListId } from './prefix-list.ts';
import { aboutTwoOf, alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { transitGatewayId, vpcAttachments } from './transit-plan.ts';
import { sharedVpc } from './vpc.ts';
import { mainVpc, type SubnetTier, type VpcPlan, vpcPlans } from './vpc-plan.ts';
import { vpnGatewayOf, vpnPlans } from './vpn-plan.ts';

/** `edge` is associated with the internet gateway: it leads what comes in through an appliance. */
type TableName = 'main' | 'edge' | SubnetTier;

/** Tiers whose subnets have a table of their own; the others use the main one, without an association of their own. */
const OWN_TABLE: readonly SubnetTier[] = ['public', 'private', 'data', 'transit'];

function routeTableKey(vpc: Key, name: TableName): Key {
  return under(vpc, 'route-table', name);
}

/** Participants see the tables of the shared subnets, without their tags. */
export function routeTables(site: Site): readonly RouteTable[] {
  return site.once('route-tables', () => {
    const own = ownTables(site);
    const shared = sharedVpc(site);
    if (!shared) return own;
    const ids = new Set(shared.subnets.filter((subnet) => subnet.shared).map(({ id }) => id));
    const seen = ownTables(site.at(shared.place)).filter(({ Associations = [] }) =>
      Associations.some(({ SubnetId = '' }) => ids.has(SubnetId)),
    );
    return [...own, ...seen.map((table) => ({ ...table, Tags: [] }))];
  });
}

function ownTables(site: Site): readonly RouteTable[] {
  return site.once('own-route-tables', () => {
    const plans = vpcPlans(site);
    const rate = aboutTwoOf(plans.length * 4);
    return plans.flatMap((vpc) => tableNames(vpc).map((name) => describeTable(site, vpc, name, rate)));
  });
}

function tableNames(vpc: VpcPlan): readonly TableName[] {
  if (vpc.use === 'default') return ['main'];
  const tiers = OWN_TABLE.filter((tier) => vpc.subnets.some((subnet) => subnet.tier === tier));
  return vpc.use === 'egress' ? ['main', 'edge', ...tiers] : ['main', ...tiers];
}

function describeTable(site: Site, vpc: VpcPlan, name: TableName, rate: number): RouteTable {
  const key = routeTableKey(vpc.key, name);
  const id = ec2Id('rtb', key);
  const gateway = name === 'main' ? undefined : vpnGatewayOf(site, vpc);
  return {
    RouteTableId: id,
    VpcId: vpc.id,
    OwnerId: site.account.id,
    Associations: associations(vpc, name, id),
    PropagatingVgws: gateway && propagates(name) ? [{ GatewayId: gateway.id }] : [],
    Routes: routes(site, vpc, name, key, rate),
    Tags: vpc.use === 'default' ? [] : tagsOf(site.account, key, `${vpc.name}-${name}`, alterations(site.rounds, key, rate)),
  };
}

function propagates(name: TableName): boolean {
  return name === 'private' || name === 'data';
}

function associations(vpc: VpcPlan, name: TableName, table: string): RouteTableAssociation[] {
  const association = (key: Key, details: Partial<RouteTableAssociation>): RouteTableAssociation => ({
    Main: false,
    RouteTableAssociationId: ec2Id('rtbassoc', key),
    RouteTableId: table,
    AssociationState: { State: 'associated' },
    ...details,
  });
  if (name === 'main') return [association(under(vpc.key, 'main-association'), { Main: true })];
  if (name === 'edge') return [association(under(vpc.key, 'edge-association'), { GatewayId: internetGatewayId(vpc) })];
  return vpc.subnets
    .filter((subnet) => subnet.tier === name)
    .map((subnet) => association(under(subnet.key, 'route-table'), { SubnetId: subnet.id }));
}

function to(destination: string, target: Route, state: 'active' | 'blackhole' = 'active'): Route {
  const origin = { Origin: 'CreateRoute', State: state } as const;
  return destination.includes(':')
    ? { DestinationIpv6CidrBlock: destination, ...target, ...origin }
    : { DestinationCidrBlock: destination, ...target, ...origin };
}

function toList(prefixListId: string, target: Route, state: 'active' | 'blackhole' = 'active'): Route {
  return { DestinationPrefixListId: prefixListId, ...target, Origin: 'CreateRoute', State: state };
}

/** The routes of a table, one for each destination. */
function routes(site: Site, vpc: VpcPlan, name: TableName, key: Key, rate: number): Route[] {
  const found = [...localRoutes(vpc), ...ownRoutes(site, vpc, name, rate), ...addedRoutes(site, vpc, name, key)];
  const seen = new Set<string>();
  return found.filter((route) => {
    const destination = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? '';
    return !seen.has(destination) && seen.add(destination);
  });
}

function localRoutes(vpc: VpcPlan): Route[] {
  return [vpc.cidr, ...vpc.secondary, ...(vpc.ipv6 ? [vpc.ipv6] : [])].map((block) => ({
    ...to(block, { GatewayId: 'local' }),
    Origin: 'CreateRouteTable',
  }));
}

function ownRoutes(site: Site, vpc: VpcPlan, name: TableName, rate: number): Route[] {
  const internet = internetGatewayId(vpc);
  switch (name) {
    case 'public':
      return internet === undefined
        ? []
        : [to('0.0.0.0/0', { GatewayId: internet }), ...(vpc.ipv6 ? [to('::/0', { GatewayId: internet })] : []), ...inside(site, vpc)];
    case 'private':
      return [
        ...outside(site, vpc, rate),
        ...inside(site, vpc),
        ...throughPeerings(site, vpc),
        ...throughVpn(site, vpc),
        ...throughEndpoints(site, vpc, name),
      ];
    case 'data':
      return [...inside(site, vpc), ...throughVpn(site, vpc), ...throughEndpoints(site, vpc, name)];
    case 'transit':
      return vpc.use === 'egress' || vpc.use === 'inspection' ? outside(site, vpc, 0) : [];
    case 'edge':
      return throughAppliance(site, vpc);
    case 'main':
      return vpc.use === 'default' && internet !== undefined ? [to('0.0.0.0/0', { GatewayId: internet })] : [];
    default:
      return [];
  }
}

/** Out to the internet: through the VPC's own NAT gateway, which may just have been deleted, else through the hub. */
function outside(site: Site, vpc: VpcPlan, rate: number): Route[] {
  const nat = natPlans(site).find((plan) => plan.vpc.id === vpc.id && plan.kind !== 'private' && plan.state !== 'failed');
  const egressOnly = egressOnlyGatewayId(vpc);
  const removed = vpc.use === 'workload' && presence(site.rounds, under(vpc.key, 'default-route'), rate) !== 'present';
  const route = nat
    ? [to('0.0.0.0/0', { NatGatewayId: nat.id }, nat.state === 'available' ? 'active' : 'blackhole')]
    : throughTransit(site, vpc, '0.0.0.0/0');
  return [...(removed ? [] : route), ...(egressOnly === undefined ? [] : [to('::/0', { EgressOnlyInternetGatewayId: egressOnly })])];
}

/** To the company's networks: through the hub's transit gateway. A route outlives its attachment, as a blackhole. */
function inside(site: Site, vpc: VpcPlan): Route[] {
  const hub = hubIn(site.plan, site.region);
  const [summary] = throughTransit(site, vpc, '10.0.0.0/8');
  if (!summary) return [];
  const target = { TransitGatewayId: transitGatewayId(hub) };
  const state = summary.State === 'active' ? 'active' : 'blackhole';
  const local = vpc.use === 'services' || vpc.use === 'shared' ? localGatewayId(site) : undefined;
  return [
    summary,
    ...(vpc.attachable === 0 ? [toList(corporateListId(site), target, state)] : []),
    ...(local === undefined ? [] : [to('192.168.64.0/20', { LocalGatewayId: local })]),
  ];
}

function throughTransit(site: Site, vpc: VpcPlan, destination: string): Route[] {
  const attachments = vpcAttachments(site, vpc);
  if (attachments.length === 0) return [];
  const state = attachments.some((attachment) => attachment.state === 'available') ? 'active' : 'blackhole';
  return [to(destination, { TransitGatewayId: transitGatewayId(hubIn(site.plan, site.region)) }, state)];
}

function throughPeerings(site: Site, vpc: VpcPlan): Route[] {
  if (vpc.id !== mainVpc(site).id) return [];
  return peerings(site).flatMap((one) => {
    const far = isHere(site, one.requester) ? one.accepter : one.requester;
    if (one.status !== 'active' && one.status !== 'deleted') return [];
    const state = one.status === 'active' ? 'active' : 'blackhole';
    return far.cidrs.slice(0, 1).map((cidr) => to(cidr, { VpcPeeringConnectionId: one.id }, state));
  });
}

/** What a virtual private gateway learned by BGP it propagates. */
function throughVpn(site: Site, vpc: VpcPlan): Route[] {
  const gateway = vpnGatewayOf(site, vpc);
  if (!gateway) return [];
  return vpnPlans(site)
    .filter((plan) => plan.vpnGateway?.id === gateway.id && !plan.gone)
    .flatMap(({ learned }) => learned)
    .map((network) => ({ ...to(network, { GatewayId: gateway.id }), Origin: 'EnableVgwRoutePropagation' }));
}

function throughEndpoints(site: Site, vpc: VpcPlan, name: (typeof ENDPOINT_TIERS)[number]): Route[] {
  if (!ENDPOINT_TIERS.includes(name)) return [];
  return endpointPlans(site)
    .filter((plan) => plan.vpc.id === vpc.id && plan.type === 'Gateway' && !plan.gone)
    .map((plan) => toList(awsPrefixListId(site, plan.service), { GatewayId: plan.id }));
}

function throughAppliance(site: Site, vpc: VpcPlan): Route[] {
  const endpoint = endpointPlans(site).find((plan) => plan.vpc.id === vpc.id && plan.type === 'GatewayLoadBalancer');
  if (!endpoint) return [];
  return vpc.subnets.filter((subnet) => subnet.tier === 'public').map((subnet) => to(subnet.cidr, { GatewayId: endpoint.id }));
}

/** Routes that somebody added since: to an appliance, or to nowhere through the transit gateway. */
function addedRoutes(site: Site, vpc: VpcPlan, name: TableName, key: Key): Route[] {
  if (name !== 'private' || vpc.id !== mainVpc(site).id) return [];
  const appliance = applianceInterface(site, vpc);
  const target = appliance && {
    NetworkInterfaceId: appliance.interfaceId,
    InstanceId: appliance.instanceId,
    InstanceOwnerId: site.account.id,
  };
  const first = target ? [to('192.168.32.0/20', target)] : [];
  const added = births(site.rounds, key, 2)
    .filter((birth) => presence(site.rounds, birth.key, 0.25, birth.round) === 'present')
    .flatMap((birth) => {
      const destination = within('172.28.0.0/14', 24, integer(birth.key, 'block', 0, 1023));
      return target && integer(birth.key, 'via', 0, 1) === 0 ? [to(destination, target)] : throughTransit(site, vpc, destination);
    });
  return [...first, ...added];
}
