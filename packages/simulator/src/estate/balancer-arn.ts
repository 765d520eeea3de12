import { hex, type Key } from './key.ts';
import type { Place } from './plan.ts';

/** How ARNs and descriptions of network interfaces name the kinds of load balancers. */
export type BalancerPrefix = 'app' | 'net' | 'gwy';

export function balancingArn(place: Place, resource: string): string {
  return `arn:${place.plan.partition}:elasticloadbalancing:${place.region}:${place.account.id}:${resource}`;
}

/** `app/web/` and sixteen digits. */
export function balancerPath(prefix: BalancerPrefix, name: string, key: Key): string {
  return `${prefix}/${name}/${hex(key)}`;
}

export function balancerArn(place: Place, prefix: BalancerPrefix, name: string, key: Key): string {
  return balancingArn(place, `loadbalancer/${balancerPath(prefix, name, key)}`);
}

export function certificateArn(place: Place, key: Key): string {
  return `arn:${place.plan.partition}:acm:${place.region}:${place.account.id}:certificate/${hex(key)}`;
}
