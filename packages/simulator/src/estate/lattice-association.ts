import type {
  DnsEntry,
  GetServiceNetworkVpcAssociationResponse,
  ServiceNetworkResourceAssociationSummary,
  ServiceNetworkServiceAssociationSummary,
  ServiceNetworkVpcAssociationSummary,
} from '@aws-sdk/client-vpc-lattice';
import { serviceGroup } from './group-plan.ts';
import { hex, under } from './key.ts';
import {
  type LatticeThing,
  latticeHub,
  latticeMoments,
  latticePartners,
  latticeThing,
  type NetworkPlan,
  ownNetworks,
  ownServices,
  type ServicePlan,
  visibleNetworks,
  visibleServices,
} from './lattice-plan.ts';
import { configurationPlans, type ResourceConfigurationPlan } from './lattice-resource-plan.ts';
import { type Lists, text } from './lists.ts';
import { isHub, type Place, type Site } from './plan.ts';
import { currentSpell } from './spell.ts';
import { attachableVpcs, mainVpc, type VpcPlan } from './vpc-plan.ts';

interface ServiceAssociation extends LatticeThing {
  readonly network: NetworkPlan;
  readonly service: ServicePlan;
}

/** The hub takes its own services into its networks, and the one that is lent to it; partners take theirs into the network that they share. */
function allServiceAssociations(site: Site): readonly ServiceAssociation[] {
  const hub = latticeHub(site);
  if (hub === undefined) return [];
  return hub.once('lattice-service-associations', () => {
    const [platform, tools] = ownNetworks(hub);
    if (platform === undefined || tools === undefined) return [];
    const join = (owner: Place, network: NetworkPlan, service: ServicePlan): readonly ServiceAssociation[] => {
      const spell = currentSpell(site.rounds, under(service.key, 'association', network.id), 0.9);
      if (spell === undefined) return [];
      const thing = latticeThing(owner, 'snsa', 'servicenetworkserviceassociation', spell.key, service.name, spell.born);
      return [{ ...thing, network, service }];
    };
    const lasting = (services: readonly ServicePlan[]): readonly ServicePlan[] => services.filter(({ kind }) => kind !== 'trial');
    return [
      ...lasting(ownServices(hub)).flatMap((service) => join(hub, platform, service)),
      ...latticePartners(hub).flatMap((place, index) =>
        lasting(ownServices(hub.at(place))).flatMap((service) => [
          ...join(place, platform, service),
          ...(index === 0 ? join(hub, tools, service) : []),
        ]),
      ),
    ];
  });
}

/** Those of the networks and of the services that the account sees. */
export function serviceAssociations(site: Site): readonly ServiceNetworkServiceAssociationSummary[] {
  const networks = new Set(visibleNetworks(site).map(({ id }) => id));
  const services = new Set(visibleServices(site).map(({ id }) => id));
  return allServiceAssociations(site)
    .filter(({ network, service }) => networks.has(network.id) || services.has(service.id))
    .map((plan) => {
      const { service } = plan;
      return {
        ...common(plan, plan.network),
        serviceId: service.id,
        serviceName: service.name,
        serviceArn: service.arn,
        dnsEntry: dnsEntry(service, 'svcs'),
      };
    });
}

function common(plan: LatticeThing, network: NetworkPlan) {
  return {
    id: plan.id,
    arn: plan.arn,
    status: 'ACTIVE',
    createdBy: plan.owner.account.id,
    createdAt: latticeMoments(plan).createdAt,
    serviceNetworkId: network.id,
    serviceNetworkName: network.name,
    serviceNetworkArn: network.arn,
  } as const;
}

export function dnsEntry({ key, id, name, owner }: LatticeThing, kind: 'svcs' | 'rsc'): DnsEntry {
  return {
    domainName: `${name}-${id.slice(-17)}.${hex(key).slice(0, 7)}.vpc-lattice-${kind}.${owner.region}.on.aws`,
    hostedZoneId: `Z${hex(under(owner.plan.root, 'lattice-zone', owner.region)).toUpperCase()}`,
  };
}

interface VpcAssociation extends LatticeThing {
  readonly network: NetworkPlan;
  readonly vpc: VpcPlan;
}

