import { within } from './addresses.ts';
import { choose, ec2Id, fraction, integer, type Key, under } from './key.ts';
import { isHere, peerings } from './peering.ts';
import { type Place, participates, type Site } from './plan.ts';
import { corporateListId } from './prefix-list.ts';
import { aboutTwoOf, births, presence } from './rounds.ts';
import { oversizeCount, volumeOf } from './volume.ts';
import { sharedVpc } from './vpc.ts';
import { fixedVpcs, mainVpc, type VpcPlan, vpcPlans } from './vpc-plan.ts';

/** What a rule allows traffic from or to. */
type RulePeer =
  | { readonly ipv4: string }
  | { readonly ipv6: string }
  | { readonly prefixListId: string }
  | { readonly groupId: string; readonly ownerId: string; readonly vpcId: string; readonly peeringId?: string; readonly stale?: boolean };

export interface RulePlan {
  readonly key: Key;
  readonly egress: boolean;
  /** `-1` is all of them, and then the ports do not count. */
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  readonly peer: RulePeer;
  readonly description: string | null;
}

export interface GroupPlan {
  readonly key: Key;
  readonly id: string;
  readonly vpcId: string;
  readonly name: string;
  readonly description: string;
  readonly rules: readonly RulePlan[];
  readonly born: number;
}

const ANYONE: RulePeer = { ipv4: '0.0.0.0/0' };
const ROLES = ['web', 'app', 'database', 'cache', 'queue', 'batch'] as const;
const PORTS = [443, 80, 22, 5432, 3306, 6379, 8080, 8443, 9092, 27017, 2049, 53] as const;

function groupKey(place: Place, index: number): Key {
  return under(place.key, 'group', index);
}

/** The id of a place's `index`th group, which stands in its VPC number `index` modulo their number. */
function groupId(place: Place, index: number): string {
  return ec2Id('sg', groupKey(place, index));
}

function defaultGroupKey(vpc: Key): Key {
  return under(vpc, 'default-group');
}

/** How many numbered groups a place has that interfaces use; one more is spare, and may go. */
export function usedGroups(place: Place): number {
  return volumeOf(place).groups;
}

/** The group of a VPC that the interfaces of AWS's own services are put into: one of its numbered ones, else the one AWS made with it. */
export function serviceGroup(site: Site, vpc: VpcPlan): { GroupId: string; GroupName: string } {
  const index = vpc.attachable;
  if (index >= 0 && index < usedGroups(site)) return { GroupId: groupId(site, index), GroupName: groupName(vpc, ROLES[0], index) };
  return { GroupId: ec2Id('sg', defaultGroupKey(vpc.key)), GroupName: 'default' };
}

function groupName(vpc: VpcPlan, role: string, index: number): string {
  return `${vpc.name}-${role}-${index}`;
}

/** A place's `index`th group, as interfaces name it. */
export function numberedGroup(site: Site, index: number): { GroupId: string; GroupName: string } {
  const vpcs = fixedVpcs(site);
  const vpc = vpcs[index % vpcs.length] ?? mainVpc(site);
  return {
    GroupId: groupId(site, index),
    GroupName: groupName(vpc, ROLES[Math.floor(index / vpcs.length) % ROLES.length] ?? ROLES[0], index),
  };
}

/** The groups that the account owns here: those AWS made with each VPC, its own, and where it uses shared subnets, one in that VPC. */
export function groupPlans(site: Site): readonly GroupPlan[] {
  return site.once('group-plans', () => {
    const given = vpcPlans(site).map((vpc) => defaultGroup(site, vpc.key, vpc.id, vpc.ipv6 !== null));
    return [...given, ...numberedGroups(site), ...groupsInSharedVpc(site), ...oversizeGroups(site)];
  });
}

