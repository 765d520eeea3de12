import { placesOf } from './account-place.ts';
import type { Account } from './accounts.ts';
import { loadBalancers } from './load-balancer.ts';
import { type BalancerPlan, balancerPlans } from './load-balancer-plan.ts';
import type { Site } from './plan.ts';

/** What names lead to and the edge forwards to: the load balancer that a place always has for the web. */
export interface WebBalancer {
  readonly region: string;
  readonly arn: string;
  readonly dnsName: string;
  /** The hosted zone that AWS keeps for its name. */
  readonly zoneId: string;
  readonly internal: boolean;
  readonly privateIps: readonly string[];
}

/** One in each region where the account holds a network. */
export function webBalancers(site: Site, account: Account = site.account): readonly WebBalancer[] {
  return placesOf(site, account).flatMap((place) => webBalancer(site.at(place)));
}

function webBalancer(site: Site): readonly WebBalancer[] {
  return site.once('web-balancer', () => {
    const [plan] = balancerPlans(site);
    const { LoadBalancerArn: arn, DNSName: dnsName, CanonicalHostedZoneId: zoneId } = loadBalancers(site)[0] ?? {};
    if (plan === undefined || arn === undefined || dnsName === undefined || zoneId === undefined) return [];
    const privateIps = plan.interfaces.map(({ privateIp }) => privateIp);
    return [{ region: site.region, arn, dnsName, zoneId, internal: plan.internal, privateIps }];
  });
}

/** A load balancer of a place that the internet does not reach, and that stays: what CloudFront may come to from inside. */
export function hiddenBalancer(site: Site): BalancerPlan | undefined {
  return balancerPlans(site).find(({ internal, prefix, born }) => internal && prefix !== 'gwy' && born < 0);
}
