import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const natGateway = defineCollector({
  type: 'ec2:nat-gateway',
  summary: 'A gateway that translates the addresses of a VPC, towards the internet or privately.',
  scope: 'regional',
  permissions: ['ec2:DescribeNatGateways'],
  identity: ['NatGatewayId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:natgateway/{NatGatewayId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('has-network-interface', 'NatGatewayAddresses[].NetworkInterfaceId', 'ec2:network-interface'),
    link('uses-address', 'NatGatewayAddresses[].AllocationId', 'ec2:elastic-ip'),
    link('uses-route-table', 'RouteTableId', 'ec2:route-table'),
  ],
  views: [
    view('aws_vpc_nat_gateway', {
      nat_gateway_id: id,
      arn,
      nat_gateway_addresses: jsonb('NatGatewayAddresses'),
      state: text('State'),
      create_time: timestamp('CreateTime'),
      vpc_id: text('VpcId'),
      subnet_id: text('SubnetId'),
      delete_time: timestamp('DeleteTime'),
      failure_code: text('FailureCode'),
      failure_message: text('FailureMessage'),
      provisioned_bandwidth: jsonb('ProvisionedBandwidth'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeNatGateways', { MaxResults: 1000 }, (page) => page.NatGateways),
});
