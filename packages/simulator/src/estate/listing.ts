import type { OperationInput, OperationName } from '../estate.ts';
import { ACCELERATOR_LISTS } from './accelerator.ts';
import { ACCOUNT_INFORMATION_LISTS } from './account-information.ts';
import { ACCOUNT_SETTING_LISTS } from './account-setting.ts';
import { CARRIER_GATEWAY_LISTS } from './carrier-gateway.ts';
import { CLASSIC_LOAD_BALANCER_LISTS } from './classic-load-balancer.ts';
import { CLIENT_VPN_LISTS } from './client-vpn.ts';
import { DHCP_OPTIONS_LISTS } from './dhcp-options.ts';
import { connections, lags, locations, routerConfigurations, virtualGateways, virtualInterfaces } from './direct-connect.ts';
import { directConnectGateways, gatewayAssociations, gatewayAttachments } from './direct-connect-gateway.ts';
import { DIRECT_CONNECT_PARTNER_LISTS } from './direct-connect-partner.ts';
import { DIRECT_CONNECT_REQUEST_LISTS } from './direct-connect-request.ts';
import { CLOUDFRONT_LISTS } from './distribution.ts';
import { DNS_FIREWALL_LISTS } from './dns-firewall.ts';
import { ELASTIC_IP_LISTS } from './elastic-ip.ts';
import { ENDPOINT_SERVICE_LISTS } from './endpoint-service.ts';
import { FIREWALL_LISTS } from './firewall.ts';
import { allVpcEndpoints } from './firewall-endpoint.ts';
import { FIREWALL_POLICY_LISTS } from './firewall-policy.ts';
import { FIREWALL_RULE_GROUP_LISTS } from './firewall-rule-group.ts';
import { FLOW_LOG_LISTS } from './flow-log.ts';
import { egressOnlyGateways, internetGateways } from './gateway.ts';
import { GROUP_ASSOCIATION_LISTS } from './group-association.ts';
import { ROUTE53_LISTS } from './hosted-zone.ts';
import { images } from './image.ts';
import { reservations } from './instance.ts';
import { INSTANCE_CONNECT_LISTS } from './instance-connect.ts';
import { IPAM_LISTS } from './ipam.ts';
import { IPAM_DISCOVERY_LISTS } from './ipam-discovery.ts';
import { LATTICE_LISTS } from './lattice.ts';
import { type Lists, text } from './lists.ts';
import { LOAD_BALANCER_LISTS } from './load-balancer.ts';
import { localGateways } from './local-gateway.ts';
import { LOCAL_GATEWAY_TABLE_LISTS } from './local-gateway-table.ts';
import { MULTICAST_LISTS } from './multicast.ts';
import { natGateways } from './nat-gateway.ts';
import { networkAcls } from './network-acl.ts';
import { NETWORK_INSIGHTS_LISTS } from './network-insights.ts';
import { networkInterfaces } from './network-interface.ts';
import { ORGANIZATION_LISTS } from './organization-plan.ts';
import { peeringConnections } from './peering.ts';
import type { Site } from './plan.ts';
import { managedPrefixLists, prefixListEntries, prefixLists } from './prefix-list.ts';
import { PREFIX_LIST_ASSOCIATION_LISTS } from './prefix-list-association.ts';
import { PROXY_LISTS } from './proxy.ts';
import { publicAccessExclusions, publicAccessOptions } from './public-access.ts';
import { regions } from './region.ts';
import { RESOLVER_ENDPOINT_LISTS } from './resolver-endpoint.ts';
import { RESOLVER_RULE_LISTS } from './resolver-rule.ts';
import { RESOLVER_SETTING_LISTS } from './resolver-setting.ts';
import { RESOURCE_SHARE_LISTS } from './resource-share.ts';
import { ROUTE_SERVER_LISTS } from './route-server.ts';
import { routeTables } from './route-table.ts';
import { securityGroupRules, securityGroups } from './security-group.ts';
import { TRAFFIC_MIRROR_LISTS } from './traffic-mirror.ts';
import { attachments, connectPeers, connects, peeringAttachmentsOf, transitGateways, vpcAttachmentsOf } from './transit-gateway.ts';
import { TRANSIT_POLICY_LISTS } from './transit-policy.ts';
import { prefixListReferences, transitAssociations, transitPropagations, transitRoutes, transitRouteTables } from './transit-route.ts';
import { VERIFIED_ACCESS_LISTS } from './verified-access.ts';
import { subnets, vpcs } from './vpc.ts';
import { VPC_SETTING_LISTS } from './vpc-setting.ts';
import { customerGateways, vpnConnections, vpnGateways } from './vpn.ts';
import { VPN_TUNNEL_LISTS } from './vpn-tunnel.ts';
import { WAN_LISTS } from './wan.ts';
import { ZONE_LISTS } from './zone.ts';

