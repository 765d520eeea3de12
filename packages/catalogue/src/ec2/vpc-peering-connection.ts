import { defineCollector } from '../collector.ts';
import { cidr, id, jsonb, regional, tags, tagsSource, text, timestamp, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const vpcPeeringConnection = defineCollector({
  type: 'ec2:vpc-peering-connection',
  summary: 'A connection between two VPCs, possibly of two accounts and regions.',
  scope: 'regional',
  permissions: ['ec2:DescribeVpcPeeringConnections'],
  identity: ['VpcPeeringConnectionId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpc-peering-connection/{VpcPeeringConnectionId}' },
  tags: 'Tags',
  gone: { path: 'Status.Code', states: ['deleted', 'expired', 'rejected'] },
  links: [link('requester-vpc', 'RequesterVpcInfo.VpcId', 'ec2:vpc'), link('accepter-vpc', 'AccepterVpcInfo.VpcId', 'ec2:vpc')],
  views: [
    view('aws_vpc_peering_connection', {
      id,
      status_code: text('Status.Code'),
      accepter_cidr_block: cidr('AccepterVpcInfo.CidrBlock'),
      accepter_owner_id: text('AccepterVpcInfo.OwnerId'),
      accepter_region: text('AccepterVpcInfo.Region'),
      accepter_vpc_id: text('AccepterVpcInfo.VpcId'),
      expiration_time: timestamp('ExpirationTime'),
      requester_cidr_block: cidr('RequesterVpcInfo.CidrBlock'),
      requester_owner_id: text('RequesterVpcInfo.OwnerId'),
      requester_region: text('RequesterVpcInfo.Region'),
      requester_vpc_id: text('RequesterVpcInfo.VpcId'),
      status_message: text('Status.Message'),
      accepter_cidr_block_set: jsonb('AccepterVpcInfo.CidrBlockSet'),
      accepter_ipv6_cidr_block_set: jsonb('AccepterVpcInfo.Ipv6CidrBlockSet'),
      accepter_peering_options: jsonb('AccepterVpcInfo.PeeringOptions'),
      requester_cidr_block_set: jsonb('RequesterVpcInfo.CidrBlockSet'),
      requester_ipv6_cidr_block_set: jsonb('RequesterVpcInfo.Ipv6CidrBlockSet'),
      requester_peering_options: jsonb('RequesterVpcInfo.PeeringOptions'),
      tags_src: tagsSource,
      title: id,
      tags,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeVpcPeeringConnections', { MaxResults: 1000 }, (page) => page.VpcPeeringConnections),
});
