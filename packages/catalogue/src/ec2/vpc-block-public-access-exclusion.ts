import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const vpcBlockPublicAccessExclusion = defineCollector({
  type: 'ec2:vpc-block-public-access-exclusion',
  summary: 'A VPC or subnet exempted from the block on public access.',
  scope: 'regional',
  permissions: ['ec2:DescribeVpcBlockPublicAccessExclusions'],
  identity: ['ExclusionId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpc-block-public-access-exclusion/{ExclusionId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [link('exempts', 'ResourceArn', null)],
  views: [
    view('aws_ec2_vpc_block_public_access_exclusion', {
      exclusion_id: id,
      arn,
      internet_gateway_exclusion_mode: text('InternetGatewayExclusionMode'),
      resource_arn: text('ResourceArn'),
      state: text('State'),
      reason: text('Reason'),
      creation_timestamp: timestamp('CreationTimestamp'),
      last_update_timestamp: timestamp('LastUpdateTimestamp'),
      deletion_timestamp: timestamp('DeletionTimestamp'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (token) => call(context, ec2, 'DescribeVpcBlockPublicAccessExclusions', { NextToken: token }),
      (page) => page.VpcBlockPublicAccessExclusions,
    ),
});
