import type { GroupIdentifier, NetworkInterface, NetworkInterfaceAssociation, Tag } from '@aws-sdk/client-ec2';
import { hex, type Key } from './key.ts';
import { macAddress, privateName } from './names.ts';
import { type Site, zoneId, zoneName } from './plan.ts';
import type { SubnetPlan } from './vpc-plan.ts';

/** The account by which AWS's own services ask for network interfaces, in this simulation. */
const REQUESTER = '000000000066';

export interface InterfaceDetails {
  readonly key: Key;
  readonly id: string;
  readonly vpcId: string;
  readonly subnet: SubnetPlan;
  readonly addresses: readonly [string, ...string[]];
  readonly dnsName?: string;
  readonly groups: GroupIdentifier[];
  readonly description: string;
  readonly tags: Tag[];
  readonly association?: NetworkInterfaceAssociation | undefined;
}

/** What every interface has; the rest is spread over it. */
export function networkInterface(site: Site, details: InterfaceDetails): NetworkInterface {
  const { key, id, vpcId, subnet, addresses, groups, description, tags, association } = details;
  const { dnsName = privateName(site, addresses[0]) } = details;
  return {
    NetworkInterfaceId: id,
    VpcId: vpcId,
    SubnetId: subnet.id,
    AvailabilityZone: zoneName(site, subnet.zone),
    AvailabilityZoneId: zoneId(site.region, subnet.zone),
    OwnerId: site.account.id,
    Description: description,
    Groups: groups,
    InterfaceType: 'interface',
    MacAddress: macAddress(key),
    PrivateDnsName: dnsName,
    PrivateIpAddress: addresses[0],
    PrivateIpAddresses: addresses.map((address, index) => ({
      ...(association && index === 0 ? { Association: association } : {}),
      Primary: index === 0,
      PrivateDnsName: index === 0 ? dnsName : privateName(site, address),
      PrivateIpAddress: address,
    })),
    ...(association ? { Association: association } : {}),
    Ipv6Addresses: [],
    RequesterManaged: false,
    SourceDestCheck: true,
    Status: 'in-use',
    TagSet: tags,
  };
}

/** Made by a service of AWS, on the account's behalf. */
export function serviceInterface(
  site: Site,
  details: Omit<InterfaceDetails, 'tags'>,
  type: NonNullable<NetworkInterface['InterfaceType']>,
): NetworkInterface {
  return {
    ...networkInterface(site, { ...details, tags: [] }),
    InterfaceType: type,
    RequesterId: REQUESTER,
    RequesterManaged: true,
    SourceDestCheck: false,
    Attachment: {
      AttachmentId: `ela-attach-0${hex(details.key)}`,
      DeleteOnTermination: false,
      DeviceIndex: 1,
      InstanceOwnerId: 'amazon-aws',
      Status: 'attached',
    },
  };
}
