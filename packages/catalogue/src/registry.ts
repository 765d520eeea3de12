import type { Collector, EmbeddedType } from './collector.ts';
import { directConnectBgpPeer } from './directconnect/bgp-peer.ts';
import { directConnectConnection } from './directconnect/connection.ts';
import { directConnectGateway } from './directconnect/gateway.ts';
import { directConnectGatewayAssociation } from './directconnect/gateway-association.ts';
import { directConnectGatewayAttachment } from './directconnect/gateway-attachment.ts';
import { directConnectLag } from './directconnect/lag.ts';
import { directConnectLocation } from './directconnect/location.ts';
import { directConnectRouterConfiguration } from './directconnect/router-configuration.ts';
import { directConnectVirtualGateway } from './directconnect/virtual-gateway.ts';
import { directConnectVirtualInterface } from './directconnect/virtual-interface.ts';
import { accountAttribute } from './ec2/account-attribute.ts';
import { accountVpcEncryptionControl } from './ec2/account-vpc-encryption-control.ts';
import { availabilityZone } from './ec2/availability-zone.ts';
import { byoipCidr } from './ec2/byoip-cidr.ts';
import { carrierGateway } from './ec2/carrier-gateway.ts';
import { coipAddressUsage } from './ec2/coip-address-usage.ts';
import { coipPool } from './ec2/coip-pool.ts';
import { customerGateway } from './ec2/customer-gateway.ts';
import { dhcpOptions } from './ec2/dhcp-options.ts';
import { egressOnlyInternetGateway } from './ec2/egress-only-internet-gateway.ts';
import { elasticIp } from './ec2/elastic-ip.ts';
import { elasticIpAttribute } from './ec2/elastic-ip-attribute.ts';
import { elasticIpTransfer } from './ec2/elastic-ip-transfer.ts';
import { flowLog } from './ec2/flow-log.ts';
import { image } from './ec2/image.ts';
import { instance } from './ec2/instance.ts';
import { instanceConnectEndpoint } from './ec2/instance-connect-endpoint.ts';
import { internetGateway } from './ec2/internet-gateway.ts';
import { ipv6Pool } from './ec2/ipv6-pool.ts';
import { ipv6PoolCidrAssociation } from './ec2/ipv6-pool-cidr-association.ts';
import { localGateway } from './ec2/local-gateway.ts';
import { managedPrefixList } from './ec2/managed-prefix-list.ts';
import { managedPrefixListAssociation } from './ec2/managed-prefix-list-association.ts';
import { managedPrefixListEntry } from './ec2/managed-prefix-list-entry.ts';
import { managedResourceVisibility } from './ec2/managed-resource-visibility.ts';
import { natGateway } from './ec2/nat-gateway.ts';
import { networkAcl } from './ec2/network-acl.ts';
import { networkAclAssociation } from './ec2/network-acl-association.ts';
import { networkAclEntry } from './ec2/network-acl-entry.ts';
import { networkInterface } from './ec2/network-interface.ts';
import { networkInterfacePermission } from './ec2/network-interface-permission.ts';
import { networkInterfacePrivateIp } from './ec2/network-interface-private-ip.ts';
import { networkPerformanceSubscription } from './ec2/network-performance-subscription.ts';
import { prefixList } from './ec2/prefix-list.ts';
import { publicIpv4Pool } from './ec2/public-ipv4-pool.ts';
import { region } from './ec2/region.ts';
import { route } from './ec2/route.ts';
import { routeTable } from './ec2/route-table.ts';
import { routeTableAssociation } from './ec2/route-table-association.ts';
import { routeTablePropagatingVgw } from './ec2/route-table-propagating-vgw.ts';
import { secondaryInterface } from './ec2/secondary-interface.ts';
import { secondaryNetwork } from './ec2/secondary-network.ts';
import { secondarySubnet } from './ec2/secondary-subnet.ts';
import { securityGroup } from './ec2/security-group.ts';
import { securityGroupForVpc } from './ec2/security-group-for-vpc.ts';
import { securityGroupReference } from './ec2/security-group-reference.ts';
import { securityGroupRule } from './ec2/security-group-rule.ts';
import { securityGroupVpcAssociation } from './ec2/security-group-vpc-association.ts';
import { staleSecurityGroup } from './ec2/stale-security-group.ts';
import { subnet } from './ec2/subnet.ts';
import { subnetCidrReservation } from './ec2/subnet-cidr-reservation.ts';
import { transitGateway } from './ec2/transit-gateway.ts';
import { transitGatewayAttachment } from './ec2/transit-gateway-attachment.ts';
import { transitGatewayConnect } from './ec2/transit-gateway-connect.ts';
import { transitGatewayConnectPeer } from './ec2/transit-gateway-connect-peer.ts';
import { transitGatewayPeeringAttachment } from './ec2/transit-gateway-peering-attachment.ts';
import { transitGatewayPrefixListReference } from './ec2/transit-gateway-prefix-list-reference.ts';
import { transitGatewayRoute } from './ec2/transit-gateway-route.ts';
import { transitGatewayRouteTable } from './ec2/transit-gateway-route-table.ts';
import { transitGatewayRouteTableAssociation } from './ec2/transit-gateway-route-table-association.ts';
import { transitGatewayRouteTablePropagation } from './ec2/transit-gateway-route-table-propagation.ts';
import { transitGatewayVpcAttachment } from './ec2/transit-gateway-vpc-attachment.ts';
import { trunkInterfaceAssociation } from './ec2/trunk-interface-association.ts';
import { vpc } from './ec2/vpc.ts';
import { vpcAttribute } from './ec2/vpc-attribute.ts';
import { vpcBlockPublicAccessExclusion } from './ec2/vpc-block-public-access-exclusion.ts';
import { vpcBlockPublicAccessOptions } from './ec2/vpc-block-public-access-options.ts';
import { vpcCidrBlock } from './ec2/vpc-cidr-block.ts';
import { vpcEncryptionControl } from './ec2/vpc-encryption-control.ts';
import { vpcEndpoint } from './ec2/vpc-endpoint.ts';
import { vpcPeeringConnection } from './ec2/vpc-peering-connection.ts';
import { vpnConnection } from './ec2/vpn-connection.ts';
import { vpnGateway } from './ec2/vpn-gateway.ts';
import { vpnStaticRoute } from './ec2/vpn-static-route.ts';
import { vpnTunnel } from './ec2/vpn-tunnel.ts';
import { elbInstanceHealth } from './elb/instance-health.ts';
import { elbListener } from './elb/listener.ts';
import { elbLoadBalancer } from './elb/load-balancer.ts';
import { elbLoadBalancerPolicy } from './elb/load-balancer-policy.ts';
import { elbv2CapacityReservation } from './elbv2/capacity-reservation.ts';
import { elbv2Listener } from './elbv2/listener.ts';
import { elbv2ListenerAttributes } from './elbv2/listener-attributes.ts';
import { elbv2ListenerCertificate } from './elbv2/listener-certificate.ts';
import { elbv2LoadBalancer } from './elbv2/load-balancer.ts';
import { elbv2LoadBalancerAttributes } from './elbv2/load-balancer-attributes.ts';
import { elbv2Rule } from './elbv2/rule.ts';
import { elbv2SslPolicy } from './elbv2/ssl-policy.ts';
import { elbv2TargetGroup } from './elbv2/target-group.ts';
import { elbv2TargetGroupAttributes } from './elbv2/target-group-attributes.ts';
import { elbv2TargetHealth } from './elbv2/target-health.ts';
import { elbv2TrustStore } from './elbv2/trust-store.ts';
import { elbv2TrustStoreAssociation } from './elbv2/trust-store-association.ts';
import { callerIdentity } from './sts/caller-identity.ts';

