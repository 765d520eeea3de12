import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, name, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ram } from './sdk.ts';

export const ramResourceShareInvitation = defineCollector({
  type: 'ram:resource-share-invitation',
  summary: 'An invitation of another account to use what it shares, accepted or still open.',
  tier: 3,
  scope: 'regional',
  permissions: ['ram:GetResourceShareInvitations'],
  identity: ['resourceShareInvitationArn'],
  arn: { path: 'resourceShareInvitationArn' },
  name: 'resourceShareName',
  gone: { path: 'status', states: ['EXPIRED', 'REJECTED'] },
  links: [
    link('in-resource-share', 'resourceShareArn', 'ram:resource-share'),
    link('shares-with', 'receiverArn', null),
    link('about', 'resourceShareAssociations[].associatedEntity', null),
  ],
  views: [
    view('aws_ram_resource_share_invitation', {
      resource_share_invitation_arn: id,
      resource_share_name: name,
      resource_share_arn: text('resourceShareArn'),
      sender_account_id: text('senderAccountId'),
      receiver_account_id: text('receiverAccountId'),
      invitation_timestamp: timestamp('invitationTimestamp'),
      status: text('status'),
      resource_share_associations: jsonb('resourceShareAssociations'),
      receiver_arn: text('receiverArn'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ram, 'GetResourceShareInvitations', { maxResults: 500 }, (page) => page.resourceShareInvitations),
});
