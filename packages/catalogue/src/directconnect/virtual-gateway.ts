import { defineCollector } from '../collector.ts';
import { id, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { directConnect } from './sdk.ts';

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
  list: (context) =>
    single(
      context,
      () => call(context, directConnect, 'DescribeVirtualGateways', {}),
      (answer) => answer.virtualGateways,
    ),
});
