import type { VpcPeeringConnection, VpcPeeringConnectionStateReasonCode, VpcPeeringConnectionVpcInfo } from '@aws-sdk/client-ec2';
import { foreignAccountId } from './accounts.ts';
import { ec2Id, fraction, type Key, moment, under } from './key.ts';
import { hubIn, neighbourOf, type Place, placeOf, populatedPlaces, regionFurther, type Site } from './plan.ts';
import { births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc } from './vpc-plan.ts';

interface Side {
  readonly ownerId: string;
  readonly region: string;
  readonly vpcId: string;
  readonly cidrs: readonly string[];
  readonly ipv6: string | null;
  /** null: outside the estate. */
  readonly place: Place | null;
}

export interface Peering {
  readonly key: Key;
  readonly id: string;
  readonly requester: Side;
  readonly accepter: Side;
  readonly status: VpcPeeringConnectionStateReasonCode;
}

const MESSAGES: Readonly<Record<VpcPeeringConnectionStateReasonCode, string>> = {
  active: 'Active',
  deleted: 'Deleted by the requester',
  deleting: 'Deleting',
  expired: 'Expired',
  failed: 'Failed',
  'initiating-request': 'Initiating Request',
  'pending-acceptance': 'Pending Acceptance',
  provisioning: 'Provisioning',
  rejected: 'Rejected by the accepter',
};

/**
 * A place asks for peerings of its main VPC: with the next account here, with itself and with the next account one region further, with the hub's services,
 * and seldom with a partner outside the estate. Both ends find the same ones: the other end looks back over the same steps.
 */
function requestedBy(requester: Place, site: Site): readonly Peering[] {
  if (!requester.populated) return [];
  const further = regionFurther(requester, 1);
  const found: (Peering | undefined)[] = [
    peering(site, requester, neighbourOf(requester, 1, requester.region), 'next'),
    further === undefined ? undefined : peering(site, requester, neighbourOf(requester, 0, further), 'own'),
    further === undefined ? undefined : peering(site, requester, neighbourOf(requester, 1, further), 'further'),
    asksHub(requester) ? peering(site, requester, hubIn(requester.plan, requester.region), 'hub') : undefined,
    foreignPeering(site, requester),
  ];
  const next = neighbourOf(requester, 1, requester.region);
  for (const { key, round } of next ? births(site.rounds, under(requester.key, 'peering'), 1) : []) {
    found.push(peering(site, requester, next, 'new', key, round));
  }
  return found.filter((one) => one !== undefined);
}

function asksHub(requester: Place): boolean {
  return requester.account.use !== 'hub' && fraction(requester.key, 'asks-hub') < 0.35;
}

function peering(site: Site, from: Place, to: Place | undefined, kind: string, birth?: Key, born = -1): Peering | undefined {
  if (!to) return undefined;
  const key = birth ?? under(from.key, 'peering', kind);
  const now = presence(site.rounds, key, 0.12, born);
  const status = now === 'lingering' ? 'deleted' : statusAtFirst(site, key, born);
  if (now === 'vanished' || status === undefined) return undefined;
  return { key, id: ec2Id('pcx', key), requester: sideOf(from), accepter: sideOf(to), status };
}

/** Most are active. The failed and expired ones are not listed for long. */
function statusAtFirst(site: Site, key: Key, born: number): VpcPeeringConnectionStateReasonCode | undefined {
  if (born >= 0) return 'active';
  const luck = fraction(key, 'status');
  if (luck < 0.8) return 'active';
  if (luck < 0.86) return 'pending-acceptance';
  if (ended(site.rounds) === 'vanished') return undefined;
  if (luck < 0.9) return 'rejected';
  if (luck < 0.95) return 'expired';
  return luck < 0.975 ? 'failed' : 'deleted';
}

