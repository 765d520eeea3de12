import { under } from './key.ts';
import { type LatticeThing, latticeThing, ownServices, type ServicePlan } from './lattice-plan.ts';
import { isHub, type Site } from './plan.ts';

export interface TargetGroupPlan extends LatticeThing {
  /** null where nothing forwards to it. */
  readonly service: ServicePlan | null;
}

/** Each service has one. */
export function targetGroupOf(service: ServicePlan): TargetGroupPlan {
  const key = under(service.key, 'target-group');
  return { ...latticeThing(service.owner, 'tg', 'targetgroup', key, service.name, service.born), service };
}

export function targetGroupPlans(site: Site): readonly TargetGroupPlan[] {
  const idle = latticeThing(site, 'tg', 'targetgroup', under(site.key, 'lattice', 'target-group', 'jobs'), 'jobs');
  return [...ownServices(site).map(targetGroupOf), ...(isHub(site) ? [{ ...idle, service: null }] : [])];
}
