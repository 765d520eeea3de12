import { defineCollector } from '../collector.ts';
import { global, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerLinkAssociation = defineCollector({
  type: 'networkmanager:link-association',
  summary: 'A link that a device of a global network uses.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetLinkAssociations'],
  parent: 'networkmanager:global-network',
  identity: ['GlobalNetworkId', 'DeviceId', 'LinkId'],
  name: null,
  gone: { path: 'LinkAssociationState', states: ['DELETED'] },
  links: [
    link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network'),
    link('on-device', 'DeviceId', 'networkmanager:device'),
    link('on-link', 'LinkId', 'networkmanager:link'),
  ],
  views: [
    view('aws_networkmanager_link_association', {
      global_network_id: text('GlobalNetworkId'),
      device_id: text('DeviceId'),
      link_id: text('LinkId'),
      link_association_state: text('LinkAssociationState'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        networkManager,
        'GetLinkAssociations',
        { GlobalNetworkId: parent.id, MaxResults: 500 },
        (page) => page.LinkAssociations,
      ),
    ),
});
