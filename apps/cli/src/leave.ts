import { hasLeader, listUnfinished, statusEmbedded } from '@cadastre/inventory';
import type { CommandContext } from './context.ts';
import { SCHEDULER } from './discovery/scheduler-watch.ts';
import { isOutage } from './outage.ts';
import { embeddedDirectory, type Register } from './register.ts';

/** More than these are only counted. */
const DISCOVERIES_SHOWN = 5;

/** To be said at once to whoever stops a command that lets running work finish. */
export const STOPPING = 'Stopping: what runs may finish. Ctrl-C again ends at once.';

/** Says which discoveries have not ended, now that this process does not work on them any more. */
export async function remarkOnUnfinished(context: Pick<CommandContext, 'remark'>, register: Pick<Register, 'database'>): Promise<void> {
  const { db } = register.database;
  try {
    const unfinished = await listUnfinished(db);
    if (unfinished.length === 0) return;
    const where = (await hasLeader(db, SCHEDULER)) ? 'in the fleet' : 'at the next start';
    if (unfinished.length > DISCOVERIES_SHOWN) context.remark(`${unfinished.length} discoveries go on ${where}.`);
    else for (const { id, connectionName } of unfinished) context.remark(`Discovery ${id} of ${connectionName} goes on ${where}.`);
  } catch (error) {
    // The database may be why the command stops.
    if (!isOutage(error)) throw error;
  }
}

/** Closes the register and says, where the command was interrupted, whether the embedded database still runs. */
export async function closeRegister(context: CommandContext, register: Register): Promise<void> {
  await register.close();
  if (!context.signal.aborted || !register.embedded) return;
  const { state } = await statusEmbedded(embeddedDirectory(context.config()));
  context.remark(
    state === 'running'
      ? 'The database runs on: another command uses it, or it was started with cadastre database start.'
      : 'The database is stopped.',
  );
}
