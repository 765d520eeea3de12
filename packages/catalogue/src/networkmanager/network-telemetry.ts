import { defineCollector } from '../collector.ts';
import { global, inet, jsonb, parentId, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerNetworkTelemetry = defineCollector({
  type: 'networkmanager:network-telemetry',
  summary: 'Whether a tunnel or BGP session of a global network is up.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetNetworkTelemetry'],
  parent: 'networkmanager:global-network',
  // One address has a tunnel and a BGP session.
  identity: ['$parent.GlobalNetworkId', 'ResourceArn', 'Address', 'Health.Type'],
  name: null,
  volatile: ['Health.Status', 'Health.Timestamp'],
  links: [
    link('in-global-network', '$parent.GlobalNetworkId', 'networkmanager:global-network'),
    link('in-core-network', 'CoreNetworkId', 'networkmanager:core-network'),
    link('behind', 'RegisteredGatewayArn', null),
    link('about', 'ResourceArn', null),
  ],
  views: [
    view('aws_networkmanager_network_telemetry', {
      global_network_id: parentId,
      registered_gateway_arn: text('RegisteredGatewayArn'),
      core_network_id: text('CoreNetworkId'),
      aws_region: text('AwsRegion'),
      resource_account_id: text('AccountId'),
      resource_type: text('ResourceType'),
      resource_id: text('ResourceId'),
      resource_arn: text('ResourceArn'),
      address: inet('Address'),
      health: jsonb('Health'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, ({ id }) =>
      paginated(context, networkManager, 'GetNetworkTelemetry', { GlobalNetworkId: id, MaxResults: 500 }, (page) => page.NetworkTelemetry),
    ),
});
