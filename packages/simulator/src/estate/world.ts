import type { Account } from './accounts.ts';
import { type Place, type Plan, placeOf, type Site } from './plan.ts';
import type { Rounds } from './rounds.ts';
import { oversizeCount } from './volume.ts';

/** The estate at one moment. */
export interface World {
  site(account: Account, region: string): Site;
}

/** About so many items are kept made; the places that were not asked for longest are made again when they are. */
const KEPT_ITEMS = 1_500_000;
const ITEMS_OF_AN_EMPTY_PLACE = 100;

export function createWorld(plan: Plan, rounds: Rounds): World {
  const sites = new Map<string, Site>();
  let items = 0;

  function at(place: Place): Site {
    const name = `${place.account.id} ${place.region}`;
    const known = sites.get(name);
    if (known) {
      sites.delete(name);
      sites.set(name, known);
      return known;
    }
    const site = createSite(place);
    sites.set(name, site);
    items += weight(site);
    for (const [oldest, old] of sites) {
      if (items <= KEPT_ITEMS || oldest === name) break;
      sites.delete(oldest);
      items -= weight(old);
    }
    return site;
  }

  function createSite(place: Place): Site {
    const made = new Map<string, unknown>();
    return {
      ...place,
      rounds,
      at,
      once<T>(name: string, make: () => T): T {
        if (made.has(name)) return made.get(name) as T;
        const value = make();
        made.set(name, value);
        return value;
      },
    };
  }

  return { site: (account, region) => at(placeOf(plan, account, region)) };
}

function weight(place: Place): number {
  const oversize = oversizeCount(place, 'ec2:DescribeNetworkInterfaces') + oversizeCount(place, 'ec2:DescribeSecurityGroupRules');
  return oversize + (place.populated ? place.plan.settings.resources : ITEMS_OF_AN_EMPTY_PLACE);
}
