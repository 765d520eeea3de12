import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectConnection = defineCollector({
  type: 'directconnect:connection',
  summary: 'A physical or hosted Direct Connect connection.',
  scope: 'regional',
  permissions: ['directconnect:DescribeConnections'],
  identity: ['connectionId'],
  arn: { template: 'arn:{Partition}:directconnect:{Region}:{ownerAccount|Account}:dxcon/{connectionId}' },
  name: 'connectionName',
  tags: 'tags',
  gone: { path: 'connectionState', states: ['deleted', 'rejected'] },
  links: [link('in-lag', 'lagId', 'directconnect:lag'), link('at-location', 'location', 'directconnect:location')],
  views: [
    view('aws_directconnect_connection', {
      connection_id: id,
      arn,
      connection_name: name,
      owner_account: text('ownerAccount'),
      connection_state: text('connectionState'),
      location: text('location'),
      bandwidth: text('bandwidth'),
      vlan: bigint('vlan'),
      partner_name: text('partnerName'),
      loa_issue_time: timestamp('loaIssueTime'),
      lag_id: text('lagId'),
      aws_device: text('awsDevice'),
      jumbo_frame_capable: boolean('jumboFrameCapable'),
      aws_device_v2: text('awsDeviceV2'),
      aws_logical_device_id: text('awsLogicalDeviceId'),
      has_logical_redundancy: text('hasLogicalRedundancy'),
      provider_name: text('providerName'),
      mac_sec_capable: boolean('macSecCapable'),
      port_encryption_status: text('portEncryptionStatus'),
      encryption_mode: text('encryptionMode'),
      mac_sec_keys: jsonb('macSecKeys'),
      partner_interconnect_mac_sec_capable: boolean('partnerInterconnectMacSecCapable'),
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
      (nextToken) => call(context, directConnect, 'DescribeConnections', { maxResults: 100, nextToken }),
      (page) => page.connections,
    ),
});
