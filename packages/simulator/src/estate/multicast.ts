import type {
  TransitGatewayMulticastDomain,
  TransitGatewayMulticastDomainAssociation,
  TransitGatewayMulticastGroup,
} from '@aws-sdk/client-ec2';
import { applianceInterface } from './instance-plan.ts';
import { ec2Id, type Key, moment, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { ec2Arn, isFirstHub, type Site } from './plan.ts';
import { alterations, ended } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { egressAttachmentId, transitGatewayId } from './transit-plan.ts';
import { mainVpc, type SubnetPlan } from './vpc-plan.ts';

interface DomainPlan {
  readonly key: Key;
  readonly id: string;
  readonly gone: boolean;
}

/** One domain of the first region's transit gateway, for market data. */
function domainPlans(site: Site): readonly DomainPlan[] {
  if (!isFirstHub(site)) return [];
  const plan = (name: string, gone: boolean): DomainPlan => {
    const key = under(site.key, 'multicast', name);
    return { key, id: ec2Id('tgw-mcast-domain', key), gone };
  };
  return ended(site.rounds) === 'lingering' ? [plan('market-data', false), plan('former', true)] : [plan('market-data', false)];
}

function domains(site: Site): readonly TransitGatewayMulticastDomain[] {
  return domainPlans(site).map(({ key, id, gone }) => ({
    TransitGatewayMulticastDomainId: id,
    TransitGatewayMulticastDomainArn: ec2Arn(site, `transit-gateway-multicast-domain/${id}`),
    TransitGatewayId: transitGatewayId(site),
    OwnerId: site.account.id,
    Options: { Igmpv2Support: 'disable', StaticSourcesSupport: 'enable', AutoAcceptSharedAssociations: 'disable' },
    State: gone ? 'deleted' : 'available',
    CreationTime: moment(key),
    Tags: tagsOf(site.account, key, 'market-data', alterations(site.rounds, key, 0.4)),
  }));
}

/** The subnets of the egress VPC that take part: those of the first tier, where the appliance's interface is. */
function membersOf(site: Site, domainId: string): readonly SubnetPlan[] {
  if (!domainPlans(site).some(({ id, gone }) => id === domainId && !gone)) return [];
  return mainVpc(site).subnets.filter(({ tier, zone }) => tier === 'public' && zone <= 2);
}

function domainAssociations(site: Site, domainId: string): readonly TransitGatewayMulticastDomainAssociation[] {
  return membersOf(site, domainId).map(({ id }) => ({ ...attachment(site), Subnet: { SubnetId: id, State: 'associated' } }));
}

function attachment(site: Site) {
  return {
    TransitGatewayAttachmentId: egressAttachmentId(site),
    ResourceId: mainVpc(site).id,
    ResourceType: 'vpc',
    ResourceOwnerId: site.account.id,
  } as const;
}

/** The appliance sends to one group and listens to that and another. */
function multicastGroups(site: Site, domainId: string): readonly TransitGatewayMulticastGroup[] {
  const [subnet] = membersOf(site, domainId);
  const appliance = applianceInterface(site, mainVpc(site));
  if (subnet === undefined || appliance === undefined) return [];
  const also = alterations(site.rounds, under(site.key, 'multicast'), 0.3) % 2 === 1 ? ['239.1.0.3'] : [];
  return ['239.1.0.1', '239.1.0.2', ...also].map((address, index) => ({
    ...attachment(site),
    GroupIpAddress: address,
    SubnetId: subnet.id,
    NetworkInterfaceId: appliance.interfaceId,
    GroupMember: true,
    GroupSource: index === 0,
    MemberType: 'static',
    ...(index === 0 ? { SourceType: 'static' } : {}),
  }));
}

export const MULTICAST_LISTS: Lists = {
  'ec2:DescribeTransitGatewayMulticastDomains': domains,
  'ec2:GetTransitGatewayMulticastDomainAssociations': (site, input) =>
    domainAssociations(site, text(input, 'TransitGatewayMulticastDomainId')),
  'ec2:SearchTransitGatewayMulticastGroups': (site, input) => multicastGroups(site, text(input, 'TransitGatewayMulticastDomainId')),
};
