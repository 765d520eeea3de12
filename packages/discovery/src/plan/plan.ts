import type { Catalogue, Collector } from '@cadastre/catalogue';
import type { DiscoverySelection, PlanTrouble } from '@cadastre/contracts';
import {
  type Database,
  type DiscoveryRow,
  endUnplannable,
  failDiscovery,
  findConnection,
  findDiscovery,
  planScopes,
  readKnownRegions,
  recordPlanTroubles,
  type StoredConnection,
  startDiscovery,
  type Target,
} from '@cadastre/inventory';
import { inParallel } from '../in-parallel.ts';
import { planProblems } from '../reasons.ts';
import { PlanError } from './plan-error.ts';
import { type Entry, scopesOf } from './scopes.ts';
import { chooseCollectors, planRegions, refuseUncoveredRegions } from './selection.ts';
import { isMember, type SurveyDeps, survey } from './survey.ts';
import { findTargets } from './targets.ts';
import { regionsTrouble, summarise } from './troubles.ts';

export interface PlanDeps extends SurveyDeps {
  readonly database: Pick<Database, 'db'>;
  readonly catalogue: Pick<Catalogue, 'expand'>;
}

/** So many accounts are asked at a time. */
const TARGETS_AT_A_TIME = 16;

/**
 * Plans a requested discovery: connection → accounts → targets → regions → scopes, streamed into the ledger as the accounts answer. May be repeated, also after it was
 * killed half-way: scopes that are planned already stay as they are. A discovery that cannot be planned is sealed as failed, with the reason.
 */
export async function planDiscovery(deps: PlanDeps, discoveryId: string, signal: AbortSignal): Promise<void> {
  const { db } = deps.database;
  const discovery = await findDiscovery(db, discoveryId);
  if (discovery?.state !== 'requested') return;
  try {
    const { planned, troubles } = await planRequested(deps, discovery, signal);
    if (planned === 0) throw new PlanError(planProblems.nothingSelected);
    const reason = summarise(troubles);
    if (!(await startDiscovery(db, discoveryId, reason))) return;
    deps.logger.info({ discoveryId, scopes: planned }, 'Discovery planned');
    if (reason !== null) deps.logger.warn({ discoveryId, reason }, 'Discovery planned without knowing all that there is to be read');
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    await failDiscovery(db, discoveryId, error.message);
    deps.logger.warn({ discoveryId, reason: error.message }, 'Discovery could not be planned');
  }
}

async function planRequested(
  deps: PlanDeps,
  discovery: DiscoveryRow,
  signal: AbortSignal,
): Promise<{ planned: number; troubles: PlanTrouble[] }> {
  const { db } = deps.database;
  const connection = await findConnection(db, discovery.connectionName);
  if (!connection || connection.id !== discovery.connectionId) throw new PlanError(planProblems.connectionRemoved);
  const { definition } = connection;
  const { selection } = discovery;
  const collectors = chooseCollectors(deps.catalogue, definition, selection.types);
  refuseUncoveredRegions(definition, selection.regions);
  const { targets, asked, troubles, lister } = await findTargets(deps, connection, selection, signal);

  let planned = 0;
  const surveyed = inParallel(targets, TARGETS_AT_A_TIME, (target) =>
    entriesOf(deps, { target, connection, collectors, selection, lister, signal }),
  );
  for await (const { entries, asked: accountId, trouble } of surveyed) {
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
    if (accountId !== null) asked.push({ subject: 'regions', accountId });
    if (trouble !== null) troubles.push(trouble);
  }
  await recordPlanTroubles(db, connection.id, discovery.id, { asked, troubles });
  return { planned, troubles };
}

interface Surveyed {
  readonly target: Target;
  readonly connection: StoredConnection;
  readonly collectors: readonly Collector[];
  readonly selection: DiscoverySelection;
  /** The account that lists the organization's accounts. */
  readonly lister: string | null;
  readonly signal: AbortSignal;
}

interface Entries {
  /** All scopes of one target: some thousands at most. */
  readonly entries: Entry[];
  /** The account that was asked for its regions, since those are what the connection takes; null where it was not. */
  readonly asked: string | null;
  readonly trouble: PlanTrouble | null;
}

async function entriesOf(deps: PlanDeps, surveyed: Surveyed): Promise<Entries> {
  const { target, connection, collectors, selection, signal } = surveyed;
  const { definition } = connection;
  const { accountId, partition } = target;
  const { denied, enabled, untold } = await survey(deps, target, connection, signal);
  const member = denied === null && (await asksInVain(deps, surveyed));
  const all = definition.regions === 'all' && selection.regions === undefined;
  const types = collectors.flatMap(({ scope, type }) => (scope === 'regional' ? type : []));
  const known = all ? await readKnownRegions(deps.database.db, accountId, types, { observed: enabled !== null }) : [];
  const regions = planRegions(definition, selection.regions, partition, enabled, known);
  return {
    entries: [...scopesOf(target, collectors, regions, { denied, member })],
    asked: all && (enabled !== null || untold !== null) ? accountId : null,
    trouble: all && untold !== null ? regionsTrouble(accountId, untold) : null,
  };
}

/** Whether others are to be asked about the organization in its place: known of an account that is reached, and that does not list the accounts itself. */
async function asksInVain(deps: PlanDeps, { target, connection, collectors, lister, signal }: Surveyed): Promise<boolean> {
  if (target.accountId === lister || !collectors.some(({ about }) => about === 'organization')) return false;
  return await isMember(deps, target, connection, signal);
}
