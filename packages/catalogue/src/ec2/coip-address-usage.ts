import { defineCollector } from '../collector.ts';
import { inet, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const coipAddressUsage = defineCollector({
  type: 'ec2:coip-address-usage',
  summary: 'An address of a customer-owned pool that is in use, and by which account or service.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetCoipPoolUsage'],
  parent: 'ec2:coip-pool',
  identity: ['$parent.PoolId', 'CoIp'],
  name: null,
  links: [link('in-coip-pool', '$parent.PoolId', 'ec2:coip-pool'), link('uses-address', 'AllocationId', 'ec2:elastic-ip')],
  views: [
    view('aws_ec2_coip_address_usage', {
      pool_id: parentId,
      allocation_id: text('AllocationId'),
      aws_account_id: text('AwsAccountId'),
      aws_service: text('AwsService'),
      co_ip: inet('CoIp'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) => call(context, ec2, 'GetCoipPoolUsage', { PoolId: parent.id, MaxResults: 1000, NextToken: token }),
        (page) => page.CoipAddressUsages,
      ),
    ),
});
