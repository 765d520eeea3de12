import type { Resource, Scope, UnsuccessfulEnd } from '@cadastre/contracts';
import type pg from 'pg';
import { requestDiscovery, startDiscovery } from '../ledger/life-cycle.ts';
import { recordOutcome } from '../ledger/outcome.ts';
import { planScopes } from '../ledger/plan.ts';
import type { MergeResult } from '../observation/merge.ts';
import { beginObservation, type Observation, type ObservationBounds } from '../observation/observation.ts';
import type { Db } from '../statement.ts';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

export interface Reach {
  readonly connectionId: string;
  readonly targetId: string;
}

export function scopeOf(type: string, region = REGION, accountId = ACCOUNT): Scope {
  return { accountId, region, type };
}

/** A connection with one target, as far as the ledger needs them. */
export async function createReach(db: Db, name: string): Promise<Reach> {
  const { id: connectionId } = await db
    .insertInto('inventory.connection')
    .values({ name, definition: '{}', sealed_key: null, key_hint: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: targetId } = await db
    .insertInto('inventory.target')
    .values({ connection_id: connectionId, account_id: ACCOUNT, partition: 'aws', role_chain: '[]', role_arn: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { connectionId, targetId };
}

export interface Planned {
  readonly scope: Scope;
  readonly parentType?: string;
  readonly rank?: number;
}

/** A running discovery of these scopes. */
export async function startRunning(db: Db, reach: Reach, planned: readonly Planned[]): Promise<string> {
  const { id } = await requestDiscovery(db, { connectionId: reach.connectionId, trigger: 'manual', selection: {} });
  await planScopes(
    db,
    id,
    planned.map(({ scope, parentType = null, rank = 0 }) => ({ targetId: reach.targetId, scope, parentType, rank })),
  );
  await startDiscovery(db, id);
  return id;
}

export async function observe(db: Db, discoveryId: string, scope: Scope, bounds?: ObservationBounds): Promise<Observation> {
  const observation = await beginObservation(db, { discoveryId, scope, ...(bounds && { bounds }) });
  if (!observation) throw new Error('there is nothing to observe');
  return observation;
}

export const EFFORT = { apiCalls: 1, throttles: 0, pages: 1 };

export function resource(id: string, extra: Partial<Resource> = {}): Resource {
  return { id, arn: null, name: null, parentId: null, tags: {}, attributes: {}, links: [], ...extra };
}

/** Region names that no other test of the file uses. */
export function regions(): () => string {
  let used = 0;
  return () => {
    used += 1;
    return `region-${used}`;
  };
}

/** Observes the scope and finds these. */
export async function completeScope(db: Db, discoveryId: string, scope: Scope, ids: Iterable<string> = 'a'): Promise<MergeResult> {
  const observation = await observe(db, discoveryId, scope);
  await observation.add(
    [...ids].map((id) => resource(id)),
    [],
  );
  return await observation.commit(EFFORT);
}

export function denied(action = 'ec2:DescribeVpcs'): UnsuccessfulEnd {
  return {
    outcome: 'denied',
    reason: `${action} is not allowed.`,
    errorCode: 'UnauthorizedOperation',
    missingAction: action,
    requestId: 'r-1',
  };
}

export async function denyScope(db: Db, discoveryId: string, scope: Scope, end = denied()): Promise<void> {
  await recordOutcome(db, { discoveryId, scope, end, effort: EFFORT });
}

/** The ledger of one discovery, ordered by region and type. */
export async function readLedger(pool: pg.Pool, discoveryId: string, columns = 'type, state, outcome'): Promise<Record<string, unknown>[]> {
  const { rows } = await pool.query(`select ${columns} from inventory.discovery_scope where discovery_id = $1 order by region, type`, [
    discoveryId,
  ]);
  return rows;
}
