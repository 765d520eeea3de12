import { expect, test } from 'vitest';
import { foreignAccountId } from './accounts.ts';
import { rootKey, under } from './key.ts';
import { ask, type Item, listings, SMALL, smallEstate, texts } from './testing/walk.ts';

/** Things that are listed by themselves: an id that starts so must lead to one of them. */
const REFERENCE =
  /^(?:vpc|subnet|rtb|acl|sg|eni|i|igw|eigw|nat|vpce|pcx|tgw|tgw-attach|tgw-rtb|tgw-connect-peer|cgw|vgw|vpn|lgw|lgw-rtb|lgw-vif|lgw-vif-grp|op-lag|sl-vif|ipv4pool-coip|pl|ami|dopt|eipalloc|eice|cvpn-endpoint|tgw-ptb|tgw-mcast-domain|rs|rse|ipam|ipam-scope|ipam-pool|ipam-res-disco|vai|vatp|vagr|vae|tmf|tmt|nip|nis|nisa|vpce-svc|dxcon|dxvif|dxlag)-[0-9a-f]{8,17}$/;

/** Where an operation's items say their own id. */
const OWN_ID: Readonly<Record<string, string>> = {
  'ec2:DescribeVpcs': 'VpcId',
  'ec2:DescribeSubnets': 'SubnetId',
  'ec2:DescribeRouteTables': 'RouteTableId',
  'ec2:DescribeNetworkAcls': 'NetworkAclId',
  'ec2:DescribeSecurityGroups': 'GroupId',
  'ec2:DescribeNetworkInterfaces': 'NetworkInterfaceId',
  'ec2:DescribeImages': 'ImageId',
  'ec2:DescribeInternetGateways': 'InternetGatewayId',
  'ec2:DescribeEgressOnlyInternetGateways': 'EgressOnlyInternetGatewayId',
  'ec2:DescribeNatGateways': 'NatGatewayId',
  'ec2:DescribeVpcEndpoints': 'VpcEndpointId',
  'ec2:DescribeVpcPeeringConnections': 'VpcPeeringConnectionId',
  'ec2:DescribeTransitGateways': 'TransitGatewayId',
  'ec2:DescribeTransitGatewayAttachments': 'TransitGatewayAttachmentId',
  'ec2:DescribeTransitGatewayPeeringAttachments': 'TransitGatewayAttachmentId',
  'ec2:DescribeTransitGatewayRouteTables': 'TransitGatewayRouteTableId',
  'ec2:DescribeTransitGatewayConnectPeers': 'TransitGatewayConnectPeerId',
  'ec2:DescribeCustomerGateways': 'CustomerGatewayId',
  'ec2:DescribeVpnGateways': 'VpnGatewayId',
  'ec2:DescribeVpnConnections': 'VpnConnectionId',
  'ec2:DescribeLocalGateways': 'LocalGatewayId',
  'ec2:DescribeManagedPrefixLists': 'PrefixListId',
  'ec2:DescribeDhcpOptions': 'DhcpOptionsId',
  'ec2:DescribeAddresses': 'AllocationId',
  'ec2:DescribeInstanceConnectEndpoints': 'InstanceConnectEndpointId',
  'ec2:DescribeVpcEndpointServices': 'ServiceId',
  'ec2:DescribeVpcEndpointServiceConfigurations': 'ServiceId',
  'ec2:DescribeClientVpnEndpoints': 'ClientVpnEndpointId',
  'ec2:DescribeTransitGatewayPolicyTables': 'TransitGatewayPolicyTableId',
  'ec2:DescribeTransitGatewayMulticastDomains': 'TransitGatewayMulticastDomainId',
  'ec2:DescribeLocalGatewayRouteTables': 'LocalGatewayRouteTableId',
  'ec2:DescribeLocalGatewayVirtualInterfaces': 'LocalGatewayVirtualInterfaceId',
  'ec2:DescribeLocalGatewayVirtualInterfaceGroups': 'LocalGatewayVirtualInterfaceGroupId',
  'ec2:DescribeOutpostLags': 'OutpostLagId',
  'ec2:DescribeServiceLinkVirtualInterfaces': 'ServiceLinkVirtualInterfaceId',
  'ec2:DescribeCoipPools': 'PoolId',
  'ec2:DescribeRouteServers': 'RouteServerId',
  'ec2:DescribeRouteServerEndpoints': 'RouteServerEndpointId',
  'ec2:DescribeIpams': 'IpamId',
  'ec2:DescribeIpamScopes': 'IpamScopeId',
  'ec2:DescribeIpamPools': 'IpamPoolId',
  'ec2:DescribeIpamResourceDiscoveries': 'IpamResourceDiscoveryId',
  'ec2:DescribeVerifiedAccessInstances': 'VerifiedAccessInstanceId',
  'ec2:DescribeVerifiedAccessTrustProviders': 'VerifiedAccessTrustProviderId',
  'ec2:DescribeVerifiedAccessGroups': 'VerifiedAccessGroupId',
  'ec2:DescribeVerifiedAccessEndpoints': 'VerifiedAccessEndpointId',
  'ec2:DescribeTrafficMirrorFilters': 'TrafficMirrorFilterId',
  'ec2:DescribeTrafficMirrorTargets': 'TrafficMirrorTargetId',
  'ec2:DescribeNetworkInsightsPaths': 'NetworkInsightsPathId',
  'ec2:DescribeNetworkInsightsAccessScopes': 'NetworkInsightsAccessScopeId',
  'ec2:DescribeNetworkInsightsAccessScopeAnalyses': 'NetworkInsightsAccessScopeAnalysisId',
  'directconnect:DescribeConnections': 'connectionId',
  'directconnect:DescribeInterconnects': 'interconnectId',
  'directconnect:DescribeHostedConnections': 'connectionId',
  'directconnect:DescribeVirtualInterfaces': 'virtualInterfaceId',
  'directconnect:DescribeLags': 'lagId',
};

