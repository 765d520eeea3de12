import * as ec2 from '@aws-sdk/client-ec2';
import { answeredUnder, described, listedUnder, parentOf } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const ENDPOINT = parentOf('DescribeClientVpnEndpoints', 'ClientVpnEndpointId', 'client VPN endpoint', {
  gone: { path: 'Status.Code', state: 'deleted' },
});

export const EC2_CLIENT_VPN_OPERATIONS: readonly ListOperation[] = [
  described(ec2.DescribeClientVpnEndpoints$, 'ClientVpnEndpoints', 'ClientVpnEndpointId', 'client VPN endpoint', {
    state: 'Status.Code',
    paths: { 'endpoint-id': 'ClientVpnEndpointId' },
  }),
  listedUnder(ENDPOINT, ec2.DescribeClientVpnTargetNetworks$, 'ClientVpnTargetNetworks', 'AssociationId', {
    state: 'Status.Code',
    picks: [
      {
        input: 'AssociationIds',
        path: 'AssociationId',
        unknown: { code: 'InvalidClientVpnAssociationIdNotFound', message: "The association ID '{}' does not exist" },
      },
    ],
  }),
  listedUnder(ENDPOINT, ec2.DescribeClientVpnRoutes$, 'Routes', 'DestinationCidr', { state: 'Status.Code' }),
  listedUnder(ENDPOINT, ec2.DescribeClientVpnAuthorizationRules$, 'AuthorizationRules', 'DestinationCidr', { state: 'Status.Code' }),
  listedUnder(ENDPOINT, ec2.DescribeClientVpnConnections$, 'Connections', 'ConnectionId', { state: 'Status.Code' }),
  answeredUnder(ENDPOINT, ec2.GetClientVpnEndpointAuthorizationPolicy$, null, 'ClientVpnEndpointId', {
    state: 'Status',
    echoes: { ClientVpnEndpointId: 'ClientVpnEndpointId' },
  }),
];
