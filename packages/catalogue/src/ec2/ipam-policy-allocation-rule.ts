import { defineCollector } from '../collector.ts';
import { jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamPolicyAllocationRule = defineCollector({
  type: 'ec2:ipam-policy-allocation-rule',
  summary: 'From which pools a kind of resource gets its addresses, at one place.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamPolicyAllocationRules'],
  parent: 'ec2:ipam-policy',
  identity: ['IpamPolicyId', 'Locale', 'ResourceType'],
  name: null,
  links: [
    link('in-ipam-policy', 'IpamPolicyId', 'ec2:ipam-policy'),
    link('allocates-from', 'AllocationRules[].SourceIpamPoolId', 'ec2:ipam-pool'),
  ],
  views: [
    view('aws_ec2_ipam_policy_allocation_rule', {
      ipam_policy_id: text('IpamPolicyId'),
      locale: text('Locale'),
      resource_type: text('ResourceType'),
      allocation_rules: jsonb('AllocationRules'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) => call(context, ec2, 'GetIpamPolicyAllocationRules', { IpamPolicyId: parent.id, NextToken: token }),
        (page) => page.IpamPolicyDocuments,
      ),
    ),
});
