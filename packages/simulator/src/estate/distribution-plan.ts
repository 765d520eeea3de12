import { homeOf } from './account-place.ts';
import type { Account } from './accounts.ts';
import { hasCloudFront } from './edge.ts';
import { fraction, hex, type Key, under } from './key.ts';
import type { Site } from './plan.ts';
import { births, presence } from './rounds.ts';

/** `site`: the hub's own, from several origins; `tenants`: the hub's for others; `web`: in front of an account's load balancers. */
type DistributionUse = 'site' | 'tenants' | 'web' | 'trial';

export interface DistributionPlan {
  readonly key: Key;
  readonly id: string;
  readonly use: DistributionUse;
  readonly domainName: string;
  readonly born: number;
}

/** The hub has two; most of the accounts with networks of their own have one, which may go; some try another. */
export function distributionPlans(site: Site, account: Account = site.account): readonly DistributionPlan[] {
  const home = homeOf(site, account);
  return home.once('distribution-plans', () => {
    if (!hasCloudFront(home) || account.use === 'sharing' || account.use === 'sandbox') return [];
    const suffix = home.plan.partition === 'aws-cn' ? 'cloudfront.cn' : 'cloudfront.net';
    const distribution = (use: DistributionUse, key = under(account.key, 'distribution', use), born = -1): DistributionPlan => ({
      key,
      id: `E${hex(key).slice(0, 13).toUpperCase()}`,
      use,
      domainName: `d${hex(under(key, 'name')).slice(0, 13)}.${suffix}`,
      born,
    });
    const trials = births(home.rounds, under(account.key, 'distributions'), 1)
      .filter(({ key, round }) => fraction(key, 'kept') < 0.4 && presence(home.rounds, key, 0.4, round) === 'present')
      .map(({ key, round }) => distribution('trial', key, round));
    if (account.use === 'hub') return [distribution('site'), distribution('tenants'), ...trials];
    const web = distribution('web');
    const there = fraction(web.key, 'wanted') < 0.6 && presence(home.rounds, web.key, 0.04) === 'present';
    return there ? [web, ...trials] : trials;
  });
}
