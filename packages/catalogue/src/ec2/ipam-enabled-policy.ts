import { defineCollector } from '../collector.ts';
import { boolean, regional, sql, text, view } from '../columns.ts';
import { link } from '../links.ts';
import { single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamEnabledPolicy = defineCollector({
  type: 'ec2:ipam-enabled-policy',
  summary: 'Which IPAM policy is in force for the account in a region.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetEnabledIpamPolicy'],
  identity: ['$account', '$region'],
  name: null,
  links: [link('uses-ipam-policy', 'IpamPolicyId', 'ec2:ipam-policy')],
  views: [
    view('aws_ec2_ipam_enabled_policy', {
      ipam_policy_enabled: boolean('IpamPolicyEnabled'),
      ipam_policy_id: text('IpamPolicyId'),
      managed_by: text('ManagedBy'),
      title: sql('text', "region || ' IPAM Policy'"),
      ...regional,
    }),
  ],
  list: (context) => single(context, () => call(context, ec2, 'GetEnabledIpamPolicy', {}), withoutMetadata),
});
