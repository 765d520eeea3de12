import { defineCollector } from '../collector.ts';
import { jsonb, regional, sql, text, timestamp, view } from '../columns.ts';
import { single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const accountVpcEncryptionControl = defineCollector({
  type: 'ec2:account-vpc-encryption-control',
  summary: 'Whether the VPCs of an account are held to encryption in a region, unless they say otherwise.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeAccountVpcEncryptionControl'],
  identity: ['$account', '$region'],
  name: null,
  links: [],
  views: [
    view('aws_ec2_account_vpc_encryption_control', {
      state: text('State'),
      mode: text('Mode'),
      exclusions: jsonb('Exclusions'),
      managed_by: text('ManagedBy'),
      last_update_timestamp: timestamp('LastUpdateTimestamp'),
      title: sql('text', "region || ' Account VPC Encryption Control'"),
      ...regional,
    }),
  ],
  list: (context) =>
    single(
      context,
      () => call(context, ec2, 'DescribeAccountVpcEncryptionControl', {}),
      (answer) => answer.AccountVpcEncryptionControl && [answer.AccountVpcEncryptionControl],
    ),
});
