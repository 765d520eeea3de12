import type { DescribeVpcAttributeResult, SubnetCidrReservation, VpcEncryptionControl } from '@aws-sdk/client-ec2';
import { within } from './addresses.ts';
import { ec2Id, fraction, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { isHub, type Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { sharedVpc } from './vpc.ts';
import { attachableVpcs, type VpcPlan, vpcPlans } from './vpc-plan.ts';

/** DescribeVpcAttribute: the one attribute that is asked for. */
function vpcAttribute(viewer: Site, vpcId: string, attribute: string): readonly DescribeVpcAttributeResult[] {
  const shared = sharedVpc(viewer);
  const site = shared?.id === vpcId ? viewer.at(shared.place) : viewer;
  const vpc = vpcPlans(site).find(({ id }) => id === vpcId);
  if (vpc === undefined) return [];
  if (attribute === 'enableDnsHostnames') return [{ VpcId: vpcId, EnableDnsHostnames: { Value: namesHosts(site, vpc) } }];
  if (attribute === 'enableNetworkAddressUsageMetrics') {
    return [{ VpcId: vpcId, EnableNetworkAddressUsageMetrics: { Value: fraction(vpc.key, 'metrics') < 0.2 } }];
  }
  return [{ VpcId: vpcId, EnableDnsSupport: { Value: fraction(vpc.key, 'dns') < 0.95 } }];
}

/** Off until somebody switches it on, but for the VPC that AWS made; private names of endpoints need it. */
function namesHosts(site: Site, { key, use }: VpcPlan): boolean {
  if (use === 'default') return true;
  return (use !== 'scratch' && fraction(key, 'hostnames') < 0.9) !== (alterations(site.rounds, key, 0.05, 'hostnames') % 2 === 1);
}

/** The hub watches whether what passes its inspection is encrypted. */
function encryptionControls(site: Site): readonly VpcEncryptionControl[] {
  const inspection = isHub(site) ? attachableVpcs(site)[1] : undefined;
  if (inspection === undefined) return [];
  const key = under(inspection.key, 'encryption-control');
  return [
    {
      VpcEncryptionControlId: ec2Id('vpcec', key),
      VpcId: inspection.id,
      Mode: 'monitor',
      State: 'available',
      ResourceExclusions: { NatGateway: { State: 'disabled' }, InternetGateway: { State: 'disabled' } },
      Tags: tagsOf(site.account, key, 'inspection', alterations(site.rounds, key, 0.2)),
    },
  ];
}

/** Subnets for containers keep their upper half for the blocks that interfaces are delegated. */
function subnetReservations(site: Site, subnetId: string): readonly SubnetCidrReservation[] {
  const subnet = vpcPlans(site)
    .flatMap(({ subnets }) => subnets)
    .find(({ id, tier }) => id === subnetId && tier === 'pods');
  if (subnet === undefined) return [];
  const key = under(subnet.key, 'reservation');
  const reservation = { SubnetId: subnetId, OwnerId: site.account.id, ReservationType: 'prefix' } as const;
  return [
    {
      ...reservation,
      SubnetCidrReservationId: ec2Id('scr', key),
      Cidr: within(subnet.cidr, 23, 1),
      Description: 'blocks for containers',
      Tags: tagsOf(site.account, key, 'containers', alterations(site.rounds, key, 0.1)),
    },
    ...(subnet.ipv6 === null
      ? []
      : [{ ...reservation, SubnetCidrReservationId: ec2Id('scr', under(key, 'ipv6')), Cidr: subnet.ipv6.replace('/64', '/80'), Tags: [] }]),
  ];
}

export const VPC_SETTING_LISTS: Lists = {
  'ec2:DescribeVpcAttribute': (site, input) => vpcAttribute(site, text(input, 'VpcId'), text(input, 'Attribute')),
  'ec2:DescribeVpcEncryptionControls': encryptionControls,
  'ec2:GetSubnetCidrReservations': (site, input) => subnetReservations(site, text(input, 'SubnetId')),
};