/** Operations whose items speak of the account's own surroundings: what they refer to, the same account sees in the same region. */
const LOCAL = [
  'DescribeSubnets',
  'DescribeRouteTables',
  'DescribeNetworkAcls',
  'DescribeNetworkInterfaces',
  'DescribeInstances',
  'DescribeInternetGateways',
  'DescribeNatGateways',
  'DescribeVpcEndpoints',
  'DescribeAddresses',
  'DescribeFlowLogs',
  'DescribeInstanceConnectEndpoints',
  'DescribeRouteServerEndpoints',
  'DescribeTrafficMirrorSessions',
  'DescribeVerifiedAccessEndpoints',
].map((name) => `ec2:${name}`);

const MOMENTS = [{ seeds: [] }, { seeds: [1] }, { seeds: [1, 2, 3] }];

function sorted(values: Iterable<string>): string[] {
  return [...values].sort((left, right) => (left < right ? -1 : 1));
}

test.each(MOMENTS)('every id leads to something that is listed, but for what belongs to a partner (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const listed = new Set<string>();
  const listedAt = new Map<string, Set<string>>();
  const everything = [...listings(estate)];
  for (const { accountId, region, operation, items } of everything) {
    const place = `${accountId} ${region}`;
    const here = listedAt.get(place) ?? new Set<string>();
    listedAt.set(place, here);
    const ids =
      operation === 'ec2:DescribeInstances'
        ? items.flatMap((item) => (item.Instances as Item[]).map((instance) => String(instance.InstanceId)))
        : items.map((item) => String(item[OWN_ID[operation] ?? '']));
    for (const id of ids) {
      listed.add(id);
      here.add(id);
    }
  }
  const lost = new Set<string>();
  const unseen = new Set<string>();
  for (const { accountId, region, operation, items } of everything) {
    const here = listedAt.get(`${accountId} ${region}`);
    for (const item of items) {
      for (const [path, text] of texts(item)) {
        if (!REFERENCE.test(text)) continue;
        const which = `${operation} ${path}`;
        if (!listed.has(text)) lost.add(which);
        else if (LOCAL.includes(operation) && (item.OwnerId ?? accountId) === accountId && !here?.has(text)) unseen.add(which);
      }
    }
  }
  // What a partner owns shows only in what joins us to it, a deregistered image only in its instances, and a deleted attachment's ends outlive it.
  expect(sorted(lost)).toEqual([
    'directconnect:DescribeDirectConnectGatewayAssociationProposals associatedGateway.id',
    'ec2:DescribeInstances Instances.ImageId',
    'ec2:DescribeTransitGatewayAttachments ResourceId',
    'ec2:DescribeTransitGatewayPeeringAttachments AccepterTgwInfo.TransitGatewayId',
    'ec2:DescribeTransitGatewayVpcAttachments SubnetIds',
    'ec2:DescribeTransitGatewayVpcAttachments VpcId',
    'ec2:DescribeVpcEndpointConnections VpcEndpointId',
    'ec2:DescribeVpcPeeringConnections AccepterVpcInfo.VpcId',
  ]);
  expect(unseen).toEqual(new Set());
});

