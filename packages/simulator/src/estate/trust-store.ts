import { balancingArn } from './balancer-arn.ts';
import { hex, type Key, under } from './key.ts';
import { isHub, type Site } from './plan.ts';

interface TrustStorePlan {
  readonly key: Key;
  readonly name: string;
  readonly arn: string;
}

/** By whose certificates the hub's load balancers know the staff. */
export function trustStorePlan(site: Site): TrustStorePlan | undefined {
  if (!isHub(site)) return undefined;
  const key = under(site.key, 'trust-store');
  return { key, name: 'staff', arn: balancingArn(site, `truststore/staff/${hex(key)}`) };
}
