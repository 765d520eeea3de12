import type { Partition } from '@cadastre/contracts';
import { type Account, createAccounts } from './accounts.ts';
import { fraction, integer, type Key, rootKey, under } from './key.ts';
import { type EstateOptions, type Settings, settle } from './options.ts';
import { partitionOf, shortRegion } from './regions.ts';
import type { Rounds } from './rounds.ts';

/** What is fixed from the start: accounts, and by functions over it, what stands where. */
export interface Plan {
  readonly root: Key;
  readonly partition: Partition;
  readonly settings: Settings;
  readonly accounts: readonly Account[];
  readonly hub: Account;
}

/** An account in a region. */
export interface Place {
  readonly plan: Plan;
  readonly account: Account;
  readonly region: string;
  /** The region's number among those that hold networks; -1 elsewhere. */
  readonly regionIndex: number;
  readonly key: Key;
  /** Holds a network of its own. */
  readonly populated: boolean;
}

/** A place at a moment, and what has been made of it so far. */
export interface Site extends Place {
  readonly rounds: Rounds;
  /** Makes a list once. */
  once<T>(name: string, make: () => T): T;
  /** Another place at the same moment. */
  at(place: Place): Site;
}

export function createPlan(options: EstateOptions): Plan {
  const settings = settle(options);
  const root = under(rootKey(settings.seed), 'estate');
  const partition = partitionOf(settings.regions);
  const accounts = createAccounts(root, partition, settings);
  const [hub] = accounts;
  if (!hub) throw new RangeError('an estate needs at least one account');
  return { root, partition, settings, accounts, hub };
}

export function placeOf(plan: Plan, account: Account, region: string): Place {
  const regionIndex = plan.settings.regions.indexOf(region);
  return {
    plan,
    account,
    region,
    regionIndex,
    key: under(account.key, region),
    populated: isPopulated(plan, account, regionIndex, region),
  };
}

function isPopulated({ settings }: Plan, account: Account, regionIndex: number, region: string): boolean {
  if (regionIndex < 0 || !account.regionsEnabled.includes(region)) return false;
  if (account.use === 'hub' || account.use === 'sharing') return true;
  if (settings.populated !== null) return fraction(account.key, `populated ${region}`) < settings.populated;
  if (account.use === 'sandbox') return false;
  return integer(account.key, 'home', 0, settings.regions.length - 1) === regionIndex || fraction(account.key, `second ${region}`) < 0.2;
}

/** The hub in a region that holds networks. */
export function hubIn(plan: Plan, region: string): Place {
  return placeOf(plan, plan.hub, region);
}

export function isHub({ account, populated }: Place): boolean {
  return account.use === 'hub' && populated;
}

/** Where the hub has what it has but once. */
export function isFirstHub(place: Place): boolean {
  return isHub(place) && place.regionIndex === 0;
}

/** The account after (or before) this one in the same or another region, where it holds a network. */
export function neighbourOf(place: Place, accountStep: number, region: string): Place | undefined {
  const account = place.plan.accounts[place.account.index + accountStep];
  if (!account) return undefined;
  const neighbour = placeOf(place.plan, account, region);
  return neighbour.populated ? neighbour : undefined;
}

/** The region that is `step` further in the list of those that hold networks; undefined where that is the same. */
export function regionFurther(place: Place, step: number): string | undefined {
  const { regions } = place.plan.settings;
  const further = regions[(place.regionIndex + step + regions.length) % regions.length];
  return further === place.region ? undefined : further;
}

/** The accounts that hold networks in a region, the hub among them. */
export function populatedPlaces(plan: Plan, region: string): readonly Place[] {
  return plan.accounts.map((account) => placeOf(plan, account, region)).filter((place) => place.populated);
}

/** The place whose subnets others use, where the estate has one. */
export function sharingPlace(plan: Plan, region: string): Place | undefined {
  const sharing = plan.accounts[1];
  const place = sharing && placeOf(plan, sharing, region);
  return place?.populated ? place : undefined;
}

/** Whether subnets of the sharing account are shared with this account in this region. */
export function participates(place: Place): boolean {
  const { index, use } = place.account;
  if (index < 2 || index > 400 || index % 4 === 3 || place.regionIndex < 0) return false;
  const present = place.populated || (use === 'sandbox' && place.account.regionsEnabled.includes(place.region));
  return present && sharingPlace(place.plan, place.region) !== undefined;
}

export function participants(plan: Plan, region: string): readonly Place[] {
  return plan.accounts.map((account) => placeOf(plan, account, region)).filter(participates);
}

/** `arn:partition:ec2:region:account:resource`. */
export function ec2Arn(place: Place, resource: string): string {
  return `arn:${place.plan.partition}:ec2:${place.region}:${place.account.id}:${resource}`;
}

/** How many availability zones a place uses. */
export function zoneCount(place: Place): 2 | 3 {
  return place.account.stage === 'production' ? 3 : 2;
}

const LETTERS = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] as const;

/** AWS maps zone names to zones for each account in its own way; the ids are the same for all. */
export function zoneName(place: Place, zone: number): string {
  const order = LETTERS[integer(place.key, 'zones', 0, LETTERS.length - 1)] ?? LETTERS[0];
  return `${place.region}${order[zone - 1] ?? 'a'}`;
}

export function zoneId(region: string, zone: number): string {
  return `${shortRegion(region)}-az${zone}`;
}
