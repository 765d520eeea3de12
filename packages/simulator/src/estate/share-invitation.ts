import type { ResourceShareInvitation } from '@aws-sdk/client-ram';
import { foreignAccountId } from './accounts.ts';
import { type Key, moment, momentOfRound, under, uuid } from './key.ts';
import type { Lists } from './lists.ts';
import { isFirstHub, type Site } from './plan.ts';
import { births, ended, presence } from './rounds.ts';
import { partnersShare } from './share-plan.ts';

type Status = NonNullable<ResourceShareInvitation['status']>;

/** Partners invite the hub to use what they share; within the organization nobody needs to. */
function invitations(site: Site): readonly ResourceShareInvitation[] {
  if (!isFirstHub(site)) return [];
  const key = under(site.key, 'share-invitation');
  const accepted = partnersShare(site);
  const offer = (own: Key, name: string, status: Status, at: Date): ResourceShareInvitation => {
    const sender = foreignAccountId(site.plan.root, 2);
    const share = `arn:${site.plan.partition}:ram:${site.region}:${sender}:resource-share/${uuid(under(own, 'share'))}`;
    return invitation(site, own, { name, arn: share, sender }, status, at);
  };
  const later = births(site.rounds, key, 1).flatMap((birth) => {
    const now = presence(site.rounds, birth.key, 0.4, birth.round);
    const at = momentOfRound(birth.round, birth.key);
    return now === 'vanished' ? [] : [offer(birth.key, `offer-${birth.round}`, now === 'present' ? 'PENDING' : 'EXPIRED', at)];
  });
  const rejected = under(key, 'rejected');
  return [
    invitation(site, accepted.key, { name: accepted.name, arn: accepted.arn, sender: accepted.ownerId }, 'ACCEPTED', moment(accepted.key)),
    offer(under(key, 'pending'), 'offer', 'PENDING', moment(under(key, 'pending'))),
    ...(ended(site.rounds) === 'lingering' ? [offer(rejected, 'former-offer', 'REJECTED', moment(rejected))] : []),
    ...later,
  ];
}

interface Offered {
  readonly name: string;
  readonly arn: string;
  readonly sender: string;
}

function invitation(site: Site, key: Key, { name, arn, sender }: Offered, status: Status, at: Date): ResourceShareInvitation {
  return {
    resourceShareInvitationArn: `arn:${site.plan.partition}:ram:${site.region}:${sender}:resource-share-invitation/${uuid(key)}`,
    resourceShareName: name,
    resourceShareArn: arn,
    senderAccountId: sender,
    receiverAccountId: site.account.id,
    invitationTimestamp: at,
    status,
  };
}

export const SHARE_INVITATION_LISTS: Lists = { 'ram:GetResourceShareInvitations': invitations };
