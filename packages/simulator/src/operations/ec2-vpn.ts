import * as ec2 from '@aws-sdk/client-ec2';
import { ec2List, ids } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

export const EC2_VPN_OPERATIONS: readonly ListOperation[] = [
  ec2List(ec2.DescribeCustomerGateways$, 'CustomerGateways', 'CustomerGatewayId', {
    state: 'State',
    picks: ids('CustomerGatewayIds', 'CustomerGatewayId', 'InvalidCustomerGatewayID.NotFound', 'customerGateway'),
  }),
  ec2List(ec2.DescribeVpnGateways$, 'VpnGateways', 'VpnGatewayId', {
    state: 'State',
    picks: ids('VpnGatewayIds', 'VpnGatewayId', 'InvalidVpnGatewayID.NotFound', 'vpnGateway'),
    paths: { 'attachment.vpc-id': 'VpcAttachments.VpcId', 'attachment.state': 'VpcAttachments.State' },
  }),
  ec2List(ec2.DescribeVpnConnections$, 'VpnConnections', 'VpnConnectionId', {
    state: 'State',
    picks: ids('VpnConnectionIds', 'VpnConnectionId', 'InvalidVpnConnectionID.NotFound', 'vpnConnection'),
  }),
];
