import { expect, test } from 'vitest';
import { ask, type Item, listings, SMALL, smallEstate, texts } from './testing/walk.ts';

const MOMENTS = [{ seeds: [] }, { seeds: [1] }, { seeds: [1, 2, 3] }];
const HOME = 'us-east-1';

/** Where Network Manager and Lattice say the id and the ARN of a thing. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'networkmanager:DescribeGlobalNetworks': ['GlobalNetworkId', 'GlobalNetworkArn'],
  'networkmanager:ListCoreNetworks': ['CoreNetworkId', 'CoreNetworkArn'],
  'networkmanager:ListAttachments': ['AttachmentId'],
  'networkmanager:ListConnectPeers': ['ConnectPeerId'],
  'networkmanager:ListPeerings': ['PeeringId'],
  'networkmanager:GetSites': ['SiteId', 'SiteArn'],
  'networkmanager:GetDevices': ['DeviceId', 'DeviceArn'],
  'networkmanager:GetLinks': ['LinkId', 'LinkArn'],
  'networkmanager:GetConnections': ['ConnectionId', 'ConnectionArn'],
  'vpc-lattice:ListServiceNetworks': ['id', 'arn'],
  'vpc-lattice:ListServices': ['id', 'arn'],
  'vpc-lattice:ListListeners': ['id', 'arn'],
  'vpc-lattice:ListRules': ['id', 'arn'],
  'vpc-lattice:ListTargetGroups': ['id', 'arn'],
  'vpc-lattice:ListServiceNetworkServiceAssociations': ['id', 'arn'],
  'vpc-lattice:ListServiceNetworkVpcAssociations': ['id', 'arn'],
  'vpc-lattice:ListServiceNetworkResourceAssociations': ['id', 'arn'],
  'vpc-lattice:ListResourceGateways': ['id', 'arn'],
  'vpc-lattice:ListResourceConfigurations': ['id', 'arn'],
  'vpc-lattice:ListResourceEndpointAssociations': ['id', 'arn'],
  'vpc-lattice:ListAccessLogSubscriptions': ['id', 'arn'],
  'vpc-lattice:ListDomainVerifications': ['id', 'arn'],
};

/** Where EC2 lists what these name, by id. */
const OWN_EC2: Readonly<Record<string, string>> = {
  'ec2:DescribeCustomerGateways': 'CustomerGatewayId',
  'ec2:DescribeInstances': 'Instances.InstanceId',
  'ec2:DescribeSecurityGroups': 'GroupId',
  'ec2:DescribeSubnets': 'SubnetId',
  'ec2:DescribeTransitGatewayConnectPeers': 'TransitGatewayConnectPeerId',
  'ec2:DescribeTransitGatewayRouteTables': 'TransitGatewayRouteTableId',
  'ec2:DescribeTransitGateways': 'TransitGatewayId',
  'ec2:DescribeVpcEndpoints': 'VpcEndpointId',
  'ec2:DescribeVpcs': 'VpcId',
  'ec2:DescribeVpnConnections': 'VpnConnectionId',
};

const ID =
  /^(?:global-network|core-network|attachment|connect-peer|peering|site|device|link|connection|sn|svc|listener|rule|tg|snsa|snva|snra|rgw|rcfg|rea|als|dv)-0[0-9a-f]{16}$/;
const ARN = /^arn:aws:vpc-lattice:|^arn:aws:networkmanager::\d+:(?:global-network|core-network|site|device|link|connection)\//;
/** Network Manager names these by ids, and elsewhere by ARNs that end in them. */
const ARN_OF_ID = /^arn:aws:networkmanager::\d+:(?:attachment|connect-peer)\/(.+)$/;

test.each(MOMENTS)('what Network Manager, Lattice and others name of them is listed (rounds $seeds)', ({ seeds }) => {
  const everything = [...listings(smallEstate(...seeds))];
  const listed = new Set(
    everything.flatMap(({ operation, items }) => items.flatMap((item) => (OWN[operation] ?? []).map((field) => item[field]))),
  );
  const said = new Map<string, string>();
  for (const { operation, items } of everything) {
    for (const item of items) {
      for (const [path, text] of texts(item)) {
        const named = ARN_OF_ID.exec(text)?.[1] ?? (ID.test(text) || ARN.test(text) ? text : undefined);
        if (named !== undefined && !path.startsWith('Tags')) said.set(named, `${operation} ${path}`);
      }
    }
  }
  expect(said.size).toBeGreaterThan(300);
  expect([...said].filter(([name]) => !listed.has(name))).toEqual([]);
});

