import * as ec2 from '@aws-sdk/client-ec2';
import { answeredUnder, described, ec2List, ec2Paging, ids, parentOf } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const CONNECTION = parentOf('DescribeVpnConnections', 'VpnConnectionId', 'vpnConnection', {
  gone: { path: 'State', state: 'deleted' },
  unknown: { code: 'InvalidVpnConnectionID.NotFound', message: "The vpnConnection ID '{}' does not exist" },
});

const OF_A_TUNNEL: Partial<ListOperation> = {
  required: ['VpnTunnelOutsideIpAddress'],
  alsoParents: [
    {
      input: 'VpnTunnelOutsideIpAddress',
      operation: 'DescribeVpnConnections',
      path: 'VgwTelemetry.OutsideIpAddress',
      unknown: { code: 'InvalidParameterValue', message: 'Value ({}) for parameter vpnTunnelOutsideIpAddress is invalid.' },
    },
  ],
};

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
  described(ec2.DescribeVpnConcentrators$, 'VpnConcentrators', 'VpnConcentratorId', 'VPN concentrator', {
    state: 'State',
    paging: ec2Paging(200, 1000),
  }),
  answeredUnder(CONNECTION, ec2.GetActiveVpnTunnelStatus$, 'ActiveVpnTunnelStatus', 'ProvisioningStatus', OF_A_TUNNEL),
  answeredUnder(CONNECTION, ec2.GetVpnTunnelReplacementStatus$, null, 'VpnTunnelOutsideIpAddress', OF_A_TUNNEL),
];
