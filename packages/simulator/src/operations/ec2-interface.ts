import * as ec2 from '@aws-sdk/client-ec2';
import { described, ec2List, ec2Paging, ids } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

export const EC2_INTERFACE_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeNetworkInterfaces$, 'NetworkInterfaces', 'NetworkInterfaceId', {
    state: 'Status',
    paging: { ...ec2Paging(5, 1000), notWith: 'NetworkInterfaceIds' },
    picks: ids('NetworkInterfaceIds', 'NetworkInterfaceId', 'InvalidNetworkInterfaceID.NotFound', 'networkInterface'),
    paths: {
      'group-id': 'Groups.GroupId',
      'group-name': 'Groups.GroupName',
      'addresses.private-ip-address': 'PrivateIpAddresses.PrivateIpAddress',
      'addresses.association.public-ip': 'PrivateIpAddresses.Association.PublicIp',
    },
  }),
  ec2List(ec2.DescribeInstances$, 'Reservations', 'InstanceId', {
    within: 'Instances',
    outerFilters: ['owner-id', 'requester-id', 'reservation-id'],
    state: 'State.Name',
    paging: { ...ec2Paging(5, 1000), notWith: 'InstanceIds' },
    picks: ids('InstanceIds', 'InstanceId', 'InvalidInstanceID.NotFound', 'instance'),
    paths: {
      'instance-state-name': 'State.Name',
      'instance-state-code': 'State.Code',
      'availability-zone': 'Placement.AvailabilityZone',
      'instance.group-id': 'SecurityGroups.GroupId',
      'ip-address': 'PublicIpAddress',
      'dns-name': 'PublicDnsName',
      'iam-instance-profile.arn': 'IamInstanceProfile.Arn',
    },
  }),
  ec2List(ec2.DescribeImages$, 'Images', 'ImageId', {
    state: 'State',
    paging: ec2Paging(1, 1000),
    picks: [
      { input: 'ImageIds', path: 'ImageId', unknown: { code: 'InvalidAMIID.NotFound', message: "The image id '[{}]' does not exist" } },
      { input: 'Owners', path: 'OwnerId' },
    ],
    paths: { 'owner-alias': 'ImageOwnerAlias', 'is-public': 'Public' },
  }),
  described(
    ec2.DescribeNetworkInterfacePermissions$,
    'NetworkInterfacePermissions',
    'NetworkInterfacePermissionId',
    'network interface permission',
    { state: 'PermissionState.State', paging: ec2Paging(5, 255) },
  ),
  ec2List(ec2.DescribeTrunkInterfaceAssociations$, 'InterfaceAssociations', 'AssociationId', {
    paging: ec2Paging(5, 255),
    picks: ids('AssociationIds', 'AssociationId', 'InvalidAssociationID.NotFound', 'association'),
  }),
  described(ec2.DescribeSecondaryInterfaces$, 'SecondaryInterfaces', 'SecondaryInterfaceId', 'secondary interface', { state: 'Status' }),
];
