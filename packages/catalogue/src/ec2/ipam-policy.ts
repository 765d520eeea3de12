import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamPolicy = defineCollector({
  type: 'ec2:ipam-policy',
  summary: 'Rules that say from which pools addresses are allocated.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamPolicies'],
  identity: ['IpamPolicyId'],
  arn: { path: 'IpamPolicyArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  links: [link('in-ipam', 'IpamId', 'ec2:ipam')],
  views: [
    view('aws_ec2_ipam_policy', {
      ipam_policy_id: id,
      owner_id: text('OwnerId'),
      ipam_policy_arn: arn,
      ipam_policy_region: text('IpamPolicyRegion'),
      state: text('State'),
      state_message: text('StateMessage'),
      ipam_id: text('IpamId'),
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
      (token) => call(context, ec2, 'DescribeIpamPolicies', { NextToken: token }),
      (page) => page.IpamPolicies,
    ),
});
