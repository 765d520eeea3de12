import { defineCollector } from '../collector.ts';
import { regional, sql, text, timestamp, view } from '../columns.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const vpcBlockPublicAccessOptions = defineCollector({
  type: 'ec2:vpc-block-public-access-options',
  summary: 'Whether the account blocks internet gateways in a region, whatever the routes say.',
  scope: 'regional',
  permissions: ['ec2:DescribeVpcBlockPublicAccessOptions'],
  identity: ['$account', '$region'],
  name: null,
  links: [],
  views: [
    view('aws_vpc_block_public_access_options', {
      exclusions_allowed: text('ExclusionsAllowed'),
      internet_gateway_block_mode: text('InternetGatewayBlockMode'),
      last_update_timestamp: timestamp('LastUpdateTimestamp'),
      managed_by: text('ManagedBy'),
      reason: text('Reason'),
      state: text('State'),
      title: sql('text', "region || ' VPC Block Public Access Options'"),
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'DescribeVpcBlockPublicAccessOptions', {}),
      (answer) => answer.VpcBlockPublicAccessOptions && [answer.VpcBlockPublicAccessOptions],
    ),
});
