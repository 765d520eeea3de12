import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const vpcEncryptionControl = defineCollector({
  type: 'ec2:vpc-encryption-control',
  summary: 'Whether the traffic of a VPC is watched for, or held to, encryption, and what is exempt.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEncryptionControls'],
  identity: ['VpcEncryptionControlId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpc-encryption-control/{VpcEncryptionControlId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  links: [link('in-vpc', 'VpcId', 'ec2:vpc')],
  views: [
    view('aws_ec2_vpc_encryption_control', {
      vpc_encryption_control_id: id,
      arn,
      vpc_id: text('VpcId'),
      mode: text('Mode'),
      state: text('State'),
      state_message: text('StateMessage'),
      resource_exclusions: jsonb('ResourceExclusions'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  // Without a page size: how large it may be is not documented.
  list: (context) =>
    tokenLoop(
      context,
      (token) => call(context, ec2, 'DescribeVpcEncryptionControls', { NextToken: token }),
      (page) => page.VpcEncryptionControls,
    ),
});
