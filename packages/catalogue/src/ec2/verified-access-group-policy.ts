import { defineCollector } from '../collector.ts';
import { boolean, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwn, perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const verifiedAccessGroupPolicy = defineCollector({
  type: 'ec2:verified-access-group-policy',
  summary: 'Whether a group has a policy, and what it says.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetVerifiedAccessGroupPolicy'],
  parent: 'ec2:verified-access-group',
  identity: ['$parent.VerifiedAccessGroupId'],
  name: null,
  links: [link('in-verified-access-group', '$parent.VerifiedAccessGroupId', 'ec2:verified-access-group')],
  views: [
    view('aws_ec2_verified_access_group_policy', {
      verified_access_group_id: parentId,
      policy_enabled: boolean('PolicyEnabled'),
      policy_document: text('PolicyDocument'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        single(context, () => call(context, ec2, 'GetVerifiedAccessGroupPolicy', { VerifiedAccessGroupId: parent.id }), withoutMetadata),
      // A group may be shared: only its owner is sure to be let to ask.
      ({ attributes }) => isOwn(context, attributes, 'Owner'),
    ),
});
