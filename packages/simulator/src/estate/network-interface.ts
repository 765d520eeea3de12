import type { NetworkInterface, NetworkInterfaceAssociation } from '@aws-sdk/client-ec2';
import { hostAddress } from './addresses.ts';
import { interfacesOfClassicBalancers } from './classic-load-balancer.ts';
import { interfacesOfClientVpn } from './client-vpn.ts';
import { endpointPlans } from './endpoint.ts';
import { interfacesOfFirewalls } from './firewall-endpoint.ts';
import { serviceGroup } from './group-plan.ts';
import { HOSTS } from './hosts.ts';
import { interfacesOfInstanceConnect } from './instance-connect.ts';
import { guestInstances, type InstanceInterface, type InstancePlan, instancePlans } from './instance-plan.ts';
import { networkInterface, serviceInterface } from './interface-item.ts';
import { choose, ec2Id, fraction, hex, integer, type Key, moment, momentOfRound, under } from './key.ts';
import { interfacesOfLattice } from './lattice-endpoint.ts';
import { interfacesOfBalancers } from './load-balancer-plan.ts';
import { publicName } from './names.ts';
import { natPlans } from './nat-gateway.ts';
import { oversizeInterfaces } from './oversize.ts';
import { participants, type Site, sharingPlace, zoneName } from './plan.ts';
import { interfacesOfResolver } from './resolver-endpoint.ts';
import { aboutTwoOf, alterations, births, presence } from './rounds.ts';
import { interfacesOfRouteServers } from './route-server.ts';
import { tagsOf } from './tags.ts';
import { vpcAttachments } from './transit-plan.ts';
import { volumeOf } from './volume.ts';
import { attachableVpcs, fixedVpcs, type VpcPlan } from './vpc-plan.ts';

/** All that the account sees: its own, and in a VPC that it shares, those of the participants, without their tags. */
export function networkInterfaces(site: Site): readonly NetworkInterface[] {
  return site.once('network-interfaces', () => [
    ...instancePlans(site).flatMap((plan) => interfacesOfInstance(site, plan, true)),
    ...interfacesOfGateways(site),
    ...interfacesOfEndpoints(site),
    ...interfacesOfFirewalls(site),
    ...interfacesOfLattice(site),
    ...interfacesOfAttachments(site),
    ...interfacesOfInstanceConnect(site),
    ...interfacesOfRouteServers(site),
    ...interfacesOfClientVpn(site),
    ...interfacesOfResolver(site),
    ...interfacesOfBalancers(site),
    ...interfacesOfClassicBalancers(site),
    ...otherInterfaces(site),
    ...interfacesOfGuests(site),
    ...oversizeInterfaces(site),
  ]);
}

function interfacesOfInstance(site: Site, plan: InstancePlan, own: boolean): readonly NetworkInterface[] {
  const attached = plan.born < 0 ? moment(plan.key) : momentOfRound(plan.born, plan.key);
  return plan.interfaces.map(
    (one): NetworkInterface => ({
      ...networkInterface(site, {
        key: one.key,
        id: one.id,
        vpcId: one.vpc.id,
        subnet: one.subnet,
        addresses: one.addresses,
        dnsName: one.dnsName,
        groups: one.groups,
        description: '',
        tags: own && fraction(one.key, 'tagged') < 0.5 ? tagsOf(site.account, one.key, plan.name, plan.edits) : [],
        association: associationOf(site, one),
      }),
      Attachment: {
        AttachTime: attached,
        AttachmentId: ec2Id('eni-attach', one.key),
        DeleteOnTermination: true,
        DeviceIndex: one.device,
        NetworkCardIndex: 0,
        InstanceId: plan.id,
        InstanceOwnerId: site.account.id,
        Status: 'attached',
      },
      ...(one.ipv6 === null ? {} : { Ipv6Addresses: [{ Ipv6Address: one.ipv6, IsPrimaryIpv6: false }], Ipv6Address: one.ipv6 }),
      ...(one.prefix === null
        ? {}
        : { Ipv4Prefixes: [{ Ipv4Prefix: one.prefix }], Operator: { Managed: true, Principal: 'eks.amazonaws.com' } }),
    }),
  );
}

function associationOf(site: Site, one: InstanceInterface): NetworkInterfaceAssociation | undefined {
  if (!one.publicIp) return undefined;
  const { address, elastic } = one.publicIp;
  return {
    ...(elastic ? { AllocationId: ec2Id('eipalloc', one.key), AssociationId: ec2Id('eipassoc', one.key) } : {}),
    IpOwnerId: elastic ? site.account.id : 'amazon',
    PublicDnsName: publicName(site, address),
    PublicIp: address,
  };
}

