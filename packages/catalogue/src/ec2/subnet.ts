import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, boolean, cidr, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const subnet = defineCollector({
  type: 'ec2:subnet',
  summary: 'A range of addresses of a VPC in one Availability Zone.',
  scope: 'regional',
  permissions: ['ec2:DescribeSubnets'],
  identity: ['SubnetId'],
  arn: { path: 'SubnetArn' },
  tags: 'Tags',
  volatile: ['AvailableIpAddressCount'],
  links: [link('in-vpc', 'VpcId', 'ec2:vpc'), link('on-outpost', 'OutpostArn', null)],
  views: [
    view('aws_vpc_subnet', {
      subnet_id: id,
      subnet_arn: arn,
      vpc_id: text('VpcId'),
      cidr_block: cidr('CidrBlock'),
      state: text('State'),
      owner_id: text('OwnerId'),
      assign_ipv6_address_on_creation: boolean('AssignIpv6AddressOnCreation'),
      available_ip_address_count: bigint('AvailableIpAddressCount'),
      availability_zone: text('AvailabilityZone'),
      availability_zone_id: text('AvailabilityZoneId'),
      customer_owned_ipv4_pool: text('CustomerOwnedIpv4Pool'),
      default_for_az: boolean('DefaultForAz'),
      map_customer_owned_ip_on_launch: boolean('MapCustomerOwnedIpOnLaunch'),
      map_public_ip_on_launch: boolean('MapPublicIpOnLaunch'),
      outpost_arn: text('OutpostArn'),
      ipv6_cidr_block_association_set: jsonb('Ipv6CidrBlockAssociationSet'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeSubnets', { MaxResults: 1000 }, (page) => page.Subnets),
});
