import { EC2Client, GetIpamPolicyOrganizationTargetsCommand } from '@aws-sdk/client-ec2';
import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';

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
  list(context) {
    const client = context.client(EC2Client);
    return perParent(context, (parent) =>
      tokenLoop(
        context,
        (token, options) =>
          client.send(new GetIpamPolicyOrganizationTargetsCommand({ IpamPolicyId: parent.id, NextToken: token }), options),
        (page) => page.OrganizationTargets,
      ),
    );
  },
});
