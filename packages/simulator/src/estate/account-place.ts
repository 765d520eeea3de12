import type { Account } from './accounts.ts';
import { type Place, placeOf, type Site } from './plan.ts';
import { homeRegion } from './regions.ts';

/** Where an account's global things are made, whatever region is asked. */
export function homeOf(site: Site, account: Account = site.account): Site {
  return site.at(placeOf(site.plan, account, homeRegion(site.plan.partition)));
}

/** The regions in which an account holds a network. */
export function placesOf(site: Site, account: Account = site.account): readonly Place[] {
  return site.plan.settings.regions.map((region) => placeOf(site.plan, account, region)).filter(({ populated }) => populated);
}

/** The accounts that the hub deals with one by one: the first of those that hold networks of their own. */
export function partnersOfHub(site: Site): readonly Account[] {
  return site.plan.accounts.slice(0, PARTNERS).filter(({ use }) => use === 'workload');
}

/** So that what the hub has does not grow with the estate. */
const PARTNERS = 15;
