import { defineEmbeddedType } from '../collector.ts';
import { boolean, inet, jsonb, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';

export const networkInterfacePrivateIp = defineEmbeddedType({
  type: 'ec2:network-interface-private-ip',
  summary: 'A private IPv4 address of a network interface and the public address in front of it.',
  holder: 'ec2:network-interface',
  path: 'PrivateIpAddresses',
  identity: ['$parent.NetworkInterfaceId', 'PrivateIpAddress'],
  links: [link('uses-address', 'Association.AllocationId', 'ec2:elastic-ip')],
  views: [
    view('aws_ec2_network_interface_private_ip', {
      network_interface_id: parentId,
      association: jsonb('Association'),
      is_primary: boolean('Primary'),
      private_dns_name: text('PrivateDnsName'),
      private_ip_address: inet('PrivateIpAddress'),
      title,
      ...regional,
    }),
  ],
});
