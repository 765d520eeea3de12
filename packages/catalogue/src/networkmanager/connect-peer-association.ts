import { defineCollector } from '../collector.ts';
import { global, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerConnectPeerAssociation = defineCollector({
  type: 'networkmanager:connect-peer-association',
  summary: 'A Connect peer of a core network said to be a device of a global network, and the link that it uses.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetConnectPeerAssociations'],
  parent: 'networkmanager:global-network',
  identity: ['GlobalNetworkId', 'ConnectPeerId'],
  name: null,
  gone: { path: 'State', states: ['DELETED'] },
  links: [
    link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network'),
    link('associates', 'ConnectPeerId', 'networkmanager:connect-peer'),
    link('on-device', 'DeviceId', 'networkmanager:device'),
    link('on-link', 'LinkId', 'networkmanager:link'),
  ],
  views: [
    view('aws_networkmanager_connect_peer_association', {
      connect_peer_id: text('ConnectPeerId'),
      global_network_id: text('GlobalNetworkId'),
      device_id: text('DeviceId'),
      link_id: text('LinkId'),
      state: text('State'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        networkManager,
        'GetConnectPeerAssociations',
        { GlobalNetworkId: parent.id, MaxResults: 500 },
        (page) => page.ConnectPeerAssociations,
      ),
    ),
});
