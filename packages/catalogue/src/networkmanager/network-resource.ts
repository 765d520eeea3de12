import { defineCollector } from '../collector.ts';
import { global, jsonb, parentId, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerNetworkResource = defineCollector({
  type: 'networkmanager:network-resource',
  summary: 'A resource that Network Manager knows behind a gateway of a global network, in whatever account and Region.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetNetworkResources'],
  parent: 'networkmanager:global-network',
  // A resource may be behind several gateways, such as a Direct Connect gateway.
  identity: ['$parent.GlobalNetworkId', ['RegisteredGatewayArn', 'CoreNetworkId'], ['ResourceArn', 'ResourceId']],
  tags: 'Tags',
  // When Network Manager last looked.
  volatile: ['DefinitionTimestamp'],
  links: [
    link('in-global-network', '$parent.GlobalNetworkId', 'networkmanager:global-network'),
    link('in-core-network', 'CoreNetworkId', 'networkmanager:core-network'),
    link('behind', 'RegisteredGatewayArn', null),
    link('about', 'ResourceArn', null),
  ],
  views: [
    view('aws_networkmanager_network_resource', {
      resource_arn: text('ResourceArn'),
      global_network_id: parentId,
      registered_gateway_arn: text('RegisteredGatewayArn'),
      core_network_id: text('CoreNetworkId'),
      aws_region: text('AwsRegion'),
      resource_account_id: text('AccountId'),
      resource_type: text('ResourceType'),
      resource_id: text('ResourceId'),
      definition: text('Definition'),
      definition_timestamp: timestamp('DefinitionTimestamp'),
      metadata: jsonb('Metadata'),
      tags_src: tagsSource,
      tags,
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, ({ id }) =>
      paginated(context, networkManager, 'GetNetworkResources', { GlobalNetworkId: id, MaxResults: 500 }, (page) => page.NetworkResources),
    ),
});
