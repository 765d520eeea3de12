import { homeOf, partnersOfHub, placesOf } from './account-place.ts';
import type { Account } from './accounts.ts';
import { fraction, hex, integer, type Key, under } from './key.ts';
import type { Place, Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';
import { mainVpc } from './vpc-plan.ts';

/**
 * - `company`, `signed`: the hub's, for everyone; the second one is signed, and has name servers of its own.
 * - `corporate`, `reverse`: the hub's, for VPCs, of other accounts too.
 * - `public`, `private`: an account's own.
 * - `trial`: somebody tries something.
 */
type ZoneUse = 'company' | 'signed' | 'corporate' | 'reverse' | 'public' | 'private' | 'trial';

export interface ZonePlan {
  readonly account: Account;
  readonly key: Key;
  /** Without what AWS writes before it. */
  readonly id: string;
  readonly use: ZoneUse;
  /** With a dot at its end. */
  readonly name: string;
  /** Those that resolve names by it; empty where everyone does. */
  readonly vpcs: readonly ZoneVpc[];
  /** Those of other accounts that may be associated, and are not yet. */
  readonly invited: readonly ZoneVpc[];
  readonly born: number;
}

export interface ZoneVpc {
  readonly id: string;
  readonly region: string;
}

export const COMPANY = 'example.com.';
export const CORPORATE = 'corp.example.';

export function isPrivateZone({ vpcs }: ZonePlan): boolean {
  return vpcs.length > 0;
}

/** As Route 53 numbers hosted zones now. */
export function hostedZoneId(key: Key): string {
  return `Z0${(hex(key) + hex(under(key, 'zone'))).slice(0, 19).toUpperCase()}`;
}

export function publicZoneName(account: Account): string {
  return `${account.name}.${COMPANY}`;
}

export function publicZoneKey(account: Account): Key {
  return under(account.key, 'hosted-zone', 'public');
}

/** The zones that an account owns. */
export function zonePlans(site: Site, account: Account = site.account): readonly ZonePlan[] {
  const home = homeOf(site, account);
  return home.once('zone-plans', () => {
    if (account.use === 'sandbox') return [];
    const own = placesOf(home).map(zoneVpc);
    const zone = (use: ZoneUse, name: string, details: Partial<ZonePlan> = {}): ZonePlan => {
      const key = details.key ?? under(account.key, 'hosted-zone', use);
      return { account, key, id: hostedZoneId(key), use, name, vpcs: [], invited: [], born: -1, ...details };
    };
    const trials = births(home.rounds, under(account.key, 'hosted-zones'), 1)
      .filter(({ key, round }) => fraction(key, 'kept') < 0.5 && presence(home.rounds, key, 0.4, round) === 'present')
      .map(({ key, round }) => zone('trial', `trial-${round}.${account.name}.example.net.`, { key, born: round }));
    if (account.use === 'hub') {
      return [
        zone('company', COMPANY),
        zone('signed', 'example.org.'),
        zone('corporate', CORPORATE, guestsOf(home, own)),
        zone('reverse', '10.in-addr.arpa.', { vpcs: own }),
        ...trials,
      ];
    }
    const inside = own.length === 0 ? [] : [zone('private', `${account.name}.${CORPORATE}`, { vpcs: own })];
    return account.use === 'sharing' ? inside : [zone('public', publicZoneName(account)), ...inside, ...trials];
  });
}

function zoneVpc(place: Place): ZoneVpc {
  return { id: mainVpc(place).id, region: place.region };
}

/** Main VPCs of other accounts: each comes to the company's zone, and may leave it again; the first was asked, and has not come yet. */
function guestsOf(home: Site, own: readonly ZoneVpc[]): Pick<ZonePlan, 'vpcs' | 'invited'> {
  const others = partnersOfHub(home).flatMap((account) => placesOf(home, account));
  const sides = others.map((place, index) => {
    const key = under(place.key, 'corporate-zone');
    const joins = fraction(key, 'joined') < 0.7 !== (alterations(home.rounds, key, 0.08, 'joined') % 2 === 1);
    return { vpc: zoneVpc(place), joined: index > 0 && joins };
  });
  return {
    vpcs: [...own, ...sides.filter(({ joined }) => joined).map(({ vpc }) => vpc)],
    invited: sides.filter(({ joined }) => !joined).map(({ vpc }) => vpc),
  };
}

/** Four servers, as AWS gives them to a public zone; all private zones have the same, which nobody asks. */
export function nameServers(key: Key | null): readonly string[] {
  return ['com', 'org', 'net', 'co.uk'].map((top, index) => {
    const number = key === null ? 0 : integer(key, top, 1, 511);
    return `ns-${index * 512 + number}.awsdns-${String(number % 64).padStart(2, '0')}.${top}`;
  });
}

/** The hub's own four servers, for zones that are to keep theirs. */
export function delegationSetKey(hub: Account): Key {
  return under(hub.key, 'delegation-set');
}

export function nameServersOf({ account, key, use, vpcs }: ZonePlan): readonly string[] {
  if (use === 'signed') return nameServers(delegationSetKey(account));
  return nameServers(vpcs.length > 0 ? null : key);
}