function defaultGroup(site: Site, vpc: Key, vpcId: string, ipv6: boolean): GroupPlan {
  const key = defaultGroupKey(vpc);
  const id = ec2Id('sg', key);
  const self: RulePeer = { groupId: id, ownerId: site.account.id, vpcId };
  const all = { protocol: '-1', from: -1, to: -1, description: null };
  const rules: RulePlan[] = [
    { key: under(key, 'in'), egress: false, peer: self, ...all },
    { key: under(key, 'out'), egress: true, peer: ANYONE, ...all },
  ];
  if (ipv6) rules.push({ key: under(key, 'out6'), egress: true, peer: { ipv6: '::/0' }, ...all });
  return { key, id, vpcId, name: 'default', description: 'default VPC security group', rules, born: -1 };
}

function numberedGroups(site: Site): readonly GroupPlan[] {
  if (!site.populated) return [];
  const vpcs = fixedVpcs(site);
  const used = usedGroups(site);
  const rate = aboutTwoOf(used * 7);
  const grown = births(site.rounds, under(site.key, 'rules'), 3).map((birth) => ({
    ...birth,
    group: integer(birth.key, 'group', 0, used - 1),
  }));
  const numbered: GroupPlan[] = [];
  for (let index = 0; index <= used; index += 1) {
    const vpc = vpcs[index % vpcs.length];
    const key = groupKey(site, index);
    if (!vpc || (index === used && presence(site.rounds, key, 0.25) !== 'present')) continue;
    const role = ROLES[Math.floor(index / vpcs.length) % ROLES.length] ?? ROLES[0];
    const first = ruleCount(key);
    const rules: RulePlan[] = [];
    for (let number = 0; number < first; number += 1) {
      const rule = under(key, 'rule', number);
      if (number === 0 || presence(site.rounds, rule, rate) === 'present')
        rules.push(numberedRule(site, index, vpcs.length, vpc.id, vpc.cidr, rule, number));
    }
    for (const birth of grown) {
      if (birth.group === index && presence(site.rounds, birth.key, rate, birth.round) === 'present') rules.push(addedRule(birth.key));
    }
    if (index === 0) rules.push(...rulesOverPeerings(site, key));
    const name = groupName(vpc, role, index);
    numbered.push({ key, id: groupId(site, index), vpcId: vpc.id, name, description: `${role} of ${vpc.name}`, rules, born: -1 });
  }
  const main = mainVpc(site);
  for (const { key, round } of births(site.rounds, under(site.key, 'groups'), 1)) {
    if (presence(site.rounds, key, 0.25, round) !== 'present') continue;
    const rules = [numberedRule(site, 0, 1, main.id, main.cidr, under(key, 'rule', 0), 0)];
    const name = `trial-${round}`;
    numbered.push({ key, id: ec2Id('sg', key), vpcId: main.id, name, description: 'for a trial', rules, born: round });
  }
  return numbered;
}

function ruleCount(key: Key): number {
  return integer(key, 'rules', 5, 9);
}

/** No two rules of a group are alike: each has a port of its own. The first lets everything out, as AWS makes it. */
function numberedRule(site: Site, index: number, vpcs: number, vpcId: string, cidr: string, key: Key, number: number): RulePlan {
  if (number === 0) return { key, egress: true, protocol: '-1', from: -1, to: -1, peer: ANYONE, description: null };
  const luck = fraction(key, 'kind');
  if (number === 4 && luck < 0.3) {
    return { key, egress: false, protocol: 'icmp', from: 8, to: -1, peer: { ipv4: '10.0.0.0/8' }, description: 'echo request' };
  }
  const from = PORTS[(integer(groupKey(site, index), 'port', 0, PORTS.length - 1) + number) % PORTS.length] ?? 443;
  const protocol = from === 53 ? 'udp' : 'tcp';
  const to = luck > 0.95 ? from + 10 : from;
  const egress = luck < 0.1;
  return {
    key,
    egress,
    protocol,
    from,
    to,
    peer: peerOf(site, index, vpcs, vpcId, cidr, key),
    description: luck < 0.6 ? `port ${from}` : null,
  };
}

