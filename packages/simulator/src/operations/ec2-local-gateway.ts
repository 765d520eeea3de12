import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ec2Paging, ids } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

export const EC2_LOCAL_GATEWAY_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeLocalGateways$, 'LocalGateways', 'LocalGatewayId', {
    state: 'State',
    paging: ec2Paging(5, 1000),
    picks: ids('LocalGatewayIds', 'LocalGatewayId', 'InvalidLocalGatewayID.NotFound', 'localGateway'),
  }),
];
