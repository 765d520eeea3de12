import type { ManagedPrefixList, PrefixList, PrefixListEntry } from '@aws-sdk/client-ec2';
import { onPremisesBlock, within } from './addresses.ts';
import { ec2Id, fraction, integer, type Key, shortId, under } from './key.ts';
import { ec2Arn, hubIn, type Place, type Site } from './plan.ts';
import { alterations, births, ended, presence } from './rounds.ts';
import { tagsOf } from './tags.ts';
import { mainVpc } from './vpc-plan.ts';

/** Services with a gateway endpoint: DescribePrefixLists gives their blocks too. */
export const GATEWAY_SERVICES = ['s3', 'dynamodb'] as const;

const AWS_LISTS: readonly { readonly service: string; readonly blocks: number }[] = [
  { service: 's3', blocks: 6 },
  { service: 'dynamodb', blocks: 3 },
  { service: 'ec2-instance-connect', blocks: 1 },
  { service: 'route53-healthchecks', blocks: 6 },
  { service: 'global.cloudfront.origin-facing', blocks: 12 },
  { service: 'vpc-lattice', blocks: 2 },
];

/** The same in every account of a region. */
function awsListKey(place: Place, service: string): Key {
  return under(place.plan.root, 'aws-prefix-list', place.region, service);
}

export function awsPrefixListId(place: Place, service: string): string {
  return shortId('pl', awsListKey(place, service));
}

function awsListName(place: Place, service: string): string {
  return service.startsWith('global.') ? `com.amazonaws.${service}` : `com.amazonaws.${place.region}.${service}`;
}

function awsBlocks(place: Place, service: string, count: number): string[] {
  const start = integer(awsListKey(place, service), 'start', 0, 200);
  return Array.from({ length: count }, (_, index) => within('198.18.0.0/15', 24, start + index * 20));
}

/** DescribePrefixLists: AWS's own lists, with their blocks. */
export function prefixLists(site: Site): readonly PrefixList[] {
  return site.once('prefix-lists', () =>
    AWS_LISTS.map(({ service, blocks }) => ({
      PrefixListId: awsPrefixListId(site, service),
      PrefixListName: awsListName(site, service),
      Cidrs: awsBlocks(site, service, blocks),
    })),
  );
}

/** A list of the account's own. */
interface OwnList {
  readonly key: Key;
  readonly name: string;
  readonly gone: boolean;
  readonly entries: readonly PrefixListEntry[];
  readonly version: number;
}

/** The list of the company's networks that the hub shares with every account that holds a network. */
export function corporateListId(place: Place): string {
  return ec2Id('pl', listKey(hubIn(place.plan, place.region), 'corporate-networks'));
}

/** The list that the hub's transit gateway drops. */
export function blockedListId(hub: Place): string {
  return ec2Id('pl', listKey(hub, 'blocked-sources'));
}

/** The list of what lies behind the hub's VPNs, which its transit gateway sends to a VPN. */
export function premisesListId(hub: Place): string {
  return ec2Id('pl', listKey(hub, 'on-premises'));
}

function listKey(place: Place, name: string): Key {
  return under(place.key, 'prefix-list', name);
}

function ownLists(site: Site): readonly OwnList[] {
  return site.once('own-prefix-lists', () => {
    if (!site.populated) return [];
    if (site.account.use !== 'hub') return fraction(site.key, 'prefix-list') < 0.4 ? [ownList(site, 'partners', 4)] : [];
    const former = ended(site.rounds) === 'lingering' ? [ownList(site, 'former-partners', 2, true)] : [];
    return [
      ownList(site, 'corporate-networks', 8),
      ownList(site, 'on-premises', 5),
      ownList(site, 'blocked-sources', site.regionIndex === 0 ? 130 : 12),
      ...former,
    ];
  });
}

function ownList(site: Site, name: string, count: number, gone = false): OwnList {
  const key = listKey(site, name);
  const first: readonly PrefixListEntry[] = Array.from({ length: count }, (_, index) => ({
    Cidr: listedBlock(site, name, index),
    Description: `${name} ${index + 1}`,
  }));
  const kept = first.filter((_, index) => index === 0 || presence(site.rounds, under(key, index), 1 / (count * 2)) === 'present');
  const added = births(site.rounds, key, 1).map(
    ({ key: birth, round }): PrefixListEntry => ({
      Cidr: within('198.19.0.0/16', 28, (round % 64) * 64 + integer(birth, 'block', 0, 63)),
      Description: 'added by request',
    }),
  );
  const ends = count - kept.length;
  return { key, name, gone, entries: [...kept, ...added], version: 1 + ends + added.length };
}

/** Block number `index` of a list. No list names a block twice. */
function listedBlock(site: Site, name: string, index: number): string {
  if (name === 'corporate-networks') return index === 0 ? mainVpc(site).cidr : within('10.128.0.0/9', 16, index * 3);
  if (name === 'on-premises') return onPremisesBlock(site.regionIndex * 16 + index);
  return within('198.18.0.0/16', 25, index * 2 + integer(listKey(site, name), 'start', 0, 100));
}

export function managedPrefixLists(site: Site): readonly ManagedPrefixList[] {
  return site.once('managed-prefix-lists', () => [
    ...AWS_LISTS.map(({ service }): ManagedPrefixList => {
      const id = awsPrefixListId(site, service);
      return {
        PrefixListId: id,
        AddressFamily: 'IPv4',
        State: 'create-complete',
        PrefixListArn: `arn:${site.plan.partition}:ec2:${site.region}:aws:prefix-list/${id}`,
        PrefixListName: awsListName(site, service),
        Tags: [],
        OwnerId: 'AWS',
      };
    }),
    ...ownLists(site).map((list) => describeList(site, site, list)),
    ...sharedLists(site).map((list) => describeList(site, site.at(hubIn(site.plan, site.region)), list)),
  ]);
}

function sharedLists(site: Site): readonly OwnList[] {
  if (!site.populated || site.account.use === 'hub') return [];
  return ownLists(site.at(hubIn(site.plan, site.region))).filter(({ name }) => name === 'corporate-networks');
}

function describeList(viewer: Site, owner: Site, list: OwnList): ManagedPrefixList {
  const id = ec2Id('pl', list.key);
  const own = viewer.account === owner.account;
  return {
    PrefixListId: id,
    AddressFamily: 'IPv4',
    State: stateOf(list),
    PrefixListArn: ec2Arn(owner, `prefix-list/${id}`),
    PrefixListName: list.name,
    MaxEntries: Math.max(20, Math.ceil((list.entries.length * 1.5) / 10) * 10),
    Version: list.version,
    Tags: own ? tagsOf(owner.account, list.key, list.name, alterations(owner.rounds, list.key, 0.1)) : [],
    OwnerId: owner.account.id,
  };
}

function stateOf(list: OwnList): 'delete-complete' | 'create-complete' | 'modify-complete' {
  if (list.gone) return 'delete-complete';
  return list.version === 1 ? 'create-complete' : 'modify-complete';
}

/** GetManagedPrefixListEntries; empty for a list that the account does not see. */
export function prefixListEntries(site: Site, prefixListId: string): readonly PrefixListEntry[] {
  const aws = AWS_LISTS.find(({ service }) => awsPrefixListId(site, service) === prefixListId);
  if (aws) return awsBlocks(site, aws.service, aws.blocks).map((Cidr) => ({ Cidr }));
  return [...ownLists(site), ...sharedLists(site)].find(({ key }) => ec2Id('pl', key) === prefixListId)?.entries ?? [];
}
