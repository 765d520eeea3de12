import {
  DescribeInstancesResult$,
  DescribeNetworkInterfacesResult$,
  DescribeVpcsResult$,
  type Instance,
  type NetworkInterface,
} from '@aws-sdk/client-ec2';
import { NormalizedSchema } from '@smithy/core/schema';
import { writeAnswer } from './wire-writer.ts';

/** Answers of EC2 as bytes, by operation: full pages of `items` and an empty one. Equal for equal arguments. */
export function ec2Pages(items: number): Readonly<Record<'DescribeInstances' | 'DescribeNetworkInterfaces' | 'DescribeVpcs', Buffer>> {
  const numbers = Array.from({ length: items }, (_, index) => index);
  const reservations = numbers.map((number) => ({
    ReservationId: id('r', number),
    OwnerId: OWNER,
    Groups: [],
    Instances: [instance(number)],
  }));
  const page = (operation: string, schema: unknown, value: object): Buffer =>
    Buffer.from(writeAnswer(operation, NormalizedSchema.of(schema as never), value));
  return {
    DescribeInstances: page('DescribeInstances', DescribeInstancesResult$, { Reservations: reservations, NextToken: id('token', 1) }),
    DescribeNetworkInterfaces: page('DescribeNetworkInterfaces', DescribeNetworkInterfacesResult$, {
      NetworkInterfaces: numbers.map(networkInterface),
    }),
    DescribeVpcs: page('DescribeVpcs', DescribeVpcsResult$, { Vpcs: [] }),
  };
}

const OWNER = '111122223333';

/** Twelve resources share a subnet and a security group, as they do in life. */
const neighbourhood = (number: number): number => Math.floor(number / 12);

/** A resource id with the seventeen hexadecimal digits that AWS gives: spread by a multiplier that is coprime to their count. */
function id(prefix: string, number: number): string {
  const digits = ((BigInt(number + 1) * 0x9e3779b97f4a7c15n) % 16n ** 17n).toString(16);
  return `${prefix}-${digits.padStart(17, '0')}`;
}

function address(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}

function dnsName(number: number): string {
  return `ip-${address(number).replaceAll('.', '-')}.ec2.internal`;
}

function startOf(number: number): Date {
  return new Date(1_700_000_000_000 + number * 61_000);
}

function tags(kind: string, number: number): { Key: string; Value: string }[] {
  return [
    { Key: 'Name', Value: `${kind}-${number}` },
    { Key: 'environment', Value: number % 3 === 0 ? 'production' : 'staging' },
    { Key: 'aws:autoscaling:groupName', Value: `${kind}-group-${neighbourhood(number)}` },
  ];
}

const groups = (number: number) => [{ GroupId: id('sg', neighbourhood(number)), GroupName: 'default' }];

function instance(number: number): Instance {
  const place = { SubnetId: id('subnet', neighbourhood(number)), VpcId: id('vpc', 1) };
  const addresses = { PrivateDnsName: dnsName(number), PrivateIpAddress: address(number) };
  return {
    AmiLaunchIndex: 0,
    ImageId: id('ami', 3),
    InstanceId: id('i', number),
    InstanceType: 'm5.large',
    KeyName: 'operations',
    LaunchTime: startOf(number),
    Monitoring: { State: 'disabled' },
    Placement: { AvailabilityZone: 'us-east-1a', GroupName: '', Tenancy: 'default' },
    ...addresses,
    ProductCodes: [],
    PublicDnsName: '',
    State: { Code: 16, Name: 'running' },
    StateTransitionReason: '',
    ...place,
    Architecture: 'x86_64',
    BlockDeviceMappings: [
      {
        DeviceName: '/dev/xvda',
        Ebs: { AttachTime: startOf(number), DeleteOnTermination: true, Status: 'attached', VolumeId: id('vol', number) },
      },
    ],
    ClientToken: id('token', number),
    EbsOptimized: false,
    EnaSupport: true,
    Hypervisor: 'xen',
    IamInstanceProfile: { Arn: `arn:aws:iam::${OWNER}:instance-profile/web`, Id: 'AIPAEXAMPLEEXAMPLE123' },
    NetworkInterfaces: [
      {
        Attachment: {
          AttachTime: startOf(number),
          AttachmentId: id('eni-attach', number),
          DeleteOnTermination: true,
          DeviceIndex: 0,
          Status: 'attached',
          NetworkCardIndex: 0,
        },
        Description: '',
        Groups: groups(number),
        Ipv6Addresses: [],
        MacAddress: macAddress(number),
        NetworkInterfaceId: id('eni', number),
        OwnerId: OWNER,
        ...addresses,
        PrivateIpAddresses: [{ Primary: true, ...addresses }],
        SourceDestCheck: true,
        Status: 'in-use',
        ...place,
        InterfaceType: 'interface',
      },
    ],
    RootDeviceName: '/dev/xvda',
    RootDeviceType: 'ebs',
    SecurityGroups: groups(number),
    SourceDestCheck: true,
    Tags: tags('web', number),
    VirtualizationType: 'hvm',
    CpuOptions: { CoreCount: 1, ThreadsPerCore: 2 },
    CapacityReservationSpecification: { CapacityReservationPreference: 'open' },
    HibernationOptions: { Configured: false },
    MetadataOptions: { State: 'applied', HttpTokens: 'required', HttpPutResponseHopLimit: 2, HttpEndpoint: 'enabled' },
    EnclaveOptions: { Enabled: false },
    PlatformDetails: 'Linux/UNIX',
    UsageOperation: 'RunInstances',
    UsageOperationUpdateTime: startOf(number),
    PrivateDnsNameOptions: { HostnameType: 'ip-name', EnableResourceNameDnsARecord: false, EnableResourceNameDnsAAAARecord: false },
    MaintenanceOptions: { AutoRecovery: 'default' },
  };
}

function networkInterface(number: number): NetworkInterface {
  const addresses = { PrivateDnsName: dnsName(number), PrivateIpAddress: address(number) };
  return {
    Attachment: {
      AttachTime: startOf(number),
      AttachmentId: id('eni-attach', number),
      DeleteOnTermination: true,
      DeviceIndex: 0,
      InstanceId: id('i', number),
      InstanceOwnerId: OWNER,
      Status: 'attached',
    },
    AvailabilityZone: 'us-east-1a',
    Description: number % 4 === 0 ? `ELB app/shop & more/${id('lb', number)}` : '',
    Groups: groups(number),
    InterfaceType: 'interface',
    Ipv6Addresses: [],
    MacAddress: macAddress(number),
    NetworkInterfaceId: id('eni', number),
    OwnerId: OWNER,
    ...addresses,
    PrivateIpAddresses: [{ Primary: true, ...addresses }],
    RequesterManaged: false,
    SourceDestCheck: true,
    Status: 'in-use',
    SubnetId: id('subnet', neighbourhood(number)),
    TagSet: tags('interface', number),
    VpcId: id('vpc', 1),
  };
}

function macAddress(number: number): string {
  return `0e:d7:00:${[number >> 16, number >> 8, number].map((byte) => (byte & 255).toString(16).padStart(2, '0')).join(':')}`;
}
