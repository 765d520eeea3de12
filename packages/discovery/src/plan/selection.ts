import { type Catalogue, type Collector, UnknownTypeError } from '@cadastre/catalogue';
import {
  type ConnectionDefinition,
  DEFAULT_ENABLED_REGIONS,
  GLOBAL_REGION,
  type Partition,
  parseRoleArn,
  partitionOfRegion,
  type RoleStep,
} from '@cadastre/contracts';
import { ownPartitionOf, roleChainsOf } from '@cadastre/inventory';
import { planProblems } from '../reasons.ts';
import { PlanError } from './plan-error.ts';

/** The collectors of a discovery, parents before dependents: those of the connection, narrowed to the selection and what it is listed under. */
export function chooseCollectors(
  catalogue: Pick<Catalogue, 'expand'>,
  { types, excludeTypes }: Pick<ConnectionDefinition, 'types' | 'excludeTypes'>,
  selected: readonly string[] | undefined,
): Collector[] {
  try {
    const covered = catalogue.expand(types, excludeTypes ?? []);
    if (selected === undefined) return covered;
    const known = new Set(covered);
    const narrowed = selected.map((pattern) => catalogue.expand([pattern], excludeTypes ?? []).filter((collector) => known.has(collector)));
    const uncovered = selected.filter((_pattern, index) => narrowed[index]?.length === 0);
    if (uncovered.length > 0) throw new PlanError(planProblems.uncoveredTypes(uncovered));
    const chosen = new Set(narrowed.flat());
    return covered.filter((collector) => chosen.has(collector));
  } catch (error) {
    if (error instanceof UnknownTypeError) throw new PlanError(error.message);
    throw error;
  }
}

/** A chain of roles and the account that it leads to; null where that is yet to be asked. */
export interface Chain {
  readonly accountId: string | null;
  readonly partition: Partition;
  readonly roleChain: readonly RoleStep[];
}

export function chainsOf(definition: ConnectionDefinition): Chain[] {
  return roleChainsOf(definition).map((roleChain) => {
    const last = roleChain.at(-1);
    const arn = last && parseRoleArn(last.arn);
    if (arn) return { accountId: arn.accountId, partition: arn.partition, roleChain };
    return { accountId: null, partition: ownPartitionOf(definition), roleChain };
  });
}

/** Throws where an account is selected that no chain leads to. */
export function narrowToAccounts<T extends { readonly accountId: string }>(
  targets: readonly T[],
  selected: readonly string[] | undefined,
): T[] {
  if (selected === undefined) return [...targets];
  const known = new Set(targets.map(({ accountId }) => accountId));
  const unknown = selected.filter((account) => !known.has(account));
  if (unknown.length > 0) throw new PlanError(planProblems.unknownAccounts(unknown));
  return targets.filter(({ accountId }) => selected.includes(accountId));
}

/** The regions of one target, in no order that matters. */
export interface RegionPlan {
  /** To be read. */
  readonly enabled: readonly string[];
  /** Wanted, but not enabled in the account. */
  readonly disabled: readonly string[];
  /** Whether the scopes that belong to no region are wanted too. */
  readonly global: boolean;
}

/** Throws where a region is selected that the connection does not cover. */
export function refuseUncoveredRegions({ regions }: Pick<ConnectionDefinition, 'regions'>, selected: readonly string[] | undefined): void {
  if (selected === undefined || regions === 'all') return;
  const unknown = selected.filter((region) => region !== GLOBAL_REGION && !regions.includes(region));
  if (unknown.length > 0) throw new PlanError(planProblems.unknownRegions(unknown));
}

/**
 * @param enabled what the account says; null where it does not let us ask.
 * @param known where the account was read before, looked at where the connection takes all: those regions stay in sight where it does not let us ask, and
 * those that it says are not enabled any more are told as disabled.
 */
export function planRegions(
  { regions }: Pick<ConnectionDefinition, 'regions'>,
  selected: readonly string[] | undefined,
  partition: Partition,
  enabled: readonly string[] | null,
  known: readonly string[] = [],
): RegionPlan {
  const global = selected === undefined || selected.includes(GLOBAL_REGION);
  const named = selected?.filter((region) => region !== GLOBAL_REGION);
  const all = [...(enabled ?? DEFAULT_ENABLED_REGIONS[partition]), ...known];
  const wanted = [...new Set(named ?? (regions === 'all' ? all : regions))].filter((region) => partitionOfRegion(region) === partition);
  return {
    enabled: enabled === null ? wanted : wanted.filter((region) => enabled.includes(region)),
    disabled: enabled === null ? [] : wanted.filter((region) => !enabled.includes(region)),
    global,
  };
}