test.each(MOMENTS)(
  'every ARN of a load balancer, and of what belongs to one, leads to something that is listed (rounds $seeds)',
  ({ seeds }) => {
    const estate = smallEstate(...seeds);
    const own: Readonly<Record<string, string>> = {
      'elbv2:DescribeLoadBalancers': 'LoadBalancerArn',
      'elbv2:DescribeListeners': 'ListenerArn',
      'elbv2:DescribeRules': 'RuleArn',
      'elbv2:DescribeTargetGroups': 'TargetGroupArn',
      'elbv2:DescribeTrustStores': 'TrustStoreArn',
    };
    const everything = [...listings(estate)];
    const listed = new Set(
      everything.flatMap(({ operation, items }) => (own[operation] ? items.map((item) => item[own[operation]!]) : [])),
    );
    const said = new Map<string, string>();
    for (const { operation, items } of everything) {
      for (const item of items) {
        for (const [path, text] of texts(item)) if (/^arn:aws:elasticloadbalancing:/.test(text)) said.set(text, `${operation} ${path}`);
      }
    }
    expect(said.size).toBeGreaterThan(200);
    // What endpoint services and Verified Access endpoints led to, that are gone.
    const lost = [...said].filter(([arn]) => !listed.has(arn)).map(([, which]) => which);
    expect(lost.filter((which) => !/^ec2:Describe(VpcEndpointService|VerifiedAccessEndpoint)/.test(which))).toEqual([]);
  },
);

test.each(MOMENTS)('a load balancer has an interface in each of its subnets, which says so (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  let compared = 0;
  for (const { id } of estate.accounts) {
    for (const region of SMALL.regions) {
      const interfaces = ask(estate, id, region, 'ec2:DescribeNetworkInterfaces').filter(({ Description }) =>
        /^ELB /.test(String(Description)),
      );
      const there = interfaces.flatMap(({ Description, SubnetId, OwnerId }) => (OwnerId === id ? [`${Description} ${SubnetId}`] : []));
      const wanted = [
        ...ask(estate, id, region, 'elbv2:DescribeLoadBalancers').flatMap(({ LoadBalancerArn, AvailabilityZones }) =>
          (AvailabilityZones as Item[]).map(({ SubnetId }) => `ELB ${String(LoadBalancerArn).split(':loadbalancer/')[1]} ${SubnetId}`),
        ),
        ...ask(estate, id, region, 'elb:DescribeLoadBalancers').flatMap(({ LoadBalancerName, Subnets }) =>
          (Subnets as string[]).map((subnet) => `ELB ${LoadBalancerName} ${subnet}`),
        ),
      ];
      expect(sorted(there)).toEqual(sorted(wanted));
      compared += wanted.length;
    }
  }
  expect(compared).toBeGreaterThan(40);
});