test.each(MOMENTS)('what belongs to EC2 is there, but for what strangers own and what is gone (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const all = [...listings(estate)];
  const known = new Set(
    all.flatMap(({ operation, items }) =>
      items.flatMap((item) => [...texts(item)].flatMap(([path, text]) => (path === OWN_EC2[operation] ? text : []))),
    ),
  );
  const said = new Set<string>();
  const lost = new Set<string>();
  for (const { operation, items } of all) {
    if (!/^(?:networkmanager|vpc-lattice):/.test(operation)) continue;
    for (const item of items) {
      for (const [path, text] of texts(item)) {
        const [, owner = '', resource = ''] = /^arn:aws:ec2:[^:]+:(\d+):[a-z-]+\/(.+)$/.exec(text) ?? [];
        const id = resource === '' && /^(?:vpc|subnet|sg|vpce|i)-0[0-9a-f]{16}$/.test(text) ? text : resource;
        const own = owner === '' || estate.accounts.some((account) => account.id === owner);
        if (id === '' || !own) continue;
        said.add(id);
        if (!known.has(id)) lost.add(`${operation} ${path} ${id}`);
      }
    }
  }
  expect(said.size).toBeGreaterThan(20);
  expect(lost).toEqual(new Set());
});

test.each(MOMENTS)('both ends of a core network say the same of what joins them (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const hub = estate.accounts[0]!.id;
  const told = (operation: string, input: Item = {}): readonly Item[] => ask(estate, hub, HOME, `networkmanager:${operation}`, input);
  const peerings = told('ListPeerings').flatMap(({ PeeringId }) => told('GetTransitGatewayPeering', { PeeringId }));
  const attached = SMALL.regions.flatMap((region) =>
    ask(estate, hub, region, 'ec2:DescribeTransitGatewayPeeringAttachments').filter(
      ({ RequesterTgwInfo: end }) => (end as Item).CoreNetworkId !== undefined,
    ),
  );
  expect(peerings.length).toBeGreaterThan(0);
  expect(peerings.map(({ TransitGatewayPeeringAttachmentId: id }) => id).sort()).toEqual(
    attached.map(({ TransitGatewayAttachmentId: id }) => id).sort(),
  );
  const vpns = told('ListAttachments').filter(({ AttachmentType }) => AttachmentType === 'SITE_TO_SITE_VPN');
  const ending = SMALL.regions.flatMap((region) =>
    ask(estate, hub, region, 'ec2:DescribeVpnConnections').filter(({ CoreNetworkArn }) => CoreNetworkArn !== undefined),
  );
  expect(vpns.length).toBeGreaterThan(0);
  expect(ending.map(({ CoreNetworkAttachmentArn: arn }) => String(arn).split('/')[1])).toEqual(
    vpns.map(({ AttachmentId }) => AttachmentId),
  );
  const seen = estate.accounts.slice(1).flatMap(({ id }) =>
    ask(estate, id, HOME, 'networkmanager:ListAttachments').map(({ AttachmentId, State, SegmentName, OwnerAccountId }) => {
      expect(OwnerAccountId).toBe(id);
      return [AttachmentId, State, SegmentName];
    }),
  );
  const own = told('ListAttachments').map(({ AttachmentId, State, SegmentName }) => [AttachmentId, State, SegmentName]);
  expect(seen.length).toBeGreaterThan(2);
  expect(own).toEqual(expect.arrayContaining(seen));
});

test.each(MOMENTS)('an association across accounts is one to both, and counted by the network (rounds $seeds)', ({ seeds }) => {
  const estate = smallEstate(...seeds);
  const across: unknown[] = [];
  for (const region of SMALL.regions) {
    const views = new Map<unknown, Set<string>>();
    for (const { id } of estate.accounts) {
      for (const network of ask(estate, id, region, 'vpc-lattice:ListServiceNetworks')) {
        for (const [operation, count] of [
          ['ListServiceNetworkServiceAssociations', 'numberOfAssociatedServices'],
          ['ListServiceNetworkVpcAssociations', 'numberOfAssociatedVPCs'],
        ] as const) {
          const items = ask(estate, id, region, `vpc-lattice:${operation}`, { serviceNetworkIdentifier: network.id });
          expect([network.name, items.length]).toEqual([network.name, network[count]]);
          for (const item of items) {
            views.set(item.arn, (views.get(item.arn) ?? new Set()).add(JSON.stringify(item)));
            if (item.createdBy !== id) across.push(item.id);
          }
        }
      }
    }
    for (const [arn, said] of views) expect([arn, said.size]).toEqual([arn, 1]);
  }
  expect(across.length).toBeGreaterThan(2);
});
