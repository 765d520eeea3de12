import { defineCollector } from '../collector.ts';
import { global, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerTransitGatewayConnectPeerAssociation = defineCollector({
  type: 'networkmanager:transit-gateway-connect-peer-association',
  summary: 'A Connect peer of a transit gateway said to be a device of a global network, and the link that it uses.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetTransitGatewayConnectPeerAssociations'],
  parent: 'networkmanager:global-network',
  identity: ['GlobalNetworkId', 'TransitGatewayConnectPeerArn'],
  name: null,
  gone: { path: 'State', states: ['DELETED'] },
  links: [
    link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network'),
    link('associates', 'TransitGatewayConnectPeerArn', null),
    link('on-device', 'DeviceId', 'networkmanager:device'),
    link('on-link', 'LinkId', 'networkmanager:link'),
  ],
  views: [
    view('aws_networkmanager_transit_gateway_connect_peer_association', {
      transit_gateway_connect_peer_arn: text('TransitGatewayConnectPeerArn'),
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
        'GetTransitGatewayConnectPeerAssociations',
        { GlobalNetworkId: parent.id, MaxResults: 500 },
        (page) => page.TransitGatewayConnectPeerAssociations,
      ),
    ),
});
