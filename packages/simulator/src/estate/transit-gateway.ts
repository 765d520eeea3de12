import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayConnect,
  TransitGatewayConnectPeer,
  TransitGatewayPeeringAttachment,
  TransitGatewayVpcAttachment,
} from '@aws-sdk/client-ec2';
import { foreignAccountId } from './accounts.ts';
import { hostAddress, within } from './addresses.ts';
import { ec2Id, integer, type Key, moment, under } from './key.ts';
import { ec2Arn, hubIn, isHub, type Site } from './plan.ts';
import { alterations, drift, ended } from './rounds.ts';
import { tagsOf } from './tags.ts';
import {
  type AttachmentPlan,
  announces,
  attachmentPlans,
  inspectionAttachmentId,
  tableId,
  transitAsn,
  transitCidr,
  transitGatewayId,
  vpcAttachments,
} from './transit-plan.ts';
import { attachableVpcs } from './vpc-plan.ts';
import { coreNetworkId } from './wan-plan.ts';

/** The hub's, shared with every account that holds a network; shared things show without their tags. */
export function transitGateways(site: Site): readonly TransitGateway[] {
  return site.once('transit-gateways', () => {
    if (!site.populated) return [];
    const hub = site.at(hubIn(site.plan, site.region));
    const shared = transitGateway(hub, under(hub.key, 'tgw'), 'available', site.account === hub.account);
    const former = isHub(site) && ended(site.rounds) === 'lingering';
    return former ? [shared, transitGateway(hub, under(hub.key, 'former-tgw'), 'deleted', true)] : [shared];
  });
}

function transitGateway(hub: Site, key: Key, state: 'available' | 'deleted', own: boolean): TransitGateway {
  const id = ec2Id('tgw', key);
  return {
    TransitGatewayId: id,
    TransitGatewayArn: ec2Arn(hub, `transit-gateway/${id}`),
    State: state,
    OwnerId: hub.account.id,
    Description: `hub of ${hub.region}`,
    CreationTime: moment(key),
    Options: {
      AmazonSideAsn: transitAsn(hub),
      TransitGatewayCidrBlocks: [transitCidr(hub)],
      AutoAcceptSharedAttachments: 'enable',
      DefaultRouteTableAssociation: 'enable',
      AssociationDefaultRouteTableId: tableId(hub, 'default'),
      DefaultRouteTablePropagation: 'disable',
      PropagationDefaultRouteTableId: tableId(hub, 'default'),
      VpnEcmpSupport: 'enable',
      DnsSupport: 'enable',
      SecurityGroupReferencingSupport: 'disable',
      MulticastSupport: hub.regionIndex === 0 ? 'enable' : 'disable',
    },
    Tags: own ? tagsOf(hub.account, key, `hub-${hub.region}`, alterations(hub.rounds, key, 0.2)) : [],
  };
}

/** The attachments that the account sees: all of its own gateway, and those of its VPCs to the gateway that it shares. */
function visible(site: Site): readonly AttachmentPlan[] {
  return site.once('visible-attachments', () => {
    if (isHub(site)) return attachmentPlans(site);
    return attachableVpcs(site).flatMap((vpc) => vpcAttachments(site, vpc));
  });
}

export function attachments(site: Site): readonly TransitGatewayAttachment[] {
  return site.once('transit-gateway-attachments', () => {
    const hub = hubIn(site.plan, site.region);
    return visible(site).map(
      (plan): TransitGatewayAttachment => ({
        TransitGatewayAttachmentId: plan.id,
        TransitGatewayId: transitGatewayId(hub),
        TransitGatewayOwnerId: hub.account.id,
        ResourceOwnerId: plan.resourceOwnerId,
        ResourceType: plan.type,
        ResourceId: plan.resourceId,
        State: plan.state,
        ...(isHub(site) && plan.state === 'available' && plan.association
          ? { Association: { TransitGatewayRouteTableId: tableId(hub, plan.association), State: 'associated' } }
          : {}),
        CreationTime: plan.created,
        Tags: tags(site, plan),
      }),
    );
  });
}

/** Each side has tags of its own. */
function tags(site: Site, plan: AttachmentPlan): ReturnType<typeof tagsOf> {
  const key = under(plan.key, site.account.index);
  return plan.state === 'pendingAcceptance' ? [] : tagsOf(site.account, key, plan.name, alterations(site.rounds, key, 0.05));
}

export function vpcAttachmentsOf(site: Site): readonly TransitGatewayVpcAttachment[] {
  return site.once('transit-gateway-vpc-attachments', () => {
    const hub = hubIn(site.plan, site.region);
    return visible(site)
      .filter(({ type }) => type === 'vpc')
      .map(
        (plan): TransitGatewayVpcAttachment => ({
          TransitGatewayAttachmentId: plan.id,
          TransitGatewayId: transitGatewayId(hub),
          VpcId: plan.resourceId,
          VpcOwnerId: plan.resourceOwnerId,
          State: plan.state,
          SubnetIds: plan.vpc
            ? plan.vpc.subnets.filter(({ tier }) => tier === 'transit').map(({ id }) => id)
            : [ec2Id('subnet', under(plan.key, 'subnet'))],
          CreationTime: plan.created,
          Options: {
            DnsSupport: 'enable',
            SecurityGroupReferencingSupport: 'enable',
            Ipv6Support: plan.vpc?.ipv6 ? 'enable' : 'disable',
            ApplianceModeSupport: plan.vpc?.use === 'inspection' ? 'enable' : 'disable',
          },
          Tags: tags(site, plan),
        }),
      );
  });
}

