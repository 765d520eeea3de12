import type {
  BGPPeer,
  Connection,
  DescribeRouterConfigurationResponse,
  Lag,
  Location,
  VirtualGateway,
  VirtualInterface,
} from '@aws-sdk/client-direct-connect';
import {
  type ConnectionPlan,
  connectionPlans,
  directConnectGatewayId,
  hasTransitAssociation,
  type InterfacePlan,
  interfaceGuest,
  interfacePlans,
  lagKey,
} from './direct-connect-plan.ts';
import { directConnectId, fraction, hex, type Key, moment, under } from './key.ts';
import { hubIn, type Place, type Site } from './plan.ts';
import { alterations, drift } from './rounds.ts';
import { directConnectTags, tagsOf } from './tags.ts';
import { vpnGateways } from './vpn.ts';

/** The same in every account of a region. */
export function locations(site: Site): readonly Location[] {
  return site.once('dx-locations', () =>
    [1, 2, 3].map(
      (number): Location => ({
        locationCode: locationCode(site, number),
        locationName: `Simulated Exchange ${number}, ${site.region}`,
        region: site.region,
        availablePortSpeeds: ['1Gbps', '10Gbps', '100Gbps'],
        availableProviders: ['Simulated Carrier', 'Another Carrier'],
        availableMacSecPortSpeeds: number === 1 ? ['10Gbps', '100Gbps'] : [],
      }),
    ),
  );
}

export function locationCode(place: Place, number: number): string {
  return `SIM${place.region.replaceAll('-', '').toUpperCase()}${number}`;
}

export function connections(site: Site): readonly Connection[] {
  return site.once('dx-connections', () => connectionPlans(site).map((plan) => describeConnection(site, plan)));
}

function describeConnection(site: Site, plan: ConnectionPlan): Connection {
  const device = `${locationCode(site, 1)}-${hex(plan.key).slice(0, 6)}`;
  return {
    connectionId: plan.id,
    connectionName: plan.name,
    connectionState: plan.state,
    ownerAccount: site.account.id,
    region: site.region,
    location: locationCode(site, plan.name === 'backup' ? 2 : 1),
    bandwidth: plan.partner === null ? '10Gbps' : '500Mbps',
    ...(plan.partner === null ? {} : { partnerName: plan.partner, vlan: 301 }),
    ...(plan.lagId === null ? {} : { lagId: plan.lagId }),
    loaIssueTime: moment(plan.key),
    awsDevice: device,
    awsDeviceV2: device,
    awsLogicalDeviceId: device,
    jumboFrameCapable: true,
    hasLogicalRedundancy: plan.lagId === null ? 'no' : 'yes',
    providerName: 'Simulated Carrier',
    macSecCapable: plan.lagId !== null,
    portEncryptionStatus: 'Encryption Down',
    encryptionMode: 'no_encrypt',
    macSecKeys: [],
    tags: directConnectTags(tagsOf(site.account, plan.key, plan.name, alterations(site.rounds, plan.key, 0.1))),
  };
}

export function lags(site: Site): readonly Lag[] {
  return site.once('dx-lags', () => {
    const members = connections(site).filter((connection) => connection.lagId !== undefined);
    if (members.length === 0) return [];
    const key = lagKey(site);
    const device = `${locationCode(site, 1)}-lag`;
    return [
      {
        lagId: directConnectId('dxlag', key),
        lagName: 'premises',
        lagState: 'available',
        ownerAccount: site.account.id,
        region: site.region,
        location: locationCode(site, 1),
        connectionsBandwidth: '10Gbps',
        numberOfConnections: members.length,
        minimumLinks: alterations(site.rounds, key, 0.2, 'links') % 2,
        awsDevice: device,
        awsDeviceV2: device,
        awsLogicalDeviceId: device,
        connections: [...members],
        allowsHostedConnections: true,
        jumboFrameCapable: true,
        hasLogicalRedundancy: 'yes',
        providerName: 'Simulated Carrier',
        macSecCapable: true,
        encryptionMode: 'no_encrypt',
        macSecKeys: [],
        tags: directConnectTags(tagsOf(site.account, key, 'premises', alterations(site.rounds, key, 0.2))),
      },
    ];
  });
}

/** The virtual private gateways again, under Direct Connect's names. */
export function virtualGateways(site: Site): readonly VirtualGateway[] {
  return vpnGateways(site).map(({ VpnGatewayId = '', State = '' }) => ({ virtualGatewayId: VpnGatewayId, virtualGatewayState: State }));
}

/** Seen by the owner of the connection, and by the account that the virtual interface belongs to. */
export function virtualInterfaces(site: Site): readonly VirtualInterface[] {
  return site.once('dx-interfaces', () => visibleInterfaces(site).map((plan) => describeInterface(site, plan)));
}

function visibleInterfaces(site: Site): readonly InterfacePlan[] {
  if (site.account.use === 'hub') return interfacePlans(site);
  const hub = hubIn(site.plan, site.region);
  if (interfaceGuest(site.plan) !== site.account || !hasTransitAssociation(hub)) return [];
  return interfacePlans(site.at(hub)).filter(({ ownerId }) => ownerId === site.account.id);
}