function peerOf(site: Site, index: number, vpcs: number, vpcId: string, cidr: string, key: Key): RulePeer {
  const luck = fraction(key, 'peer');
  if (luck < 0.35) return { groupId: groupId(site, index >= vpcs ? index - vpcs : index), ownerId: site.account.id, vpcId };
  if (luck < 0.6) return { ipv4: cidr };
  if (luck < 0.7) return { ipv4: within('10.0.0.0/8', 20, integer(key, 'block', 0, 4095)) };
  if (luck < 0.8) return { prefixListId: corporateListId(site) };
  if (luck < 0.88) return { ipv6: choose(key, 'ipv6', ['::/0', '2001:db8::/32', '2001:db8:ff::/48']) };
  return ANYONE;
}

function addedRule(key: Key): RulePlan {
  const from = integer(key, 'port', 10_000, 60_000);
  const peer = { ipv4: `198.51.100.${integer(key, 'host', 0, 255)}/32` };
  return { key, egress: false, protocol: 'tcp', from, to: from, peer, description: 'added by request' };
}

/** Groups may be named across a peering within a region; what was named stays when the peering ends, and is stale. */
function rulesOverPeerings(site: Site, group: Key): readonly RulePlan[] {
  return peerings(site).flatMap((one): RulePlan[] => {
    const far = isHere(site, one.requester) ? one.accepter : one.requester;
    const near = far === one.accepter ? one.requester : one.accepter;
    if (!far.place || far.region !== near.region || (one.status !== 'active' && one.status !== 'deleted')) return [];
    const key = under(group, 'peering', one.key.low);
    const peer: RulePeer = {
      groupId: groupId(far.place, 0),
      ownerId: far.ownerId,
      vpcId: far.vpcId,
      peeringId: one.id,
      stale: one.status === 'deleted',
    };
    return [{ key, egress: false, protocol: 'tcp', from: 8443, to: 8443 + (one.key.low & 63), peer, description: 'from the peer' }];
  });
}

/** A participant brings its own groups into a shared VPC. */
export function groupsInSharedVpc(site: Site): readonly GroupPlan[] {
  const vpc = sharedVpc(site);
  if (!participates(site) || !vpc) return [];
  const key = under(site.key, 'group-in-shared-vpc');
  const rules: RulePlan[] = [
    { key: under(key, 0), egress: true, protocol: '-1', from: -1, to: -1, peer: ANYONE, description: null },
    { key: under(key, 1), egress: false, protocol: 'tcp', from: 443, to: 443, peer: { ipv4: vpc.cidr }, description: 'within the VPC' },
  ];
  const name = `${site.account.name}-tasks`;
  return [{ key, id: ec2Id('sg', key), vpcId: vpc.id, name, description: 'tasks in shared subnets', rules, born: -1 }];
}

/** As many rules as AWS allows in a group. */
const OVERSIZE_RULES = 1000;

/** Very many rules of one (account, region), in groups of its main VPC. They never change. */
function oversizeGroups(site: Site): readonly GroupPlan[] {
  const count = oversizeCount(site, 'ec2:DescribeSecurityGroupRules');
  if (count === 0 || !site.populated) return [];
  const { id: vpcId } = mainVpc(site);
  return Array.from({ length: Math.ceil(count / OVERSIZE_RULES) }, (_, number): GroupPlan => {
    const key = under(site.key, 'oversize-group', number);
    const rules = Array.from({ length: Math.min(OVERSIZE_RULES, count - number * OVERSIZE_RULES) }, (_rule, index): RulePlan => {
      const peer = { ipv4: within('10.0.0.0/8', 28, number * OVERSIZE_RULES + index) };
      return { key: under(key, index), egress: false, protocol: 'tcp', from: 443, to: 443, peer, description: null };
    });
    return { key, id: ec2Id('sg', key), vpcId, name: `oversize-${number}`, description: 'very many rules', rules, born: -1 };
  });
}
