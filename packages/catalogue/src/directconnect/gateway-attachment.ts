import { defineCollector } from '../collector.ts';
import { regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

export const directConnectGatewayAttachment = defineCollector({
  type: 'directconnect:gateway-attachment',
  summary: 'A virtual interface attached to a Direct Connect gateway.',
  scope: 'global',
  permissions: ['directconnect:DescribeDirectConnectGatewayAttachments'],
  parent: 'directconnect:gateway',
  identity: ['directConnectGatewayId', 'virtualInterfaceId'],
  name: null,
  gone: { path: 'attachmentState', states: ['detached'] },
  links: [
    link('in-gateway', 'directConnectGatewayId', 'directconnect:gateway'),
    link('attached-to', 'virtualInterfaceId', 'directconnect:virtual-interface'),
  ],
  views: [
    view('aws_directconnect_gateway_attachment', {
      direct_connect_gateway_id: text('directConnectGatewayId'),
      virtual_interface_id: text('virtualInterfaceId'),
      virtual_interface_region: text('virtualInterfaceRegion'),
      virtual_interface_owner_account: text('virtualInterfaceOwnerAccount'),
      attachment_state: text('attachmentState'),
      attachment_type: text('attachmentType'),
      state_change_error: text('stateChangeError'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (nextToken) =>
          call(context, directConnect, 'DescribeDirectConnectGatewayAttachments', {
            directConnectGatewayId: parent.id,
            maxResults: 100,
            nextToken,
          }),
        (page) => page.directConnectGatewayAttachments,
      ),
    ),
});
