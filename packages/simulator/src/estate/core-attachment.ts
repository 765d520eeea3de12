import type {
  Attachment,
  ConnectAttachment,
  ConnectPeer,
  ConnectPeerAssociation,
  ConnectPeerSummary,
  Peering,
  SiteToSiteVpnAttachment,
  Tag,
  TransitGatewayPeering,
  TransitGatewayRouteTableAttachment,
  VpcAttachment,
} from '@aws-sdk/client-networkmanager';
import { hostAddress, within } from './addresses.ts';
import { type CoreAttachmentPlan, peeringIdOf, visibleCoreAttachments } from './core-attachment-plan.ts';
import { edgeAsn, ruleOf } from './core-network.ts';
import { ec2Id, integer, type Key, moment, momentOfRound, under } from './key.ts';
import { type Lists, text } from './lists.ts';
import { ec2Arn, type Place, type Site } from './plan.ts';
import { wanDeviceId } from './premises.ts';
import { alterations } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { transitGatewayId } from './transit-plan.ts';
import { attachableVpcs } from './vpc-plan.ts';
import { coreNetworkArn, coreNetworkId, hasWanPeering, isBackbone, wanEdges, wanPeeringAttachmentKey, wanPeeringKey } from './wan-plan.ts';

function attachments(site: Site): readonly Attachment[] {
  return visibleCoreAttachments(site).map((plan) => describe(site, plan));
}

/** The segment of one that waits is but proposed. Each side has tags of its own. */
function describe(site: Site, plan: CoreAttachmentPlan): Attachment {
  const { key, segment, born } = plan;
  const edits = alterations(site.rounds, key, 0.05, 'alter', born);
  const created = born < 0 ? moment(key) : momentOfRound(born, key);
  const place = { AttachmentPolicyRuleNumber: ruleOf(site, segment), SegmentName: segment };
  const segmentTag = { Key: 'segment', Value: segment };
  return {
    CoreNetworkId: coreNetworkId(site.plan),
    CoreNetworkArn: coreNetworkArn(site.plan),
    AttachmentId: plan.id,
    OwnerAccountId: plan.owner,
    AttachmentType: plan.type,
    State: plan.state,
    EdgeLocation: plan.edge,
    ResourceArn: plan.resourceArn,
    ...(plan.state === 'AVAILABLE' ? place : { ProposedSegmentChange: { ...place, Tags: [segmentTag] } }),
    Tags: [...(tagsOf(site.account, under(key, site.account.index), plan.name, edits) as Tag[]), segmentTag],
    CreatedAt: created,
    UpdatedAt: created,
  };
}

/** One of the kind, by its id. */
function find(site: Site, id: string, kind: CoreAttachmentPlan['type']): CoreAttachmentPlan[] {
  return visibleCoreAttachments(site).filter((plan) => plan.id === id && plan.type === kind);
}

function ofVpc(site: Site, id: string): readonly VpcAttachment[] {
  return find(site, id, 'VPC').map((plan) => {
    const { vpc } = plan;
    const transit = vpc?.subnets.filter(({ tier }) => tier === 'transit') ?? [];
    return {
      Attachment: describe(site, plan),
      SubnetArns: vpc === null ? [] : transit.map((subnet) => ec2Arn(vpc.place, `subnet/${subnet.id}`)),
      Options: { Ipv6Support: vpc !== null && vpc.ipv6 !== null, ApplianceModeSupport: false },
    };
  });
}

function ofTunnel(site: Site, id: string): readonly ConnectAttachment[] {
  return find(site, id, 'CONNECT').map((plan) => ({
    Attachment: describe(site, plan),
    TransportAttachmentId: plan.transport ?? '',
    Options: { Protocol: 'GRE' },
  }));
}

function ofVpn(site: Site, id: string): readonly SiteToSiteVpnAttachment[] {
  return find(site, id, 'SITE_TO_SITE_VPN').map((plan) => ({ Attachment: describe(site, plan), VpnConnectionArn: plan.resourceArn }));
}

function ofTable(site: Site, id: string): readonly TransitGatewayRouteTableAttachment[] {
  return find(site, id, 'TRANSIT_GATEWAY_ROUTE_TABLE').map((plan) => ({
    Attachment: describe(site, plan),
    PeeringId: peeringIdOf(site, plan),
    TransitGatewayRouteTableArn: plan.resourceArn,
  }));
}

interface PeerPlan {
  readonly key: Key;
  readonly id: string;
  readonly attachment: CoreAttachmentPlan;
  readonly number: number;
}

/** Two at the other end of each tunnel. */
function peerPlans(site: Site): readonly PeerPlan[] {
  const tunnels = visibleCoreAttachments(site).filter(({ type }) => type === 'CONNECT');
  return tunnels.flatMap((attachment) =>
    [0, 1].map((number) => {
      const key = under(attachment.key, 'peer', number);
      return { key, id: ec2Id('connect-peer', key), attachment, number };
    }),
  );
}

function peerSummary(site: Site, { key, id, attachment, number }: PeerPlan): ConnectPeerSummary {
  return {
    CoreNetworkId: coreNetworkId(site.plan),
    ConnectAttachmentId: attachment.id,
    ConnectPeerId: id,
    EdgeLocation: attachment.edge,
    ConnectPeerState: 'AVAILABLE',
    CreatedAt: attachment.born < 0 ? moment(key) : momentOfRound(attachment.born, key),
    Tags: tagsOf(site.account, key, `${attachment.name}-${number}`, alterations(site.rounds, key, 0.1, 'alter', attachment.born)),
  };
}

