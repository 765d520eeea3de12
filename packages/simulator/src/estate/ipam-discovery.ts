import type { IpamDiscoveredAccount, IpamDiscoveredPublicAddress, IpamDiscoveredResourceCidr } from '@aws-sdk/client-ec2';
import { elasticIps } from './elastic-ip.ts';
import { ipamPlan, managedVpcs } from './ipam-plan.ts';
import { fraction, moment, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { hubIn, type Site } from './plan.ts';

/** So many accounts are told. */
const MOST_ACCOUNTS = 50;

/** Whether the discovery is the hub's, and looks into the region. */
function looksInto(site: Site, discoveryId: string, region: string): boolean {
  return ipamPlan(site)?.discoveryId === discoveryId && site.plan.settings.regions.includes(region);
}

function discoveredAccounts(site: Site, discoveryId: string, region: string): readonly IpamDiscoveredAccount[] {
  if (!looksInto(site, discoveryId, region)) return [];
  return site.plan.accounts
    .filter(({ regionsEnabled }) => regionsEnabled.includes(region))
    .slice(0, MOST_ACCOUNTS)
    .map(({ id, key }): IpamDiscoveredAccount => {
      const fails = fraction(key, `discovered ${region}`) < 0.05;
      return {
        AccountId: id,
        DiscoveryRegion: region,
        ...(fails ? { FailureReason: { Code: 'assume-role-failure', Message: 'The service-linked role is missing.' } } : {}),
        LastAttemptedDiscoveryTime: moment(key, `attempted ${region}`),
        ...(fails ? {} : { LastSuccessfulDiscoveryTime: moment(key, `attempted ${region}`) }),
      };
    });
}

function discoveredCidrs(site: Site, discoveryId: string, region: string): readonly IpamDiscoveredResourceCidr[] {
  if (!looksInto(site, discoveryId, region)) return [];
  return managedVpcs(hubIn(site.plan, region)).map((vpc) => ({
    IpamResourceDiscoveryId: discoveryId,
    ResourceRegion: region,
    ResourceId: vpc.id,
    ResourceOwnerId: vpc.place.account.id,
    ResourceCidr: vpc.cidr,
    IpSource: 'none',
    ResourceType: 'vpc',
    ResourceTags: [],
    IpUsage: Math.round(fraction(vpc.key, 'usage') * 100) / 100,
    VpcId: vpc.id,
    SampleTime: moment(under(vpc.key, 'sample')),
  }));
}

/** The hub's own: addresses of others are told to those who have advanced address management for them. */
function discoveredAddresses(site: Site, discoveryId: string, region: string): readonly IpamDiscoveredPublicAddress[] {
  if (!looksInto(site, discoveryId, region)) return [];
  const hub = site.at(hubIn(site.plan, region));
  return elasticIps(hub).map((address): IpamDiscoveredPublicAddress => {
    const { AllocationId = '', PublicIp = '', AssociationId, InstanceId, NetworkInterfaceId, ServiceManaged } = address;
    return {
      IpamResourceDiscoveryId: discoveryId,
      AddressRegion: region,
      Address: PublicIp,
      AddressOwnerId: hub.account.id,
      AddressAllocationId: AllocationId,
      AssociationStatus: AssociationId === undefined ? 'disassociated' : 'associated',
      AddressType: ServiceManaged === undefined ? 'amazon-owned-eip' : 'service-managed-ip',
      ...(InstanceId === undefined && AssociationId !== undefined ? { Service: 'nat-gateway' } : {}),
      ...(NetworkInterfaceId === undefined ? {} : { NetworkInterfaceId }),
      ...(InstanceId === undefined ? {} : { InstanceId }),
      Tags: { EipTags: [] },
      NetworkBorderGroup: region,
      SecurityGroups: [],
      SampleTime: moment(under(hub.key, 'sample')),
    };
  });
}

export const IPAM_DISCOVERY_LISTS: Lists = {
  'ec2:GetIpamDiscoveredAccounts': (site, input) =>
    discoveredAccounts(site, text(input, 'IpamResourceDiscoveryId'), text(input, 'DiscoveryRegion')),
  'ec2:GetIpamDiscoveredResourceCidrs': (site, input) =>
    discoveredCidrs(site, text(input, 'IpamResourceDiscoveryId'), text(input, 'ResourceRegion')),
  'ec2:GetIpamDiscoveredPublicAddresses': (site, input) =>
    discoveredAddresses(site, text(input, 'IpamResourceDiscoveryId'), text(input, 'AddressRegion')),
};