test('what leads out of the estate belongs to a partner', () => {
  const root = under(rootKey(SMALL.seed), 'estate');
  const partners = [0, 1, 2, 100].map((index) => foreignAccountId(root, index));
  const estate = smallEstate();
  const accounts = new Set(estate.accounts.map(({ id }) => id));
  const strangers = new Set<string>();
  for (const { operation, items } of listings(estate)) {
    for (const item of items) {
      for (const [path, text] of texts(item)) {
        if (/(?:Owner|OwnerId|ownerAccount|OwnerAccount|UserId)$/.test(path) && /^\d{12}$/.test(text) && !accounts.has(text)) {
          strangers.add(partners.includes(text) ? 'a partner' : `${operation} ${path} ${text}`);
        }
      }
    }
  }
  expect(sorted(strangers)).toEqual(['a partner', 'ec2:DescribeImages OwnerId 000000000137']);
});

test.each(MOMENTS)('both ends of what crosses accounts and regions say the same (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const ends = new Map<string, { readonly places: Set<string>; readonly said: Set<string> }>();
  const tell = (id: string, place: string, said: unknown): void => {
    const known = ends.get(id) ?? { places: new Set<string>(), said: new Set<string>() };
    ends.set(id, known);
    known.places.add(place);
    known.said.add(JSON.stringify(said));
  };
  const accounts = new Set(estate.accounts.map(({ id }) => id));
  const expected = new Map<string, Set<string>>();
  for (const { accountId, region, operation, items } of listings(estate, SMALL.regions)) {
    const place = `${accountId} ${region}`;
    for (const item of items) {
      if (operation === 'ec2:DescribeVpcPeeringConnections') {
        const sides = [item.RequesterVpcInfo, item.AccepterVpcInfo].map((side) => side as Item);
        tell(String(item.VpcPeeringConnectionId), place, [
          (item.Status as Item).Code,
          sides.map((side) => [side.OwnerId, side.Region, side.VpcId]),
        ]);
        const inside = sides.filter((side) => accounts.has(String(side.OwnerId))).map((side) => `${side.OwnerId} ${side.Region}`);
        expected.set(String(item.VpcPeeringConnectionId), new Set(inside));
      }
      if (operation === 'ec2:DescribeTransitGatewayPeeringAttachments') {
        const sides = [item.RequesterTgwInfo, item.AccepterTgwInfo].map((side) => side as Item);
        tell(String(item.TransitGatewayAttachmentId), place, [item.State, sides]);
        const inside = sides.filter((side) => accounts.has(String(side.OwnerId))).map((side) => `${side.OwnerId} ${side.Region}`);
        expected.set(String(item.TransitGatewayAttachmentId), new Set(inside));
      }
      if (operation === 'ec2:DescribeTransitGatewayVpcAttachments') {
        const { Tags: _tags, ...same } = item;
        tell(String(item.TransitGatewayAttachmentId), place, same);
        const owners = [String(item.VpcOwnerId), estate.accounts[0]?.id ?? ''].filter((owner) => accounts.has(owner));
        expected.set(String(item.TransitGatewayAttachmentId), new Set(owners.map((owner) => `${owner} ${region}`)));
      }
      if (operation === 'directconnect:DescribeVirtualInterfaces') {
        const { tags: _tags, ...same } = item;
        tell(String(item.virtualInterfaceId), place, same);
        const owners = [String(item.ownerAccount), estate.accounts[0]?.id ?? ''];
        expected.set(String(item.virtualInterfaceId), new Set(owners.map((owner) => `${owner} ${region}`)));
      }
    }
  }
  const disagreements = [...ends].filter(([, { said }]) => said.size > 1).map(([id]) => id);
  expect(disagreements).toEqual([]);
  expect(new Map([...ends].map(([id, { places }]) => [id, places]))).toEqual(expected);
  expect(ends.size).toBeGreaterThan(60);
});

