import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, jsonb, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { networkManager } from './sdk.ts';

export const networkmanagerDevice = defineCollector({
  type: 'networkmanager:device',
  summary: 'A router or appliance of a global network, at a site or in AWS.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.networkmanager,
  permissions: ['networkmanager:GetDevices'],
  parent: 'networkmanager:global-network',
  identity: ['DeviceId'],
  arn: { path: 'DeviceArn' },
  tags: 'Tags',
  disclosed: ['Location'],
  links: [
    link('in-global-network', 'GlobalNetworkId', 'networkmanager:global-network'),
    link('at-site', 'SiteId', 'networkmanager:site'),
    link('in-subnet', 'AWSLocation.SubnetArn', null),
  ],
  views: [
    view('aws_networkmanager_device', {
      device_id: id,
      device_arn: arn,
      global_network_id: text('GlobalNetworkId'),
      aws_location: jsonb('AWSLocation'),
      description: text('Description'),
      type: text('Type'),
      vendor: text('Vendor'),
      model: text('Model'),
      serial_number: text('SerialNumber'),
      location: jsonb('Location'),
      site_id: text('SiteId'),
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
      paginated(context, networkManager, 'GetDevices', { GlobalNetworkId: parent.id, MaxResults: 500 }, (page) => page.Devices),
    ),
});
