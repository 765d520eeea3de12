import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, jsonb, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectLag = defineCollector({
  type: 'directconnect:lag',
  summary: 'A group of Direct Connect connections used as one.',
  scope: 'regional',
  permissions: ['directconnect:DescribeLags'],
  identity: ['lagId'],
  arn: { template: 'arn:{Partition}:directconnect:{Region}:{ownerAccount|Account}:dxlag/{lagId}' },
  name: 'lagName',
  tags: 'tags',
  gone: { path: 'lagState', states: ['deleted'] },
  links: [
    link('has-connection', 'connections[].connectionId', 'directconnect:connection'),
    link('at-location', 'location', 'directconnect:location'),
  ],
  views: [
    view('aws_directconnect_lag', {
      lag_id: id,
      arn,
      lag_name: name,
      connections_bandwidth: text('connectionsBandwidth'),
      number_of_connections: bigint('numberOfConnections'),
      owner_account: text('ownerAccount'),
      lag_state: text('lagState'),
      location: text('location'),
      minimum_links: bigint('minimumLinks'),
      aws_device: text('awsDevice'),
      aws_device_v2: text('awsDeviceV2'),
      aws_logical_device_id: text('awsLogicalDeviceId'),
      connections: jsonb('connections'),
      allows_hosted_connections: boolean('allowsHostedConnections'),
      jumbo_frame_capable: boolean('jumboFrameCapable'),
      has_logical_redundancy: text('hasLogicalRedundancy'),
      provider_name: text('providerName'),
      mac_sec_capable: boolean('macSecCapable'),
      encryption_mode: text('encryptionMode'),
      mac_sec_keys: jsonb('macSecKeys'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (nextToken) => call(context, directConnect, 'DescribeLags', { maxResults: 100, nextToken }),
      (page) => page.lags,
    ),
});
