import type { DirectConnectGateway, DirectConnectGatewayAssociation, DirectConnectGatewayAttachment } from '@aws-sdk/client-direct-connect';
import {
  directConnectGatewayId,
  type GatewayName,
  gatewayKey,
  hasTransitAssociation,
  interfaceGuest,
  interfacePlans,
} from './direct-connect-plan.ts';
import { under, uuid } from './key.ts';
import { hubIn, type Plan, populatedPlaces, type Site } from './plan.ts';
import { alterations, ended } from './rounds.ts';
import { directConnectTags, tagsOf } from './tags.ts';
import { transitCidr, transitGatewayId } from './transit-plan.ts';
import { mainVpc } from './vpc-plan.ts';
import { vpnGatewayPlans } from './vpn-plan.ts';

/** Which Direct Connect gateways an account has. Every region answers with the same. */
function gatewayNames(site: Site): readonly GatewayName[] {
  if (site.account.use === 'hub') return ['transit', 'private'];
  return interfaceGuest(site.plan) === site.account ? ['guest'] : [];
}

export function directConnectGateways(site: Site): readonly DirectConnectGateway[] {
  return site.once('dx-gateways', () =>
    gatewayNames(site).map((name, index): DirectConnectGateway => {
      const key = gatewayKey(site.plan, name);
      return {
        directConnectGatewayId: directConnectGatewayId(site.plan, name),
        directConnectGatewayName: name,
        amazonSideAsn: 64_600 + index,
        ownerAccount: site.account.id,
        directConnectGatewayState: 'available',
        tags: directConnectTags(tagsOf(site.account, key, name, alterations(site.rounds, key, 0.2))),
      };
    }),
  );
}

function directConnectRegions(plan: Plan): readonly string[] {
  return plan.settings.regions.filter((region) => hasTransitAssociation(hubIn(plan, region)));
}

/** What the account is told of: all that the hub's gateways are associated with, and to others what they own an end of. */
export function gatewayAssociations(site: Site): readonly DirectConnectGatewayAssociation[] {
  return site.once('dx-associations', () => {
    if (site.account.use === 'hub') return hubAssociations(site);
    const hub = site.at(hubIn(site.plan, site.region));
    return hubAssociations(hub).filter(({ associatedGateway }) => associatedGateway?.ownerAccount === site.account.id);
  });
}

/** The hub's transit gateways, its virtual private gateways, and those of workloads that have one. Each of these accounts owns its end; the gateway is the hub's. */
function hubAssociations(site: Site): readonly DirectConnectGatewayAssociation[] {
  return site.once('dx-hub-associations', () =>
    directConnectRegions(site.plan).flatMap((region) => {
      const hub = hubIn(site.plan, region);
      const transit = association(
        site,
        'transit',
        { id: transitGatewayId(hub), type: 'transitGateway', ownerAccount: hub.account.id, region },
        [
          transitCidr(hub),
          mainVpc(hub).cidr,
          ...(alterations(site.rounds, under(hub.key, 'allowed-prefixes'), 0.3) % 2 === 1 ? ['10.64.0.0/10'] : []),
        ],
      );
      const owners = populatedPlaces(site.plan, region).slice(0, 12);
      const virtual = owners.flatMap((place) =>
        vpnGatewayPlans(site.at(place))
          .filter(({ gone }) => !gone)
          .map((gateway) => {
            const end = { id: gateway.id, type: 'virtualPrivateGateway', ownerAccount: place.account.id, region } as const;
            return association(site, 'private', end, [gateway.vpc.cidr]);
          }),
      );
      return [transit, ...virtual, ...formerAssociation(site, region)];
    }),
  );
}

type AssociatedGateway = NonNullable<DirectConnectGatewayAssociation['associatedGateway']>;

function association(
  site: Site,
  name: GatewayName,
  end: AssociatedGateway & { readonly id: string },
  prefixes: readonly string[],
): DirectConnectGatewayAssociation {
  return {
    associationId: uuid(under(gatewayKey(site.plan, name), 'association', end.id)),
    associationState: 'associated',
    directConnectGatewayId: directConnectGatewayId(site.plan, name),
    directConnectGatewayOwnerAccount: site.account.id,
    associatedGateway: end,
    allowedPrefixesToDirectConnectGateway: prefixes.map((cidr) => ({ cidr })),
    ...(end.type === 'virtualPrivateGateway'
      ? { virtualGatewayId: end.id, virtualGatewayRegion: end.region, virtualGatewayOwnerAccount: end.ownerAccount }
      : {}),
  };
}

function formerAssociation(site: Site, region: string): DirectConnectGatewayAssociation[] {
  if (ended(site.rounds) === 'vanished') return [];
  const former = vpnGatewayPlans(site.at(hubIn(site.plan, region))).filter(({ gone }) => gone);
  return former.map((gateway) => {
    const end = { id: gateway.id, type: 'virtualPrivateGateway', ownerAccount: site.account.id, region } as const;
    return { ...association(site, 'private', end, []), associationState: 'disassociated' };
  });
}

/** The virtual interfaces that are attached to the account's gateways. Those of deleted interfaces are still listed. */
export function gatewayAttachments(site: Site): readonly DirectConnectGatewayAttachment[] {
  return site.once('dx-attachments', () => {
    const names = gatewayNames(site);
    if (names.length === 0) return [];
    return directConnectRegions(site.plan).flatMap((region) =>
      interfacePlans(site.at(hubIn(site.plan, region))).flatMap((plan): DirectConnectGatewayAttachment[] => {
        if (plan.gateway === null || !names.includes(plan.gateway)) return [];
        return [
          {
            directConnectGatewayId: directConnectGatewayId(site.plan, plan.gateway),
            virtualInterfaceId: plan.id,
            virtualInterfaceRegion: region,
            virtualInterfaceOwnerAccount: plan.ownerId,
            attachmentState: plan.state === 'deleted' ? 'detached' : 'attached',
            attachmentType: plan.kind === 'transit' ? 'TransitVirtualInterface' : 'PrivateVirtualInterface',
          },
        ];
      }),
    );
  });
}
