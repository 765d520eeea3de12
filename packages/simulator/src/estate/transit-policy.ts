import type {
  TransitGatewayAttachmentPropagation,
  TransitGatewayPolicyTable,
  TransitGatewayPolicyTableAssociation,
  TransitGatewayPolicyTableEntry,
  TransitGatewayRouteTableAnnouncement,
} from '@aws-sdk/client-ec2';
import { ec2Id, type Key, moment, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { isFirstHub, isHub, type Site } from './plan.ts';
import { alterations, ended } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { type AttachmentPlan, announces, attachmentPlans, tableId, transitGatewayId } from './transit-plan.ts';

/** GetTransitGatewayAttachmentPropagations: told to the owner of the transit gateway only. */
function attachmentPropagations(site: Site, attachmentId: string): readonly TransitGatewayAttachmentPropagation[] {
  if (!isHub(site)) return [];
  const plan = attachmentPlans(site).find(({ id }) => id === attachmentId);
  return (plan?.propagations ?? []).map((table) => ({
    TransitGatewayRouteTableId: tableId(site, table),
    State: plan?.state === 'available' ? 'enabled' : 'disabled',
  }));
}

/** What a hub tells the other across their peering, and hears from it: the later region hears. */
function announcements(site: Site): readonly TransitGatewayRouteTableAnnouncement[] {
  return site.once('transit-announcements', () =>
    peeringsOf(site).flatMap((plan): TransitGatewayRouteTableAnnouncement[] => {
      if (plan.peer === null || !announces(site, plan.peer)) return [];
      const key = under(plan.key, 'announcement');
      const outgoing = site.regionIndex < plan.peer.regionIndex;
      return [
        {
          TransitGatewayRouteTableAnnouncementId: ec2Id('tgw-rtb-announce', key),
          TransitGatewayId: transitGatewayId(site),
          PeerTransitGatewayId: transitGatewayId(plan.peer),
          PeeringAttachmentId: plan.id,
          AnnouncementDirection: outgoing ? 'outgoing' : 'incoming',
          ...(outgoing ? { TransitGatewayRouteTableId: tableId(site, 'production') } : {}),
          State: 'available',
          CreationTime: moment(key),
          Tags: tagsOf(site.account, under(key, site.regionIndex), plan.name, alterations(site.rounds, under(key, site.regionIndex), 0.15)),
        },
      ];
    }),
  );
}

function peeringsOf(site: Site): readonly AttachmentPlan[] {
  return isHub(site) ? attachmentPlans(site).filter(({ peer }) => peer !== null) : [];
}

interface PolicyPlan {
  readonly key: Key;
  readonly id: string;
  readonly gone: boolean;
}

function policyPlans(site: Site): readonly PolicyPlan[] {
  if (!isFirstHub(site)) return [];
  const plan = (name: string, gone: boolean): PolicyPlan => {
    const key = under(site.key, 'tgw-ptb', name);
    return { key, id: ec2Id('tgw-ptb', key), gone };
  };
  return ended(site.rounds) === 'lingering' ? [plan('peerings', false), plan('former', true)] : [plan('peerings', false)];
}

function policyTables(site: Site): readonly TransitGatewayPolicyTable[] {
  return policyPlans(site).map(({ key, id, gone }) => ({
    TransitGatewayPolicyTableId: id,
    TransitGatewayId: transitGatewayId(site),
    State: gone ? 'deleted' : 'available',
    CreationTime: moment(key),
    Tags: tagsOf(site.account, key, 'peerings', alterations(site.rounds, key, 0.5)),
  }));
}

function hasPolicies(site: Site, tableIdAsked: string): boolean {
  return policyPlans(site).some(({ id, gone }) => id === tableIdAsked && !gone);
}

function policyAssociations(site: Site, policyTableId: string): readonly TransitGatewayPolicyTableAssociation[] {
  if (!hasPolicies(site, policyTableId)) return [];
  return peeringsOf(site).map((plan) => ({
    TransitGatewayPolicyTableId: policyTableId,
    TransitGatewayAttachmentId: plan.id,
    ResourceId: plan.resourceId,
    ResourceType: 'peering',
    State: 'associated',
  }));
}

function policyEntries(site: Site, policyTableId: string): readonly TransitGatewayPolicyTableEntry[] {
  if (!hasPolicies(site, policyTableId)) return [];
  const wide = alterations(site.rounds, under(site.key, 'tgw-ptb'), 0.3) % 2 === 0;
  const entry = (number: number, source: string, target: 'production' | 'development' | 'hybrid'): TransitGatewayPolicyTableEntry => ({
    PolicyRuleNumber: String(number),
    PolicyRule: {
      SourceCidrBlock: source,
      SourcePortRange: '*',
      DestinationCidrBlock: '0.0.0.0/0',
      DestinationPortRange: '*',
      Protocol: '*',
    },
    TargetRouteTableId: tableId(site, target),
    State: 'active',
  });
  return [entry(100, '172.20.0.0/14', 'hybrid'), entry(200, wide ? '10.0.0.0/8' : '10.0.0.0/9', 'production')];
}

export const TRANSIT_POLICY_LISTS: Lists = {
  'ec2:GetTransitGatewayAttachmentPropagations': (site, input) => attachmentPropagations(site, text(input, 'TransitGatewayAttachmentId')),
  'ec2:DescribeTransitGatewayRouteTableAnnouncements': announcements,
  'ec2:DescribeTransitGatewayPolicyTables': policyTables,
  'ec2:GetTransitGatewayPolicyTableAssociations': (site, input) => policyAssociations(site, text(input, 'TransitGatewayPolicyTableId')),
  'ec2:GetTransitGatewayPolicyTableEntries': (site, input) => policyEntries(site, text(input, 'TransitGatewayPolicyTableId')),
};
