import { defineCollector, type Parent } from '../collector.ts';
import { akas, arn, bigint, boolean, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { parentWith, perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

/** API reference, AssociateConnectionWithLag: what is hosted on an interconnect goes over to its LAG, so it is the LAG that is asked, once. */
export const directConnectHostedConnection = defineCollector({
  type: 'directconnect:hosted-connection',
  summary: "A customer's connection over the interconnect of a Direct Connect partner, as the partner sees it.",
  tier: 2,
  scope: 'regional',
  permissions: ['directconnect:DescribeHostedConnections'],
  parent: 'directconnect:interconnect',
  identity: ['connectionId'],
  arn: { template: 'arn:{Partition}:directconnect:{Region}:{ownerAccount|Account}:dxcon/{connectionId}' },
  name: 'connectionName',
  tags: 'tags',
  gone: { path: 'connectionState', states: ['deleted', 'rejected'] },
  links: [
    link('on-connection', '$parent.connectionId', 'directconnect:interconnect', 'dxcon-'),
    link('on-connection', '$parent.connectionId', 'directconnect:lag', 'dxlag-'),
    link('same-as', 'connectionId', 'directconnect:connection'),
    link('at-location', 'location', 'directconnect:location'),
  ],
  views: [
    view('aws_directconnect_hosted_connection', {
      connection_id: id,
      arn,
      owner_account: text('ownerAccount'),
      connection_name: name,
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
  list(context) {
    const asked = new Set<string>();
    return perParent(
      context,
      (parent) => {
        const connectionId = hostOf(parent);
        asked.add(connectionId);
        return parentWith(
          parent,
          { connectionId },
          tokenLoop(
            context,
            (nextToken) => call(context, directConnect, 'DescribeHostedConnections', { connectionId, maxResults: 100, nextToken }),
            (page) => page.connections,
          ),
        );
      },
      (parent) => !asked.has(hostOf(parent)),
    );
  },
});

function hostOf({ id: interconnectId, attributes: { lagId } }: Parent): string {
  return typeof lagId === 'string' ? lagId : interconnectId;
}
