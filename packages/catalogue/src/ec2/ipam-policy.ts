import { DescribeIpamPoliciesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';

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
  list(context) {
    const client = context.client(EC2Client);
    return tokenLoop(
      context,
      (token, options) => client.send(new DescribeIpamPoliciesCommand({ NextToken: token }), options),
      (page) => page.IpamPolicies,
    );
  },
});
