import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, cidr, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const vpc = defineCollector({
  type: 'ec2:vpc',
  summary: 'A virtual private cloud: an isolated network with its address blocks.',
  scope: 'regional',
  permissions: ['ec2:DescribeVpcs'],
  identity: ['VpcId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:vpc/{VpcId}' },
  tags: 'Tags',
  links: [link('uses-dhcp-options', 'DhcpOptionsId', 'ec2:dhcp-options')],
  views: [
    view('aws_vpc', {
      vpc_id: id,
      arn,
      cidr_block: cidr('CidrBlock'),
      state: text('State'),
      is_default: boolean('IsDefault'),
      dhcp_options_id: text('DhcpOptionsId'),
      instance_tenancy: text('InstanceTenancy'),
      owner_id: text('OwnerId'),
      cidr_block_association_set: jsonb('CidrBlockAssociationSet'),
      ipv6_cidr_block_association_set: jsonb('Ipv6CidrBlockAssociationSet'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeVpcs', { MaxResults: 1000 }, (page) => page.Vpcs),
});