/** Every collector: those of dependent types after their parents'. */
export const collectors: readonly Collector[] = [
  callerIdentity,
  region,
  availabilityZone,
  accountAttribute,
  managedResourceVisibility,
  vpc,
  vpcAttribute,
  subnet,
  subnetCidrReservation,
  routeTable,
  networkAcl,
  securityGroup,
  securityGroupRule,
  securityGroupVpcAssociation,
  securityGroupReference,
  staleSecurityGroup,
  securityGroupForVpc,
  networkInterface,
  networkInterfacePermission,
  trunkInterfaceAssociation,
  instance,
  image,
  internetGateway,
  egressOnlyInternetGateway,
  natGateway,
  carrierGateway,
  dhcpOptions,
  flowLog,
  vpcBlockPublicAccessOptions,
  vpcBlockPublicAccessExclusion,
  vpcEncryptionControl,
  accountVpcEncryptionControl,
  instanceConnectEndpoint,
  secondaryNetwork,
  secondarySubnet,
  secondaryInterface,
  networkPerformanceSubscription,
  elasticIp,
  elasticIpAttribute,
  elasticIpTransfer,
  publicIpv4Pool,
  ipv6Pool,
  ipv6PoolCidrAssociation,
  byoipCidr,
  coipPool,
  coipAddressUsage,
  managedPrefixList,
  managedPrefixListEntry,
  managedPrefixListAssociation,
  prefixList,
  vpcPeeringConnection,
  vpcEndpoint,
  customerGateway,
  vpnGateway,
  vpnConnection,
  transitGateway,
  transitGatewayAttachment,
  transitGatewayVpcAttachment,
  transitGatewayPeeringAttachment,
  transitGatewayConnect,
  transitGatewayConnectPeer,
  transitGatewayRouteTable,
  transitGatewayRoute,
  transitGatewayRouteTableAssociation,
  transitGatewayRouteTablePropagation,
  transitGatewayPrefixListReference,
  localGateway,
  elbLoadBalancer,
  elbInstanceHealth,
  elbLoadBalancerPolicy,
  elbv2LoadBalancer,
  elbv2LoadBalancerAttributes,
  elbv2Listener,
  elbv2ListenerAttributes,
  elbv2ListenerCertificate,
  elbv2Rule,
  elbv2TargetGroup,
  elbv2TargetGroupAttributes,
  elbv2TargetHealth,
  elbv2TrustStore,
  elbv2TrustStoreAssociation,
  elbv2SslPolicy,
  elbv2CapacityReservation,
  directConnectConnection,
  directConnectLag,
  directConnectLocation,
  directConnectVirtualGateway,
  directConnectVirtualInterface,
  directConnectGateway,
  directConnectGatewayAssociation,
  directConnectGatewayAttachment,
  directConnectRouterConfiguration,
];

export const embeddedTypes: readonly EmbeddedType[] = [
  vpcCidrBlock,
  route,
  routeTableAssociation,
  routeTablePropagatingVgw,
  networkAclEntry,
  networkAclAssociation,
  networkInterfacePrivateIp,
  vpnTunnel,
  vpnStaticRoute,
  elbListener,
  directConnectBgpPeer,
];
