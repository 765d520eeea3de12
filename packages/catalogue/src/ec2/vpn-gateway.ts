import { defineCollector } from '../collector.ts';
import { akas, bigint, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const vpnGateway = defineCollector({
  type: 'ec2:vpn-gateway',
  summary: "A virtual private gateway: a VPC's end of VPN connections and Direct Connect.",
  scope: 'regional',
  permissions: ['ec2:DescribeVpnGateways'],
  identity: ['VpnGatewayId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpn-gateway/{VpnGatewayId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [link('attached-to', 'VpcAttachments[].VpcId', 'ec2:vpc')],
  views: [
    view('aws_vpc_vpn_gateway', {
      vpn_gateway_id: id,
      state: text('State'),
      type: text('Type'),
      amazon_side_asn: bigint('AmazonSideAsn'),
      availability_zone: text('AvailabilityZone'),
      vpc_attachments: jsonb('VpcAttachments'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'DescribeVpnGateways', {}),
      (answer) => answer.VpnGateways,
    ),
});