/** With a partner's VPC, of which only the peering shows. */
function foreignPeering(site: Site, from: Place): Peering | undefined {
  const hub = from.account.use === 'hub';
  const key = under(from.key, 'peering', 'foreign');
  if (!hub && fraction(key, 'wanted') > 0.1) return undefined;
  const accepter: Side = {
    ownerId: foreignAccountId(from.plan.root, from.regionIndex),
    region: from.region,
    vpcId: ec2Id('vpc', under(key, 'partner')),
    cidrs: ['192.168.0.0/18'],
    ipv6: null,
    place: null,
  };
  const status = hub && from.regionIndex > 0 ? 'pending-acceptance' : 'active';
  return { key, id: ec2Id('pcx', key), requester: sideOf(from), accepter, status: site.rounds.keys.length > 2 ? 'active' : status };
}

function sideOf(place: Place): Side {
  const vpc = mainVpc(place);
  return {
    ownerId: place.account.id,
    region: place.region,
    vpcId: vpc.id,
    cidrs: [vpc.cidr, ...vpc.secondary],
    ipv6: vpc.ipv6,
    place,
  };
}

/** Every peering that this place is an end of. */
export function peerings(site: Site): readonly Peering[] {
  return site.once('peerings', () => {
    if (!site.populated) return [];
    return possibleRequesters(site)
      .flatMap((requester) => requestedBy(requester, site))
      .filter(({ requester, accepter }) => isHere(site, requester) || isHere(site, accepter));
  });
}

function possibleRequesters(site: Site): readonly Place[] {
  if (site.account.use === 'hub') return [...populatedPlaces(site.plan, site.region), ...backwards(site)];
  const before = site.plan.accounts[site.account.index - 1];
  return [site, ...(before ? [placeOf(site.plan, before, site.region)] : []), ...backwards(site)];
}

function backwards(site: Site): readonly Place[] {
  const region = regionFurther(site, -1);
  if (region === undefined) return [];
  const accounts = [site.account, site.plan.accounts[site.account.index - 1]];
  return accounts.flatMap((account) => (account ? [placeOf(site.plan, account, region)] : []));
}

export function isHere(place: Place, side: Side): boolean {
  return side.ownerId === place.account.id && side.region === place.region;
}

export function peeringConnections(site: Site): readonly VpcPeeringConnection[] {
  return site.once('peering-connections', () =>
    peerings(site).map((one): VpcPeeringConnection => {
      const active = one.status === 'active';
      const requester = isHere(site, one.requester);
      return {
        VpcPeeringConnectionId: one.id,
        Status: { Code: one.status, Message: messageOf(one) },
        ...(one.status === 'pending-acceptance' ? { ExpirationTime: new Date(moment(one.key).getTime() + 7 * 86_400_000) } : {}),
        RequesterVpcInfo: describeSide(one.requester, active || requester),
        AccepterVpcInfo: describeSide(one.accepter, active || isHere(site, one.accepter)),
        Tags: requester ? tagsOf(site.account, one.key, `${one.requester.region}-${one.accepter.region}`) : [],
      };
    }),
  );
}

function messageOf(one: Peering): string {
  return one.status === 'pending-acceptance' ? `Pending Acceptance by ${one.accepter.ownerId}` : MESSAGES[one.status];
}

/** The blocks of the far side are told only while the peering is active. */
function describeSide(side: Side, withBlocks: boolean): VpcPeeringConnectionVpcInfo {
  const [first] = side.cidrs;
  return {
    OwnerId: side.ownerId,
    Region: side.region,
    VpcId: side.vpcId,
    ...(withBlocks && first !== undefined
      ? {
          CidrBlock: first,
          CidrBlockSet: side.cidrs.map((CidrBlock) => ({ CidrBlock })),
          ...(side.ipv6 ? { Ipv6CidrBlockSet: [{ Ipv6CidrBlock: side.ipv6 }] } : {}),
          PeeringOptions: {
            AllowDnsResolutionFromRemoteVpc: true,
            AllowEgressFromLocalClassicLinkToRemoteVpc: false,
            AllowEgressFromLocalVpcToRemoteClassicLink: false,
          },
        }
      : {}),
  };
}
