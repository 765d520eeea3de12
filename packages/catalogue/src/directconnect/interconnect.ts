import { defineCollector } from '../collector.ts';
import { boolean, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectInterconnect = defineCollector({
  type: 'directconnect:interconnect',
  summary: "A Direct Connect partner's line to AWS, over which the connections of its customers run.",
  tier: 2,
  scope: 'regional',
  permissions: ['directconnect:DescribeInterconnects'],
  identity: ['interconnectId'],
  name: 'interconnectName',
  tags: 'tags',
  gone: { path: 'interconnectState', states: ['deleted'] },
  links: [link('in-lag', 'lagId', 'directconnect:lag'), link('at-location', 'location', 'directconnect:location')],
  views: [
    view('aws_directconnect_interconnect', {
      interconnect_id: id,
      interconnect_name: name,
      interconnect_state: text('interconnectState'),
      location: text('location'),
      bandwidth: text('bandwidth'),
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
      tags_src: tagsSource,
      tags,
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (nextToken) => call(context, directConnect, 'DescribeInterconnects', { maxResults: 100, nextToken }),
      (page) => page.interconnects,
    ),
});
