import { ACCOUNT_OPERATIONS } from './account.ts';
import { CLOUDFRONT_OPERATIONS } from './cloudfront.ts';
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
import { ELB_OPERATIONS } from './elb.ts';
import { ELBV2_OPERATIONS } from './elbv2.ts';
import { GLOBAL_ACCELERATOR_OPERATIONS } from './global-accelerator.ts';
import type { ListOperation } from './list-operation.ts';
import { NETWORK_FIREWALL_OPERATIONS } from './network-firewall.ts';
import { networkManagerOperations } from './network-manager.ts';
import { ORGANIZATIONS_OPERATIONS } from './organizations.ts';
import { RAM_OPERATIONS } from './ram.ts';
import { ROUTE53_OPERATIONS } from './route53.ts';
import { route53ResolverOperations } from './route53-resolver.ts';
import { VPC_LATTICE_OPERATIONS } from './vpc-lattice.ts';

const OPERATIONS: Readonly<Record<string, readonly ListOperation[] | (() => readonly ListOperation[])>> = {
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
  elb: ELB_OPERATIONS,
  elbv2: ELBV2_OPERATIONS,
  account: ACCOUNT_OPERATIONS,
  ram: RAM_OPERATIONS,
  'vpc-lattice': VPC_LATTICE_OPERATIONS,
  'network-firewall': NETWORK_FIREWALL_OPERATIONS,
  organizations: ORGANIZATIONS_OPERATIONS,
  globalaccelerator: GLOBAL_ACCELERATOR_OPERATIONS,
  route53: ROUTE53_OPERATIONS,
  cloudfront: CLOUDFRONT_OPERATIONS,
  // Their schemas are read from files, when they are wanted and not when this file is.
  networkmanager: networkManagerOperations,
  route53resolver: route53ResolverOperations,
};

/** What a service lists, by its id. A new operation is one entry in the file of its family. */
export function operationsOf(service: string): readonly ListOperation[] {
  const operations = OPERATIONS[service] ?? [];
  return typeof operations === 'function' ? operations() : operations;
}
