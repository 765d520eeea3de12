import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerConnection = defineCollector({
  type: 'networkmanager:connection',
  summary: 'A connection between two devices of a global network.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetConnections'],
  parent: 'networkmanager:global-network',
  identity: ['ConnectionId'],
  arn: { path: 'ConnectionArn' },
  tags: 'Tags',
  links: [
    link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network'),
    link('from', 'DeviceId', 'networkmanager:device'),
    link('to', 'ConnectedDeviceId', 'networkmanager:device'),
    link('on-link', 'LinkId', 'networkmanager:link'),
    link('on-link', 'ConnectedLinkId', 'networkmanager:link'),
  ],
  views: [
    view('aws_networkmanager_connection', {
      connection_id: id,
      connection_arn: arn,
      global_network_id: text('GlobalNetworkId'),
      device_id: text('DeviceId'),
      connected_device_id: text('ConnectedDeviceId'),
      link_id: text('LinkId'),
      connected_link_id: text('ConnectedLinkId'),
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
  list: (context) =>
    perParent(context, (parent) =>
      paginated(context, networkManager, 'GetConnections', { GlobalNetworkId: parent.id, MaxResults: 500 }, (page) => page.Connections),
    ),
});
