import type { Effort, Scope } from '@cadastre/contracts';
import { settleBelowEmpty } from '../ledger/dependents.ts';
import { type Db, prepared, retryingDeadlocks, run } from '../statement.ts';
import { endMissing, type Findings, hasMoved, writeDeltas } from './changes.ts';
import { countStage, StageLostError } from './stage.ts';
import { NOW, STAND_COMPLETE } from './standing.ts';

/** What became of a complete observation. */
export interface MergeResult {
  /** False where nothing was to be changed any more: a later observation had been merged, or the scope had its outcome, as after a cancellation. */
  readonly merged: boolean;
  readonly rowsSeen: number;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
}

/**
 * An observation that started earlier was merged during this one and changed rows whose content this one had not kept. Nothing was changed; the
 * listing has to be repeated.
 */
export class ScopeMovedError extends Error {
  override readonly name = 'ScopeMovedError';

  constructor({ accountId, region, type }: Scope) {
    super(`${type} of ${accountId} in ${region} was changed by another observation during the listing, which has to be repeated`);
  }
}

/** A complete observation, ready to be merged. */
export interface Complete {
  readonly discoveryId: string;
  readonly scope: Scope;
  readonly startedAt: Date;
  readonly effort: Effort;
  readonly findings: Findings;
  readonly rowsSeen: number;
  /** How many rows have to be written; 0 only where there are none. */
  readonly deltas: number;
  /** How many of the registered resources were seen; null where that was not counted. */
  readonly registeredSeen: number | null;
  /** The scope as it was when the observation began. */
  readonly version: string;
  readonly resources: number;
  /** Whether other scopes wait for this one. */
  readonly awaited: boolean;
}

const STAND = `
  insert into inventory.scope as s
    (account_id, region, type, partition, outcome, outcome_since, attempted_at, observed_at, complete_at, api_calls, discovery_id)
  select $2, $3, $4, m.partition, 'complete', $5, $5, $5, ${NOW}, $6, $1
    from mine m
   where m.state <> 'done'
  ${STAND_COMPLETE}`;

const MINE = `
  mine as materialized (
    select l.partition, l.state
      from inventory.discovery_scope l
     where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.type = $4
       for update)`;

/** Locks the ledger's row and, unless the observation is too late, the scope's. */
const LOCK = prepared(
  'cadastre_merge_lock',
  `with ${MINE},
   standing as (${STAND} returning s.version, s.resources)
   select m.state, s.version, s.resources from mine m left join standing s on true`,
);

/** `$6` calls, `$7` throttles, `$8` pages, `$9` seen, `$10` added, `$11` changed, `$12` ended, `$13` reason. */
function settleLedger(finishedAt: string): string {
  return `
  update inventory.discovery_scope l
     set state = 'done', finished_at = ${finishedAt}, started_at = $5, outcome = 'complete', reason = $13, api_calls = $6, throttles = $7, pages = $8,
         rows_seen = $9, rows_added = $10, rows_changed = $11, rows_ended = $12
   where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.type = $4`;
}

const RELEASE_DEPENDENTS = `
  update inventory.discovery_scope l set state = 'planned'
   where l.discovery_id = $1 and l.account_id = $2 and l.region = $3 and l.parent_type = $4 and l.state = 'waiting'`;

/** Where nothing changed, the whole settlement is one statement, and so one round trip and one transaction. */
const SETTLE_UNCHANGED = prepared(
  'cadastre_settle_unchanged',
  `with ${MINE},
   standing as (${STAND} and s.version = $14 returning s.complete_at),
   settled as (${settleLedger('(select complete_at from standing)')} and exists (select from standing) returning 1),
   released as (${RELEASE_DEPENDENTS} and $9 > 0 and exists (select from standing))
   select count(*)::int as settled from settled`,
);

