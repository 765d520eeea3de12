import { defineCollector } from '../collector.ts';
import { boolean, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const verifiedAccessEndpointPolicy = defineCollector({
  type: 'ec2:verified-access-endpoint-policy',
  summary: 'Whether an endpoint has a policy of its own, and what it says.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetVerifiedAccessEndpointPolicy'],
  parent: 'ec2:verified-access-endpoint',
  identity: ['$parent.VerifiedAccessEndpointId'],
  name: null,
  links: [link('in-verified-access-endpoint', '$parent.VerifiedAccessEndpointId', 'ec2:verified-access-endpoint')],
  views: [
    view('aws_ec2_verified_access_endpoint_policy', {
      verified_access_endpoint_id: parentId,
      policy_enabled: boolean('PolicyEnabled'),
      policy_document: text('PolicyDocument'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, ec2, 'GetVerifiedAccessEndpointPolicy', { VerifiedAccessEndpointId: parent.id }),
        withoutMetadata,
      ),
    ),
});
