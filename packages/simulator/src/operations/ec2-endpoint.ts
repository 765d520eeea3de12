import * as ec2 from '@aws-sdk/client-ec2';
import { described, ec2List, ec2Paging, ids, listedUnder, parentOf } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

export const EC2_ENDPOINT_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeVpcEndpoints$, 'VpcEndpoints', 'VpcEndpointId', {
    state: 'State',
    paging: ec2Paging(1, 1000, 'cut'),
    picks: [
      {
        input: 'VpcEndpointIds',
        path: 'VpcEndpointId',
        unknown: { code: 'InvalidVpcEndpointId.NotFound', message: "The Vpc Endpoint Id '{}' does not exist" },
      },
    ],
    paths: { 'vpc-endpoint-state': 'State' },
  }),
  ec2List(ec2.DescribeVpcEndpointServices$, 'ServiceDetails', 'ServiceName', {
    paging: ec2Paging(1, 1000, 'cut'),
    picks: [
      {
        input: 'ServiceNames',
        path: 'ServiceName',
        unknown: { code: 'InvalidServiceName', message: "The Vpc Endpoint Service '{}' does not exist" },
      },
    ],
    paths: { 'service-type': 'ServiceType.ServiceType' },
    names: { output: 'ServiceNames', path: 'ServiceName' },
  }),
  ec2List(ec2.DescribeVpcEndpointAssociations$, 'VpcEndpointAssociations', 'Id', {
    paging: ec2Paging(1, 100),
    picks: ids('VpcEndpointIds', 'VpcEndpointId', 'InvalidVpcEndpointId.NotFound', 'Vpc Endpoint'),
  }),
  ec2List(ec2.DescribeVpcEndpointServiceConfigurations$, 'ServiceConfigurations', 'ServiceId', {
    state: 'ServiceState',
    paging: ec2Paging(5, 1000, 'cut'),
    picks: ids('ServiceIds', 'ServiceId', 'InvalidVpcEndpointServiceId.NotFound', 'VpcEndpointService'),
  }),
  listedUnder(
    parentOf('DescribeVpcEndpointServiceConfigurations', 'ServiceId', 'VpcEndpointService', {
      gone: { path: 'ServiceState', state: 'Deleted' },
      unknown: { code: 'InvalidVpcEndpointServiceId.NotFound', message: "The VpcEndpointService ID '{}' does not exist" },
    }),
    ec2.DescribeVpcEndpointServicePermissions$,
    'AllowedPrincipals',
    'Principal',
    { paging: ec2Paging(5, 1000, 'cut') },
  ),
  ec2List(ec2.DescribeVpcEndpointConnections$, 'VpcEndpointConnections', 'VpcEndpointConnectionId', {
    state: 'VpcEndpointState',
    paging: ec2Paging(5, 1000, 'cut'),
  }),
  ec2List(ec2.DescribeVpcEndpointConnectionNotifications$, 'ConnectionNotificationSet', 'ConnectionNotificationId', {
    state: 'ConnectionNotificationState',
    paging: ec2Paging(1, 1000, 'cut'),
    picks: [
      {
        input: 'ConnectionNotificationId',
        path: 'ConnectionNotificationId',
        unknown: { code: 'InvalidConnectionNotification', message: "The connection notification '{}' does not exist" },
      },
    ],
  }),
  described(ec2.DescribeInstanceConnectEndpoints$, 'InstanceConnectEndpoints', 'InstanceConnectEndpointId', 'instance connect endpoint', {
    state: 'State',
    paging: ec2Paging(1, 50),
  }),
];
