import { setTimeout as delay } from 'node:timers/promises';
import { cancelDiscovery, type DiscoveryRow, findDiscovery, hasLeader, readProgress, requestDiscovery } from '@cadastre/inventory';
import { openQueue } from '@cadastre/queue';
import type { Logger } from '@cadastre/telemetry';
import type { CommandContext } from '../context.ts';
import { CommandError } from '../exit-code.ts';
import { remarkOnStopping } from '../leave.ts';
import type { LocalFleet } from '../local-fleet.ts';
import { isOutage } from '../outage.ts';
import { createProgressDisplay } from '../output/progress.ts';
import type { Register } from '../register.ts';
import type { Wanted } from './choose-accounts.ts';
import { SCHEDULER, watchScheduler } from './scheduler-watch.ts';

/** A discovery that was followed to its end. */
export interface Followed {
  readonly connectionName: string;
  readonly discovery: DiscoveryRow;
}

/** A discovery that is to be followed. */
export interface Requested {
  readonly connectionName: string;
  readonly id: string;
}

const POLL_MS = 200;
/** A database that is restarted, or fails over, is back by then; its discoveries have gone on. */
const OUTAGE_MS = 120_000;
const SEALED: ReadonlySet<DiscoveryRow['state']> = new Set(['complete', 'partial', 'failed', 'cancelled', 'skipped']);

export async function requestDiscoveries(register: Register, wanted: readonly Wanted[], logger: Logger): Promise<Requested[]> {
  const queue = await openQueue(register.queueUrl, { logger });
  try {
    const requested: Requested[] = [];
    for (const { connection, selection } of wanted) {
      const { id } = await requestDiscovery(register.database.db, { connectionId: connection.id, trigger: 'manual', selection });
      await queue.addPlan(id);
      requested.push({ connectionName: connection.name, id });
    }
    return requested;
  } finally {
    await queue.close();
  }
}

/**
 * Shows progress until every discovery is sealed. Interrupted, it leaves a fleet's discoveries running and says how to cancel them, while
 * those of this process's own workers are cancelled: nobody would go on with them. `left`: discoveries that this process's workers go on with, and that are followed first;
 * they are not cancelled, since it was not this command that asked for them.
 */
export async function followDiscoveries(
  context: CommandContext,
  register: Register,
  requested: readonly Requested[],
  { fleet, left = [] }: { fleet: LocalFleet | null; left?: readonly Requested[] },
): Promise<Followed[]> {
  const followedOnes = [...left, ...requested];
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
    for (const { connectionName, id } of followedOnes) {
      const started = performance.now();
      const scheduler = fleet === null ? watchScheduler(context, register, `discovery ${id} of ${connectionName}`) : null;
      for (;;) {
        const [discovery, progress] = await overOutages(
          context,
          async () => [await findDiscovery(db, id), await readProgress(db, id)] as const,
        );
        if (!discovery) throw new CommandError(`Discovery ${id} is gone: its connection was removed meanwhile.`);
        const elapsed = performance.now() - started;
        if (discovery.state !== 'requested') display.show(connectionName, progress, elapsed);
        if (SEALED.has(discovery.state)) {
          followed.push({ connectionName, discovery });
          break;
        }
        if (broken !== null) throw broken;
        if (context.signal.aborted) {
          display.end();
          await interrupted(context, register, requested, fleet !== null);
        }
        await overOutages(context, async () => await scheduler?.look(() => display.end()));
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

/** Cancels what this process alone would have gone on with, now that its fleet has stopped, and says what became of each. */
export async function cancelRequested(context: CommandContext, register: Register, requested: readonly Requested[]): Promise<void> {
  const { db } = register.database;
  for (const { id, connectionName } of requested) {
    try {
      await cancelDiscovery(db, id);
      const { state } = (await findDiscovery(db, id)) ?? { state: 'gone' };
      context.remark(`Discovery ${id} of ${connectionName} is ${state}. What it has read is registered.`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      context.remark(`Discovery ${id} of ${connectionName} could not be cancelled (${why}). To end it: cadastre cancel ${id}`);
    }
  }
}

async function interrupted(context: CommandContext, register: Register, requested: readonly Requested[], local: boolean): Promise<never> {
  const { db } = register.database;
  if (local) {
    await remarkOnStopping(context, register);
    // What is cancelled already need not be waited for. Whether it worked is seen once nobody works on it any more.
    for (const { id } of requested) await cancelDiscovery(db, id).catch(() => undefined);
  } else {
    const ids = requested.map(({ id }) => id).join(' ');
    const goesOn = (await hasLeader(db, SCHEDULER)) ? 'in the fleet' : 'once a scheduler runs: cadastre up';
    context.remark(`The discovery goes on ${goesOn}. To end it: cadastre cancel ${ids}`);
  }
  throw new CommandError('interrupted');
}
