import type { Subnet, Vpc, VpcCidrBlockAssociation } from '@aws-sdk/client-ec2';
import { usableHosts } from './addresses.ts';
import { dhcpOptionsId } from './dhcp-options.ts';
import { ec2Id, fraction, integer, under } from './key.ts';
import { ec2Arn, participates, type Site, sharingPlace, zoneId, zoneName } from './plan.ts';
import { blockStates } from './public-access.ts';
import { aboutTwoOf, alterations, drift } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc, type SubnetPlan, type VpcPlan, vpcPlans } from './vpc-plan.ts';

export function vpcs(site: Site): readonly Vpc[] {
  return site.once('vpcs', () => {
    const plans = vpcPlans(site);
    const own = plans.map((plan) => vpc(site, site, plan, aboutTwoOf(plans.length)));
    const shared = sharedVpc(site);
    return shared ? [...own, vpc(site, site.at(shared.place), shared, 0)] : own;
  });
}

/** The VPC of another account whose subnets this one uses. */
export function sharedVpc(site: Site): VpcPlan | undefined {
  if (!participates(site)) return undefined;
  const owner = sharingPlace(site.plan, site.region);
  return owner && mainVpc(owner);
}

/** `viewer` sees `owner`'s VPC. Tags of a shared VPC are not shared (VPC user guide, "Share your VPC subnets with other accounts"). */
function vpc(viewer: Site, owner: Site, plan: VpcPlan, rate: number): Vpc {
  const own = viewer === owner;
  const edits = own ? alterations(owner.rounds, plan.key, rate) : 0;
  return {
    VpcId: plan.id,
    OwnerId: owner.account.id,
    State: 'available',
    CidrBlock: plan.cidr,
    CidrBlockAssociationSet: cidrAssociations(plan),
    Ipv6CidrBlockAssociationSet: plan.ipv6
      ? [
          {
            AssociationId: ec2Id('vpc-cidr-assoc', under(plan.key, 'ipv6')),
            Ipv6CidrBlock: plan.ipv6,
            Ipv6CidrBlockState: { State: 'associated' },
            NetworkBorderGroup: viewer.region,
            Ipv6Pool: 'Amazon',
            Ipv6AddressAttribute: 'public',
            IpSource: 'amazon',
          },
        ]
      : [],
    DhcpOptionsId: dhcpOptionsId(owner, plan),
    InstanceTenancy: fraction(plan.key, 'tenancy') < 0.03 && plan.use === 'workload' ? 'dedicated' : 'default',
    IsDefault: plan.use === 'default',
    BlockPublicAccessStates: blockStates(owner, plan),
    Tags: own && plan.use !== 'default' ? tagsOf(owner.account, plan.key, plan.name, edits) : [],
  };
}

function cidrAssociations(plan: VpcPlan): VpcCidrBlockAssociation[] {
  const association = (cidr: string, index: number, state: 'associated' | 'disassociated'): VpcCidrBlockAssociation => ({
    AssociationId: ec2Id('vpc-cidr-assoc', under(plan.key, 'ipv4', index)),
    CidrBlock: cidr,
    CidrBlockState: { State: state },
  });
  const associated = [plan.cidr, ...plan.secondary].map((cidr, index) => association(cidr, index, 'associated'));
  return plan.disassociated ? [...associated, association(plan.disassociated, 1000, 'disassociated')] : associated;
}

export function subnets(site: Site): readonly Subnet[] {
  return site.once('subnets', () => {
    const plans = vpcPlans(site);
    const rate = aboutTwoOf(plans.reduce((sum, plan) => sum + plan.subnets.length, 0));
    const own = plans.flatMap((plan) => plan.subnets.map((subnet) => describeSubnet(site, site, plan, subnet, rate)));
    const shared = sharedVpc(site);
    if (!shared) return own;
    const owner = site.at(shared.place);
    return [...own, ...shared.subnets.filter((subnet) => subnet.shared).map((subnet) => describeSubnet(site, owner, shared, subnet, 0))];
  });
}

function subnetName(vpc: VpcPlan, subnet: SubnetPlan): string {
  return `${vpc.name}-${subnet.tier}-${subnet.zone}`;
}

function describeSubnet(viewer: Site, owner: Site, plan: VpcPlan, subnet: SubnetPlan, rate: number): Subnet {
  const own = viewer === owner;
  const isPublic = subnet.tier === 'public';
  const edits = own ? alterations(owner.rounds, subnet.key, rate, 'alter', subnet.born) : 0;
  return {
    SubnetId: subnet.id,
    SubnetArn: ec2Arn(owner, `subnet/${subnet.id}`),
    VpcId: plan.id,
    OwnerId: owner.account.id,
    State: 'available',
    CidrBlock: subnet.cidr,
    Ipv6CidrBlockAssociationSet: subnet.ipv6
      ? [
          {
            AssociationId: ec2Id('subnet-cidr-assoc', under(subnet.key, 'ipv6')),
            Ipv6CidrBlock: subnet.ipv6,
            Ipv6CidrBlockState: { State: 'associated' },
            Ipv6AddressAttribute: 'public',
            IpSource: 'amazon',
          },
        ]
      : [],
    AvailabilityZone: zoneName(viewer, subnet.zone),
    AvailabilityZoneId: zoneId(viewer.region, subnet.zone),
    AvailableIpAddressCount: availableAddresses(owner, plan, subnet),
    DefaultForAz: plan.use === 'default',
    MapPublicIpOnLaunch: isPublic && (plan.use === 'default' || edits % 2 === 0),
    MapCustomerOwnedIpOnLaunch: false,
    AssignIpv6AddressOnCreation: subnet.ipv6 !== null && isPublic,
    EnableDns64: subnet.ipv6 !== null && subnet.tier === 'private',
    Ipv6Native: false,
    PrivateDnsNameOptionsOnLaunch: {
      HostnameType: fraction(subnet.key, 'hostname') < 0.1 ? 'resource-name' : 'ip-name',
      EnableResourceNameDnsARecord: false,
      EnableResourceNameDnsAAAARecord: false,
    },
    BlockPublicAccessStates: blockStates(owner, plan),
    Tags: own && plan.use !== 'default' ? tagsOf(owner.account, subnet.key, subnetName(plan, subnet), edits) : [],
  };
}

/** Moves by itself where there is anything in the subnet. */
function availableAddresses(site: Site, plan: VpcPlan, subnet: SubnetPlan): number {
  const usable = usableHosts(subnet.cidr);
  if (plan.use === 'default' || subnet.tier === 'spare' || subnet.tier === 'oversize') return usable;
  if (subnet.tier === 'transit') return usable - 1;
  const taken = integer(subnet.key, 'taken', 8, Math.floor(usable / 2));
  return usable - taken - drift(site.rounds, subnet.key, 'taken', 7);
}
