import type { AttachmentType } from '@aws-sdk/client-networkmanager';
import { homeOf, partnersOfHub } from './account-place.ts';
import { type Account, foreignAccountId } from './accounts.ts';
import { ec2Id, type Key, under } from './key.ts';
import { ec2Arn, type Place, placeOf, type Site } from './plan.ts';
import { births, ended, presence } from './rounds.ts';
import { currentSpell } from './spell.ts';
import { tableId } from './transit-plan.ts';
import { attachableVpcs, mainVpc, type VpcPlan } from './vpc-plan.ts';
import { vpnPlans } from './vpn-plan.ts';
import { hasWan, hasWanPeering, wanArn, wanAttachmentKey, wanEdges, wanKey, wanPeeringKey } from './wan-plan.ts';

export interface CoreAttachmentPlan {
  readonly key: Key;
  readonly id: string;
  readonly name: string;
  readonly type: AttachmentType;
  readonly owner: string;
  readonly edge: string;
  readonly state: 'AVAILABLE' | 'PENDING_ATTACHMENT_ACCEPTANCE' | 'REJECTED';
  readonly resourceArn: string;
  readonly segment: string;
  readonly born: number;
  /** The networks behind it. */
  readonly networks: readonly string[];
  readonly vpc: VpcPlan | null;
  /** The attachment over which it speaks GRE. */
  readonly transport: string | null;
}

/** Everything that is attached to the hub's core network, made once, where the hub's global things are. */
export function coreAttachmentPlans(site: Site): readonly CoreAttachmentPlan[] {
  const { plan } = site;
  if (!hasWan(plan)) return [];
  const home = homeOf(site, plan.hub);
  return home.once('core-attachment-plans', () => [
    ...wanEdges(plan).flatMap((edge) => atEdge(home, edge)),
    ...partnersOfHub(home).flatMap((account) => partnersVpcs(home, account)),
    ...strangersVpcs(home),
  ]);
}

/** What the account sees: the hub all of them, its partners their own. */
export function visibleCoreAttachments(site: Site): readonly CoreAttachmentPlan[] {
  const { account, plan } = site;
  if (account === plan.hub) return coreAttachmentPlans(site);
  if (!partnersOfHub(site).includes(account)) return [];
  return coreAttachmentPlans(site).filter(({ owner }) => owner === account.id);
}

function attachment(
  edge: Place,
  key: Key,
  details: Pick<CoreAttachmentPlan, 'name' | 'type' | 'resourceArn' | 'segment'> & Partial<CoreAttachmentPlan>,
): CoreAttachmentPlan {
  return {
    key,
    id: ec2Id('attachment', key),
    owner: edge.account.id,
    edge: edge.region,
    state: 'AVAILABLE',
    born: -1,
    networks: [],
    vpc: null,
    transport: null,
    ...details,
  };
}

function ofVpc(edge: Place, key: Key, vpc: VpcPlan, details: Pick<CoreAttachmentPlan, 'segment'> & Partial<CoreAttachmentPlan>) {
  return attachment(edge, key, {
    name: vpc.name,
    type: 'VPC',
    resourceArn: ec2Arn(vpc.place, `vpc/${vpc.id}`),
    owner: vpc.place.account.id,
    networks: [vpc.cidr, ...(vpc.ipv6 ? [vpc.ipv6] : [])],
    vpc,
    ...details,
  });
}

/** The hub's own: the VPC of its services, a tunnel through that, its VPN, and tables of its transit gateway. */
function atEdge(home: Site, edge: Place): readonly CoreAttachmentPlan[] {
  const key = wanAttachmentKey(home.plan, edge.region);
  const services = attachableVpcs(edge)[2];
  const vpc = services && ofVpc(edge, under(key, 'services'), services, { segment: 'shared' });
  return [...(vpc ? [vpc, ...tunnels(home, edge, vpc)] : []), ...vpns(home, edge), ...tables(edge)];
}

function tunnels(home: Site, edge: Place, transport: CoreAttachmentPlan): readonly CoreAttachmentPlan[] {
  const { plan, rounds } = home;
  if (!hasWanPeering(edge)) return [];
  const key = under(wanAttachmentKey(plan, edge.region), 'connect');
  const later = births(rounds, key, 1).filter((birth) => presence(rounds, birth.key, 0.4, birth.round) === 'present');
  return [
    { key, name: 'sdwan', born: -1 },
    ...later.map((birth) => ({ key: birth.key, name: `sdwan-${birth.round}`, born: birth.round })),
  ].map(({ key: own, name, born }) =>
    attachment(edge, own, {
      name,
      type: 'CONNECT',
      resourceArn: wanArn(plan, plan.hub, `attachment/${transport.id}`),
      segment: 'shared',
      born,
      transport: transport.id,
    }),
  );
}

function vpns(home: Site, edge: Place): readonly CoreAttachmentPlan[] {
  return vpnPlans(home.at(edge))
    .filter(({ wan }) => wan)
    .map((vpn) =>
      attachment(edge, wanAttachmentKey(home.plan, 'vpn'), {
        name: vpn.name,
        type: 'SITE_TO_SITE_VPN',
        resourceArn: ec2Arn(edge, `vpn-connection/${vpn.id}`),
        segment: 'shared',
        networks: vpn.learned,
      }),
    );
}

const TABLES = ['production', 'development'] as const;

function tables(edge: Place): readonly CoreAttachmentPlan[] {
  if (!hasWanPeering(edge)) return [];
  return TABLES.map((name) =>
    attachment(edge, wanAttachmentKey(edge.plan, edge.region, name), {
      name,
      type: 'TRANSIT_GATEWAY_ROUTE_TABLE',
      resourceArn: ec2Arn(edge, `transit-gateway-route-table/${tableId(edge, name)}`),
      segment: name,
      networks: [mainVpc(edge).cidr],
    }),
  );
}

/** Which edge's peering it goes over. */
export function peeringIdOf(site: Site, { edge }: CoreAttachmentPlan): string {
  return ec2Id('peering', wanPeeringKey(placeOf(site.plan, site.plan.hub, edge)));
}

/** Those with whom the core network is shared attach their main VPCs, and take them away again. */
function partnersVpcs(home: Site, account: Account): readonly CoreAttachmentPlan[] {
  return wanEdges(home.plan).flatMap((edge) => {
    const place = placeOf(home.plan, account, edge.region);
    const spell = place.populated ? currentSpell(home.rounds, under(place.key, 'core-attachment'), 0.7) : undefined;
    return spell === undefined ? [] : [ofVpc(edge, spell.key, mainVpc(place), { segment: account.stage, born: spell.born })];
  });
}

/** VPCs of accounts outside the estate: one waits to be let in, one was turned away. */
function strangersVpcs({ plan, rounds }: Site): readonly CoreAttachmentPlan[] {
  const [edge] = wanEdges(plan);
  if (edge === undefined) return [];
  const states =
    ended(rounds) === 'lingering' ? (['PENDING_ATTACHMENT_ACCEPTANCE', 'REJECTED'] as const) : (['PENDING_ATTACHMENT_ACCEPTANCE'] as const);
  return states.map((state, index) => {
    const key = wanKey(plan, 'attachment', 'stranger', index);
    const owner = foreignAccountId(plan.root, index);
    const resourceArn = `arn:${plan.partition}:ec2:${edge.region}:${owner}:vpc/${ec2Id('vpc', under(key, 'vpc'))}`;
    return attachment(edge, key, { name: `stranger-${index}`, type: 'VPC', resourceArn, segment: 'production', owner, state });
  });
}
