import { defineCollector, type Item, type Parent } from '../collector.ts';
import { cidr, global, jsonb, parentId, sql, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { isOwn, parentWith, perInput, perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkManager } from './sdk.ts';

/**
 * The routes of core networks alone: those of transit gateways, which the operation would tell as well, are read where the gateways are. There are as
 * many tables as segments have edges, and a table is answered whole.
 */
export const networkmanagerNetworkRoute = defineCollector({
  type: 'networkmanager:network-route',
  summary: 'A route of a segment of a core network, at one of its edges.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetNetworkRoutes'],
  parent: 'networkmanager:core-network',
  identity: ['$parent.CoreNetworkId', '$parent.SegmentName', '$parent.EdgeLocation', ['DestinationCidrBlock', 'PrefixListId']],
  name: null,
  links: [
    link('in-core-network', '$parent.CoreNetworkId', 'networkmanager:core-network'),
    link('routes-to', 'Destinations[].CoreNetworkAttachmentId', 'networkmanager:attachment'),
    link('routes-to', 'Destinations[].TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('reaches', 'Destinations[].ResourceId', null),
    link('uses-prefix-list', 'PrefixListId', 'ec2:managed-prefix-list'),
  ],
  views: [
    view('aws_networkmanager_network_route', {
      core_network_id: parentId,
      segment_name: sql('text', "split_part(id, '|', 2)"),
      edge_location: sql('text', "split_part(id, '|', 3)"),
      destination_cidr_block: cidr('DestinationCidrBlock'),
      destinations: jsonb('Destinations'),
      prefix_list_id: text('PrefixListId'),
      state: text('State'),
      type: text('Type'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (coreNetwork) =>
        perInput(tablesOf(coreNetwork), (table) =>
          parentWith(
            coreNetwork,
            table,
            single(
              context,
              () =>
                call(context, networkManager, 'GetNetworkRoutes', {
                  GlobalNetworkId: String(coreNetwork.attributes.GlobalNetworkId),
                  RouteTableIdentifier: { CoreNetworkSegmentEdge: { CoreNetworkId: coreNetwork.id, ...table } },
                }),
              (answer) => answer.NetworkRoutes,
            ),
          ),
        ),
      // The routes of another account's core network are asked for in its global network, which is not shared.
      ({ attributes }) => isOwn(context, attributes, 'OwnerAccountId'),
    ),
});

/** Each segment at each of its edges. */
function tablesOf({ attributes }: Parent): { readonly SegmentName: string; readonly EdgeLocation: string }[] {
  const segments = (attributes.Segments ?? []) as readonly Item[];
  return segments.flatMap(({ Name, EdgeLocations }) =>
    ((EdgeLocations ?? []) as readonly string[]).map((EdgeLocation) => ({ SegmentName: String(Name), EdgeLocation })),
  );
}
