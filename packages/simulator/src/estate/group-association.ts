import type {
  SecurityGroupForVpc,
  SecurityGroupReference,
  SecurityGroupVpcAssociation,
  StaleIpPermission,
  StaleSecurityGroup,
} from '@aws-sdk/client-ec2';
import { groupPlans, numberedGroup, type RulePlan } from './group-plan.ts';
import { type Lists, text } from './lists.ts';
import { isHere, peerings } from './peering.ts';
import type { Site } from './plan.ts';
import { alterations, ended } from './rounds.ts';
import { securityGroups } from './security-group.ts';
import { fixedVpcs } from './vpc-plan.ts';

/** The first group of a place stands in its first VPC, and is used in its second one, too. */
function vpcAssociations(site: Site): readonly SecurityGroupVpcAssociation[] {
  return site.once('group-associations', () => {
    const [main, second, third] = fixedVpcs(site);
    if (main === undefined || second === undefined) return [];
    const { GroupId } = numberedGroup(site, 0);
    const association = (vpcId: string, state: 'associated' | 'disassociated'): SecurityGroupVpcAssociation => ({
      GroupId,
      GroupOwnerId: site.account.id,
      VpcId: vpcId,
      VpcOwnerId: site.account.id,
      State: state,
    });
    const gone = alterations(site.rounds, main.key, 0.4, 'group-association') % 2 === 1;
    const former = third !== undefined && ended(site.rounds) === 'lingering' ? [association(third.id, 'disassociated')] : [];
    return [...(gone ? [] : [association(second.id, 'associated')]), ...former];
  });
}

/** What the other end of a peering within the region has rules about: the first group, as this end has rules about theirs. */
function groupReferences(site: Site): readonly SecurityGroupReference[] {
  return site.once('group-references', () =>
    peerings(site).flatMap((one): SecurityGroupReference[] => {
      const far = isHere(site, one.requester) ? one.accepter : one.requester;
      const near = far === one.accepter ? one.requester : one.accepter;
      if (!far.place || far.region !== near.region || one.status !== 'active') return [];
      return [{ GroupId: numberedGroup(site, 0).GroupId, ReferencingVpcId: far.vpcId, VpcPeeringConnectionId: one.id }];
    }),
  );
}

/** Groups of a VPC with rules about groups that can't be reached any more. */
function staleGroups(site: Site, vpcId: string): readonly StaleSecurityGroup[] {
  return groupPlans(site)
    .filter((plan) => plan.vpcId === vpcId)
    .flatMap((plan): StaleSecurityGroup[] => {
      const stale = plan.rules.flatMap((rule) => stalePermission(rule));
      if (stale.length === 0) return [];
      return [
        {
          GroupId: plan.id,
          GroupName: plan.name,
          Description: plan.description,
          VpcId: vpcId,
          StaleIpPermissions: stale,
          StaleIpPermissionsEgress: [],
        },
      ];
    });
}

function stalePermission({ peer, protocol, from, to }: RulePlan): StaleIpPermission[] {
  if (!('groupId' in peer) || peer.stale !== true) return [];
  return [
    {
      IpProtocol: protocol,
      FromPort: from,
      ToPort: to,
      IpRanges: [],
      PrefixListIds: [],
      UserIdGroupPairs: [
        {
          GroupId: peer.groupId,
          UserId: peer.ownerId,
          VpcId: peer.vpcId,
          VpcPeeringConnectionId: peer.peeringId,
          PeeringStatus: 'deleted',
        },
      ],
    },
  ];
}

/** What the account may put interfaces of a VPC into: its own groups there, and those that are associated with it. */
function groupsForVpc(site: Site, vpcId: string): readonly SecurityGroupForVpc[] {
  const associated = new Set(
    vpcAssociations(site)
      .filter(({ VpcId, State }) => VpcId === vpcId && State === 'associated')
      .map(({ GroupId }) => GroupId),
  );
  return securityGroups(site)
    .filter((group) => group.OwnerId === site.account.id && (group.VpcId === vpcId || associated.has(group.GroupId)))
    .map(({ GroupId = '', GroupName = '', Description = '', OwnerId = '', VpcId = '', Tags = [] }) => ({
      GroupId,
      GroupName,
      Description,
      OwnerId,
      PrimaryVpcId: VpcId,
      Tags,
    }));
}

export const GROUP_ASSOCIATION_LISTS: Lists = {
  'ec2:DescribeSecurityGroupVpcAssociations': vpcAssociations,
  'ec2:DescribeSecurityGroupReferences': groupReferences,
  'ec2:DescribeStaleSecurityGroups': (site, input) => staleGroups(site, text(input, 'VpcId')),
  'ec2:GetSecurityGroupsForVpc': (site, input) => groupsForVpc(site, text(input, 'VpcId')),
};
