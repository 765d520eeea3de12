import { defineCollector } from '../collector.ts';
import { global, jsonb, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerTransitGatewayRegistration = defineCollector({
  type: 'networkmanager:transit-gateway-registration',
  summary: 'A transit gateway, of whatever account, that a global network includes.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetTransitGatewayRegistrations'],
  parent: 'networkmanager:global-network',
  identity: ['GlobalNetworkId', 'TransitGatewayArn'],
  name: null,
  gone: { path: 'State.Code', states: ['DELETED'] },
  links: [link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network'), link('associates', 'TransitGatewayArn', null)],
  views: [
    view('aws_networkmanager_transit_gateway_registration', {
      global_network_id: text('GlobalNetworkId'),
      transit_gateway_arn: text('TransitGatewayArn'),
      state: jsonb('State'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        networkManager,
        'GetTransitGatewayRegistrations',
        { GlobalNetworkId: parent.id, MaxResults: 500 },
        (page) => page.TransitGatewayRegistrations,
      ),
    ),
});
