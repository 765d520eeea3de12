import type { Account } from './accounts.ts';
import { ec2Id, type Key, under } from './key.ts';
import { hubIn, isFirstHub, type Place, type Plan } from './plan.ts';
import { births, type Rounds } from './rounds.ts';
import type { Spell } from './spell.ts';

/** Network Manager is not in China. */
export function hasWan({ partition }: Plan): boolean {
  return partition !== 'aws-cn';
}

/** What belongs to Network Manager belongs to no region. */
export function wanArn(plan: Plan, account: Account, resource: string): string {
  return `arn:${plan.partition}:networkmanager::${account.id}:${resource}`;
}

export function wanKey({ hub }: Plan, ...path: readonly (string | number)[]): Key {
  return under(hub.key, 'wan', ...path);
}

/** `backbone` has everything, `lab` but what is being tried. */
export function globalNetworkId(plan: Plan, name: 'backbone' | 'lab'): string {
  return ec2Id('global-network', wanKey(plan, 'global-network', name));
}

/** Whether the hub asks about its backbone: no other global network has anything in it. */
export function isBackbone({ plan, account }: Place, id: string): boolean {
  return account === plan.hub && hasWan(plan) && id === globalNetworkId(plan, 'backbone');
}

export function coreNetworkId(plan: Plan): string {
  return ec2Id('core-network', wanKey(plan, 'core-network'));
}

export function coreNetworkArn(plan: Plan): string {
  return wanArn(plan, plan.hub, `core-network/${coreNetworkId(plan)}`);
}

const MOST_EDGES = 4;

/** Where the core network has edges: the first regions in which the hub holds a network. */
export function wanEdges(plan: Plan): readonly Place[] {
  if (!hasWan(plan)) return [];
  return plan.settings.regions
    .map((region) => hubIn(plan, region))
    .filter(({ populated }) => populated)
    .slice(0, MOST_EDGES);
}

/** The edges that a transit gateway is peered with: the first two. */
export function hasWanPeering(place: Place): boolean {
  return wanEdges(place.plan)
    .slice(0, 2)
    .some(({ region, account }) => region === place.region && account === place.account);
}

export function wanPeeringKey({ plan, region }: Place): Key {
  return wanKey(plan, 'peering', region);
}

/** The same peering as the transit gateway has it. */
export function wanPeeringAttachmentKey(place: Place): Key {
  return under(wanPeeringKey(place), 'transit-gateway');
}

/** The hub has a VPN that ends at the core network. */
export function hasWanVpn(place: Place): boolean {
  return hasWan(place.plan) && isFirstHub(place);
}

export function wanAttachmentKey(plan: Plan, ...path: readonly string[]): Key {
  return wanKey(plan, 'attachment', ...path);
}

export interface Segment {
  readonly name: string;
  readonly edges: readonly string[];
  /** Those whose networks it may reach. */
  readonly shared: readonly string[];
}

export interface PolicyVersion extends Spell {
  readonly number: number;
  readonly alias: 'LIVE' | 'LATEST' | null;
  readonly segments: readonly Segment[];
}

const FIRST_VERSIONS = 3;
const KEPT_VERSIONS = 5;

/** The latest waits to be put to work, the one before it is at work; the oldest are deleted. */
export function policyVersions(plan: Plan, rounds: Rounds): readonly PolicyVersion[] {
  const key = wanKey(plan, 'policy');
  const first = Array.from({ length: FIRST_VERSIONS }, (_, index) => ({ key: under(key, index), born: -1 }));
  const later = births(rounds, key, 1).map(({ key: own, round }) => ({ key: own, born: round }));
  const all = [...first, ...later];
  return all
    .map(
      (spell, index): PolicyVersion => ({
        ...spell,
        number: index + 1,
        alias: index === all.length - 1 ? 'LATEST' : index === all.length - 2 ? 'LIVE' : null,
        segments: segmentsOf(plan, index + 1),
      }),
    )
    .slice(-KEPT_VERSIONS);
}

/** Every other version has a segment for partners. */
function segmentsOf(plan: Plan, version: number): readonly Segment[] {
  const edges = wanEdges(plan).map(({ region }) => region);
  return [
    { name: 'production', edges, shared: ['shared'] },
    { name: 'development', edges: edges.slice(0, 2), shared: ['shared'] },
    { name: 'shared', edges, shared: ['production', 'development'] },
    ...(version % 2 === 1 ? [{ name: 'partners', edges: edges.slice(0, 1), shared: ['shared'] }] : []),
  ];
}

export function liveVersion(plan: Plan, rounds: Rounds): PolicyVersion | undefined {
  return policyVersions(plan, rounds).find(({ alias }) => alias === 'LIVE');
}
