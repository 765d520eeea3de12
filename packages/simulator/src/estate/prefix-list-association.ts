import type { PrefixListAssociation } from '@aws-sdk/client-ec2';
import { groupPlans } from './group-plan.ts';
import { type Lists, text } from './lists.ts';
import { isHub, populatedPlaces, type Site } from './plan.ts';
import { routeTables } from './route-table.ts';
import { prefixListReferences, transitRouteTables } from './transit-route.ts';

/** So many accounts are looked through for what uses a list. */
const MOST_ACCOUNTS = 50;

/** What refers to a list of the hub's: groups and route tables of every account, and its own transit gateway's tables. */
function prefixListAssociations(site: Site, listId: string): readonly PrefixListAssociation[] {
  if (!isHub(site)) return [];
  const found = site.once('prefix-list-associations', () => {
    const within = populatedPlaces(site.plan, site.region)
      .slice(0, MOST_ACCOUNTS)
      .flatMap((place) => usesAt(site.at(place)));
    const transit = transitRouteTables(site).flatMap(({ TransitGatewayRouteTableId: id = '' }) =>
      prefixListReferences(site, id).map(({ PrefixListId = '' }) => ({
        listId: PrefixListId,
        ResourceId: id,
        ResourceOwner: site.account.id,
      })),
    );
    return Map.groupBy([...within, ...transit], (use) => use.listId);
  });
  return (found.get(listId) ?? []).map(({ ResourceId, ResourceOwner }) => ({ ResourceId, ResourceOwner }));
}

interface Use {
  readonly listId: string;
  readonly ResourceId: string;
  readonly ResourceOwner: string;
}

function usesAt(site: Site): readonly Use[] {
  const owner = site.account.id;
  const groups = groupPlans(site).flatMap(({ id, rules }) =>
    rules.flatMap(({ peer }) => ('prefixListId' in peer ? [{ listId: peer.prefixListId, ResourceId: id, ResourceOwner: owner }] : [])),
  );
  const tables = routeTables(site)
    .filter(({ OwnerId }) => OwnerId === owner)
    .flatMap(({ RouteTableId: id = '', Routes = [] }) =>
      Routes.flatMap(({ DestinationPrefixListId: listId }) => (listId ? [{ listId, ResourceId: id, ResourceOwner: owner }] : [])),
    );
  const once = new Map([...groups, ...tables].map((use) => [`${use.listId} ${use.ResourceId}`, use]));
  return [...once.values()];
}

export const PREFIX_LIST_ASSOCIATION_LISTS: Lists = {
  'ec2:GetManagedPrefixListAssociations': (site, input) => prefixListAssociations(site, text(input, 'PrefixListId')),
};
