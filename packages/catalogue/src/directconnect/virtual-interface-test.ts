import { defineCollector } from '../collector.ts';
import { bigint, id, jsonb, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectVirtualInterfaceTest = defineCollector({
  type: 'directconnect:virtual-interface-test',
  summary: 'A test of what takes over when the BGP sessions of a virtual interface go down.',
  tier: 3,
  scope: 'regional',
  permissions: ['directconnect:ListVirtualInterfaceTestHistory'],
  identity: ['testId'],
  name: null,
  links: [link('about', 'virtualInterfaceId', 'directconnect:virtual-interface')],
  views: [
    view('aws_directconnect_virtual_interface_test', {
      test_id: id,
      virtual_interface_id: text('virtualInterfaceId'),
      bgp_peers: jsonb('bgpPeers'),
      status: text('status'),
      owner_account: text('ownerAccount'),
      test_duration_in_minutes: bigint('testDurationInMinutes'),
      start_time: timestamp('startTime'),
      end_time: timestamp('endTime'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (nextToken) => call(context, directConnect, 'ListVirtualInterfaceTestHistory', { maxResults: 100, nextToken }),
      (page) => page.virtualInterfaceTestHistory,
    ),
});
