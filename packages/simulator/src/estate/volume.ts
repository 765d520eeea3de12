import { fraction } from './key.ts';
import type { OversizeOperation } from './options.ts';
import type { Place } from './plan.ts';

/** How much of the things that come in numbers a place holds. */
export interface Volume {
  readonly vpcs: number;
  readonly instances: number;
  /** Network interfaces that belong to no instance. */
  readonly interfaces: number;
  readonly groups: number;
}

/** What a place has whatever its size: what AWS itself lists, gateways, tables, a load balancer. And what each VPC brings with it. */
const OF_A_PLACE = 100;
const OF_A_VPC = 52;
const RESOURCES_PER_VPC = 200;
const RULES_PER_GROUP = 7;

/** Splits the resources that a place is to hold. Together with what stands anyway they come to about that number. */
export function volumeOf(place: Place): Volume {
  if (!place.populated) return { vpcs: 0, instances: 0, interfaces: 0, groups: 0 };
  const resources = place.plan.settings.resources * (0.8 + 0.4 * fraction(place.key, 'volume'));
  const vpcs = Math.max(1, Math.round(resources / RESOURCES_PER_VPC));
  const rest = Math.max(8, resources - OF_A_PLACE - OF_A_VPC * vpcs);
  return {
    vpcs,
    instances: Math.max(2, Math.round(rest * 0.27)),
    interfaces: Math.max(1, Math.round(rest * 0.05)),
    groups: Math.max(2, Math.round((rest * 0.41) / (RULES_PER_GROUP + 1))),
  };
}

/** How many items one operation lists here beyond the others. */
export function oversizeCount(place: Place, operation: OversizeOperation): number {
  const { oversize } = place.plan.settings;
  const here = oversize?.operation === operation && oversize.accountIndex === place.account.index && oversize.region === place.region;
  return here ? oversize.count : 0;
}