/** What each operation lists. */
const LISTS: Lists = {
  'ec2:DescribeRegions': (site, input) => regions(site, input.AllRegions === true),
  'ec2:DescribeVpcs': vpcs,
  'ec2:DescribeSubnets': subnets,
  'ec2:DescribeRouteTables': routeTables,
  'ec2:DescribeNetworkAcls': networkAcls,
  'ec2:DescribeSecurityGroups': securityGroups,
  'ec2:DescribeSecurityGroupRules': securityGroupRules,
  'ec2:DescribeNetworkInterfaces': networkInterfaces,
  'ec2:DescribeInstances': reservations,
  'ec2:DescribeImages': images,
  'ec2:DescribeInternetGateways': internetGateways,
  'ec2:DescribeEgressOnlyInternetGateways': egressOnlyGateways,
  'ec2:DescribeNatGateways': natGateways,
  'ec2:DescribeVpcBlockPublicAccessOptions': (site) => [publicAccessOptions(site)],
  'ec2:DescribeVpcBlockPublicAccessExclusions': publicAccessExclusions,
  'ec2:DescribeManagedPrefixLists': managedPrefixLists,
  'ec2:GetManagedPrefixListEntries': (site, input) => prefixListEntries(site, text(input, 'PrefixListId')),
  'ec2:DescribePrefixLists': prefixLists,
  'ec2:DescribeVpcPeeringConnections': peeringConnections,
  'ec2:DescribeVpcEndpoints': allVpcEndpoints,
  'ec2:DescribeCustomerGateways': customerGateways,
  'ec2:DescribeVpnGateways': vpnGateways,
  'ec2:DescribeVpnConnections': vpnConnections,
  'ec2:DescribeTransitGateways': transitGateways,
  'ec2:DescribeTransitGatewayAttachments': attachments,
  'ec2:DescribeTransitGatewayVpcAttachments': vpcAttachmentsOf,
  'ec2:DescribeTransitGatewayPeeringAttachments': peeringAttachmentsOf,
  'ec2:DescribeTransitGatewayConnects': connects,
  'ec2:DescribeTransitGatewayConnectPeers': connectPeers,
  'ec2:DescribeTransitGatewayRouteTables': transitRouteTables,
  'ec2:SearchTransitGatewayRoutes': (site, input) => transitRoutes(site, text(input, 'TransitGatewayRouteTableId')),
  'ec2:GetTransitGatewayRouteTableAssociations': (site, input) => transitAssociations(site, text(input, 'TransitGatewayRouteTableId')),
  'ec2:GetTransitGatewayRouteTablePropagations': (site, input) => transitPropagations(site, text(input, 'TransitGatewayRouteTableId')),
  'ec2:GetTransitGatewayPrefixListReferences': (site, input) => prefixListReferences(site, text(input, 'TransitGatewayRouteTableId')),
  'ec2:DescribeLocalGateways': localGateways,
  'directconnect:DescribeConnections': connections,
  'directconnect:DescribeLags': lags,
  'directconnect:DescribeLocations': locations,
  'directconnect:DescribeVirtualGateways': virtualGateways,
  'directconnect:DescribeVirtualInterfaces': virtualInterfaces,
  'directconnect:DescribeDirectConnectGateways': directConnectGateways,
  'directconnect:DescribeDirectConnectGatewayAssociations': gatewayAssociations,
  'directconnect:DescribeDirectConnectGatewayAttachments': gatewayAttachments,
  'directconnect:DescribeRouterConfiguration': (site, input) => routerConfigurations(site, text(input, 'virtualInterfaceId')),
  ...ZONE_LISTS,
  ...ACCOUNT_SETTING_LISTS,
  ...VPC_SETTING_LISTS,
  ...DHCP_OPTIONS_LISTS,
  ...FLOW_LOG_LISTS,
  ...GROUP_ASSOCIATION_LISTS,
  ...ELASTIC_IP_LISTS,
  ...CARRIER_GATEWAY_LISTS,
  ...PREFIX_LIST_ASSOCIATION_LISTS,
  ...ENDPOINT_SERVICE_LISTS,
  ...INSTANCE_CONNECT_LISTS,
  ...VPN_TUNNEL_LISTS,
  ...CLIENT_VPN_LISTS,
  ...TRANSIT_POLICY_LISTS,
  ...MULTICAST_LISTS,
  ...LOCAL_GATEWAY_TABLE_LISTS,
  ...ROUTE_SERVER_LISTS,
  ...IPAM_LISTS,
  ...IPAM_DISCOVERY_LISTS,
  ...VERIFIED_ACCESS_LISTS,
  ...TRAFFIC_MIRROR_LISTS,
  ...NETWORK_INSIGHTS_LISTS,
  ...DIRECT_CONNECT_REQUEST_LISTS,
  ...DIRECT_CONNECT_PARTNER_LISTS,
  ...CLASSIC_LOAD_BALANCER_LISTS,
  ...LOAD_BALANCER_LISTS,
  ...ROUTE53_LISTS,
  ...RESOLVER_ENDPOINT_LISTS,
  ...RESOLVER_RULE_LISTS,
  ...RESOLVER_SETTING_LISTS,
  ...DNS_FIREWALL_LISTS,
  ...CLOUDFRONT_LISTS,
  ...ACCELERATOR_LISTS,
  ...ORGANIZATION_LISTS,
  ...ACCOUNT_INFORMATION_LISTS,
  ...WAN_LISTS,
  ...LATTICE_LISTS,
  ...FIREWALL_LISTS,
  ...FIREWALL_RULE_GROUP_LISTS,
  ...FIREWALL_POLICY_LISTS,
  ...PROXY_LISTS,
  ...RESOURCE_SHARE_LISTS,
};

/** Those that answer at one region for all: what they list is made where the account's other global things are, whichever region that is. */
export const GLOBAL_SERVICES: ReadonlySet<string> = new Set([
  'account',
  'cloudfront',
  'globalaccelerator',
  'networkmanager',
  'organizations',
  'route53',
]);

/** undefined: the estate has nothing of what the operation lists. */
export function listAt(site: Site, operation: OperationName, input: OperationInput): readonly unknown[] | undefined {
  return LISTS[operation]?.(site, input);
}
