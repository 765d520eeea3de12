import type { Collector } from '@cadastre/catalogue';
import { GLOBAL_REGION, PARTITION_HOME_REGION, type Partition, type Scope } from '@cadastre/contracts';

/** The region to call for a scope; null where the partition has no such service. */
export function calledRegion(
  collector: Pick<Collector, 'homeRegion'>,
  { partition }: { readonly partition: Partition },
  scope: Scope,
): string | null {
  if (collector.homeRegion) return collector.homeRegion[partition];
  return scope.region === GLOBAL_REGION ? PARTITION_HOME_REGION[partition] : scope.region;
}