/** The VPC of the hub's services and its partners' main ones reach the platform, the way out has the tools. */
function allVpcAssociations(site: Site): readonly VpcAssociation[] {
  const hub = latticeHub(site);
  if (hub === undefined) return [];
  return hub.once('lattice-vpc-associations', () => {
    const [platform, tools] = ownNetworks(hub);
    if (platform === undefined || tools === undefined) return [];
    const join = (network: NetworkPlan, vpc: VpcPlan | undefined): readonly VpcAssociation[] => {
      const spell = vpc && currentSpell(site.rounds, under(vpc.key, 'lattice-association'), 0.9);
      if (vpc === undefined || spell === undefined) return [];
      return [{ ...latticeThing(vpc.place, 'snva', 'servicenetworkvpcassociation', spell.key, vpc.name, spell.born), network, vpc }];
    };
    const [out, , services] = attachableVpcs(hub);
    return [...join(platform, services), ...join(tools, out), ...latticePartners(hub).flatMap((place) => join(platform, mainVpc(place)))];
  });
}

/** All those of its own networks, and of its own VPCs. */
export function vpcAssociations(site: Site): readonly ServiceNetworkVpcAssociationSummary[] {
  return visibleVpcAssociations(site).map(describeVpcAssociation);
}

function visibleVpcAssociations(site: Site): readonly VpcAssociation[] {
  return allVpcAssociations(site).filter(({ owner, network }) => [owner, network.owner].some(({ account }) => account === site.account));
}

function describeVpcAssociation(plan: VpcAssociation): ServiceNetworkVpcAssociationSummary {
  return {
    ...common(plan, plan.network),
    privateDnsEnabled: false,
    vpcId: plan.vpc.id,
    lastUpdatedAt: latticeMoments(plan).lastUpdatedAt,
  };
}

function vpcAssociation(site: Site, asked: string): readonly GetServiceNetworkVpcAssociationResponse[] {
  return visibleVpcAssociations(site)
    .filter(({ id, owner }) => id === asked && owner.account === site.account)
    .map((plan) => ({ ...describeVpcAssociation(plan), securityGroupIds: [serviceGroup(site, plan.vpc).GroupId] }));
}

interface ResourceAssociation extends LatticeThing {
  readonly network: NetworkPlan;
  readonly configuration: ResourceConfigurationPlan;
}

/** The hub's, in the network that its partners share. */
function resourceAssociationPlans(site: Site): readonly ResourceAssociation[] {
  const [platform] = ownNetworks(site);
  if (!isHub(site) || platform === undefined) return [];
  return configurationPlans(site)
    .filter(({ kind }) => kind === 'GROUP' || kind === 'SINGLE')
    .flatMap((configuration): readonly ResourceAssociation[] => {
      const spell = currentSpell(site.rounds, under(configuration.key, 'association'), 0.9);
      if (spell === undefined) return [];
      const thing = latticeThing(site, 'snra', 'servicenetworkresourceassociation', spell.key, configuration.name, spell.born);
      return [{ ...thing, network: platform, configuration }];
    });
}

export function resourceAssociations(site: Site): readonly ServiceNetworkResourceAssociationSummary[] {
  return resourceAssociationPlans(site).map((plan) => ({
    ...common(plan, plan.network),
    resourceConfigurationId: plan.configuration.id,
    resourceConfigurationArn: plan.configuration.arn,
    resourceConfigurationName: plan.configuration.name,
    dnsEntry: dnsEntry(plan, 'rsc'),
    isManagedAssociation: false,
    privateDnsEnabled: false,
  }));
}

/** Of one network, where one is named. */
function within<Item extends { readonly serviceNetworkId?: string | undefined; readonly serviceNetworkArn?: string | undefined }>(
  items: readonly Item[],
  network: string,
): readonly Item[] {
  return items.filter(({ serviceNetworkId, serviceNetworkArn }) => ['', serviceNetworkId, serviceNetworkArn].includes(network));
}

export const LATTICE_ASSOCIATION_LISTS: Lists = {
  'vpc-lattice:ListServiceNetworkServiceAssociations': (site, input) =>
    within(serviceAssociations(site), text(input, 'serviceNetworkIdentifier')),
  'vpc-lattice:ListServiceNetworkVpcAssociations': (site, input) => within(vpcAssociations(site), text(input, 'serviceNetworkIdentifier')),
  'vpc-lattice:GetServiceNetworkVpcAssociation': (site, input) =>
    vpcAssociation(site, text(input, 'serviceNetworkVpcAssociationIdentifier')),
  'vpc-lattice:ListServiceNetworkResourceAssociations': resourceAssociations,
};
