import { setTimeout as delay } from 'node:timers/promises';
import type { DiscoverySelection } from '@cadastre/contracts';
import {
  cancelDiscovery,
  type DiscoveryRow,
  findDiscovery,
  readProgress,
  requestDiscovery,
  type StoredConnection,
} from '@cadastre/inventory';
import { openQueue } from '@cadastre/queue';
import type { Logger } from '@cadastre/telemetry';
import type { CommandContext } from '../context.ts';
import { CommandError } from '../exit-code.ts';
import type { LocalFleet } from '../local-fleet.ts';
import { isOutage } from '../outage.ts';
import { createProgressDisplay } from '../output/progress.ts';
import type { Register } from '../register.ts';

/** A discovery that was followed to its end. */
export interface Followed {
  readonly connection: StoredConnection;
  readonly discovery: DiscoveryRow;
}

interface Requested {
  readonly connection: StoredConnection;
  readonly id: string;
}

const POLL_MS = 200;
/** A fleet's scheduler takes a request within a second or two. */
const UNTAKEN_MS = 10_000;
/** A database that is restarted, or fails over, is back by then; its discoveries have gone on. */
const OUTAGE_MS = 120_000;
const SEALED: ReadonlySet<DiscoveryRow['state']> = new Set(['complete', 'partial', 'failed', 'cancelled', 'skipped']);

export async function requestDiscoveries(
  register: Register,
  connections: readonly StoredConnection[],
  selection: DiscoverySelection,
  logger: Logger,
): Promise<Requested[]> {
  const queue = await openQueue(register.queueUrl, { logger });
  try {
    const requested: Requested[] = [];
    for (const connection of connections) {
      const { id } = await requestDiscovery(register.database.db, { connectionId: connection.id, trigger: 'manual', selection });
      await queue.addPlan(id);
      requested.push({ connection, id });
    }
    return requested;
  } finally {
    await queue.close();
  }
}

/**
 * Shows progress until every discovery is sealed. Interrupted, it leaves a fleet's discoveries running and says how to cancel them, while
 * those of this process's own workers are cancelled: nobody would go on with them.
 */
export async function followDiscoveries(
  context: CommandContext,
  register: Register,
  requested: readonly Requested[],
  fleet: LocalFleet | null,
): Promise<Followed[]> {
  const { db } = register.database;
  const display = createProgressDisplay(process.stderr, context.interactive);
  const followed: Followed[] = [];
  let broken: unknown = null;
  fleet?.ended.then(
    () => undefined,
    (error: unknown) => {
      broken = error;
    },
  );
  try {
    for (const { connection, id } of requested) {
      const started = performance.now();
      let remarked = false;
      for (;;) {
        const [discovery, progress] = await overOutages(
          context,
          async () => [await findDiscovery(db, id), await readProgress(db, id)] as const,
        );
        if (!discovery) throw new CommandError(`Discovery ${id} is gone: its connection was removed meanwhile.`);
        const elapsed = performance.now() - started;
        if (discovery.state !== 'requested') display.show(connection.name, progress, elapsed);
        if (SEALED.has(discovery.state)) {
          followed.push({ connection, discovery });
          break;
        }
        if (broken !== null) throw broken;
        if (context.signal.aborted) {
          display.end();
          await interrupted(context, register, requested, fleet !== null);
        }
        if (discovery.state === 'requested' && !fleet && elapsed > UNTAKEN_MS && !remarked) {
          remarked = true;
          context.remark('No scheduler has taken this discovery yet. Start one with: cadastre up, or repeat this with --local.');
        }
        await delay(POLL_MS, undefined, { signal: context.signal }).catch(() => undefined);
      }
      display.end();
    }
    return followed;
  } finally {
    display.end();
  }
}

/** Reads, and comes back to a database that is away for a while, until the command is interrupted. */
async function overOutages<T>(context: CommandContext, read: () => Promise<T>): Promise<T> {
  let since: number | null = null;
  for (;;) {
    try {
      const found = await read();
      if (since !== null) context.remark('The database answers again.');
      return found;
    } catch (error) {
      if (!isOutage(error) || context.signal.aborted) throw error;
      if (since === null) context.remark('The database does not answer. The discovery goes on once it does; waiting for it …');
      since ??= performance.now();
      if (performance.now() - since > OUTAGE_MS) throw error;
      await delay(POLL_MS, undefined, { signal: context.signal }).catch(() => undefined);
    }
  }
}

async function interrupted(context: CommandContext, register: Register, requested: readonly Requested[], local: boolean): Promise<never> {
  if (local) for (const { id } of requested) await cancelDiscovery(register.database.db, id);
  else context.remark(`The discovery goes on in the fleet. To end it: cadastre cancel ${requested.map(({ id }) => id).join(' ')}`);
  throw new CommandError('interrupted');
}
