import { defineCollector } from '../collector.ts';
import { global, parentId, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerNetworkResourceRelationship = defineCollector({
  type: 'networkmanager:network-resource-relationship',
  summary: 'Two resources of a global network of which Network Manager knows that they are connected.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetNetworkResourceRelationships'],
  parent: 'networkmanager:global-network',
  // Several global networks may include the same two.
  identity: ['$parent.GlobalNetworkId', 'From', 'To'],
  name: null,
  links: [
    link('in-global-network', '$parent.GlobalNetworkId', 'networkmanager:global-network'),
    link('from', 'From', null),
    link('to', 'To', null),
  ],
  views: [
    view('aws_networkmanager_network_resource_relationship', {
      global_network_id: parentId,
      from_arn: text('From'),
      to_arn: text('To'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, ({ id }) =>
      paginated(
        context,
        networkManager,
        'GetNetworkResourceRelationships',
        { GlobalNetworkId: id, MaxResults: 500 },
        (page) => page.Relationships,
      ),
    ),
});