/** Peerings of the hub's gateways, one that a partner has still to accept, and one that was. */
export function peeringAttachmentsOf(site: Site): readonly TransitGatewayPeeringAttachment[] {
  return site.once('transit-gateway-peering-attachments', () => {
    if (!isHub(site)) return [];
    const between = attachmentPlans(site).flatMap((plan): TransitGatewayPeeringAttachment[] => {
      if (!plan.peer) return [];
      const requester = site.regionIndex < plan.peer.regionIndex ? site : plan.peer;
      const accepter = requester === site ? plan.peer : site;
      return [
        {
          TransitGatewayAttachmentId: plan.id,
          RequesterTgwInfo: { TransitGatewayId: transitGatewayId(requester), OwnerId: requester.account.id, Region: requester.region },
          AccepterTgwInfo: { TransitGatewayId: transitGatewayId(accepter), OwnerId: accepter.account.id, Region: accepter.region },
          Options: { DynamicRouting: announces(requester, accepter) ? 'enable' : 'disable' },
          Status: { Code: 'available', Message: 'Available' },
          State: 'available',
          CreationTime: plan.created,
          Tags: tags(site, plan),
        },
      ];
    });
    const withWan = wanPeerings(site);
    if (site.regionIndex !== 0) return [...between, ...withWan];
    const states = ended(site.rounds) === 'lingering' ? (['pendingAcceptance', 'deleted'] as const) : (['pendingAcceptance'] as const);
    return [...between, ...withWan, ...states.map((state) => foreignPeering(site, state))];
  });
}

function wanPeerings(site: Site): TransitGatewayPeeringAttachment[] {
  const { plan, account, region } = site;
  return attachmentPlans(site)
    .filter(({ resourceId }) => resourceId === coreNetworkId(plan))
    .map((attachment) => ({
      TransitGatewayAttachmentId: attachment.id,
      RequesterTgwInfo: { CoreNetworkId: coreNetworkId(plan), OwnerId: account.id, Region: region },
      AccepterTgwInfo: { TransitGatewayId: transitGatewayId(site), OwnerId: account.id, Region: region },
      Options: { DynamicRouting: 'enable' },
      Status: { Code: 'available', Message: 'Available' },
      State: 'available',
      CreationTime: attachment.created,
      Tags: tags(site, attachment),
    }));
}

function foreignPeering(site: Site, state: 'pendingAcceptance' | 'deleted'): TransitGatewayPeeringAttachment {
  const key = under(site.key, 'foreign-tgw-peering', state);
  const owner = foreignAccountId(site.plan.root, 100);
  return {
    TransitGatewayAttachmentId: ec2Id('tgw-attach', key),
    RequesterTgwInfo: { TransitGatewayId: transitGatewayId(site), OwnerId: site.account.id, Region: site.region },
    AccepterTgwInfo: { TransitGatewayId: ec2Id('tgw', under(key, 'partner')), OwnerId: owner, Region: site.region },
    Options: { DynamicRouting: 'disable' },
    Status: { Code: state, Message: state === 'deleted' ? 'Deleted' : `Pending acceptance by ${owner}` },
    State: state,
    CreationTime: moment(key),
    Tags: tagsOf(site.account, key, 'partner'),
  };
}

export function connects(site: Site): readonly TransitGatewayConnect[] {
  return site.once('transit-gateway-connects', () =>
    connectPlans(site).map(
      (plan): TransitGatewayConnect => ({
        TransitGatewayAttachmentId: plan.id,
        TransportTransitGatewayAttachmentId: inspectionAttachmentId(site),
        TransitGatewayId: transitGatewayId(site),
        State: plan.state,
        CreationTime: plan.created,
        Options: { Protocol: 'gre' },
        Tags: tags(site, plan),
      }),
    ),
  );
}

function connectPlans(site: Site): readonly AttachmentPlan[] {
  return isHub(site) ? attachmentPlans(site).filter(({ type }) => type === 'connect') : [];
}

/** Two peers for each connect attachment; whether BGP is up changes by itself. */
export function connectPeers(site: Site): readonly TransitGatewayConnectPeer[] {
  return site.once('transit-gateway-connect-peers', () =>
    connectPlans(site).flatMap((plan, number) =>
      [0, 1].map((index): TransitGatewayConnectPeer => {
        const key = under(plan.key, 'peer', index);
        const appliance = attachableVpcs(site)[1]?.cidr ?? '10.0.0.0/20';
        const near = hostAddress(transitCidr(site), number * 8 + index);
        const far = hostAddress(within(appliance, 24, 3), 200 + index);
        const inside = `169.254.${integer(plan.key, 'inside', 6, 250)}`;
        return {
          TransitGatewayConnectPeerId: ec2Id('tgw-connect-peer', key),
          TransitGatewayAttachmentId: plan.id,
          State: plan.state === 'deleted' ? 'deleted' : 'available',
          CreationTime: plan.created,
          ConnectPeerConfiguration: {
            TransitGatewayAddress: near,
            PeerAddress: far,
            InsideCidrBlocks: [`${inside}.${index * 8}/29`],
            Protocol: 'gre',
            BgpConfigurations: [2, 3].map((host) => ({
              TransitGatewayAsn: transitAsn(site),
              PeerAsn: 65_300 + number,
              TransitGatewayAddress: `${inside}.${index * 8 + host}`,
              PeerAddress: `${inside}.${index * 8 + 1}`,
              BgpStatus: drift(site.rounds, under(key, host), 'bgp', 5) > 0 ? 'up' : 'down',
            })),
          },
          Tags: tagsOf(site.account, key, `${plan.name}-${index}`),
        };
      }),
    ),
  );
}
