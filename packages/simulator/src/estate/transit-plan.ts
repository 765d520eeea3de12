import type { TransitGatewayAttachmentResourceType } from '@aws-sdk/client-ec2';
import { foreignAccountId } from './accounts.ts';
import { within } from './addresses.ts';
import { directConnectGatewayId, hasTransitAssociation, premisesBehindDirectConnect } from './direct-connect-plan.ts';
import { ec2Id, fraction, join, type Key, moment, momentOfRound, under } from './key.ts';
import { hubIn, type Place, populatedPlaces, type Site } from './plan.ts';
import { births, ended, presence } from './rounds.ts';
import { attachableVpcs, type VpcPlan } from './vpc-plan.ts';
import { vpnPlans } from './vpn-plan.ts';
import { coreNetworkId, hasWanPeering, wanPeeringAttachmentKey } from './wan-plan.ts';

/** The route tables of the hub's transit gateway. Nothing uses `quarantine`. */
export const TABLES = ['default', 'production', 'development', 'shared-services', 'hybrid', 'inspection', 'quarantine'] as const;
export type TableName = (typeof TABLES)[number];

export interface AttachmentPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly type: TransitGatewayAttachmentResourceType;
  readonly resourceId: string;
  readonly resourceOwnerId: string;
  readonly state: 'available' | 'deleted' | 'pendingAcceptance';
  readonly created: Date;
  /** The one table it is associated with, and those that learn its networks. */
  readonly association: TableName | null;
  readonly propagations: readonly TableName[];
  /** The networks behind it that it propagates. */
  readonly networks: readonly string[];
  readonly vpc: VpcPlan | null;
  /** The hub's other end of a peering. */
  readonly peer: Place | null;
}

export function transitGatewayId(hub: Place): string {
  return ec2Id('tgw', under(hub.key, 'tgw'));
}

export function tableKey(hub: Place, name: string): Key {
  return under(hub.key, 'tgw-rtb', name);
}

export function tableId(hub: Place, name: TableName): string {
  return ec2Id('tgw-rtb', tableKey(hub, name));
}

/** Autonomous system numbers: one per region. */
export function transitAsn(hub: Place): number {
  return 64_520 + hub.regionIndex;
}

export function transitCidr(hub: Place): string {
  return within('10.255.0.0/16', 24, hub.regionIndex % 256);
}

/** The attachment of a VPC: the one that it has now, and one that ended in the latest round of changes. */
export function vpcAttachments(site: Site, vpc: VpcPlan): readonly AttachmentPlan[] {
  if (vpc.attachable < 0) return [];
  const fixed = vpc.use !== 'workload';
  const atFirst = fixed || vpc.attachable === 0 || fraction(vpc.key, 'attached') < 0.85;
  let now: { key: Key; born: number } | undefined = atFirst ? { key: under(vpc.key, 'attachment', 0), born: -1 } : undefined;
  let former: typeof now;
  site.rounds.keys.forEach((round, index) => {
    former = undefined;
    if (!now) {
      if (fraction(join(round, vpc.key), 'attach') < 0.4) now = { key: under(vpc.key, 'attachment', index + 1), born: index };
    } else if (!fixed && fraction(join(round, now.key), 'detach') < 0.08) {
      former = now;
      now = undefined;
    }
  });
  const plans: AttachmentPlan[] = [];
  if (now) plans.push(vpcAttachment(vpc, now.key, now.born, 'available'));
  if (former) plans.push(vpcAttachment(vpc, former.key, former.born, 'deleted'));
  const old = under(vpc.key, 'former-attachment');
  if (ended(site.rounds) === 'lingering' && fraction(old, 'was') < 0.2) plans.push(vpcAttachment(vpc, old, -1, 'deleted'));
  return plans;
}

function vpcAttachment(vpc: VpcPlan, key: Key, born: number, state: AttachmentPlan['state']): AttachmentPlan {
  const table = tableOf(vpc);
  return {
    key,
    id: ec2Id('tgw-attach', key),
    name: vpc.name,
    type: 'vpc',
    resourceId: vpc.id,
    resourceOwnerId: vpc.place.account.id,
    state,
    created: born < 0 ? moment(key) : momentOfRound(born, key),
    association: table,
    propagations: [...new Set<TableName>([table, 'shared-services', 'hybrid', 'inspection'])],
    networks: [vpc.cidr, ...vpc.secondary, ...(vpc.ipv6 ? [vpc.ipv6] : [])],
    vpc,
    peer: null,
  };
}

function tableOf(vpc: VpcPlan): TableName {
  if (vpc.use === 'inspection') return 'inspection';
  return vpc.use === 'workload' ? vpc.place.account.stage : 'shared-services';
}

/** Everything attached to the hub's transit gateway in a region. */
export function attachmentPlans(hub: Site): readonly AttachmentPlan[] {
  return hub.once('attachment-plans', () => [
    ...populatedPlaces(hub.plan, hub.region).flatMap((place) => attachableVpcs(place).flatMap((vpc) => vpcAttachments(hub, vpc))),
    ...(hub.regionIndex === 0 ? [foreignVpcAttachment(hub)] : []),
    ...vpnAttachments(hub),
    ...directConnectAttachments(hub),
    ...connectAttachments(hub),
    ...peeringAttachments(hub),
    ...wanPeeringAttachments(hub),
  ]);
}

