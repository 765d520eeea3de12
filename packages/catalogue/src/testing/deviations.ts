/** Facts of types where we know better than the reference that was gathered apart from this project, and why. */
export const DEVIATIONS: Readonly<Record<string, object>> = {
  // AWS lists bare names, and an item has fields.
  'route53resolver:firewall-domain': { identity: ['$parent.Id', 'Domain'] },
  // The default certificate may be listed twice, once as the default and once as another.
  'elbv2:listener-certificate': { identity: ['$parent.ListenerArn', 'CertificateArn', 'IsDefault'] },
  // AWS's answer has no ARN of a route, only that of its table.
  'ec2:local-gateway-route': { arn: undefined },
  // An order is one of one resolver's rules.
  'ec2:ipam-prefix-list-resolver-rule': { identity: ['$parent.IpamPrefixListResolverId', '$ordinal'] },
  // The register of routes may authorize one block twice for one number, up to different lengths.
  'ec2:ipam-route-origin-authorization': { identity: ['$parent.IpamInternetRegistryAssociationId', 'Cidr', 'Asn', 'MaxLength'] },
  // Addresses of EC2-Classic have no allocation.
  'ec2:elastic-ip': { identity: ['AllocationId|PublicIp'] },
  // A group may be used, and have stale rules, in several VPCs.
  'ec2:stale-security-group': { identity: ['$parent.VpcId', 'GroupId'] },
  // A route may lead to a transit gateway instead of a subnet.
  'ec2:client-vpn-route': { identity: ['ClientVpnEndpointId', 'DestinationCidr', 'TargetSubnet|TransitGatewayAttachmentId'] },
  // The states are enumerations of the SDK.
  'ec2:transit-gateway-multicast-domain-association': { gone: { path: 'Subnet.State', states: ['disassociated'] } },
  'ec2:local-gateway-virtual-interface': { gone: { path: 'ConfigurationState', states: ['deleted'] } },
  'ec2:local-gateway-virtual-interface-group': { gone: { path: 'ConfigurationState', states: ['deleted'] } },
  'ec2:service-link-virtual-interface': { gone: { path: 'ConfigurationState', states: ['deleted'] } },
  'ec2:network-interface-permission': { gone: { path: 'PermissionState.State', states: ['revoked'] } },
  // The accounts whose resources may be used are asked for first, and are no resources.
  'globalaccelerator:cross-account-resource': {
    parent: undefined,
    permissions: ['globalaccelerator:ListCrossAccountResources', 'globalaccelerator:ListCrossAccountResourceAccounts'],
  },
  // Accounts may be in the root of an organization without units, so the tree is gone through from the root.
  'organizations:account-parent': {
    parent: 'organizations:root',
    permissions: ['organizations:ListAccountsForParent', 'organizations:ListOrganizationalUnitsForParent'],
  },
  // The field of what is above has another name than the input.
  'organizations:delegated-service': { identity: ['$parent.Id', 'ServicePrincipal'] },
  'organizations:policy-target': { identity: ['$parent.Id', 'TargetId'] },
  // Each kind of attachment has a call of its own that tells the rest.
  'networkmanager:attachment': {
    permissions: [
      'networkmanager:ListAttachments',
      'networkmanager:GetVpcAttachment',
      'networkmanager:GetConnectAttachment',
      'networkmanager:GetSiteToSiteVpnAttachment',
      'networkmanager:GetTransitGatewayRouteTableAttachment',
    ],
  },
  // The tables of a core network are those of its segments at their edges, which it names itself.
  'networkmanager:network-route': {
    parent: 'networkmanager:core-network',
    identity: ['$parent.CoreNetworkId', '$parent.SegmentName', '$parent.EdgeLocation', 'DestinationCidrBlock|PrefixListId'],
  },
  // Its ARN is the resource's: it may be behind several gateways and in several global networks.
  'networkmanager:network-resource': {
    arn: undefined,
    identity: ['$parent.GlobalNetworkId', 'RegisteredGatewayArn|CoreNetworkId', 'ResourceArn|ResourceId'],
  },
  // Whatever can be shared has one; an account may have rule groups and no firewall policy, so it waits for neither type.
  'network-firewall:resource-policy': {
    parent: undefined,
    permissions: [
      'network-firewall:DescribeResourcePolicy',
      'network-firewall:ListFirewallPolicies',
      'network-firewall:ListRuleGroups',
      'network-firewall:ListFirewalls',
    ],
  },
  'networkmanager:network-resource-relationship': { identity: ['$parent.GlobalNetworkId', 'From', 'To'] },
  // One address has a tunnel and a BGP session.
  'networkmanager:network-telemetry': { identity: ['$parent.GlobalNetworkId', 'ResourceArn', 'Address', 'Health.Type'] },
  // What AWS says tells the changes of a set apart is their path.
  'networkmanager:core-network-change-set': {
    identity: ['$parent.CoreNetworkId', '$parent.PolicyVersionId', 'Identifier', 'Type', 'IdentifierPath'],
  },
  // Who owns it is not said, and whoever owns the core network or the attachment may list it.
  'networkmanager:connect-peer': { arn: undefined },
  // The ARN is that of what is shared, and of what is allowed, which may be in many shares.
  'ram:resource': { arn: undefined },
  'ram:resource-share-permission': { arn: undefined },
  // Its status is a free text, but the filter by it takes an enumeration of the SDK.
  'ram:source-association': { gone: { path: 'status', states: ['DISASSOCIATED'] } },
  // A group is identified by what Get and List call its id.
  'vpc-lattice:target': { identity: ['$parent.id', 'id', 'port'] },
  // Asked for per network and per service; an account may have services and no network, so they wait for neither type.
  'vpc-lattice:service-network-service-association': {
    parent: undefined,
    permissions: [
      'vpc-lattice:ListServiceNetworkServiceAssociations',
      'vpc-lattice:ListServiceNetworks',
      'vpc-lattice:ListServices',
      'vpc-lattice:ListTagsForResource',
    ],
  },
  'vpc-lattice:access-log-subscription': {
    parent: undefined,
    permissions: ['vpc-lattice:ListAccessLogSubscriptions', 'vpc-lattice:ListServiceNetworks', 'vpc-lattice:ListServices'],
  },
  'vpc-lattice:auth-policy': {
    parent: undefined,
    permissions: [
      'vpc-lattice:GetAuthPolicy',
      'vpc-lattice:ListServiceNetworks',
      'vpc-lattice:GetServiceNetwork',
      'vpc-lattice:ListServices',
      'vpc-lattice:GetService',
    ],
  },
  // Direct Connect is in all partitions.
  'directconnect:gateway': { homeRegion: undefined },
  'directconnect:gateway-association': { homeRegion: undefined },
  'directconnect:gateway-association-proposal': { homeRegion: undefined },
  'directconnect:gateway-attachment': { homeRegion: undefined },
  // Part of what GetHostedZone answers about the zone itself.
  'route53:vpc-association': {
    scope: undefined,
    parent: undefined,
    permissions: undefined,
    name: undefined,
    homeRegion: undefined,
    holder: 'route53:hosted-zone',
    path: 'VPCs',
  },
  // A VPC is asked about with its region, under which the register has it.
  'route53:hosted-zone-by-vpc': { scope: 'regional' },
  // The whole configuration repeats the origins.
  'cloudfront:distribution': {
    secrets: ['Origins.Items[].CustomHeaders.Items[].HeaderValue', 'DistributionConfig.Origins.Items[].CustomHeaders.Items[].HeaderValue'],
  },
  // Asked of each account about itself.
  'account:region': { parent: undefined },
};
