import type { Instance, InstanceNetworkInterface, Reservation } from '@aws-sdk/client-ec2';
import { type InstanceInterface, type InstancePlan, type InstanceState, instancePlans } from './instance-plan.ts';
import { ec2Id, fraction, hex, moment, momentOfRound, under } from './key.ts';
import { macAddress, privateName, publicName } from './names.ts';
import { type Site, zoneId, zoneName } from './plan.ts';
import { tagsOf } from './tags.ts';

/** What all instances have in common is one object: nobody changes an item. */
const CONSTANT = {
  AmiLaunchIndex: 0,
  CapacityReservationSpecification: { CapacityReservationPreference: 'open' },
  CurrentInstanceBootMode: 'uefi',
  BootMode: 'uefi-preferred',
  EbsOptimized: true,
  EnaSupport: true,
  EnclaveOptions: { Enabled: false },
  HibernationOptions: { Configured: false },
  Hypervisor: 'xen',
  MaintenanceOptions: { AutoRecovery: 'default', RebootMigration: 'default' },
  MetadataOptions: {
    State: 'applied',
    HttpTokens: 'required',
    HttpPutResponseHopLimit: 2,
    HttpEndpoint: 'enabled',
    HttpProtocolIpv6: 'disabled',
    InstanceMetadataTags: 'disabled',
  },
  Monitoring: { State: 'disabled' },
  NetworkPerformanceOptions: { BandwidthWeighting: 'default' },
  PlatformDetails: 'Linux/UNIX',
  ProductCodes: [],
  RootDeviceName: '/dev/xvda',
  RootDeviceType: 'ebs',
  UsageOperation: 'RunInstances',
  VirtualizationType: 'hvm',
} as const satisfies Omit<Instance, 'ProductCodes'> & { ProductCodes: readonly [] };

const NAME_OPTIONS = { HostnameType: 'ip-name', EnableResourceNameDnsARecord: false, EnableResourceNameDnsAAAARecord: false } as const;
const CPU = { CoreCount: 1, ThreadsPerCore: 2 };
const STATE_CODES: Readonly<Record<InstanceState, number>> = { running: 16, stopped: 80, terminated: 48 };
const TYPES = { x86_64: ['t3.micro', 'm6i.large', 'c6i.xlarge'], arm64: ['t4g.small', 'm7g.large', 'c7g.xlarge'] } as const;

export function reservations(site: Site): readonly Reservation[] {
  return site.once('reservations', () => {
    const found = new Map<string, Reservation & { Instances: Instance[] }>();
    for (const plan of instancePlans(site)) {
      const id = ec2Id('r', plan.reservation);
      let reservation = found.get(id);
      if (!reservation) {
        reservation = { ReservationId: id, OwnerId: site.account.id, Groups: [], Instances: [] };
        found.set(id, reservation);
      }
      reservation.Instances.push(describeInstance(site, plan));
    }
    return [...found.values()];
  });
}

function describeInstance(site: Site, plan: InstancePlan): Instance {
  const { key, state } = plan;
  const [primary] = plan.interfaces;
  const launched = plan.born < 0 ? moment(key) : momentOfRound(plan.born, key);
  const types = TYPES[plan.image.architecture];
  return {
    ...CONSTANT,
    ProductCodes: [],
    InstanceId: plan.id,
    ImageId: plan.image.id,
    InstanceType: types[Math.floor(fraction(key, 'type') * types.length)] ?? types[0],
    Architecture: plan.image.architecture,
    ClientToken: hex(under(key, 'token')),
    KeyName: 'operations',
    LaunchTime: launched,
    Placement: {
      AvailabilityZone: zoneName(site, plan.subnet.zone),
      AvailabilityZoneId: zoneId(site.region, plan.subnet.zone),
      GroupName: '',
      Tenancy: 'default',
    },
    State: { Code: STATE_CODES[state], Name: state },
    StateTransitionReason: state === 'running' ? '' : `User initiated (${launched.toISOString().slice(0, 19).replace('T', ' ')} GMT)`,
    ...(state === 'running'
      ? {}
      : { StateReason: { Code: 'Client.UserInitiatedShutdown', Message: 'Client.UserInitiatedShutdown: User initiated shutdown' } }),
    CpuOptions: CPU,
    ...(fraction(key, 'profile') < 0.5
      ? {
          IamInstanceProfile: {
            Arn: `arn:${site.plan.partition}:iam::${site.account.id}:instance-profile/application`,
            Id: `AIPA${hex(site.account.key).toUpperCase()}`,
          },
        }
      : {}),
    BlockDeviceMappings:
      state === 'terminated'
        ? []
        : [
            {
              DeviceName: '/dev/xvda',
              Ebs: { AttachTime: launched, DeleteOnTermination: true, Status: 'attached', VolumeId: ec2Id('vol', key) },
            },
          ],
    NetworkInterfaces: plan.interfaces.map((one) => describeInterface(site, one, launched)),
    SecurityGroups: primary?.groups ?? [],
    PrivateDnsName: primary?.dnsName ?? '',
    PublicDnsName: primary?.publicIp ? publicName(site, primary.publicIp.address) : '',
    ...(primary
      ? {
          VpcId: plan.vpc.id,
          SubnetId: plan.subnet.id,
          PrivateIpAddress: primary.addresses[0],
          ...(primary.publicIp ? { PublicIpAddress: primary.publicIp.address } : {}),
          ...(primary.ipv6 === null ? {} : { Ipv6Address: primary.ipv6 }),
          SourceDestCheck: true,
          PrivateDnsNameOptions: NAME_OPTIONS,
        }
      : {}),
    Tags: tagsOf(site.account, key, plan.name, plan.edits),
  };
}

/** The interface as its instance shows it. */
function describeInterface(site: Site, one: InstanceInterface, attached: Date): InstanceNetworkInterface {
  const association = one.publicIp && {
    IpOwnerId: one.publicIp.elastic ? site.account.id : 'amazon',
    PublicDnsName: publicName(site, one.publicIp.address),
    PublicIp: one.publicIp.address,
  };
  return {
    ...(association ? { Association: association } : {}),
    Attachment: {
      AttachTime: attached,
      AttachmentId: ec2Id('eni-attach', one.key),
      DeleteOnTermination: true,
      DeviceIndex: one.device,
      NetworkCardIndex: 0,
      Status: 'attached',
    },
    Description: '',
    Groups: one.groups,
    Ipv6Addresses: one.ipv6 === null ? [] : [{ Ipv6Address: one.ipv6, IsPrimaryIpv6: false }],
    MacAddress: macAddress(one.key),
    NetworkInterfaceId: one.id,
    OwnerId: site.account.id,
    PrivateDnsName: one.dnsName,
    PrivateIpAddress: one.addresses[0],
    PrivateIpAddresses: one.addresses.map((address, index) => ({
      ...(association && index === 0 ? { Association: association } : {}),
      Primary: index === 0,
      PrivateDnsName: index === 0 ? one.dnsName : privateName(site, address),
      PrivateIpAddress: address,
    })),
    SourceDestCheck: true,
    Status: 'in-use',
    SubnetId: one.subnet.id,
    VpcId: one.vpc.id,
    InterfaceType: 'interface',
    ...(one.prefix === null ? {} : { Ipv4Prefixes: [{ Ipv4Prefix: one.prefix }] }),
  };
}
