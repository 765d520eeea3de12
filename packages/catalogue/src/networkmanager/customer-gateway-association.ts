import { defineCollector } from '../collector.ts';
import { global, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerCustomerGatewayAssociation = defineCollector({
  type: 'networkmanager:customer-gateway-association',
  summary: 'A customer gateway said to be a device of a global network, and the link that it uses.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetCustomerGatewayAssociations'],
  parent: 'networkmanager:global-network',
  identity: ['GlobalNetworkId', 'CustomerGatewayArn'],
  name: null,
  gone: { path: 'State', states: ['DELETED'] },
  links: [
    link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network'),
    link('associates', 'CustomerGatewayArn', null),
    link('on-device', 'DeviceId', 'networkmanager:device'),
    link('on-link', 'LinkId', 'networkmanager:link'),
  ],
  views: [
    view('aws_networkmanager_customer_gateway_association', {
      customer_gateway_arn: text('CustomerGatewayArn'),
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
        'GetCustomerGatewayAssociations',
        { GlobalNetworkId: parent.id, MaxResults: 500 },
        (page) => page.CustomerGatewayAssociations,
      ),
    ),
});
