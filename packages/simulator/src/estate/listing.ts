import type { OperationInput, OperationName } from '../estate.ts';
import { connections, lags, locations, routerConfigurations, virtualGateways, virtualInterfaces } from './direct-connect.ts';
import { directConnectGateways, gatewayAssociations, gatewayAttachments } from './direct-connect-gateway.ts';
import { vpcEndpoints } from './endpoint.ts';
import { egressOnlyGateways, internetGateways } from './gateway.ts';
import { images } from './image.ts';
import { reservations } from './instance.ts';
import { localGateways } from './local-gateway.ts';
import { natGateways } from './nat-gateway.ts';
import { networkAcls } from './network-acl.ts';
import { networkInterfaces } from './network-interface.ts';
import { peeringConnections } from './peering.ts';
import type { Site } from './plan.ts';
import { managedPrefixLists, prefixListEntries, prefixLists } from './prefix-list.ts';
import { publicAccessExclusions, publicAccessOptions } from './public-access.ts';
import { regions } from './region.ts';
import { routeTables } from './route-table.ts';
import { securityGroupRules, securityGroups } from './security-group.ts';
import { attachments, connectPeers, connects, peeringAttachmentsOf, transitGateways, vpcAttachmentsOf } from './transit-gateway.ts';
import { prefixListReferences, transitAssociations, transitPropagations, transitRoutes, transitRouteTables } from './transit-route.ts';
import { subnets, vpcs } from './vpc.ts';
import { customerGateways, vpnConnections, vpnGateways } from './vpn.ts';

type List = (site: Site, input: OperationInput) => readonly object[];

function text(input: OperationInput, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value : '';
}

/** What each operation lists. */
const LISTS: Readonly<Record<OperationName, List>> = {
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
  'ec2:DescribeVpcEndpoints': vpcEndpoints,
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
};

/** undefined: the estate does not know the operation. */
export function listAt(site: Site, operation: OperationName, input: OperationInput): readonly object[] | undefined {
  return LISTS[operation]?.(site, input);
}
