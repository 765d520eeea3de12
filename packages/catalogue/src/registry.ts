// Made from the files of the services: run `npm run generate` after adding one.

import { accountAccountInformation } from './account/account-information.ts';
import { accountRegion } from './account/region.ts';
import { cloudfrontAnycastIpList } from './cloudfront/anycast-ip-list.ts';
import { cloudfrontConnectionGroup } from './cloudfront/connection-group.ts';
import { cloudfrontDistribution } from './cloudfront/distribution.ts';
import { cloudfrontDistributionTenant } from './cloudfront/distribution-tenant.ts';
import { cloudfrontVpcOrigin } from './cloudfront/vpc-origin.ts';
import type { Collector, EmbeddedType } from './collector.ts';
import { directConnectBgpPeer } from './directconnect/bgp-peer.ts';
import { directConnectConnection } from './directconnect/connection.ts';
import { directConnectCustomerAgreement } from './directconnect/customer-agreement.ts';
import { directConnectGateway } from './directconnect/gateway.ts';
import { directConnectGatewayAssociation } from './directconnect/gateway-association.ts';
import { directConnectGatewayAssociationProposal } from './directconnect/gateway-association-proposal.ts';
import { directConnectGatewayAttachment } from './directconnect/gateway-attachment.ts';
import { directConnectHostedConnection } from './directconnect/hosted-connection.ts';
import { directConnectInterconnect } from './directconnect/interconnect.ts';
import { directConnectLag } from './directconnect/lag.ts';
import { directConnectLocation } from './directconnect/location.ts';
import { directConnectRouterConfiguration } from './directconnect/router-configuration.ts';
import { directConnectTransitGatewayAssociation } from './directconnect/transit-gateway-association.ts';
import { directConnectVirtualGateway } from './directconnect/virtual-gateway.ts';
import { directConnectVirtualInterface } from './directconnect/virtual-interface.ts';
import { directConnectVirtualInterfaceTest } from './directconnect/virtual-interface-test.ts';
import { directConnectVpnGatewayAssociation } from './directconnect/vpn-gateway-association.ts';
import { accountAttribute } from './ec2/account-attribute.ts';
import { accountVpcEncryptionControl } from './ec2/account-vpc-encryption-control.ts';
import { activeVpnTunnelStatus } from './ec2/active-vpn-tunnel-status.ts';
import { availabilityZone } from './ec2/availability-zone.ts';
import { byoipCidr } from './ec2/byoip-cidr.ts';
import { carrierGateway } from './ec2/carrier-gateway.ts';
import { clientVpnAuthorizationPolicy } from './ec2/client-vpn-authorization-policy.ts';
import { clientVpnAuthorizationRule } from './ec2/client-vpn-authorization-rule.ts';
import { clientVpnConnection } from './ec2/client-vpn-connection.ts';
import { clientVpnEndpoint } from './ec2/client-vpn-endpoint.ts';
import { clientVpnRoute } from './ec2/client-vpn-route.ts';
import { clientVpnTargetNetwork } from './ec2/client-vpn-target-network.ts';
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
import { ipam } from './ec2/ipam.ts';
import { ipamByoasn } from './ec2/ipam-byoasn.ts';
import { ipamDiscoveredAccount } from './ec2/ipam-discovered-account.ts';
import { ipamDiscoveredPublicAddress } from './ec2/ipam-discovered-public-address.ts';
import { ipamDiscoveredResourceCidr } from './ec2/ipam-discovered-resource-cidr.ts';
import { ipamDiscoveredRoute } from './ec2/ipam-discovered-route.ts';
import { ipamEnabledPolicy } from './ec2/ipam-enabled-policy.ts';
import { ipamExternalResourceVerificationToken } from './ec2/ipam-external-resource-verification-token.ts';
import { ipamInternetRegistryAsn } from './ec2/ipam-internet-registry-asn.ts';
import { ipamInternetRegistryAssociation } from './ec2/ipam-internet-registry-association.ts';
import { ipamInternetRegistryCidr } from './ec2/ipam-internet-registry-cidr.ts';
import { ipamPolicy } from './ec2/ipam-policy.ts';
import { ipamPolicyAllocationRule } from './ec2/ipam-policy-allocation-rule.ts';
import { ipamPolicyOrganizationTarget } from './ec2/ipam-policy-organization-target.ts';
import { ipamPool } from './ec2/ipam-pool.ts';
import { ipamPoolAllocation } from './ec2/ipam-pool-allocation.ts';
import { ipamPoolCidr } from './ec2/ipam-pool-cidr.ts';
import { ipamPrefixListResolver } from './ec2/ipam-prefix-list-resolver.ts';
import { ipamPrefixListResolverRule } from './ec2/ipam-prefix-list-resolver-rule.ts';
import { ipamPrefixListResolverTarget } from './ec2/ipam-prefix-list-resolver-target.ts';
import { ipamPrefixListResolverVersion } from './ec2/ipam-prefix-list-resolver-version.ts';
import { ipamPrefixListResolverVersionEntry } from './ec2/ipam-prefix-list-resolver-version-entry.ts';
import { ipamResourceCidr } from './ec2/ipam-resource-cidr.ts';
import { ipamResourceDiscovery } from './ec2/ipam-resource-discovery.ts';
import { ipamResourceDiscoveryAssociation } from './ec2/ipam-resource-discovery-association.ts';
import { ipamRouteOriginAuthorization } from './ec2/ipam-route-origin-authorization.ts';
import { ipamRouteProtectionFinding } from './ec2/ipam-route-protection-finding.ts';
import { ipamRoutingPolicyRegistration } from './ec2/ipam-routing-policy-registration.ts';
import { ipamScope } from './ec2/ipam-scope.ts';
import { ipv6Pool } from './ec2/ipv6-pool.ts';
import { ipv6PoolCidrAssociation } from './ec2/ipv6-pool-cidr-association.ts';
import { localGateway } from './ec2/local-gateway.ts';
import { localGatewayRoute } from './ec2/local-gateway-route.ts';
import { localGatewayRouteTable } from './ec2/local-gateway-route-table.ts';
import { localGatewayRouteTableVirtualInterfaceGroupAssociation } from './ec2/local-gateway-route-table-virtual-interface-group-association.ts';
import { localGatewayRouteTableVpcAssociation } from './ec2/local-gateway-route-table-vpc-association.ts';
import { localGatewayVirtualInterface } from './ec2/local-gateway-virtual-interface.ts';
import { localGatewayVirtualInterfaceGroup } from './ec2/local-gateway-virtual-interface-group.ts';
import { managedPrefixList } from './ec2/managed-prefix-list.ts';
import { managedPrefixListAssociation } from './ec2/managed-prefix-list-association.ts';
import { managedPrefixListEntry } from './ec2/managed-prefix-list-entry.ts';
import { managedResourceVisibility } from './ec2/managed-resource-visibility.ts';
import { natGateway } from './ec2/nat-gateway.ts';
import { networkAcl } from './ec2/network-acl.ts';
import { networkAclAssociation } from './ec2/network-acl-association.ts';
import { networkAclEntry } from './ec2/network-acl-entry.ts';
import { networkInsightsAccessScope } from './ec2/network-insights-access-scope.ts';
import { networkInsightsAccessScopeAnalysis } from './ec2/network-insights-access-scope-analysis.ts';
import { networkInsightsAccessScopeFinding } from './ec2/network-insights-access-scope-finding.ts';
import { networkInsightsAnalysis } from './ec2/network-insights-analysis.ts';
import { networkInsightsPath } from './ec2/network-insights-path.ts';
import { networkInterface } from './ec2/network-interface.ts';
import { networkInterfacePermission } from './ec2/network-interface-permission.ts';
import { networkInterfacePrivateIp } from './ec2/network-interface-private-ip.ts';
import { networkPerformanceSubscription } from './ec2/network-performance-subscription.ts';
import { outpostLag } from './ec2/outpost-lag.ts';
import { prefixList } from './ec2/prefix-list.ts';
import { publicIpv4Pool } from './ec2/public-ipv4-pool.ts';
import { region } from './ec2/region.ts';
import { route } from './ec2/route.ts';
import { routeServer } from './ec2/route-server.ts';
import { routeServerAssociation } from './ec2/route-server-association.ts';
import { routeServerEndpoint } from './ec2/route-server-endpoint.ts';
import { routeServerPeer } from './ec2/route-server-peer.ts';
import { routeServerPropagation } from './ec2/route-server-propagation.ts';
import { routeServerRoute } from './ec2/route-server-route.ts';
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
import { serviceLinkVirtualInterface } from './ec2/service-link-virtual-interface.ts';
import { staleSecurityGroup } from './ec2/stale-security-group.ts';
import { subnet } from './ec2/subnet.ts';
import { subnetCidrReservation } from './ec2/subnet-cidr-reservation.ts';
import { trafficMirrorFilter } from './ec2/traffic-mirror-filter.ts';
import { trafficMirrorFilterRule } from './ec2/traffic-mirror-filter-rule.ts';
import { trafficMirrorSession } from './ec2/traffic-mirror-session.ts';
import { trafficMirrorTarget } from './ec2/traffic-mirror-target.ts';
import { transitGateway } from './ec2/transit-gateway.ts';
import { transitGatewayAttachment } from './ec2/transit-gateway-attachment.ts';
import { transitGatewayAttachmentNatConfiguration } from './ec2/transit-gateway-attachment-nat-configuration.ts';
import { transitGatewayAttachmentPropagation } from './ec2/transit-gateway-attachment-propagation.ts';
import { transitGatewayConnect } from './ec2/transit-gateway-connect.ts';
import { transitGatewayConnectPeer } from './ec2/transit-gateway-connect-peer.ts';
import { transitGatewayMeteringPolicy } from './ec2/transit-gateway-metering-policy.ts';
import { transitGatewayMeteringPolicyEntry } from './ec2/transit-gateway-metering-policy-entry.ts';
import { transitGatewayMulticastDomain } from './ec2/transit-gateway-multicast-domain.ts';
import { transitGatewayMulticastDomainAssociation } from './ec2/transit-gateway-multicast-domain-association.ts';
import { transitGatewayMulticastGroup } from './ec2/transit-gateway-multicast-group.ts';
import { transitGatewayPeeringAttachment } from './ec2/transit-gateway-peering-attachment.ts';
import { transitGatewayPolicyTable } from './ec2/transit-gateway-policy-table.ts';
import { transitGatewayPolicyTableAssociation } from './ec2/transit-gateway-policy-table-association.ts';
import { transitGatewayPolicyTableEntry } from './ec2/transit-gateway-policy-table-entry.ts';
import { transitGatewayPrefixListReference } from './ec2/transit-gateway-prefix-list-reference.ts';
import { transitGatewayRoute } from './ec2/transit-gateway-route.ts';
import { transitGatewayRouteTable } from './ec2/transit-gateway-route-table.ts';
import { transitGatewayRouteTableAnnouncement } from './ec2/transit-gateway-route-table-announcement.ts';
import { transitGatewayRouteTableAssociation } from './ec2/transit-gateway-route-table-association.ts';
import { transitGatewayRouteTablePropagation } from './ec2/transit-gateway-route-table-propagation.ts';
import { transitGatewayVpcAttachment } from './ec2/transit-gateway-vpc-attachment.ts';
import { trunkInterfaceAssociation } from './ec2/trunk-interface-association.ts';
import { verifiedAccessEndpoint } from './ec2/verified-access-endpoint.ts';
import { verifiedAccessEndpointPolicy } from './ec2/verified-access-endpoint-policy.ts';
import { verifiedAccessEndpointTarget } from './ec2/verified-access-endpoint-target.ts';
import { verifiedAccessGroup } from './ec2/verified-access-group.ts';
import { verifiedAccessGroupPolicy } from './ec2/verified-access-group-policy.ts';
import { verifiedAccessInstance } from './ec2/verified-access-instance.ts';
import { verifiedAccessLoggingConfiguration } from './ec2/verified-access-logging-configuration.ts';
import { verifiedAccessTrustProvider } from './ec2/verified-access-trust-provider.ts';
import { vpc } from './ec2/vpc.ts';
import { vpcAttribute } from './ec2/vpc-attribute.ts';
import { vpcBlockPublicAccessExclusion } from './ec2/vpc-block-public-access-exclusion.ts';
import { vpcBlockPublicAccessOptions } from './ec2/vpc-block-public-access-options.ts';
import { vpcCidrBlock } from './ec2/vpc-cidr-block.ts';
import { vpcEncryptionControl } from './ec2/vpc-encryption-control.ts';
import { vpcEndpoint } from './ec2/vpc-endpoint.ts';
import { vpcEndpointAssociation } from './ec2/vpc-endpoint-association.ts';
import { vpcEndpointConnection } from './ec2/vpc-endpoint-connection.ts';
import { vpcEndpointConnectionNotification } from './ec2/vpc-endpoint-connection-notification.ts';
import { vpcEndpointService } from './ec2/vpc-endpoint-service.ts';
import { vpcEndpointServiceConfiguration } from './ec2/vpc-endpoint-service-configuration.ts';
import { vpcEndpointServicePermission } from './ec2/vpc-endpoint-service-permission.ts';
import { vpcPeeringConnection } from './ec2/vpc-peering-connection.ts';
import { vpnConcentrator } from './ec2/vpn-concentrator.ts';
import { vpnConnection } from './ec2/vpn-connection.ts';
import { vpnGateway } from './ec2/vpn-gateway.ts';
import { vpnStaticRoute } from './ec2/vpn-static-route.ts';
import { vpnTunnel } from './ec2/vpn-tunnel.ts';
import { vpnTunnelReplacementStatus } from './ec2/vpn-tunnel-replacement-status.ts';
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
import { globalAcceleratorAccelerator } from './globalaccelerator/accelerator.ts';
import { globalAcceleratorAcceleratorAttributes } from './globalaccelerator/accelerator-attributes.ts';
import { globalAcceleratorByoipCidr } from './globalaccelerator/byoip-cidr.ts';
import { globalAcceleratorCrossAccountAttachment } from './globalaccelerator/cross-account-attachment.ts';
import { globalAcceleratorCrossAccountResource } from './globalaccelerator/cross-account-resource.ts';
import { globalAcceleratorCustomRoutingAccelerator } from './globalaccelerator/custom-routing-accelerator.ts';
import { globalAcceleratorCustomRoutingEndpointGroup } from './globalaccelerator/custom-routing-endpoint-group.ts';
import { globalAcceleratorCustomRoutingListener } from './globalaccelerator/custom-routing-listener.ts';
import { globalAcceleratorEndpointGroup } from './globalaccelerator/endpoint-group.ts';
import { globalAcceleratorListener } from './globalaccelerator/listener.ts';
import { networkFirewallFirewall } from './network-firewall/firewall.ts';
import { networkFirewallFirewallPolicy } from './network-firewall/firewall-policy.ts';
import { networkFirewallLoggingConfiguration } from './network-firewall/logging-configuration.ts';
import { networkFirewallProxy } from './network-firewall/proxy.ts';
import { networkFirewallProxyConfiguration } from './network-firewall/proxy-configuration.ts';
import { networkFirewallProxyRuleGroup } from './network-firewall/proxy-rule-group.ts';
import { networkFirewallResourcePolicy } from './network-firewall/resource-policy.ts';
import { networkFirewallRuleGroup } from './network-firewall/rule-group.ts';
import { networkFirewallTlsInspectionConfiguration } from './network-firewall/tls-inspection-configuration.ts';
import { networkFirewallVpcEndpointAssociation } from './network-firewall/vpc-endpoint-association.ts';
import { networkmanagerAttachment } from './networkmanager/attachment.ts';
import { networkmanagerConnectPeer } from './networkmanager/connect-peer.ts';
import { networkmanagerConnectPeerAssociation } from './networkmanager/connect-peer-association.ts';
import { networkmanagerConnection } from './networkmanager/connection.ts';
import { networkmanagerCoreNetwork } from './networkmanager/core-network.ts';
import { networkmanagerCoreNetworkChangeSet } from './networkmanager/core-network-change-set.ts';
import { networkmanagerCoreNetworkPolicy } from './networkmanager/core-network-policy.ts';
import { networkmanagerCoreNetworkPolicyVersion } from './networkmanager/core-network-policy-version.ts';
import { networkmanagerCustomerGatewayAssociation } from './networkmanager/customer-gateway-association.ts';
import { networkmanagerDevice } from './networkmanager/device.ts';
import { networkmanagerGlobalNetwork } from './networkmanager/global-network.ts';
import { networkmanagerLink } from './networkmanager/link.ts';
import { networkmanagerLinkAssociation } from './networkmanager/link-association.ts';
import { networkmanagerNetworkResource } from './networkmanager/network-resource.ts';
import { networkmanagerNetworkResourceRelationship } from './networkmanager/network-resource-relationship.ts';
import { networkmanagerNetworkRoute } from './networkmanager/network-route.ts';
import { networkmanagerNetworkTelemetry } from './networkmanager/network-telemetry.ts';
import { networkmanagerOrganizationServiceAccess } from './networkmanager/organization-service-access.ts';
import { networkmanagerPeering } from './networkmanager/peering.ts';
import { networkmanagerResourcePolicy } from './networkmanager/resource-policy.ts';
import { networkmanagerSite } from './networkmanager/site.ts';
import { networkmanagerTransitGatewayConnectPeerAssociation } from './networkmanager/transit-gateway-connect-peer-association.ts';
import { networkmanagerTransitGatewayRegistration } from './networkmanager/transit-gateway-registration.ts';
import { organizationsAccount } from './organizations/account.ts';
import { organizationsAccountParent } from './organizations/account-parent.ts';
import { organizationsDelegatedAdministrator } from './organizations/delegated-administrator.ts';
import { organizationsDelegatedService } from './organizations/delegated-service.ts';
import { organizationsOrganization } from './organizations/organization.ts';
import { organizationsOrganizationalUnit } from './organizations/organizational-unit.ts';
import { organizationsPolicy } from './organizations/policy.ts';
import { organizationsPolicyTarget } from './organizations/policy-target.ts';
import { organizationsRoot } from './organizations/root.ts';
import { ramPrincipal } from './ram/principal.ts';
import { ramResource } from './ram/resource.ts';
import { ramResourceShare } from './ram/resource-share.ts';
import { ramResourceShareInvitation } from './ram/resource-share-invitation.ts';
import { ramResourceSharePermission } from './ram/resource-share-permission.ts';
import { ramResourceSharePrincipalAssociation } from './ram/resource-share-principal-association.ts';
import { ramResourceShareResourceAssociation } from './ram/resource-share-resource-association.ts';
import { ramSourceAssociation } from './ram/source-association.ts';
import { route53CidrBlock } from './route53/cidr-block.ts';
import { route53CidrCollection } from './route53/cidr-collection.ts';
import { route53Dnssec } from './route53/dnssec.ts';
import { route53HealthCheck } from './route53/health-check.ts';
import { route53HostedZone } from './route53/hosted-zone.ts';
import { route53HostedZoneByVpc } from './route53/hosted-zone-by-vpc.ts';
import { route53QueryLoggingConfig } from './route53/query-logging-config.ts';
import { route53RecordSet } from './route53/record-set.ts';
import { route53RecordSetProtection } from './route53/record-set-protection.ts';
import { route53ReusableDelegationSet } from './route53/reusable-delegation-set.ts';
import { route53TrafficPolicy } from './route53/traffic-policy.ts';
import { route53TrafficPolicyInstance } from './route53/traffic-policy-instance.ts';
import { route53TrafficPolicyVersion } from './route53/traffic-policy-version.ts';
import { route53VpcAssociation } from './route53/vpc-association.ts';
import { route53VpcAssociationAuthorization } from './route53/vpc-association-authorization.ts';
import { route53resolverDnssecConfig } from './route53resolver/dnssec-config.ts';
import { route53resolverEndpoint } from './route53resolver/endpoint.ts';
import { route53resolverEndpointIpAddress } from './route53resolver/endpoint-ip-address.ts';
import { route53resolverFirewallConfig } from './route53resolver/firewall-config.ts';
import { route53resolverFirewallDomain } from './route53resolver/firewall-domain.ts';
import { route53resolverFirewallDomainList } from './route53resolver/firewall-domain-list.ts';
import { route53resolverFirewallRule } from './route53resolver/firewall-rule.ts';
import { route53resolverFirewallRuleGroup } from './route53resolver/firewall-rule-group.ts';
import { route53resolverFirewallRuleGroupAssociation } from './route53resolver/firewall-rule-group-association.ts';
import { route53resolverOutpostResolver } from './route53resolver/outpost-resolver.ts';
import { route53resolverQueryLogConfig } from './route53resolver/query-log-config.ts';
import { route53resolverQueryLogConfigAssociation } from './route53resolver/query-log-config-association.ts';
import { route53resolverResolverConfig } from './route53resolver/resolver-config.ts';
import { route53resolverRule } from './route53resolver/rule.ts';
import { route53resolverRuleAssociation } from './route53resolver/rule-association.ts';
import { callerIdentity } from './sts/caller-identity.ts';
import { latticeAccessLogSubscription } from './vpc-lattice/access-log-subscription.ts';
import { latticeAuthPolicy } from './vpc-lattice/auth-policy.ts';
import { latticeDomainVerification } from './vpc-lattice/domain-verification.ts';
import { latticeListener } from './vpc-lattice/listener.ts';
import { latticeResourceConfiguration } from './vpc-lattice/resource-configuration.ts';
import { latticeResourceEndpointAssociation } from './vpc-lattice/resource-endpoint-association.ts';
import { latticeResourceGateway } from './vpc-lattice/resource-gateway.ts';
import { latticeRule } from './vpc-lattice/rule.ts';
import { latticeService } from './vpc-lattice/service.ts';
import { latticeServiceNetwork } from './vpc-lattice/service-network.ts';
import { latticeServiceNetworkResourceAssociation } from './vpc-lattice/service-network-resource-association.ts';
import { latticeServiceNetworkServiceAssociation } from './vpc-lattice/service-network-service-association.ts';
import { latticeServiceNetworkVpcAssociation } from './vpc-lattice/service-network-vpc-association.ts';
import { latticeServiceNetworkVpcEndpointAssociation } from './vpc-lattice/service-network-vpc-endpoint-association.ts';
import { latticeTarget } from './vpc-lattice/target.ts';
import { latticeTargetGroup } from './vpc-lattice/target-group.ts';