const HYBRID_PROPAGATIONS = ['production', 'development', 'shared-services', 'inspection'] as const;

function attachment(
  key: Key,
  details: Pick<AttachmentPlan, 'name' | 'type' | 'resourceId' | 'resourceOwnerId'> & Partial<AttachmentPlan>,
): AttachmentPlan {
  return {
    key,
    id: ec2Id('tgw-attach', key),
    state: 'available',
    created: moment(key),
    association: 'hybrid',
    propagations: HYBRID_PROPAGATIONS,
    networks: [],
    vpc: null,
    peer: null,
    ...details,
  };
}

/** A VPC of a partner outside the estate, which waits to be let in. */
function foreignVpcAttachment(hub: Site): AttachmentPlan {
  const key = under(hub.key, 'attachment', 'partner');
  return attachment(key, {
    name: 'partner',
    type: 'vpc',
    resourceId: ec2Id('vpc', under(key, 'vpc')),
    resourceOwnerId: foreignAccountId(hub.plan.root, 0),
    state: 'pendingAcceptance',
    association: null,
    propagations: [],
  });
}

function vpnAttachments(hub: Site): readonly AttachmentPlan[] {
  return vpnPlans(hub)
    .filter(({ vpnGateway, wan }) => vpnGateway === null && !wan)
    .map((vpn) =>
      attachment(under(vpn.key, 'attachment'), {
        name: vpn.name,
        type: 'vpn',
        resourceId: vpn.id,
        resourceOwnerId: hub.account.id,
        state: vpn.gone ? 'deleted' : 'available',
        networks: [...vpn.learned, ...vpn.staticRoutes],
      }),
    );
}

function directConnectAttachments(hub: Site): readonly AttachmentPlan[] {
  if (!hasTransitAssociation(hub)) return [];
  return [
    attachment(under(hub.key, 'attachment', 'direct-connect'), {
      name: 'direct-connect',
      type: 'direct-connect-gateway',
      resourceId: directConnectGatewayId(hub.plan, 'transit'),
      resourceOwnerId: hub.account.id,
      networks: premisesBehindDirectConnect(hub),
    }),
  ];
}

/** Appliances of a software-defined WAN that speak GRE and BGP through the inspection VPC's attachment. */
function connectAttachments(hub: Site): readonly AttachmentPlan[] {
  const transport = inspectionAttachmentId(hub);
  const names = hub.regionIndex === 0 ? ['sdwan-a', 'sdwan-b'] : ['sdwan-a'];
  const present = names.map((name, index) =>
    attachment(under(hub.key, 'attachment', name), {
      name,
      type: 'connect',
      resourceId: transport,
      resourceOwnerId: hub.account.id,
      networks: [within('172.24.0.0/16', 24, hub.regionIndex * 8 + index)],
    }),
  );
  const added = births(hub.rounds, under(hub.key, 'connect'), 1).flatMap(({ key, round }) => {
    const state = presence(hub.rounds, key, 0.4, round);
    if (state === 'vanished') return [];
    const base = { name: `sdwan-new-${round}`, type: 'connect', resourceId: transport, resourceOwnerId: hub.account.id } as const;
    return [attachment(key, { ...base, state: state === 'present' ? 'available' : 'deleted', created: momentOfRound(round, key) })];
  });
  return [...present, ...added];
}

/** Whether two hubs tell each other their routes by themselves: those of the first two regions. */
export function announces(one: Place, other: Place): boolean {
  return one.regionIndex < 2 && other.regionIndex < 2;
}

/** The inspection VPC keeps its attachment for good. */
export function inspectionAttachmentId(hub: Place): string {
  const inspection = attachableVpcs(hub)[1];
  return ec2Id('tgw-attach', under(inspection?.key ?? hub.key, 'attachment', 0));
}

/** The egress VPC as well. */
export function egressAttachmentId(hub: Place): string {
  const egress = attachableVpcs(hub)[0];
  return ec2Id('tgw-attach', under(egress?.key ?? hub.key, 'attachment', 0));
}

/** Up to five regions are joined each with each; more, with the first and in a row. Both ends carry the same id. */
function peeringAttachments(hub: Site): readonly AttachmentPlan[] {
  const { regions } = hub.plan.settings;
  return regions.flatMap((region, index): AttachmentPlan[] => {
    const near = hub.regionIndex;
    const joined = regions.length <= 5 || index === 0 || near === 0 || Math.abs(index - near) === 1;
    if (index === near || !joined) return [];
    const peer = hubIn(hub.plan, region);
    const key = under(hub.plan.root, 'tgw-peering', Math.min(near, index), Math.max(near, index));
    return [
      attachment(key, {
        name: `to-${region}`,
        type: 'peering',
        resourceId: transitGatewayId(peer),
        resourceOwnerId: hub.account.id,
        association: 'default',
        propagations: [],
        peer,
      }),
    ];
  });
}

/** With the core network, over which it shares some of its route tables. */
function wanPeeringAttachments(hub: Site): readonly AttachmentPlan[] {
  if (!hasWanPeering(hub)) return [];
  const details = { name: 'core-network', type: 'peering', resourceId: coreNetworkId(hub.plan), resourceOwnerId: hub.account.id } as const;
  return [attachment(wanPeeringAttachmentKey(hub), { ...details, association: 'default', propagations: [] })];
}
