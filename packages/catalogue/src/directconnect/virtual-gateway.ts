import { DescribeVirtualGatewaysCommand, DirectConnectClient } from '@aws-sdk/client-direct-connect';
import { defineCollector } from '../collector.ts';
import { id, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';

export const directConnectVirtualGateway = defineCollector({
  type: 'directconnect:virtual-gateway',
  summary: 'A virtual private gateway as Direct Connect sees it.',
  scope: 'regional',
  permissions: ['directconnect:DescribeVirtualGateways'],
  identity: ['virtualGatewayId'],
  name: null,
  links: [link('same-as', 'virtualGatewayId', 'ec2:vpn-gateway')],
  views: [
    view('aws_directconnect_virtual_gateway', {
      virtual_gateway_id: id,
      virtual_gateway_state: text('virtualGatewayState'),
      title,
      ...regional,
    }),
  ],
  list(context) {
    const client = context.client(DirectConnectClient);
    return single(
      context,
      (options) => client.send(new DescribeVirtualGatewaysCommand({}), options),
      (answer) => answer.virtualGateways,
    );
  },
});
