import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const transitGatewayVpcAttachment = defineCollector({
  type: 'ec2:transit-gateway-vpc-attachment',
  summary: 'What is particular to the attachment of a VPC: its subnets and options.',
  scope: 'regional',
  permissions: ['ec2:DescribeTransitGatewayVpcAttachments'],
  identity: ['TransitGatewayAttachmentId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{VpcOwnerId|Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted', 'rejected'] },
  links: [
    link('same-as', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('in-transit-gateway', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('attaches', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetIds[]', 'ec2:subnet'),
  ],
  views: [
    view('aws_ec2_transit_gateway_vpc_attachment_detail', {
      transit_gateway_attachment_id: id,
      arn,
      transit_gateway_id: text('TransitGatewayId'),
      vpc_id: text('VpcId'),
      vpc_owner_id: text('VpcOwnerId'),
      state: text('State'),
      subnet_ids: jsonb('SubnetIds'),
      creation_time: timestamp('CreationTime'),
      options: jsonb('Options'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeTransitGatewayVpcAttachments', { MaxResults: 1000 }, (page) => page.TransitGatewayVpcAttachments),
});
