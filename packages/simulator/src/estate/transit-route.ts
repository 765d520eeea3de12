import type {
  TransitGatewayPrefixListReference,
  TransitGatewayRoute,
  TransitGatewayRouteAttachment,
  TransitGatewayRouteTable,
  TransitGatewayRouteTableAssociation,
  TransitGatewayRouteTablePropagation,
} from '@aws-sdk/client-ec2';
import { within } from './addresses.ts';
import { ec2Id, integer, type Key, moment, momentOfRound, under } from './key.ts';
import type { Site } from './plan.ts';
import { blockedListId, prefixListEntries, premisesListId } from './prefix-list.ts';
import { alterations, births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import {
  type AttachmentPlan,
  attachmentPlans,
  egressAttachmentId,
  TABLES,
  type TableName,
  tableKey,
  transitGatewayId,
} from './transit-plan.ts';
import { mainVpc } from './vpc-plan.ts';

interface TablePlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly gone: boolean;
  readonly born: number;
}

function tablePlans(site: Site): readonly TablePlan[] {
  return site.once('transit-table-plans', () => {
    if (site.account.use !== 'hub' || !site.populated) return [];
    const table = (key: Key, name: string, gone: boolean, born = -1): TablePlan => ({ key, id: ec2Id('tgw-rtb', key), name, gone, born });
    const added = births(site.rounds, under(site.key, 'tgw-rtb'), 1).flatMap(({ key, round }) => {
      const now = presence(site.rounds, key, 0.3, round);
      return now === 'vanished' ? [] : [table(key, `segment-${round}`, now === 'lingering', round)];
    });
    const former = ended(site.rounds) === 'lingering' ? [table(tableKey(site, 'former'), 'former', true)] : [];
    return [...TABLES.map((name) => table(tableKey(site, name), name, false)), ...added, ...former];
  });
}

export function transitRouteTables(site: Site): readonly TransitGatewayRouteTable[] {
  return site.once('transit-gateway-route-tables', () =>
    tablePlans(site).map(
      (table): TransitGatewayRouteTable => ({
        TransitGatewayRouteTableId: table.id,
        TransitGatewayId: transitGatewayId(site),
        State: table.gone ? 'deleted' : 'available',
        DefaultAssociationRouteTable: table.name === 'default',
        DefaultPropagationRouteTable: table.name === 'default',
        CreationTime: table.born < 0 ? moment(table.key) : momentOfRound(table.born, table.key),
        Tags: tagsOf(site.account, table.key, table.name, alterations(site.rounds, table.key, 0.1, 'alter', table.born)),
      }),
    ),
  );
}

function findTable(site: Site, tableId: string): TablePlan | undefined {
  return tablePlans(site).find(({ id, gone }) => id === tableId && !gone);
}

function ends(plan: AttachmentPlan): Required<TransitGatewayRouteAttachment> {
  return { TransitGatewayAttachmentId: plan.id, ResourceId: plan.resourceId, ResourceType: plan.type };
}

/** Those of attachments that just ended are still listed. */
export function transitAssociations(site: Site, tableId: string): readonly TransitGatewayRouteTableAssociation[] {
  const table = findTable(site, tableId);
  if (!table) return [];
  return attachmentPlans(site)
    .filter(({ association }) => association === table.name)
    .map((plan) => ({ ...ends(plan), State: plan.state === 'available' ? 'associated' : 'disassociated' }));
}

export function transitPropagations(site: Site, tableId: string): readonly TransitGatewayRouteTablePropagation[] {
  const table = findTable(site, tableId);
  if (!table) return [];
  return propagating(site, table).map((plan) => ({ ...ends(plan), State: plan.state === 'available' ? 'enabled' : 'disabled' }));
}

function propagating(site: Site, table: TablePlan): readonly AttachmentPlan[] {
  return attachmentPlans(site).filter(({ propagations }) => propagations.includes(table.name as TableName));
}

interface ListReference {
  readonly listId: string;
  readonly via: AttachmentPlan | null;
}

/** Production and development drop what is blocked; production also sends what lies on the premises to a VPN by name. */
function listReferences(site: Site, table: TablePlan): readonly ListReference[] {
  const references: ListReference[] = [];
  if (table.name === 'production' || table.name === 'development') references.push({ listId: blockedListId(site), via: null });
  if (table.name === 'production') {
    const vpn = attachmentPlans(site).find(({ type, state }) => type === 'vpn' && state === 'available');
    if (vpn) references.push({ listId: premisesListId(site), via: vpn });
  }
  return references;
}

