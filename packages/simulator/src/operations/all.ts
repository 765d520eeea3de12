import { DIRECT_CONNECT_OPERATIONS } from './direct-connect.ts';
import { EC2_ENDPOINT_OPERATIONS } from './ec2-endpoint.ts';
import { EC2_GATEWAY_OPERATIONS } from './ec2-gateway.ts';
import { EC2_INTERFACE_OPERATIONS } from './ec2-interface.ts';
import { EC2_LOCAL_GATEWAY_OPERATIONS } from './ec2-local-gateway.ts';
import { EC2_NETWORK_OPERATIONS } from './ec2-network.ts';
import { EC2_PREFIX_LIST_OPERATIONS } from './ec2-prefix-list.ts';
import { EC2_SECURITY_GROUP_OPERATIONS } from './ec2-security-group.ts';
import { EC2_TRANSIT_GATEWAY_OPERATIONS } from './ec2-transit-gateway.ts';
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
  ],
  directconnect: DIRECT_CONNECT_OPERATIONS,
};
