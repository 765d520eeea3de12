import type { Accelerator, CustomRoutingAccelerator } from '@aws-sdk/client-global-accelerator';
import { homeOf, placesOf } from './account-place.ts';
import type { Account } from './accounts.ts';
import { publicAddress } from './addresses.ts';
import { hasAccelerators } from './edge.ts';
import { fraction, hex, type Key, moment, momentOfRound, under, uuid } from './key.ts';
import type { Site } from './plan.ts';
import { alterations, births, presence } from './rounds.ts';

export interface AcceleratorPlan {
  readonly key: Key;
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  readonly edits: number;
  readonly born: number;
}

export function acceleratorArn({ plan }: Site, account: Account, key: Key): string {
  return `arn:${plan.partition}:globalaccelerator::${account.id}:accelerator/${uuid(key)}`;
}

/** The hub's, one of some other accounts, and some that are tried. */
export function acceleratorPlans(site: Site, account: Account = site.account): readonly AcceleratorPlan[] {
  const home = homeOf(site, account);
  return home.once('accelerator-plans', () => {
    if (!hasAccelerators(home) || account.use === 'sharing' || placesOf(home).length === 0) return [];
    const accelerator = (name: string, key: Key, born = -1): AcceleratorPlan => ({
      key,
      arn: acceleratorArn(home, account, key),
      name,
      dnsName: `a${hex(key)}.awsglobalaccelerator.com`,
      edits: alterations(home.rounds, key, 0.1, 'alter', born),
      born,
    });
    const key = under(account.key, 'accelerator');
    const trials = births(home.rounds, key, 1)
      .filter((birth) => fraction(birth.key, 'kept') < 0.4 && presence(home.rounds, birth.key, 0.4, birth.round) === 'present')
      .map((birth) => accelerator(`trial-${birth.round}`, birth.key, birth.round));
    if (account.use === 'hub') return [accelerator('edge', key), ...trials];
    return fraction(key, 'wanted') < 0.25 && presence(home.rounds, key, 0.04) === 'present' ? [accelerator('front', key), ...trials] : [];
  });
}

/** What accelerators of both kinds have in common. */
export function describeAccelerator({ key, arn, name, dnsName, edits, born }: AcceleratorPlan): Accelerator & CustomRoutingAccelerator {
  const created = born < 0 ? moment(key) : momentOfRound(born, key);
  return {
    AcceleratorArn: arn,
    Name: name,
    IpAddressType: 'IPV4',
    Enabled: edits % 3 !== 1,
    IpSets: [
      {
        IpFamily: 'IPv4',
        IpAddresses: [0, 1].map((index) => publicAddress(fraction(under(key, index), 'public'))),
        IpAddressFamily: 'IPv4',
      },
    ],
    DnsName: dnsName,
    Status: 'DEPLOYED',
    CreatedTime: created,
    LastModifiedTime: edits === 0 ? created : momentOfRound(born + edits, key),
  };
}

export function listenerArn(accelerator: string, key: Key): string {
  return `${accelerator}/listener/${hex(key).slice(0, 8)}`;
}

export function endpointGroupArn(listener: string, key: Key): string {
  return `${listener}/endpoint-group/${hex(key).slice(0, 12)}`;
}