/** Every collector: those of dependent types after their parents'. */
export const collectors: readonly Collector[] = [
  accountAccountInformation,
  accountRegion,
  cloudfrontAnycastIpList,
  cloudfrontConnectionGroup,
  cloudfrontDistribution,
  cloudfrontDistributionTenant,
  cloudfrontVpcOrigin,
  directConnectConnection,
  directConnectCustomerAgreement,
  directConnectGateway,
  directConnectGatewayAssociation,
  directConnectGatewayAssociationProposal,
  directConnectGatewayAttachment,
  directConnectInterconnect,
  directConnectHostedConnection,
  directConnectLag,
  directConnectLocation,
  directConnectVirtualInterface,
  directConnectRouterConfiguration,
  transitGateway,
  directConnectTransitGatewayAssociation,
  directConnectVirtualGateway,
  directConnectVirtualInterfaceTest,
  vpnGateway,
  directConnectVpnGatewayAssociation,
  accountAttribute,
  accountVpcEncryptionControl,
  vpnConnection,
  activeVpnTunnelStatus,
  availabilityZone,
  byoipCidr,
  carrierGateway,
  clientVpnEndpoint,
  clientVpnAuthorizationPolicy,
  clientVpnAuthorizationRule,
  clientVpnConnection,
  clientVpnRoute,
  clientVpnTargetNetwork,
  coipPool,
  coipAddressUsage,
  customerGateway,
  dhcpOptions,
  egressOnlyInternetGateway,
  elasticIp,
  elasticIpAttribute,
  elasticIpTransfer,
  flowLog,
  instance,
  image,
  instanceConnectEndpoint,
  internetGateway,
  ipam,
  ipamByoasn,
  ipamResourceDiscovery,
  ipamDiscoveredAccount,
  ipamDiscoveredPublicAddress,
  ipamDiscoveredResourceCidr,
  ipamDiscoveredRoute,
  ipamEnabledPolicy,
  ipamExternalResourceVerificationToken,
  ipamInternetRegistryAssociation,
  ipamInternetRegistryAsn,
  ipamInternetRegistryCidr,
  ipamPolicy,
  ipamPolicyAllocationRule,
  ipamPolicyOrganizationTarget,
  ipamPool,
  ipamPoolAllocation,
  ipamPoolCidr,
  ipamPrefixListResolver,
  ipamPrefixListResolverRule,
  ipamPrefixListResolverTarget,
  ipamPrefixListResolverVersion,
  ipamPrefixListResolverVersionEntry,
  ipamScope,
  ipamResourceCidr,
  ipamResourceDiscoveryAssociation,
  ipamRouteOriginAuthorization,
  ipamRouteProtectionFinding,
  ipamRoutingPolicyRegistration,
  ipv6Pool,
  ipv6PoolCidrAssociation,
  localGateway,
  localGatewayRouteTable,
  localGatewayRoute,
  localGatewayRouteTableVirtualInterfaceGroupAssociation,
  localGatewayRouteTableVpcAssociation,
  localGatewayVirtualInterface,
  localGatewayVirtualInterfaceGroup,
  managedPrefixList,
  managedPrefixListAssociation,
  managedPrefixListEntry,
  managedResourceVisibility,
  natGateway,
  networkAcl,
  networkInsightsAccessScope,
  networkInsightsAccessScopeAnalysis,
  networkInsightsAccessScopeFinding,
  networkInsightsAnalysis,
  networkInsightsPath,
  networkInterface,
  networkInterfacePermission,
  networkPerformanceSubscription,
  outpostLag,
  prefixList,
  publicIpv4Pool,
  region,
  routeServer,
  routeServerAssociation,
  routeServerEndpoint,
  routeServerPeer,
  routeServerPropagation,
  routeServerRoute,
  routeTable,
  secondaryInterface,
  secondaryNetwork,
  secondarySubnet,
  securityGroup,
  vpc,
  securityGroupForVpc,
  securityGroupReference,
  securityGroupRule,
  securityGroupVpcAssociation,
  serviceLinkVirtualInterface,
  staleSecurityGroup,
  subnet,
  subnetCidrReservation,
  trafficMirrorFilter,
  trafficMirrorFilterRule,
  trafficMirrorSession,
  trafficMirrorTarget,
  transitGatewayAttachment,
  transitGatewayAttachmentNatConfiguration,
  transitGatewayAttachmentPropagation,
  transitGatewayConnect,
  transitGatewayConnectPeer,
  transitGatewayMeteringPolicy,
  transitGatewayMeteringPolicyEntry,
  transitGatewayMulticastDomain,
  transitGatewayMulticastDomainAssociation,
  transitGatewayMulticastGroup,
  transitGatewayPeeringAttachment,
  transitGatewayPolicyTable,
  transitGatewayPolicyTableAssociation,
  transitGatewayPolicyTableEntry,
  transitGatewayRouteTable,
  transitGatewayPrefixListReference,
  transitGatewayRoute,
  transitGatewayRouteTableAnnouncement,
  transitGatewayRouteTableAssociation,
  transitGatewayRouteTablePropagation,
  transitGatewayVpcAttachment,
  trunkInterfaceAssociation,
  verifiedAccessEndpoint,
  verifiedAccessEndpointPolicy,
  verifiedAccessEndpointTarget,
  verifiedAccessGroup,
  verifiedAccessGroupPolicy,
  verifiedAccessInstance,
  verifiedAccessLoggingConfiguration,
  verifiedAccessTrustProvider,
  vpcAttribute,
  vpcBlockPublicAccessExclusion,
  vpcBlockPublicAccessOptions,
  vpcEncryptionControl,
  vpcEndpoint,
  vpcEndpointAssociation,
  vpcEndpointConnection,
  vpcEndpointConnectionNotification,
  vpcEndpointService,
  vpcEndpointServiceConfiguration,
  vpcEndpointServicePermission,
  vpcPeeringConnection,
  vpnConcentrator,
  vpnTunnelReplacementStatus,
  elbLoadBalancer,
  elbInstanceHealth,
  elbLoadBalancerPolicy,
  elbv2LoadBalancer,
  elbv2CapacityReservation,
  elbv2Listener,
  elbv2ListenerAttributes,
  elbv2ListenerCertificate,
  elbv2LoadBalancerAttributes,
  elbv2Rule,
  elbv2SslPolicy,
  elbv2TargetGroup,
  elbv2TargetGroupAttributes,
  elbv2TargetHealth,
  elbv2TrustStore,
  elbv2TrustStoreAssociation,
  globalAcceleratorAccelerator,
  globalAcceleratorAcceleratorAttributes,
  globalAcceleratorByoipCidr,
  globalAcceleratorCrossAccountAttachment,
  globalAcceleratorCrossAccountResource,
  globalAcceleratorCustomRoutingAccelerator,
  globalAcceleratorCustomRoutingListener,
  globalAcceleratorCustomRoutingEndpointGroup,
  globalAcceleratorListener,
  globalAcceleratorEndpointGroup,
  networkFirewallFirewall,
  networkFirewallFirewallPolicy,
  networkFirewallLoggingConfiguration,
  networkFirewallProxy,
  networkFirewallProxyConfiguration,
  networkFirewallProxyRuleGroup,
  networkFirewallResourcePolicy,
  networkFirewallRuleGroup,
  networkFirewallTlsInspectionConfiguration,
  networkFirewallVpcEndpointAssociation,
  networkmanagerAttachment,
  networkmanagerConnectPeer,
  networkmanagerGlobalNetwork,
  networkmanagerConnectPeerAssociation,
  networkmanagerConnection,
  networkmanagerCoreNetwork,
  networkmanagerCoreNetworkPolicyVersion,
  networkmanagerCoreNetworkChangeSet,
  networkmanagerCoreNetworkPolicy,
  networkmanagerCustomerGatewayAssociation,
  networkmanagerDevice,
  networkmanagerLink,
  networkmanagerLinkAssociation,
  networkmanagerNetworkResource,
  networkmanagerNetworkResourceRelationship,
  networkmanagerNetworkRoute,
  networkmanagerNetworkTelemetry,
  networkmanagerOrganizationServiceAccess,
  networkmanagerPeering,
  networkmanagerResourcePolicy,
  networkmanagerSite,
  networkmanagerTransitGatewayConnectPeerAssociation,
  networkmanagerTransitGatewayRegistration,
  organizationsAccount,
  organizationsRoot,
  organizationsAccountParent,
  organizationsDelegatedAdministrator,
  organizationsDelegatedService,
  organizationsOrganization,
  organizationsOrganizationalUnit,
  organizationsPolicy,
  organizationsPolicyTarget,
  ramPrincipal,
  ramResource,
  ramResourceShare,
  ramResourceShareInvitation,
  ramResourceSharePermission,
  ramResourceSharePrincipalAssociation,
  ramResourceShareResourceAssociation,
  ramSourceAssociation,
  route53CidrCollection,
  route53CidrBlock,
  route53HostedZone,
  route53Dnssec,
  route53HealthCheck,
  route53HostedZoneByVpc,
  route53QueryLoggingConfig,
  route53RecordSet,
  route53RecordSetProtection,
  route53ReusableDelegationSet,
  route53TrafficPolicy,
  route53TrafficPolicyInstance,
  route53TrafficPolicyVersion,
  route53VpcAssociationAuthorization,
  route53resolverDnssecConfig,
  route53resolverEndpoint,
  route53resolverEndpointIpAddress,
  route53resolverFirewallConfig,
  route53resolverFirewallDomainList,
  route53resolverFirewallDomain,
  route53resolverFirewallRuleGroup,
  route53resolverFirewallRule,
  route53resolverFirewallRuleGroupAssociation,
  route53resolverOutpostResolver,
  route53resolverQueryLogConfig,
  route53resolverQueryLogConfigAssociation,
  route53resolverResolverConfig,
  route53resolverRule,
  route53resolverRuleAssociation,
  callerIdentity,
  latticeAccessLogSubscription,
  latticeAuthPolicy,
  latticeDomainVerification,
  latticeService,
  latticeListener,
  latticeResourceConfiguration,
  latticeResourceEndpointAssociation,
  latticeResourceGateway,
  latticeRule,
  latticeServiceNetwork,
  latticeServiceNetworkResourceAssociation,
  latticeServiceNetworkServiceAssociation,
  latticeServiceNetworkVpcAssociation,
  latticeServiceNetworkVpcEndpointAssociation,
  latticeTargetGroup,
  latticeTarget,
];

export const embeddedTypes: readonly EmbeddedType[] = [
  directConnectBgpPeer,
  networkAclAssociation,
  networkAclEntry,
  networkInterfacePrivateIp,
  route,
  routeTableAssociation,
  routeTablePropagatingVgw,
  vpcCidrBlock,
  vpnStaticRoute,
  vpnTunnel,
  elbListener,
  route53VpcAssociation,
];
