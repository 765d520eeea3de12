import type {
  CustomerGatewayAssociation,
  GlobalNetwork,
  TransitGatewayConnectPeerAssociation,
  TransitGatewayRegistration,
} from '@aws-sdk/client-networkmanager';
import { placesOf } from './account-place.ts';
import { ec2Id, type Key, moment, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { ec2Arn, hubIn, type Site } from './plan.ts';
import { deviceId, firstLinkId, premises, wanDeviceId } from './premises.ts';
import { alterations, births, ended, presence } from './rounds.ts';
import { currentSpell } from './spell.ts';
import { tagsOf } from './tags.ts';
import { connectPeers } from './transit-gateway.ts';
import { transitGatewayId } from './transit-plan.ts';
import { customerGatewayPlans } from './vpn-plan.ts';
import { hasWan, isBackbone, wanArn, wanEdges, wanKey } from './wan-plan.ts';

function globalNetworks(site: Site): readonly GlobalNetwork[] {
  const { plan, account, rounds } = site;
  if (account !== plan.hub || !hasWan(plan)) return [];
  const key = wanKey(plan, 'global-network');
  const later = births(rounds, key, 1)
    .filter((birth) => presence(rounds, birth.key, 0.4, birth.round) === 'present')
    .map((birth) => describe(site, birth.key, `trial-${birth.round}`, birth.round));
  return [...(['backbone', 'lab'] as const).map((name) => describe(site, under(key, name), name)), ...later];
}

function describe({ plan, account, rounds }: Site, key: Key, name: string, born = -1): GlobalNetwork {
  const id = ec2Id('global-network', key);
  return {
    GlobalNetworkId: id,
    GlobalNetworkArn: wanArn(plan, account, `global-network/${id}`),
    Description: name,
    CreatedAt: born < 0 ? moment(key) : momentOfRound(born, key),
    State: 'AVAILABLE',
    Tags: tagsOf(account, key, name, alterations(rounds, key, 0.1, 'alter', born)),
  };
}

/** The hub's transit gateways; that of the first region for good. One that is gone is still listed at first. */
function registrations(site: Site, GlobalNetworkId: string): readonly TransitGatewayRegistration[] {
  if (!isBackbone(site, GlobalNetworkId)) return [];
  const { plan, rounds } = site;
  const there = placesOf(site)
    .filter((hub) => hub.regionIndex === 0 || currentSpell(rounds, wanKey(plan, 'registration', hub.region), 0.9) !== undefined)
    .map((hub): TransitGatewayRegistration => {
      const arn = ec2Arn(hub, `transit-gateway/${transitGatewayId(hub)}`);
      return { GlobalNetworkId, TransitGatewayArn: arn, State: { Code: 'AVAILABLE', Message: 'Registered' } };
    });
  const [first] = wanEdges(plan);
  if (ended(rounds) === 'vanished' || first === undefined) return there;
  const former = ec2Arn(first, `transit-gateway/${ec2Id('tgw', under(first.key, 'former-tgw'))}`);
  return [...there, { GlobalNetworkId, TransitGatewayArn: former, State: { Code: 'DELETED', Message: 'Deregistered' } }];
}

/** Those of the first region are routers at the sites. */
function customerGatewayAssociations(site: Site, GlobalNetworkId: string): readonly CustomerGatewayAssociation[] {
  const [edge] = wanEdges(site.plan);
  if (!isBackbone(site, GlobalNetworkId) || edge === undefined) return [];
  const sites = premises(site);
  const gone = customerGatewayPlans(site.at(edge)).filter((gateway) => gateway.gone);
  return [...sites.map(({ gateway, key }) => ({ gateway, key })), ...gone.flatMap((gateway) => withFirst(gateway, sites))].map(
    ({ gateway, key }): CustomerGatewayAssociation => ({
      CustomerGatewayArn: ec2Arn(edge, `customer-gateway/${gateway.id}`),
      GlobalNetworkId,
      DeviceId: deviceId(key),
      LinkId: firstLinkId(key),
      State: gateway.gone ? 'DELETED' : 'AVAILABLE',
    }),
  );
}

function withFirst<Gateway>(gateway: Gateway, sites: readonly { readonly key: Key }[]): { gateway: Gateway; key: Key }[] {
  return sites.slice(0, 1).map(({ key }) => ({ gateway, key }));
}

/** All of them lead to the appliance of the software-defined WAN. */
function transitPeerAssociations(site: Site, GlobalNetworkId: string): readonly TransitGatewayConnectPeerAssociation[] {
  const [edge] = wanEdges(site.plan);
  if (!isBackbone(site, GlobalNetworkId) || edge === undefined) return [];
  const hub = site.at(hubIn(site.plan, edge.region));
  return connectPeers(hub).map(({ TransitGatewayConnectPeerId: id, State }) => ({
    TransitGatewayConnectPeerArn: ec2Arn(hub, `transit-gateway-connect-peer/${id}`),
    GlobalNetworkId,
    DeviceId: wanDeviceId(site.plan),
    State: State === 'available' ? 'AVAILABLE' : 'DELETED',
  }));
}

export const GLOBAL_NETWORK_LISTS: Lists = {
  'networkmanager:DescribeGlobalNetworks': globalNetworks,
  'networkmanager:GetTransitGatewayRegistrations': (site, input) => registrations(site, text(input, 'GlobalNetworkId')),
  'networkmanager:GetCustomerGatewayAssociations': (site, input) => customerGatewayAssociations(site, text(input, 'GlobalNetworkId')),
  'networkmanager:GetTransitGatewayConnectPeerAssociations': (site, input) => transitPeerAssociations(site, text(input, 'GlobalNetworkId')),
};
