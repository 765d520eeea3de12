import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectGateway = defineCollector({
  type: 'directconnect:gateway',
  summary: 'A Direct Connect gateway: a global router between virtual interfaces and gateways.',
  scope: 'global',
  permissions: ['directconnect:DescribeDirectConnectGateways'],
  identity: ['directConnectGatewayId'],
  arn: { template: 'arn:{Partition}:directconnect::{ownerAccount|Account}:dx-gateway/{directConnectGatewayId}' },
  name: 'directConnectGatewayName',
  tags: 'tags',
  gone: { path: 'directConnectGatewayState', states: ['deleted'] },
  links: [],
  views: [
    view('aws_directconnect_gateway', {
      direct_connect_gateway_id: id,
      arn,
      direct_connect_gateway_name: name,
      amazon_side_asn: bigint('amazonSideAsn'),
      owner_account: text('ownerAccount'),
      direct_connect_gateway_state: text('directConnectGatewayState'),
      state_change_error: text('stateChangeError'),
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
      (nextToken) => call(context, directConnect, 'DescribeDirectConnectGateways', { maxResults: 100, nextToken }),
      (page) => page.directConnectGateways,
    ),
});
