import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { paginated } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerGlobalNetwork = defineCollector({
  type: 'networkmanager:global-network',
  summary:
    "A private network that spans Regions and sites: what Network Manager's devices, transit gateways and core network are grouped in.",
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:DescribeGlobalNetworks'],
  identity: ['GlobalNetworkId'],
  arn: { path: 'GlobalNetworkArn' },
  tags: 'Tags',
  links: [],
  views: [
    view('aws_networkmanager_global_network', {
      global_network_id: id,
      global_network_arn: arn,
      description: text('Description'),
      created_at: timestamp('CreatedAt'),
      state: text('State'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  list: (context) => paginated(context, networkManager, 'DescribeGlobalNetworks', { MaxResults: 500 }, (page) => page.GlobalNetworks),
});
