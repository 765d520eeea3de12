import type { Collector } from '@cadastre/catalogue';
import { GLOBAL_REGION, type Scope, type UnsuccessfulEnd } from '@cadastre/contracts';
import type { Target } from '@cadastre/inventory';
import { calledRegion } from '../called-region.ts';
import { endOf, ends } from '../reasons.ts';
import type { RegionPlan } from './selection.ts';

/** A scope of the plan: one to be read, or one of which it is known already that it cannot be. */
export interface Entry {
  readonly targetId: string;
  readonly scope: Scope;
  readonly parentType: string | null;
  readonly rank: number;
  readonly end: UnsuccessfulEnd | null;
}

/** What others wait for is read first; everything else in any order. */
function rankCollectors(collectors: readonly Collector[]): Map<string, number> {
  const awaited = new Set(collectors.flatMap(({ parent }) => parent ?? []));
  return new Map(collectors.map(({ type }) => [type, awaited.has(type) ? 0 : 1]));
}

/** What is known of a target before its scopes are read. */
export interface Standing {
  /** Why none of them can be read. */
  readonly denied: UnsuccessfulEnd | null;
  /** Whether it is an account that may not ask about its organization as a whole. */
  readonly member: boolean;
}

/** The scopes of one target. */
export function* scopesOf(
  target: Pick<Target, 'id' | 'accountId' | 'partition' | 'roleArn'>,
  collectors: readonly Collector[],
  regions: RegionPlan,
  { denied, member }: Standing,
): Generator<Entry> {
  const ranks = rankCollectors(collectors);
  const { accountId, partition } = target;
  const entry = (collector: Collector, region: string, end: UnsuccessfulEnd | null): Entry => ({
    targetId: target.id,
    scope: { accountId, region, type: collector.type },
    parentType: collector.parent ?? null,
    rank: ranks.get(collector.type) ?? 1,
    end: denied ?? end,
  });
  for (const collector of collectors) {
    if (collector.scope === 'regional') {
      for (const region of regions.enabled) yield entry(collector, region, null);
      for (const region of regions.disabled) yield entry(collector, region, regionDisabled(collector, region));
    } else if (regions.global) {
      const scope: Scope = { accountId, region: GLOBAL_REGION, type: collector.type };
      const offered = calledRegion(collector, target, scope) !== null;
      const asked = !(member && collector.about === 'organization');
      const end = offered ? null : ends.notInPartition(collector.type, partition);
      yield entry(collector, GLOBAL_REGION, asked ? end : ends.ofOrganization());
    }
  }
}

function regionDisabled(collector: Collector, region: string): UnsuccessfulEnd {
  const failure = {
    kind: 'region-disabled',
    code: null,
    requestId: null,
    httpStatus: null,
    action: null,
    deniedBy: null,
    endpoint: null,
    message: '',
  } as const;
  return endOf(failure, { step: 'region', region, roleArn: null, action: collector.permissions[0] });
}
