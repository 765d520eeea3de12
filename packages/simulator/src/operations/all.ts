import { DIRECT_CONNECT_OPERATIONS } from './direct-connect.ts';
import { EC2_ADDRESS_OPERATIONS } from './ec2-address.ts';
import { EC2_CLIENT_VPN_OPERATIONS } from './ec2-client-vpn.ts';
import { EC2_ENDPOINT_OPERATIONS } from './ec2-endpoint.ts';
import { EC2_GATEWAY_OPERATIONS } from './ec2-gateway.ts';
import { EC2_INSIGHTS_OPERATIONS } from './ec2-insights.ts';
import { EC2_INTERFACE_OPERATIONS } from './ec2-interface.ts';
import { EC2_IPAM_OPERATIONS } from './ec2-ipam.ts';
import { EC2_IPAM_POLICY_OPERATIONS } from './ec2-ipam-policy.ts';
import { EC2_LOCAL_GATEWAY_OPERATIONS } from './ec2-local-gateway.ts';
import { EC2_NETWORK_OPERATIONS } from './ec2-network.ts';
import { EC2_PREFIX_LIST_OPERATIONS } from './ec2-prefix-list.ts';
import { EC2_ROUTE_SERVER_OPERATIONS } from './ec2-route-server.ts';
import { EC2_SECURITY_GROUP_OPERATIONS } from './ec2-security-group.ts';
import { EC2_TRANSIT_GATEWAY_OPERATIONS } from './ec2-transit-gateway.ts';
import { EC2_TRANSIT_POLICY_OPERATIONS } from './ec2-transit-policy.ts';
import { EC2_VERIFIED_ACCESS_OPERATIONS } from './ec2-verified-access.ts';
import { EC2_VPN_OPERATIONS } from './ec2-vpn.ts';
import type { ListOperation } from './list-operation.ts';

/** What each service lists, by its name in a signature. A new operation is one entry in the file of its family. */
export const OPERATIONS: Readonly<Record<'ec2' | 'directconnect', readonly ListOperation[]>> = {
  ec2: [
    ...EC2_NETWORK_OPERATIONS,
    ...EC2_SECURITY_GROUP_OPERATIONS,
    ...EC2_INTERFACE_OPERATIONS,
    ...EC2_GATEWAY_OPERATIONS,
    ...EC2_PREFIX_LIST_OPERATIONS,
    ...EC2_ENDPOINT_OPERATIONS,
    ...EC2_VPN_OPERATIONS,
    ...EC2_TRANSIT_GATEWAY_OPERATIONS,
    ...EC2_LOCAL_GATEWAY_OPERATIONS,
    ...EC2_ADDRESS_OPERATIONS,
    ...EC2_CLIENT_VPN_OPERATIONS,
    ...EC2_TRANSIT_POLICY_OPERATIONS,
    ...EC2_ROUTE_SERVER_OPERATIONS,
    ...EC2_IPAM_OPERATIONS,
    ...EC2_IPAM_POLICY_OPERATIONS,
    ...EC2_VERIFIED_ACCESS_OPERATIONS,
    ...EC2_INSIGHTS_OPERATIONS,
  ],
  directconnect: DIRECT_CONNECT_OPERATIONS,
};
