import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamPolicyOrganizationTarget = defineCollector({
  type: 'ec2:ipam-policy-organization-target',
  summary: 'An account or organizational unit to which an IPAM policy applies.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamPolicyOrganizationTargets'],
  parent: 'ec2:ipam-policy',
  identity: ['$parent.IpamPolicyId', 'OrganizationTargetId'],
  name: null,
  links: [link('in-ipam-policy', '$parent.IpamPolicyId', 'ec2:ipam-policy'), link('applies-to', 'OrganizationTargetId', null)],
  views: [
    view('aws_ec2_ipam_policy_organization_target', {
      ipam_policy_id: parentId,
      organization_target_id: text('OrganizationTargetId'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) => call(context, ec2, 'GetIpamPolicyOrganizationTargets', { IpamPolicyId: parent.id, NextToken: token }),
        (page) => page.OrganizationTargets,
      ),
    ),
});
