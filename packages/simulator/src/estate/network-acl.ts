import type { NetworkAcl, NetworkAclEntry } from '@aws-sdk/client-ec2';
import { within } from './addresses.ts';
import { ec2Id, fraction, integer, type Key, under } from './key.ts';
import type { Site } from './plan.ts';
import { aboutTwoOf, alterations, births, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { sharedVpc } from './vpc.ts';
import { type SubnetPlan, type VpcPlan, vpcPlans } from './vpc-plan.ts';

interface AclPlan {
  readonly key: Key;
  readonly vpc: VpcPlan;
  readonly name: 'default' | 'data';
  readonly subnets: readonly SubnetPlan[];
}

/** Participants see the lists of the shared subnets, without their tags. */
export function networkAcls(site: Site): readonly NetworkAcl[] {
  return site.once('network-acls', () => {
    const plans = vpcPlans(site).flatMap(aclsOf);
    const rate = aboutTwoOf(plans.length);
    const own = plans.map((plan) => describeAcl(site, plan, rate, plan.vpc.use !== 'default'));
    const shared = sharedVpc(site);
    if (!shared) return own;
    const owner = site.at(shared.place);
    const ownerPlans = vpcPlans(owner);
    const lists = ownerPlans.filter(({ id }) => id === shared.id).flatMap(aclsOf);
    const seen = lists.filter((plan) => plan.subnets.some((subnet) => subnet.shared));
    const ownerRate = aboutTwoOf(ownerPlans.flatMap(aclsOf).length);
    return [...own, ...seen.map((plan) => describeAcl(owner, plan, ownerRate, false))];
  });
}

/** AWS's own list for every VPC, and where there are databases, one around them. Every subnet has exactly one. */
function aclsOf(vpc: VpcPlan): readonly AclPlan[] {
  const data = vpc.subnets.filter((subnet) => subnet.tier === 'data');
  const others = vpc.subnets.filter((subnet) => subnet.tier !== 'data');
  const given: AclPlan = { key: under(vpc.key, 'acl', 'default'), vpc, name: 'default', subnets: others };
  return data.length === 0 ? [given] : [given, { key: under(vpc.key, 'acl', 'data'), vpc, name: 'data', subnets: data }];
}

function describeAcl(owner: Site, plan: AclPlan, rate: number, tagged: boolean): NetworkAcl {
  const id = ec2Id('acl', plan.key);
  return {
    NetworkAclId: id,
    VpcId: plan.vpc.id,
    OwnerId: owner.account.id,
    IsDefault: plan.name === 'default',
    Associations: plan.subnets.map((subnet) => ({
      NetworkAclAssociationId: ec2Id('aclassoc', under(subnet.key, 'acl')),
      NetworkAclId: id,
      SubnetId: subnet.id,
    })),
    Entries: entries(owner, plan, rate),
    Tags: tagged ? tagsOf(owner.account, plan.key, `${plan.vpc.name}-${plan.name}`, alterations(owner.rounds, plan.key, rate)) : [],
  };
}

function entry(egress: boolean, number: number, details: Omit<NetworkAclEntry, 'Egress' | 'RuleNumber'>): NetworkAclEntry {
  return { Egress: egress, RuleNumber: number, ...details };
}

/** The last entry denies what is left; IPv6 has its own, one number further. */
function entries(owner: Site, plan: AclPlan, rate: number): NetworkAclEntry[] {
  const found = plan.name === 'default' ? openEntries(plan) : dataEntries(plan);
  for (const egress of [false, true]) {
    found.push(entry(egress, 32_767, { Protocol: '-1', RuleAction: 'deny', CidrBlock: '0.0.0.0/0' }));
    if (plan.vpc.ipv6) found.push(entry(egress, 32_768, { Protocol: '-1', RuleAction: 'deny', Ipv6CidrBlock: '::/0' }));
  }
  const taken = new Set<number>();
  for (const { key, round } of births(owner.rounds, plan.key, 1)) {
    const number = 1000 + integer(key, 'number', 0, 30_000);
    const wanted = fraction(key, 'wanted') < rate && presence(owner.rounds, key, 0.3, round) === 'present';
    if (!wanted || taken.has(number)) continue;
    taken.add(number);
    const CidrBlock = within('198.18.0.0/15', 28, integer(key, 'block', 0, 8000));
    found.push(entry(false, number, { Protocol: '-1', RuleAction: 'deny', CidrBlock }));
  }
  return found;
}

function openEntries({ vpc }: AclPlan): NetworkAclEntry[] {
  return [false, true].flatMap((egress) => [
    entry(egress, 100, { Protocol: '-1', RuleAction: 'allow', CidrBlock: '0.0.0.0/0' }),
    ...(vpc.ipv6 ? [entry(egress, 101, { Protocol: '-1', RuleAction: 'allow', Ipv6CidrBlock: '::/0' })] : []),
  ]);
}

function dataEntries({ key, vpc }: AclPlan): NetworkAclEntry[] {
  const port = fraction(key, 'database') < 0.5 ? 5432 : 3306;
  return [
    entry(false, 90, { Protocol: '-1', RuleAction: 'deny', CidrBlock: '203.0.113.0/24' }),
    entry(false, 100, { Protocol: '6', RuleAction: 'allow', CidrBlock: vpc.cidr, PortRange: { From: port, To: port } }),
    entry(false, 110, { Protocol: '6', RuleAction: 'allow', CidrBlock: '10.0.0.0/8', PortRange: { From: port, To: port } }),
    entry(false, 120, { Protocol: '1', RuleAction: 'allow', CidrBlock: vpc.cidr, IcmpTypeCode: { Type: 8, Code: -1 } }),
    entry(true, 100, { Protocol: '6', RuleAction: 'allow', CidrBlock: vpc.cidr, PortRange: { From: 1024, To: 65_535 } }),
    ...(vpc.ipv6
      ? [entry(false, 130, { Protocol: '58', RuleAction: 'allow', Ipv6CidrBlock: vpc.ipv6, IcmpTypeCode: { Type: -1, Code: -1 } })]
      : []),
  ];
}
