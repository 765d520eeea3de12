import type { NetworkResource, NetworkTelemetry, OrganizationStatus, Relationship } from '@aws-sdk/client-networkmanager';
import { partnersOfHub, placesOf } from './account-place.ts';
import { watchedPeers } from './core-attachment.ts';
import { visibleCoreAttachments } from './core-attachment-plan.ts';
import { directConnectGatewayId, hasTransitAssociation } from './direct-connect-plan.ts';
import { type Key, moment, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { administratorsOf, organizationId } from './organization-plan.ts';
import { ec2Arn, type Place, type Site } from './plan.ts';
import { alterations, drift } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { transitGatewayId } from './transit-plan.ts';
import { vpnConnections } from './vpn.ts';
import { customerGatewayPlans, vpnPlans } from './vpn-plan.ts';
import { coreNetworkId, isBackbone, wanArn, wanEdges, wanKey } from './wan-plan.ts';

interface Known {
  readonly arn: string;
  readonly type: string;
  readonly region: string | null;
  readonly owner: string;
  /** The ARNs of what it is connected with. */
  readonly to: readonly string[];
}

/** Network Manager looks behind the gateways of the first two edges. */
function watched(site: Site): readonly Place[] {
  return wanEdges(site.plan).slice(0, 2);
}

/** What it finds behind one. */
function behind(site: Site, hub: Place): readonly Known[] {
  const { plan } = site;
  const owner = plan.hub.id;
  const gateway = gatewayArn(hub);
  const there = site.at(hub);
  const one = (resource: string, type: string, to: readonly string[] = []): Known => ({
    arn: ec2Arn(hub, resource),
    type,
    region: hub.region,
    owner,
    to,
  });
  const directConnect = `arn:${plan.partition}:directconnect::${owner}:dx-gateway/${directConnectGatewayId(plan, 'transit')}`;
  return [
    one(`transit-gateway/${transitGatewayId(hub)}`, 'transit-gateway'),
    ...customerGatewayPlans(there)
      .filter(({ gone }) => !gone)
      .map(({ id }) => one(`customer-gateway/${id}`, 'customer-gateway')),
    ...vpnPlans(there)
      .filter(({ gone, wan, vpnGateway }) => !gone && !wan && vpnGateway === null)
      .map(({ id, gateway: { id: customer } }) =>
        one(`vpn-connection/${id}`, 'vpn-connection', [gateway, ec2Arn(hub, `customer-gateway/${customer}`)]),
      ),
    ...(hasTransitAssociation(hub) ? [{ arn: directConnect, type: 'dx-gateway', region: null, owner, to: [gateway] }] : []),
  ];
}

function gatewayArn(hub: Place): string {
  return ec2Arn(hub, `transit-gateway/${transitGatewayId(hub)}`);
}

function attached(site: Site): readonly Known[] {
  return visibleCoreAttachments(site)
    .filter(({ state }) => state === 'AVAILABLE')
    .map(({ id, edge, owner, resourceArn }) => ({
      arn: wanArn(site.plan, site.plan.hub, `attachment/${id}`),
      type: 'attachment',
      region: edge,
      owner,
      to: [resourceArn],
    }));
}

function resources(site: Site, globalNetwork: string): readonly NetworkResource[] {
  if (!isBackbone(site, globalNetwork)) return [];
  return [
    ...watched(site).flatMap((hub) => behind(site, hub).map((known) => describe(site, known, { RegisteredGatewayArn: gatewayArn(hub) }))),
    ...attached(site).map((known) => describe(site, known, { CoreNetworkId: coreNetworkId(site.plan) })),
  ];
}

function describe(site: Site, { arn, type, region, owner }: Known, of: Partial<NetworkResource>): NetworkResource {
  const key = wanKey(site.plan, 'resource', arn);
  const edits = alterations(site.rounds, key, 0.05);
  const id = arn.split('/').at(-1) ?? '';
  return {
    ...of,
    ...(region === null ? {} : { AwsRegion: region }),
    AccountId: owner,
    ResourceType: type,
    ResourceId: id,
    ResourceArn: arn,
    Definition: JSON.stringify({ resourceId: id, resourceType: type, ownerId: owner, revision: edits }),
    DefinitionTimestamp: moment(under(key, drift(site.rounds, key, 'looked', 1_000_000))),
    Tags: tagsOf(site.account, key, type, edits),
  };
}

function relationships(site: Site, globalNetwork: string): readonly Relationship[] {
  if (!isBackbone(site, globalNetwork)) return [];
  const all = [...watched(site).flatMap((hub) => behind(site, hub)), ...attached(site)];
  return all.flatMap(({ arn, to }) => to.map((other) => ({ From: arn, To: other })));
}

/** Tunnels of the VPNs, with their BGP sessions where they have such, and the BGP sessions of the core network's peers. */
function telemetry(site: Site, globalNetwork: string): readonly NetworkTelemetry[] {
  if (!isBackbone(site, globalNetwork)) return [];
  const { plan, account } = site;
  return [
    ...watched(site).flatMap((hub) => ofVpns(site, hub)),
    ...watchedPeers(site).map(
      ({ id, key, edge, address }): NetworkTelemetry => ({
        CoreNetworkId: coreNetworkId(plan),
        AwsRegion: edge,
        AccountId: account.id,
        ResourceType: 'connect-peer',
        ResourceId: id,
        ResourceArn: wanArn(plan, account, `connect-peer/${id}`),
        Address: address,
        Health: { Type: 'BGP', ...health(site, key) },
      }),
    ),
  ];
}

function health({ rounds }: Site, key: Key): { Status: 'UP' | 'DOWN'; Timestamp: Date } {
  const changed = drift(rounds, key, 'changed', 1_000_000);
  return { Status: drift(rounds, key, 'health', 5) > 0 ? 'UP' : 'DOWN', Timestamp: moment(under(key, changed)) };
}

/** As EC2 tells of them. */
function ofVpns(site: Site, hub: Place): NetworkTelemetry[] {
  const ended = vpnConnections(site.at(hub)).filter(({ TransitGatewayId }) => TransitGatewayId === transitGatewayId(hub));
  return ended.flatMap(({ VpnConnectionId: id = '', VgwTelemetry = [], Options }) =>
    VgwTelemetry.flatMap(({ OutsideIpAddress: address = '', Status: status, LastStatusChange: since }): NetworkTelemetry[] => {
      const types = Options?.StaticRoutesOnly === true ? (['IPSEC'] as const) : (['IPSEC', 'BGP'] as const);
      return types.map((type) => ({
        RegisteredGatewayArn: gatewayArn(hub),
        AwsRegion: hub.region,
        AccountId: site.account.id,
        ResourceType: 'vpn-connection',
        ResourceId: id,
        ResourceArn: ec2Arn(hub, `vpn-connection/${id}`),
        Address: address,
        Health: { Type: type, Status: status === 'UP' ? 'UP' : 'DOWN', ...(since === undefined ? {} : { Timestamp: since }) },
      }));
    }),
  );
}

/** Told to those that see the organization: in which of its accounts Network Manager's role is. */
function serviceAccess(site: Site): readonly OrganizationStatus[] {
  const { plan, account, rounds } = site;
  if (wanEdges(plan).length === 0 || !administratorsOf(plan).includes(account)) return [];
  const accounts = [plan.hub, ...partnersOfHub(site)].filter((one) => placesOf(site, one).length > 0);
  return [
    {
      OrganizationId: organizationId(plan),
      OrganizationAwsServiceAccessStatus: 'ENABLED',
      SLRDeploymentStatus: 'SUCCEEDED',
      AccountStatusList: accounts.map(({ id, key }) => ({
        AccountId: id,
        SLRDeploymentStatus: alterations(rounds, under(key, 'slr'), 0.05) % 2 === 0 ? 'SUCCEEDED' : 'IN_PROGRESS',
      })),
    },
  ];
}

export const NETWORK_VIEW_LISTS: Lists = {
  'networkmanager:GetNetworkResources': (site, input) => resources(site, text(input, 'GlobalNetworkId')),
  'networkmanager:GetNetworkResourceRelationships': (site, input) => relationships(site, text(input, 'GlobalNetworkId')),
  'networkmanager:GetNetworkTelemetry': (site, input) => telemetry(site, text(input, 'GlobalNetworkId')),
  'networkmanager:ListOrganizationServiceAccessStatus': serviceAccess,
};
