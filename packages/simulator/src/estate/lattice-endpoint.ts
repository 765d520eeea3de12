import type { NetworkInterface, State, VpcEndpoint, VpcEndpointAssociation } from '@aws-sdk/client-ec2';
import type { ResourceEndpointAssociationSummary, ServiceNetworkEndpointAssociation } from '@aws-sdk/client-vpc-lattice';
import { hostAddress } from './addresses.ts';
import { serviceGroup } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { serviceInterface } from './interface-item.ts';
import { ec2Id, type Key, moment, momentOfRound, under } from './key.ts';
import { isLatticePartner, latticeHub, latticePartners, latticeThing, platformNetwork } from './lattice-plan.ts';
import { configurationPlans } from './lattice-resource-plan.ts';
import { type Lists, text } from './lists.ts';
import { isHub, type Place, type Site } from './plan.ts';
import { alterations } from './rounds.ts';
import { currentSpell } from './spell.ts';
import { tagsOf } from './tags.ts';
import { mainVpc, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

/** A VPC endpoint by which a service network or a resource configuration is reached. */
interface LatticeEndpoint {
  readonly key: Key;
  readonly id: string;
  readonly owner: Place;
  readonly vpc: VpcPlan;
  readonly subnet: SubnetPlan;
  readonly interfaceId: string;
  readonly name: string;
  readonly leadsTo: { readonly network: string } | { readonly configuration: string };
  readonly born: number;
}

/** The hub's to the platform, and the first partner's to what the hub shares. They come and go. */
function endpointsOf(site: Site): readonly LatticeEndpoint[] {
  if (isHub(site)) {
    const platform = platformNetwork(site);
    return platform === undefined ? [] : endpoint(site, 'platform', { network: platform.arn });
  }
  const hub = isLatticePartner(site) && latticePartners(site)[0]?.account === site.account ? latticeHub(site) : undefined;
  const shared = hub && configurationPlans(hub).find((configuration) => configuration.shared);
  return shared === undefined ? [] : endpoint(site, shared.name, { configuration: shared.arn });
}

function endpoint(site: Site, name: string, leadsTo: LatticeEndpoint['leadsTo']): readonly LatticeEndpoint[] {
  const vpc = mainVpc(site);
  const subnet = vpc.subnets.find(({ tier }) => tier === 'data') ?? vpc.subnets.find(({ tier }) => tier === 'public');
  const spell = currentSpell(site.rounds, under(site.key, 'lattice', 'endpoint'), 1);
  if (subnet === undefined || spell === undefined) return [];
  const { key, born } = spell;
  return [{ key, id: ec2Id('vpce', key), owner: site, vpc, subnet, interfaceId: ec2Id('eni', under(key, 'eni')), name, leadsTo, born }];
}

/** The addresses that other endpoints have in private subnets. */
function addressOf({ subnet }: LatticeEndpoint): string {
  return hostAddress(subnet.cidr, HOSTS.endpoints);
}

export function endpointsOfLattice(site: Site): readonly VpcEndpoint[] {
  return endpointsOf(site).map((plan) => ({
    VpcEndpointId: plan.id,
    VpcEndpointType: 'network' in plan.leadsTo ? 'ServiceNetwork' : 'Resource',
    VpcId: plan.vpc.id,
    // AWS answers states in lower case, whatever the SDK's enum says.
    State: 'available' as string as State,
    RouteTableIds: [],
    SubnetIds: [plan.subnet.id],
    Groups: [serviceGroup(site, plan.vpc)],
    IpAddressType: 'ipv4',
    PrivateDnsEnabled: false,
    RequesterManaged: false,
    NetworkInterfaceIds: [plan.interfaceId],
    DnsEntries: [],
    CreationTimestamp: createdAt(plan),
    Tags: tagsOf(site.account, plan.key, `lattice-${plan.name}`, alterations(site.rounds, plan.key, 0.1, 'alter', plan.born)),
    OwnerId: site.account.id,
    ...('network' in plan.leadsTo ? { ServiceNetworkArn: plan.leadsTo.network } : { ResourceConfigurationArn: plan.leadsTo.configuration }),
  }));
}

function createdAt({ key, born }: LatticeEndpoint): Date {
  return born < 0 ? moment(key) : momentOfRound(born, key);
}

export function interfacesOfLattice(site: Site): readonly NetworkInterface[] {
  return endpointsOf(site).map((plan) =>
    serviceInterface(
      site,
      {
        key: under(plan.key, 'eni'),
        id: plan.interfaceId,
        vpcId: plan.vpc.id,
        subnet: plan.subnet,
        addresses: [addressOf(plan)],
        groups: [serviceGroup(site, plan.vpc)],
        description: `VPC Endpoint Interface ${plan.id}`,
      },
      'vpc_endpoint',
    ),
  );
}

function associationsOfEndpoints(site: Site): readonly VpcEndpointAssociation[] {
  return endpointsOf(site).map((plan) => ({
    Id: ec2Id('vpce-assoc', under(plan.key, 'association')),
    VpcEndpointId: plan.id,
    AssociatedResourceAccessibility: 'Accessible',
    ...('network' in plan.leadsTo
      ? { ServiceNetworkArn: plan.leadsTo.network, ServiceNetworkName: plan.name }
      : { AssociatedResourceArn: plan.leadsTo.configuration }),
    Tags: [],
  }));
}

/** Of the account's own networks. */
function ofNetwork(site: Site, id: string): readonly ServiceNetworkEndpointAssociation[] {
  return endpointsOf(site).flatMap((plan) => {
    if (!('network' in plan.leadsTo) || !plan.leadsTo.network.endsWith(`/${id}`)) return [];
    return [
      {
        id: ec2Id('snvea', under(plan.key, 'association')),
        vpcEndpointId: plan.id,
        vpcId: plan.vpc.id,
        vpcEndpointOwnerId: plan.owner.account.id,
        state: 'ACTIVE',
        serviceNetworkArn: plan.leadsTo.network,
        createdAt: createdAt(plan),
      },
    ];
  });
}

/** Its owner sees all of them, a partner its own. */
function ofConfiguration(site: Site, id: string): readonly ResourceEndpointAssociationSummary[] {
  const everyone = isHub(site) ? latticePartners(site).map((place) => site.at(place)) : [site];
  const hub = latticeHub(site);
  return everyone.flatMap((place) =>
    endpointsOf(place).flatMap((plan) => {
      const { leadsTo } = plan;
      if (hub === undefined || !('configuration' in leadsTo) || !leadsTo.configuration.endsWith(`/${id}`)) return [];
      const thing = latticeThing(hub, 'rea', 'resourceendpointassociation', under(plan.key, 'resource'), plan.name);
      return [
        {
          id: thing.id,
          arn: thing.arn,
          resourceConfigurationId: id,
          resourceConfigurationArn: leadsTo.configuration,
          resourceConfigurationName: plan.name,
          vpcEndpointId: plan.id,
          vpcEndpointOwner: plan.owner.account.id,
          createdBy: plan.owner.account.id,
          createdAt: createdAt(plan),
        },
      ];
    }),
  );
}

export const LATTICE_ENDPOINT_LISTS: Lists = {
  'ec2:DescribeVpcEndpointAssociations': associationsOfEndpoints,
  'vpc-lattice:ListServiceNetworkVpcEndpointAssociations': (site, input) => ofNetwork(site, text(input, 'serviceNetworkIdentifier')),
  'vpc-lattice:ListResourceEndpointAssociations': (site, input) => ofConfiguration(site, text(input, 'resourceConfigurationIdentifier')),
};