function interfacesOfGateways(site: Site): readonly NetworkInterface[] {
  return natPlans(site)
    .filter(({ state }) => state === 'available')
    .flatMap((plan) =>
      plan.addresses.map((address) => {
        const association =
          address.publicIp === null
            ? undefined
            : {
                AllocationId: ec2Id('eipalloc', address.key),
                AssociationId: ec2Id('eipassoc', address.key),
                IpOwnerId: site.account.id,
                PublicDnsName: publicName(site, address.publicIp),
                PublicIp: address.publicIp,
              };
        const description = `Interface for NAT Gateway ${plan.id}`;
        const { key, interfaceId: id, subnet, privateIp } = address;
        return serviceInterface(
          site,
          { key, id, vpcId: plan.vpc.id, subnet, addresses: [privateIp], groups: [], description, association },
          'natGateway',
        );
      }),
    );
}

function interfacesOfEndpoints(site: Site): readonly NetworkInterface[] {
  return endpointPlans(site)
    .filter(({ gone }) => !gone)
    .flatMap((plan) => {
      const balanced = plan.type === 'GatewayLoadBalancer';
      const groups = balanced ? [] : [serviceGroup(site, plan.vpc)];
      return plan.interfaces.map(({ key, id, subnet, privateIp }) =>
        serviceInterface(
          site,
          { key, id, vpcId: plan.vpc.id, subnet, addresses: [privateIp], groups, description: `VPC Endpoint Interface ${plan.id}` },
          balanced ? 'gateway_load_balancer_endpoint' : 'vpc_endpoint',
        ),
      );
    });
}

/** A transit gateway attachment has one in each of its subnets, which belongs to the owner of the VPC. */
function interfacesOfAttachments(site: Site): readonly NetworkInterface[] {
  return attachableVpcs(site).flatMap((vpc) =>
    vpcAttachments(site, vpc)
      .filter(({ state }) => state === 'available')
      .flatMap((attachment) =>
        vpc.subnets
          .filter(({ tier }) => tier === 'transit')
          .map((subnet) => {
            const key = under(attachment.key, 'eni', subnet.zone);
            const description = `Network Interface for Transit Gateway Attachment ${attachment.id}`;
            const addresses = [hostAddress(subnet.cidr, HOSTS.attachment)] as const;
            return serviceInterface(
              site,
              { key, id: ec2Id('eni', key), vpcId: vpc.id, subnet, addresses, groups: [], description },
              'transit_gateway',
            );
          }),
      ),
  );
}

const OTHERS = ['lambda', 'lambda', 'lambda', 'free', 'free'] as const;

/** Those of functions, and some that hang free. They come and go. */
function otherInterfaces(site: Site): readonly NetworkInterface[] {
  const vpcs = fixedVpcs(site);
  if (vpcs.length === 0) return [];
  const { interfaces } = volumeOf(site);
  const rate = aboutTwoOf(interfaces);
  const first = Array.from({ length: interfaces }, (_, index) => ({ key: under(site.key, 'other-eni', index), round: -1, index }));
  const added = births(site.rounds, under(site.key, 'other-eni'), 2).map(({ key, round }, index) => ({ key, round, index: index % 30 }));
  return [...first, ...added]
    .filter(({ key, round }) => presence(site.rounds, key, rate, round) === 'present')
    .flatMap(({ key, round, index }) => {
      const vpc = vpcs[index % vpcs.length];
      return vpc ? otherInterface(site, vpc, key, Math.floor(index / vpcs.length), round) : [];
    });
}

function otherInterface(site: Site, vpc: VpcPlan, key: Key, turn: number, born: number): readonly NetworkInterface[] {
  const subnets = vpc.subnets.filter(({ tier }) => tier === 'private');
  const subnet = subnets[turn % subnets.length];
  if (!subnet) return [];
  const step = Math.floor(turn / subnets.length);
  const addresses = [hostAddress(subnet.cidr, born < 0 ? HOSTS.others + (step % 20) : HOSTS.laterOthers + (step % 30))] as const;
  const kind = choose(key, 'kind', OTHERS);
  const details = { key, id: ec2Id('eni', key), vpcId: vpc.id, subnet, addresses, groups: [serviceGroup(site, vpc)] };
  const label = hex(key).slice(0, 8);
  if (kind === 'lambda') return [serviceInterface(site, { ...details, description: `AWS Lambda VPC ENI-function-${label}` }, 'lambda')];
  const edits = alterations(site.rounds, key, 0.05, 'alter', born);
  const free = networkInterface(site, {
    ...details,
    description: `spare ${integer(key, 'number', 1, 99)}`,
    tags: tagsOf(site.account, key, 'spare', edits),
  });
  return [{ ...free, Status: 'available' }];
}

function interfacesOfGuests(site: Site): readonly NetworkInterface[] {
  if (sharingPlace(site.plan, site.region)?.account !== site.account) return [];
  return participants(site.plan, site.region).flatMap((place) => {
    const guest = site.at(place);
    return guestInstances(guest).flatMap((plan) =>
      interfacesOfInstance(guest, plan, false).map((one) => ({ ...one, AvailabilityZone: zoneName(site, plan.subnet.zone) })),
    );
  });
}
