import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ec2Paging } from './ec2.ts';
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
];
