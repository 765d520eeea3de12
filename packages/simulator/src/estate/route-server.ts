import type {
  NetworkInterface,
  RouteServer,
  RouteServerAssociation,
  RouteServerEndpoint,
  RouteServerPeer,
  RouteServerPropagation,
  RouteServerRoute,
} from '@aws-sdk/client-ec2';
import { hostAddress, within } from './addresses.ts';
import { HOSTS } from './hosts.ts';
import { serviceInterface } from './interface-item.ts';
import { ec2Id, type Key, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { isHub, type Site } from './plan.ts';
import { alterations, births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { attachableVpcs, type SubnetPlan, type VpcPlan } from './vpc-plan.ts';

/** The hub's inspection appliances tell a route server of each region which networks they stand for. */
interface ServerPlan {
  readonly key: Key;
  readonly id: string;
  readonly gone: boolean;
  readonly vpc: VpcPlan;
  readonly subnets: readonly SubnetPlan[];
}

function serverPlans(site: Site): readonly ServerPlan[] {
  return site.once('route-server-plans', () => {
    const vpc = isHub(site) ? attachableVpcs(site)[1] : undefined;
    if (vpc === undefined) return [];
    const subnets = vpc.subnets.filter(({ tier }) => tier === 'transit').slice(0, 2);
    const plan = (name: string, gone: boolean): ServerPlan => {
      const key = under(site.key, 'route-server', name);
      return { key, id: ec2Id('rs', key), gone, vpc, subnets };
    };
    return ended(site.rounds) === 'lingering' ? [plan('inspection', false), plan('former', true)] : [plan('inspection', false)];
  });
}

function presentPlans(site: Site): readonly ServerPlan[] {
  return serverPlans(site).filter(({ gone }) => !gone);
}

function servers(site: Site): readonly RouteServer[] {
  return serverPlans(site).map(({ key, id, gone }) => ({
    RouteServerId: id,
    AmazonSideAsn: 65_400 + site.regionIndex,
    State: gone ? 'deleted' : 'available',
    PersistRoutesState: 'disabled',
    SnsNotificationsEnabled: false,
    Tags: tagsOf(site.account, key, 'inspection', alterations(site.rounds, key, 0.15)),
  }));
}

interface EndpointPlan {
  readonly key: Key;
  readonly id: string;
  readonly interfaceId: string;
  readonly address: string;
  readonly peerAddress: string;
  readonly subnet: SubnetPlan;
}

function endpointPlans({ key: server, vpc, subnets }: ServerPlan): readonly EndpointPlan[] {
  return subnets.map((subnet): EndpointPlan => {
    const key = under(server, 'endpoint', subnet.zone);
    const inspected = vpc.subnets.find(({ tier, zone }) => tier === 'private' && zone === subnet.zone) ?? subnet;
    return {
      key,
      id: ec2Id('rse', key),
      interfaceId: ec2Id('eni', under(key, 'eni')),
      address: hostAddress(subnet.cidr, HOSTS.routeServer),
      peerAddress: hostAddress(inspected.cidr, 202),
      subnet,
    };
  });
}

function endpoints(site: Site): readonly RouteServerEndpoint[] {
  return presentPlans(site).flatMap((server) =>
    endpointPlans(server).map(({ key, id, interfaceId, address, subnet }) => ({
      RouteServerId: server.id,
      RouteServerEndpointId: id,
      VpcId: server.vpc.id,
      SubnetId: subnet.id,
      EniId: interfaceId,
      EniAddress: address,
      State: 'available',
      Tags: tagsOf(site.account, key, `inspection-${subnet.zone}`, alterations(site.rounds, key, 0.1)),
    })),
  );
}

function peerId(endpoint: EndpointPlan): string {
  return ec2Id('rsp', under(endpoint.key, 'peer'));
}

function peers(site: Site): readonly RouteServerPeer[] {
  return presentPlans(site).flatMap((server) =>
    endpointPlans(server).map(
      (endpoint, index): RouteServerPeer => ({
        RouteServerPeerId: peerId(endpoint),
        RouteServerEndpointId: endpoint.id,
        RouteServerId: server.id,
        VpcId: server.vpc.id,
        SubnetId: endpoint.subnet.id,
        State: 'available',
        EndpointEniId: endpoint.interfaceId,
        EndpointEniAddress: endpoint.address,
        PeerAddress: endpoint.peerAddress,
        BgpOptions: { PeerAsn: 65_310 + index, PeerLivenessDetection: 'bfd' },
        BgpStatus: { Status: 'up' },
        BfdStatus: { Status: 'up' },
        Tags: tagsOf(site.account, under(endpoint.key, 'peer'), `appliance-${index}`, alterations(site.rounds, endpoint.key, 0.1, 'peer')),
      }),
    ),
  );
}

function serverWith(site: Site, id: string): ServerPlan | undefined {
  return presentPlans(site).find((server) => server.id === id);
}

function associations(site: Site, serverId: string): readonly RouteServerAssociation[] {
  const server = serverWith(site, serverId);
  return server === undefined ? [] : [{ RouteServerId: server.id, VpcId: server.vpc.id, State: 'associated' }];
}

/** The tables that the routes go into. */
function tablesOf(server: ServerPlan): readonly string[] {
  return ['private', 'transit'].map((tier) => ec2Id('rtb', under(server.vpc.key, 'route-table', tier)));
}

function propagations(site: Site, serverId: string): readonly RouteServerPropagation[] {
  const server = serverWith(site, serverId);
  if (server === undefined) return [];
  return tablesOf(server).map((table) => ({ RouteServerId: server.id, RouteTableId: table, State: 'available' }));
}

/** The first appliance's routes are used, the second's stand by. */
function serverRoutes(site: Site, serverId: string): readonly RouteServerRoute[] {
  const server = serverWith(site, serverId);
  if (server === undefined) return [];
  const lasting = [0, 1].map((index) => within('172.24.0.0/16', 24, 128 + site.regionIndex * 4 + index));
  const added = births(site.rounds, under(server.key, 'route'), 1)
    .filter(({ key, round }) => presence(site.rounds, key, 0.3, round) === 'present')
    .map(({ round }) => within('172.25.0.0/16', 24, round % 256));
  return endpointPlans(server).flatMap((endpoint, index) =>
    [...lasting, ...added].map(
      (prefix): RouteServerRoute => ({
        RouteServerEndpointId: endpoint.id,
        RouteServerPeerId: peerId(endpoint),
        RouteStatus: index === 0 ? 'in-fib' : 'in-rib',
        RouteInstallationDetails:
          index === 0 ? tablesOf(server).map((table) => ({ RouteTableId: table, RouteInstallationStatus: 'installed' })) : [],
        Prefix: prefix,
        AsPaths: [String(65_310 + index)],
        Med: index * 100,
        NextHopIp: endpoint.peerAddress,
      }),
    ),
  );
}

export function interfacesOfRouteServers(site: Site): readonly NetworkInterface[] {
  return presentPlans(site).flatMap((server) =>
    endpointPlans(server).map(({ key, id, interfaceId, address, subnet }) =>
      serviceInterface(
        site,
        {
          key: under(key, 'eni'),
          id: interfaceId,
          vpcId: server.vpc.id,
          subnet,
          addresses: [address],
          groups: [],
          description: `Interface for Route Server Endpoint ${id}`,
        },
        'interface',
      ),
    ),
  );
}

export const ROUTE_SERVER_LISTS: Lists = {
  'ec2:DescribeRouteServers': servers,
  'ec2:DescribeRouteServerEndpoints': endpoints,
  'ec2:DescribeRouteServerPeers': peers,
  'ec2:GetRouteServerAssociations': (site, input) => associations(site, text(input, 'RouteServerId')),
  'ec2:GetRouteServerPropagations': (site, input) => propagations(site, text(input, 'RouteServerId')),
  'ec2:GetRouteServerRoutingDatabase': (site, input) => serverRoutes(site, text(input, 'RouteServerId')),
};
