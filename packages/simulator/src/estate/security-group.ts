import type {
  IpPermission,
  IpRange,
  Ipv6Range,
  PrefixListId,
  SecurityGroup,
  SecurityGroupRule,
  Tag,
  UserIdGroupPair,
} from '@aws-sdk/client-ec2';
import { type GroupPlan, groupPlans, groupsInSharedVpc, type RulePlan } from './group-plan.ts';
import { ec2Id, fraction } from './key.ts';
import { ec2Arn, participants, type Site, sharingPlace } from './plan.ts';
import { aboutTwoOf, alterations } from './rounds.ts';
import { tagsOf } from './tags.ts';

/** Owners of a shared VPC also see the groups that participants brought into it, without their tags. */
export function securityGroups(site: Site): readonly SecurityGroup[] {
  return site.once('security-groups', () => {
    const plans = groupPlans(site);
    const rate = aboutTwoOf(plans.length);
    const own = plans.map((plan) => {
      const given = plan.name === 'default';
      const edits = given ? 0 : alterations(site.rounds, plan.key, rate, 'alter', plan.born);
      return describeGroup(site, plan, given ? [] : tagsOf(site.account, plan.key, plan.name, edits));
    });
    return [...own, ...guestGroups(site)];
  });
}

function guestGroups(site: Site): readonly SecurityGroup[] {
  if (sharingPlace(site.plan, site.region)?.account !== site.account) return [];
  return participants(site.plan, site.region).flatMap((place) => {
    const guest = site.at(place);
    return groupsInSharedVpc(guest).map((plan) => describeGroup(guest, plan, []));
  });
}

function describeGroup(owner: Site, plan: GroupPlan, tags: Tag[]): SecurityGroup {
  return {
    GroupId: plan.id,
    GroupName: plan.name,
    Description: plan.description,
    OwnerId: owner.account.id,
    VpcId: plan.vpcId,
    SecurityGroupArn: ec2Arn(owner, `security-group/${plan.id}`),
    IpPermissions: permissions(plan.rules.filter((rule) => !rule.egress)),
    IpPermissionsEgress: permissions(plan.rules.filter((rule) => rule.egress)),
    Tags: tags,
  };
}

/** What AWS allows by one protocol and range of ports. */
interface Folded extends IpPermission {
  readonly UserIdGroupPairs: UserIdGroupPair[];
  readonly IpRanges: IpRange[];
  readonly Ipv6Ranges: Ipv6Range[];
  readonly PrefixListIds: PrefixListId[];
}

/** AWS folds the rules of a group by protocol and ports. */
function permissions(rules: readonly RulePlan[]): IpPermission[] {
  const folded = new Map<string, Folded>();
  for (const rule of rules) {
    const which = `${rule.protocol} ${rule.from} ${rule.to}`;
    let permission = folded.get(which);
    if (!permission) {
      permission = {
        IpProtocol: rule.protocol,
        ...(rule.protocol === '-1' ? {} : { FromPort: rule.from, ToPort: rule.to }),
        UserIdGroupPairs: [],
        IpRanges: [],
        Ipv6Ranges: [],
        PrefixListIds: [],
      };
      folded.set(which, permission);
    }
    const described = rule.description === null ? {} : { Description: rule.description };
    const { peer } = rule;
    if ('ipv4' in peer) permission.IpRanges.push({ CidrIp: peer.ipv4, ...described });
    else if ('ipv6' in peer) permission.Ipv6Ranges.push({ CidrIpv6: peer.ipv6, ...described });
    else if ('prefixListId' in peer) permission.PrefixListIds.push({ PrefixListId: peer.prefixListId, ...described });
    else permission.UserIdGroupPairs.push({ ...groupPair(peer), ...described });
  }
  return [...folded.values()];
}

type GroupPeer = Extract<RulePlan['peer'], { groupId: string }>;

function groupPair(peer: GroupPeer): UserIdGroupPair {
  return {
    GroupId: peer.groupId,
    UserId: peer.ownerId,
    ...(peer.peeringId === undefined ? {} : { VpcId: peer.vpcId, VpcPeeringConnectionId: peer.peeringId, PeeringStatus: statusOf(peer) }),
  };
}

function statusOf(peer: GroupPeer): string {
  return peer.stale ? 'deleted' : 'active';
}

/** The rules of the account's own groups. */
export function securityGroupRules(site: Site): readonly SecurityGroupRule[] {
  return site.once('security-group-rules', () =>
    groupPlans(site).flatMap((plan) => plan.rules.map((rule) => describeRule(site, plan, rule))),
  );
}

function describeRule(site: Site, plan: GroupPlan, rule: RulePlan): SecurityGroupRule {
  const id = ec2Id('sgr', rule.key);
  const { peer } = rule;
  const tagged = plan.name !== 'default' && fraction(rule.key, 'tagged') < 0.1;
  return {
    SecurityGroupRuleId: id,
    GroupId: plan.id,
    GroupOwnerId: site.account.id,
    IsEgress: rule.egress,
    IpProtocol: rule.protocol,
    FromPort: rule.from,
    ToPort: rule.to,
    ...('ipv4' in peer ? { CidrIpv4: peer.ipv4 } : {}),
    ...('ipv6' in peer ? { CidrIpv6: peer.ipv6 } : {}),
    ...('prefixListId' in peer ? { PrefixListId: peer.prefixListId } : {}),
    ...('groupId' in peer ? { ReferencedGroupInfo: referenced(peer) } : {}),
    ...(rule.description === null ? {} : { Description: rule.description }),
    SecurityGroupRuleArn: ec2Arn(site, `security-group-rule/${id}`),
    Tags: tagged ? tagsOf(site.account, rule.key, `rule-${rule.from}`) : [],
  };
}

function referenced(peer: GroupPeer): NonNullable<SecurityGroupRule['ReferencedGroupInfo']> {
  return {
    GroupId: peer.groupId,
    UserId: peer.ownerId,
    ...(peer.peeringId === undefined ? {} : { VpcId: peer.vpcId, VpcPeeringConnectionId: peer.peeringId, PeeringStatus: statusOf(peer) }),
  };
}
