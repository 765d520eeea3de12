import type { Catalogue, Collector } from '@cadastre/catalogue';
import type { DiscoverySelection } from '@cadastre/contracts';
import {
  type Database,
  type DiscoveryRow,
  endUnplannable,
  failDiscovery,
  findConnection,
  findDiscovery,
  planScopes,
  readKnownRegions,
  registerTargets,
  type StoredConnection,
  startDiscovery,
  type Target,
} from '@cadastre/inventory';
import { inParallel } from '../in-parallel.ts';
import { planProblems } from '../reasons.ts';
import { PlanError } from './plan-error.ts';
import { type Entry, scopesOf } from './scopes.ts';
import { chainsOf, chooseCollectors, narrowToAccounts, planRegions, refuseUncoveredRegions } from './selection.ts';
import { deniedFor, identify, type SurveyDeps, survey } from './survey.ts';

export interface PlanDeps extends SurveyDeps {
  readonly database: Pick<Database, 'db'>;
  readonly catalogue: Pick<Catalogue, 'expand'>;
}

/** So many accounts are asked at a time. */
const TARGETS_AT_A_TIME = 16;

/**
 * Plans a requested discovery: connection → targets → regions → scopes, streamed into the ledger as the accounts answer. May be repeated, also after it was
 * killed half-way: scopes that are planned already stay as they are. A discovery that cannot be planned is sealed as failed, with the reason.
 */
export async function planDiscovery(deps: PlanDeps, discoveryId: string, signal: AbortSignal): Promise<void> {
  const { db } = deps.database;
  const discovery = await findDiscovery(db, discoveryId);
  if (discovery?.state !== 'requested') return;
  try {
    const planned = await planRequested(deps, discovery, signal);
    if (planned === 0) throw new PlanError(planProblems.nothingSelected);
    if (await startDiscovery(db, discoveryId)) deps.logger.info({ discoveryId, scopes: planned }, 'Discovery planned');
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    await failDiscovery(db, discoveryId, error.message);
    deps.logger.warn({ discoveryId, reason: error.message }, 'Discovery could not be planned');
  }
}

async function planRequested(deps: PlanDeps, discovery: DiscoveryRow, signal: AbortSignal): Promise<number> {
  const { db } = deps.database;
  const connection = await findConnection(db, discovery.connectionName);
  if (!connection || connection.id !== discovery.connectionId) throw new PlanError(planProblems.connectionRemoved);
  const { definition } = connection;
  const { selection } = discovery;
  const collectors = chooseCollectors(deps.catalogue, definition, selection.types);
  refuseUncoveredRegions(definition, selection.regions);
  const targets = await findTargets(deps, connection, selection, signal);

  let planned = 0;
  const surveyed = inParallel(targets, TARGETS_AT_A_TIME, (target) =>
    entriesOf(deps, { target, connection, collectors, selection, signal }),
  );
  for await (const entries of surveyed) {
    signal.throwIfAborted();
    // Outcomes first: a scope that waits for one of them is settled when the discovery starts.
    await endUnplannable(
      db,
      discovery.id,
      entries.flatMap(({ end, ...scope }) => (end === null ? [] : { ...scope, end })),
    );
    await planScopes(
      db,
      discovery.id,
      entries.filter(({ end }) => end === null),
    );
    planned += entries.length;
  }
  return planned;
}

/** The targets of the discovery, registered. */
async function findTargets(
  deps: PlanDeps,
  connection: StoredConnection,
  selection: DiscoverySelection,
  signal: AbortSignal,
): Promise<Target[]> {
  const chains = await Promise.all(
    chainsOf(connection.definition).map(async (chain) => ({
      ...chain,
      accountId: chain.accountId ?? (await ownAccount(deps, chain, connection, signal)),
    })),
  );
  return await registerTargets(deps.database.db, connection.id, narrowToAccounts(chains, selection.accounts));
}

/** Without an account there is no scope that could carry the reason, so it becomes the discovery's. */
async function ownAccount(
  deps: PlanDeps,
  chain: { partition: Target['partition']; roleChain: Target['roleChain'] },
  connection: StoredConnection,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await identify(deps, { ...chain, targetId: 'own', accountId: null }, connection, signal);
  } catch (error) {
    signal.throwIfAborted();
    const denied = deniedFor(error, chain);
    throw denied === null ? error : new PlanError(denied.reason);
  }
}

interface Surveyed {
  readonly target: Target;
  readonly connection: StoredConnection;
  readonly collectors: readonly Collector[];
  readonly selection: DiscoverySelection;
  readonly signal: AbortSignal;
}

/** All scopes of one target: some thousands at most. */
async function entriesOf(deps: PlanDeps, { target, connection, collectors, selection, signal }: Surveyed): Promise<Entry[]> {
  const { denied, enabled } = await survey(deps, target, connection, signal);
  const known = enabled === null ? await readKnownRegions(deps.database.db, target.accountId) : [];
  const regions = planRegions(connection.definition, selection.regions, target.partition, enabled, known);
  return [...scopesOf(target, collectors, regions, denied)];
}