test.each(MOMENTS)("a group's folded permissions are its rules (rounds $seeds)", ({ seeds }) => {
  const estate = smallEstate(...seeds);
  let groups = 0;
  for (const { id } of estate.accounts) {
    for (const region of SMALL.regions) {
      const rules = Map.groupBy(ask(estate, id, region, 'ec2:DescribeSecurityGroupRules'), (rule) => String(rule.GroupId));
      for (const group of ask(estate, id, region, 'ec2:DescribeSecurityGroups')) {
        if (group.OwnerId !== id) continue;
        groups += 1;
        const folded = [...unfold(group, 'IpPermissions', false), ...unfold(group, 'IpPermissionsEgress', true)];
        expect(sorted(folded)).toEqual(sorted((rules.get(String(group.GroupId)) ?? []).map(ruleText)));
      }
    }
  }
  expect(groups).toBeGreaterThan(100);
});

function unfold(group: Item, field: string, egress: boolean): string[] {
  return (group[field] as Item[]).flatMap((permission) => {
    const ports = [egress, permission.IpProtocol, permission.FromPort ?? -1, permission.ToPort ?? -1];
    const peers = [
      ...(permission.IpRanges as Item[]).map((range) => [range.CidrIp, range.Description]),
      ...(permission.Ipv6Ranges as Item[]).map((range) => [range.CidrIpv6, range.Description]),
      ...(permission.PrefixListIds as Item[]).map((list) => [list.PrefixListId, list.Description]),
      ...(permission.UserIdGroupPairs as Item[]).map((pair) => [`${pair.UserId}/${pair.GroupId}/${pair.PeeringStatus}`, pair.Description]),
    ];
    return peers.map((peer) => JSON.stringify([...ports, ...peer]));
  });
}

function ruleText(rule: Item): string {
  const group = rule.ReferencedGroupInfo as Item | undefined;
  const peer = rule.CidrIpv4 ?? rule.CidrIpv6 ?? rule.PrefixListId ?? `${group?.UserId}/${group?.GroupId}/${group?.PeeringStatus}`;
  return JSON.stringify([rule.IsEgress, rule.IpProtocol, rule.FromPort, rule.ToPort, peer, rule.Description]);
}

test('a route leads to something that is there, or is a blackhole', () => {
  const estate = smallEstate(1, 2, 3);
  const GONE: Readonly<Record<string, (item: Item) => boolean>> = {
    'ec2:DescribeNatGateways': (item) => item.State !== 'available',
    'ec2:DescribeVpcPeeringConnections': (item) => (item.Status as Item).Code !== 'active',
    'ec2:DescribeVpcEndpoints': (item) => item.State !== 'available',
  };
  const counts = { active: 0, blackhole: 0 };
  for (const { id } of estate.accounts) {
    for (const region of SMALL.regions) {
      const gone = new Set(
        Object.entries(GONE).flatMap(([operation, isGone]) =>
          ask(estate, id, region, operation as 'ec2:DescribeNatGateways')
            .filter(isGone)
            .map((item) => item[OWN_ID[operation] ?? '']),
        ),
      );
      for (const table of ask(estate, id, region, 'ec2:DescribeRouteTables')) {
        if (table.OwnerId !== id) continue;
        for (const route of table.Routes as Item[]) {
          const target = route.NatGatewayId ?? route.VpcPeeringConnectionId ?? route.GatewayId;
          if (target !== undefined) expect([target, route.State]).toEqual([target, gone.has(target) ? 'blackhole' : 'active']);
          counts[route.State as 'active' | 'blackhole'] += 1;
        }
      }
    }
  }
  expect(counts.active).toBeGreaterThan(300);
  expect(counts.blackhole).toBeGreaterThan(0);
});