const SETTLE_CHANGED = prepared(
  'cadastre_settle_changed',
  `with settled as (${settleLedger(NOW)} returning l.finished_at),
   released as (${RELEASE_DEPENDENTS} and $14::boolean)
   update inventory.scope s set resources = $15::int, version = s.version + $16::int, complete_at = l.finished_at
     from settled l
    where s.account_id = $2 and s.region = $3 and s.type = $4 and $15::int is not null`,
);

const SUPERSEDED = 'An observation that started later was merged first; this one changed nothing.';

/**
 * Merges a complete observation in one transaction: fence, versions, history, outcome, dependents. Throws a {@link ScopeMovedError} or {@link StageLostError} where
 * the listing has to be repeated; nothing was changed then.
 */
export async function merge(db: Db, complete: Complete): Promise<MergeResult> {
  const { deltas, registeredSeen, resources, rowsSeen, awaited } = complete;
  return await retryingDeadlocks(async () => {
    if (deltas === 0 && registeredSeen === resources && !(rowsSeen === 0 && awaited) && (await settleUnchanged(db, complete))) {
      return result(complete, { added: 0, changed: 0, ended: 0 });
    }
    return await db.transaction().execute((transaction) => mergeChanged(transaction, complete));
  });
}

async function settleUnchanged(db: Db, complete: Complete): Promise<boolean> {
  const [row] = await run<{ settled: number }>(db, SETTLE_UNCHANGED, [...settlement(complete, 0, 0, 0, null), complete.version]);
  return row?.settled === 1;
}

async function mergeChanged(db: Db, complete: Complete): Promise<MergeResult> {
  const { discoveryId, scope, startedAt, effort, findings, rowsSeen } = complete;
  const [locked] = await run<{ state: string; version: string | null; resources: number | null }>(db, LOCK, [
    discoveryId,
    scope.accountId,
    scope.region,
    scope.type,
    startedAt,
    effort.apiCalls,
  ]);
  if (!locked || locked.state === 'done') return notMerged(complete);
  if (locked.version === null) {
    await run(db, SETTLE_CHANGED, [...settlement(complete, 0, 0, 0, SUPERSEDED), true, null, 0]);
    return notMerged(complete);
  }
  if (findings.kind === 'stage') {
    const found = await countStage(db, findings.observation);
    if (found !== rowsSeen) throw new StageLostError(rowsSeen, found);
  }
  const moved = locked.version !== complete.version;
  if (moved && (await hasMoved(db, scope, findings))) throw new ScopeMovedError(scope);
  const { added, changed, written } =
    complete.deltas > 0
      ? await writeDeltas(db, scope, startedAt, findings, !moved && complete.resources === 0)
      : { added: 0, changed: 0, written: 0 };
  const allSeen = !moved && complete.registeredSeen === locked.resources;
  const ended = allSeen ? 0 : await endMissing(db, scope, startedAt, findings);
  const empty = rowsSeen === 0;
  await run(db, SETTLE_CHANGED, [...settlement(complete, added, changed, ended, null), !empty, rowsSeen, written + ended > 0 ? 1 : 0]);
  if (empty && complete.awaited) await settleBelowEmpty(db, discoveryId, scope, startedAt);
  return result(complete, { added, changed, ended });
}

/** The parameters `$1` to `$13` of a settlement. */
function settlement(complete: Complete, added: number, changed: number, ended: number, reason: string | null): unknown[] {
  const { discoveryId, scope, startedAt, effort, rowsSeen } = complete;
  const { accountId, region, type } = scope;
  const { apiCalls, throttles, pages } = effort;
  return [discoveryId, accountId, region, type, startedAt, apiCalls, throttles, pages, rowsSeen, added, changed, ended, reason];
}

function result({ rowsSeen }: Complete, changes: { added: number; changed: number; ended: number }): MergeResult {
  return { merged: true, rowsSeen, ...changes, unchanged: rowsSeen - changes.added - changes.changed };
}

function notMerged({ rowsSeen }: Complete): MergeResult {
  return { merged: false, rowsSeen, added: 0, changed: 0, ended: 0, unchanged: 0 };
}
