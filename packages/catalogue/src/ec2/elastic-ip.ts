import { defineCollector } from '../collector.ts';
import { akas, arn, id, inet, regional, tags, tagsSource, text, view } from '../columns.ts';
import { link } from '../links.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

/** Addresses of EC2-Classic have no allocation, and with it no ARN. */
export const elasticIp = defineCollector({
  type: 'ec2:elastic-ip',
  summary: 'A public IPv4 address that the account keeps until it gives it back.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeAddresses'],
  identity: [['AllocationId', 'PublicIp']],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:elastic-ip/{AllocationId}' },
  tags: 'Tags',
  links: [
    link('attached-to', 'NetworkInterfaceId', 'ec2:network-interface'),
    link('attached-to', 'InstanceId', 'ec2:instance'),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('in-public-ipv4-pool', 'PublicIpv4Pool', 'ec2:public-ipv4-pool', 'ipv4pool-ec2-'),
    link('in-ipam-pool', 'PublicIpv4Pool', 'ec2:ipam-pool', 'ipam-pool-'),
    link('in-coip-pool', 'CustomerOwnedIpv4Pool', 'ec2:coip-pool'),
  ],
  views: [
    view('aws_vpc_eip', {
      allocation_id: text('AllocationId'),
      arn,
      public_ip: inet('PublicIp'),
      public_ipv4_pool: text('PublicIpv4Pool'),
      domain: text('Domain'),
      association_id: text('AssociationId'),
      carrier_ip: text('CarrierIp'),
      customer_owned_ip: inet('CustomerOwnedIp'),
      customer_owned_ipv4_pool: text('CustomerOwnedIpv4Pool'),
      instance_id: text('InstanceId'),
      network_border_group: text('NetworkBorderGroup'),
      network_interface_id: text('NetworkInterfaceId'),
      network_interface_owner_id: text('NetworkInterfaceOwnerId'),
      private_ip_address: inet('PrivateIpAddress'),
      tags_src: tagsSource,
      tags,
      title: id,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'DescribeAddresses', {}),
      (page) => page.Addresses,
    ),
});