export function prefixListReferences(site: Site, tableId: string): readonly TransitGatewayPrefixListReference[] {
  const table = findTable(site, tableId);
  if (!table) return [];
  return listReferences(site, table).map(({ listId, via }) => ({
    TransitGatewayRouteTableId: table.id,
    PrefixListId: listId,
    PrefixListOwnerId: site.account.id,
    State: 'available',
    Blackhole: via === null,
    ...(via ? { TransitGatewayAttachment: ends(via) } : {}),
  }));
}

/** The routes of a table. A destination stands once: a static route hides a propagated one, and equal paths share a row. */
export function transitRoutes(site: Site, tableId: string): readonly TransitGatewayRoute[] {
  const table = findTable(site, tableId);
  if (!table) return [];
  return site.once(`transit-routes ${tableId}`, () => {
    const routes = new Map<string, TransitGatewayRoute>();
    for (const route of [...staticRoutes(site, table), ...listRoutes(site, table), ...propagatedRoutes(site, table)]) {
      const destination = route.DestinationCidrBlock ?? '';
      const known = routes.get(destination);
      if (!known) routes.set(destination, route);
      else if (known.Type === 'propagated' && route.Type === 'propagated' && sharesPaths(known, route)) {
        known.TransitGatewayAttachments?.push(...(route.TransitGatewayAttachments ?? []));
      }
    }
    return [...routes.values()];
  });
}

/** Only VPN attachments share a destination (equal-cost paths). */
function sharesPaths(known: TransitGatewayRoute, route: TransitGatewayRoute): boolean {
  return [known, route].every(({ TransitGatewayAttachments: paths }) => paths?.[0]?.ResourceType === 'vpn');
}

function propagatedRoutes(site: Site, table: TablePlan): TransitGatewayRoute[] {
  return propagating(site, table)
    .filter(({ state }) => state === 'available')
    .flatMap((plan) => plan.networks.map((destination) => route(destination, 'propagated', plan)));
}

function route(destination: string, type: 'static' | 'propagated', via: AttachmentPlan | null): TransitGatewayRoute {
  const active = via !== null && via.state === 'available';
  const paths: TransitGatewayRouteAttachment[] = via && active ? [ends(via)] : [];
  return { DestinationCidrBlock: destination, TransitGatewayAttachments: paths, Type: type, State: active ? 'active' : 'blackhole' };
}

function staticRoutes(site: Site, table: TablePlan): TransitGatewayRoute[] {
  const found: TransitGatewayRoute[] = [];
  const plans = attachmentPlans(site);
  const egress = plans.find(({ id }) => id === egressAttachmentId(site));
  if (egress && ['production', 'development', 'shared-services', 'inspection'].includes(table.name)) {
    found.push(route('0.0.0.0/0', 'static', egress), route('::/0', 'static', egress));
  }
  if (['production', 'development', 'shared-services', 'hybrid'].includes(table.name)) {
    for (const plan of plans) {
      if (plan.peer) found.push(route(within('10.240.0.0/12', 16, plan.peer.regionIndex % 16), 'static', plan));
      if (plan.peer) found.push(route(mainVpc(plan.peer).cidr, 'static', plan));
    }
    found.push(route('192.168.0.0/16', 'static', null));
    const former = plans.find(({ type, state }) => type === 'vpc' && state === 'deleted');
    if (former) found.push(route(former.networks[0] ?? '', 'static', former));
  }
  for (const { key, round } of births(site.rounds, under(table.key, 'route'), 2)) {
    if (presence(site.rounds, key, 0.2, round) !== 'present') continue;
    const via = integer(key, 'via', 0, 2) === 0 ? null : (egress ?? null);
    found.push(route(within('172.28.0.0/14', 24, integer(key, 'block', 0, 1023)), 'static', via));
  }
  return found;
}

/** A reference to a prefix list makes a route for each of its entries. */
function listRoutes(site: Site, table: TablePlan): TransitGatewayRoute[] {
  return listReferences(site, table).flatMap(({ listId, via }) =>
    prefixListEntries(site, listId).map(
      (entry): TransitGatewayRoute => ({ ...route(entry.Cidr ?? '', 'static', via), PrefixListId: listId }),
    ),
  );
}