/** The BGP key of a virtual interface. Whoever finds this text outside the simulator has found a leak. */
function bgpKey(key: Key, name: string): string {
  return `simulated.bgp.${hex(under(key, 'bgp-key', name))}`;
}

function describeInterface(site: Site, plan: InterfacePlan): VirtualInterface {
  const hub = hubIn(site.plan, site.region);
  const device = `${locationCode(site, 1)}-${plan.connectionId.slice(-6)}`;
  const own = plan.ownerId === site.account.id;
  return {
    virtualInterfaceId: plan.id,
    virtualInterfaceName: plan.name,
    virtualInterfaceType: plan.kind,
    virtualInterfaceState: plan.state,
    ownerAccount: plan.ownerId,
    connectionId: plan.connectionId,
    region: site.region,
    location: locationCode(site, 1),
    vlan: plan.vlan,
    asn: 65_000,
    asnLong: 65_000,
    amazonSideAsn: 64_512 + hub.regionIndex,
    authKey: bgpKey(plan.key, 'ipv4'),
    amazonAddress: `${linkNetwork(plan)}.1/30`,
    customerAddress: `${linkNetwork(plan)}.2/30`,
    addressFamily: 'ipv4',
    customerRouterConfig: routerConfiguration(plan),
    mtu: plan.kind === 'transit' ? 8500 : 1500,
    jumboFrameCapable: true,
    ...(plan.gateway === null ? {} : { directConnectGatewayId: directConnectGatewayId(site.plan, plan.gateway) }),
    ...(plan.kind === 'public'
      ? { routeFilterPrefixes: [{ cidr: '198.51.100.0/24' }, { cidr: '203.0.113.0/24' }] }
      : { routeFilterPrefixes: [] }),
    bgpPeers: bgpPeers(site, plan, device),
    awsDeviceV2: device,
    awsLogicalDeviceId: device,
    siteLinkEnabled: false,
    tags: own ? directConnectTags(tagsOf(site.account, plan.key, plan.name, alterations(site.rounds, plan.key, 0.15))) : [],
  };
}

function linkNetwork(plan: InterfacePlan): string {
  return `169.254.${1 + (plan.vlan % 250)}`;
}

/** Whether BGP is up changes by itself. A deleted peer stays listed. */
function bgpPeers(site: Site, plan: InterfacePlan, device: string): BGPPeer[] {
  const families = plan.dualStack ? (['ipv4', 'ipv6', 'former'] as const) : (['ipv4'] as const);
  return families.map((family): BGPPeer => {
    const key = under(plan.key, 'bgp-peer', family);
    const gone = plan.state === 'deleted' || family === 'former';
    const up = !gone && plan.state === 'available' && drift(site.rounds, key, 'bgp', 5) > 0;
    return {
      bgpPeerId: directConnectId('dxpeer', key),
      asn: 65_000,
      asnLong: 65_000,
      authKey: bgpKey(plan.key, family),
      addressFamily: family === 'ipv6' ? 'ipv6' : 'ipv4',
      amazonAddress:
        family === 'ipv6' ? `2001:db8:ffff:${plan.vlan.toString(16)}::1/125` : `${linkNetwork(plan)}.${family === 'former' ? 5 : 1}/30`,
      customerAddress:
        family === 'ipv6' ? `2001:db8:ffff:${plan.vlan.toString(16)}::2/125` : `${linkNetwork(plan)}.${family === 'former' ? 6 : 2}/30`,
      bgpPeerState: gone ? 'deleted' : 'available',
      bgpStatus: up ? 'up' : 'down',
      awsDeviceV2: device,
      awsLogicalDeviceId: device,
    };
  });
}

/** DescribeRouterConfiguration: nothing for a virtual interface that the account does not see. */
export function routerConfigurations(site: Site, virtualInterfaceId: string): readonly DescribeRouterConfigurationResponse[] {
  return visibleInterfaces(site)
    .filter(({ id }) => id === virtualInterfaceId)
    .map((plan) => ({
      virtualInterfaceId: plan.id,
      virtualInterfaceName: plan.name,
      customerRouterConfig: routerConfiguration(plan),
      router: {
        vendor: 'Simulated Systems, Inc.',
        platform: '2900 Series Routers',
        software: fraction(plan.key, 'software') < 0.5 ? 'IOS 12.4+' : 'IOS XR 7',
        xsltTemplateName: 'customer-router-simulated-generic.xslt',
        xsltTemplateNameForMacSec: 'customer-router-simulated-generic-macsec.xslt',
        routerTypeIdentifier: 'SimulatedSystemsInc-2900SeriesRouters-Generic',
      },
    }));
}

/** What a customer configures its router from; it repeats the key. */
function routerConfiguration(plan: InterfacePlan): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<logical_connection id="${plan.id}"><vlan>${plan.vlan}</vlan>` +
    `<customer_address>${linkNetwork(plan)}.2/30</customer_address><amazon_address>${linkNetwork(plan)}.1/30</amazon_address>` +
    `<bgp_asn>65000</bgp_asn><bgp_auth_key>${bgpKey(plan.key, 'ipv4')}</bgp_auth_key><connection_type>${plan.kind}</connection_type></logical_connection>`
  );
}
