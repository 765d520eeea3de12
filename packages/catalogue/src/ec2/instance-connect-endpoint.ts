import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const instanceConnectEndpoint = defineCollector({
  type: 'ec2:instance-connect-endpoint',
  summary: 'A way into private instances by SSH or RDP, without public addresses.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeInstanceConnectEndpoints'],
  identity: ['InstanceConnectEndpointId'],
  arn: { path: 'InstanceConnectEndpointArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [
    link('has-network-interface', 'NetworkInterfaceIds[]', 'ec2:network-interface'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('uses-security-group', 'SecurityGroupIds[]', 'ec2:security-group'),
  ],
  views: [
    view('aws_ec2_instance_connect_endpoint', {
      instance_connect_endpoint_id: id,
      owner_id: text('OwnerId'),
      instance_connect_endpoint_arn: arn,
      state: text('State'),
      state_message: text('StateMessage'),
      dns_name: text('DnsName'),
      fips_dns_name: text('FipsDnsName'),
      network_interface_ids: jsonb('NetworkInterfaceIds'),
      vpc_id: text('VpcId'),
      availability_zone: text('AvailabilityZone'),
      created_at: timestamp('CreatedAt'),
      subnet_id: text('SubnetId'),
      preserve_client_ip: boolean('PreserveClientIp'),
      security_group_ids: jsonb('SecurityGroupIds'),
      ip_address_type: text('IpAddressType'),
      public_dns_names: jsonb('PublicDnsNames'),
      availability_zone_id: text('AvailabilityZoneId'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  // Without a page size: how large it may be is not documented.
  list: (context) => paginated(context, ec2, 'DescribeInstanceConnectEndpoints', {}, (page) => page.InstanceConnectEndpoints),
});
