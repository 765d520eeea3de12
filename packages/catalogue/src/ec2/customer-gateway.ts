import { defineCollector } from '../collector.ts';
import { akas, id, inet, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const customerGateway = defineCollector({
  type: 'ec2:customer-gateway',
  summary: "The customer's end of a VPN connection.",
  scope: 'regional',
  permissions: ['ec2:DescribeCustomerGateways'],
  identity: ['CustomerGatewayId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:customer-gateway/{CustomerGatewayId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [link('uses-certificate', 'CertificateArn', null)],
  views: [
    view('aws_vpc_customer_gateway', {
      customer_gateway_id: id,
      type: text('Type'),
      state: text('State'),
      bgp_asn: text('BgpAsn'),
      certificate_arn: text('CertificateArn'),
      device_name: text('DeviceName'),
      ip_address: inet('IpAddress'),
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
      () => call(context, ec2, 'DescribeCustomerGateways', {}),
      (answer) => answer.CustomerGateways,
    ),
});
