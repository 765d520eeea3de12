import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamExternalResourceVerificationToken = defineCollector({
  type: 'ec2:ipam-external-resource-verification-token',
  summary: 'A proof that the customer controls an address block.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeIpamExternalResourceVerificationTokens'],
  identity: ['IpamExternalResourceVerificationTokenId'],
  arn: { path: 'IpamExternalResourceVerificationTokenArn' },
  tags: 'Tags',
  gone: { path: 'State', states: ['delete-complete'] },
  secrets: ['TokenValue'],
  links: [link('in-ipam', 'IpamId', 'ec2:ipam')],
  views: [
    view('aws_ec2_ipam_external_resource_verification_token', {
      ipam_external_resource_verification_token_id: id,
      ipam_external_resource_verification_token_arn: arn,
      ipam_id: text('IpamId'),
      ipam_arn: text('IpamArn'),
      ipam_region: text('IpamRegion'),
      token_name: text('TokenName'),
      not_after: timestamp('NotAfter'),
      status: text('Status'),
      state: text('State'),
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
      (token) => call(context, ec2, 'DescribeIpamExternalResourceVerificationTokens', { NextToken: token }),
      (page) => page.IpamExternalResourceVerificationTokens,
    ),
});