function connectPeer(site: Site, asked: string): readonly ConnectPeer[] {
  return peerPlans(site)
    .filter(({ id }) => id === asked)
    .map((peer) => {
      const { ConnectPeerState: State = 'AVAILABLE', ...listed } = peerSummary(site, peer);
      return { ...listed, State, Configuration: configuration(site, peer) };
    });
}

function configuration(site: Site, { key, attachment, number }: PeerPlan): NonNullable<ConnectPeer['Configuration']> {
  const edge = wanEdges(site.plan).findIndex(({ region }) => region === attachment.edge);
  const place = wanEdges(site.plan)[edge];
  const appliance = (place && attachableVpcs(place)[2]?.cidr) ?? '10.0.0.0/20';
  const inside = `169.254.${integer(key, 'inside', 6, 250)}`;
  return {
    CoreNetworkAddress: hostAddress(within('10.254.0.0/16', 24, edge), number),
    PeerAddress: hostAddress(within(appliance, 24, 3), 210 + number),
    InsideCidrBlocks: [`${inside}.0/29`],
    Protocol: 'GRE',
    BgpConfigurations: [2, 3].map((host) => ({
      CoreNetworkAsn: edgeAsn(edge),
      PeerAsn: 65_400 + number,
      CoreNetworkAddress: `${inside}.${host}`,
      PeerAddress: `${inside}.1`,
    })),
  };
}

/** The peers as Network Manager watches them, with the address of each that speaks BGP. */
export function watchedPeers(
  site: Site,
): readonly { readonly id: string; readonly key: Key; readonly edge: string; readonly address: string }[] {
  return peerPlans(site).map((peer) => ({
    id: peer.id,
    key: peer.key,
    edge: peer.attachment.edge,
    address: configuration(site, peer).BgpConfigurations?.[0]?.PeerAddress ?? '',
  }));
}

/** All of them lead to the appliance of the software-defined WAN. */
function peerAssociations(site: Site, GlobalNetworkId: string): readonly ConnectPeerAssociation[] {
  if (!isBackbone(site, GlobalNetworkId)) return [];
  return peerPlans(site).map(({ id }) => ({
    ConnectPeerId: id,
    GlobalNetworkId,
    DeviceId: wanDeviceId(site.plan),
    State: 'AVAILABLE',
  }));
}

function peerings(site: Site): readonly Peering[] {
  if (site.account !== site.plan.hub) return [];
  return wanEdges(site.plan)
    .filter(hasWanPeering)
    .map((edge) => describePeering(site, edge));
}

function describePeering(site: Site, edge: Place): Peering {
  const key = wanPeeringKey(edge);
  return {
    CoreNetworkId: coreNetworkId(site.plan),
    CoreNetworkArn: coreNetworkArn(site.plan),
    PeeringId: ec2Id('peering', key),
    OwnerAccountId: site.account.id,
    PeeringType: 'TRANSIT_GATEWAY',
    State: 'AVAILABLE',
    EdgeLocation: edge.region,
    ResourceArn: ec2Arn(edge, `transit-gateway/${transitGatewayId(edge)}`),
    Tags: tagsOf(site.account, key, `to-${edge.region}`, alterations(site.rounds, key, 0.15)),
    CreatedAt: moment(key),
  };
}

function transitPeering(site: Site, asked: string): readonly TransitGatewayPeering[] {
  return peerings(site)
    .filter(({ PeeringId }) => PeeringId === asked)
    .flatMap((peering) => {
      const edge = wanEdges(site.plan).find(({ region }) => region === peering.EdgeLocation);
      if (edge === undefined) return [];
      const attachment = ec2Id('tgw-attach', wanPeeringAttachmentKey(edge));
      return [{ Peering: peering, TransitGatewayArn: peering.ResourceArn ?? '', TransitGatewayPeeringAttachmentId: attachment }];
    });
}

export const CORE_ATTACHMENT_LISTS: Lists = {
  'networkmanager:ListAttachments': attachments,
  'networkmanager:GetVpcAttachment': (site, input) => ofVpc(site, text(input, 'AttachmentId')),
  'networkmanager:GetConnectAttachment': (site, input) => ofTunnel(site, text(input, 'AttachmentId')),
  'networkmanager:GetSiteToSiteVpnAttachment': (site, input) => ofVpn(site, text(input, 'AttachmentId')),
  'networkmanager:GetTransitGatewayRouteTableAttachment': (site, input) => ofTable(site, text(input, 'AttachmentId')),
  'networkmanager:ListConnectPeers': (site) => peerPlans(site).map((peer) => peerSummary(site, peer)),
  'networkmanager:GetConnectPeer': (site, input) => connectPeer(site, text(input, 'ConnectPeerId')),
  'networkmanager:GetConnectPeerAssociations': (site, input) => peerAssociations(site, text(input, 'GlobalNetworkId')),
  'networkmanager:ListPeerings': peerings,
  'networkmanager:GetTransitGatewayPeering': (site, input) => transitPeering(site, text(input, 'PeeringId')),
};
