import { hasLeader, listUnfinished, readUnfinishedProgress, statusEmbedded, type UnfinishedProgress } from '@cadastre/inventory';
import type { CommandContext } from './context.ts';
import { SCHEDULER } from './discovery/scheduler-watch.ts';
import { isOutage } from './outage.ts';
import { count, plural } from './output/table.ts';
import { embeddedDirectory, type Register } from './register.ts';

/** More than these are only counted. */
const DISCOVERIES_SHOWN = 5;

/** Says at once to whoever stops a command what happens, and how much is still being read. */
export async function remarkOnStopping(context: Pick<CommandContext, 'remark'>, register: Pick<Register, 'database'>): Promise<void> {
  let begun = 0;
  try {
    begun = (await readUnfinishedProgress(register.database.db)).reduce((total, discovery) => total + discovery.begun, 0);
  } catch (error) {
    // The database may be why the command stops.
    if (!isOutage(error)) throw error;
  }
  const verbs = begun === 1 ? ['is', 'stays'] : ['are', 'stay'];
  const what =
    begun === 0
      ? 'nothing is being read'
      : `up to ${plural(begun, 'scope')} still being read ${verbs[0]} given up and ${verbs[1]} as registered`;
  context.remark(`Stopping: ${what}. Ctrl-C again ends at once.`);
}

/** Says which discoveries an earlier process left unfinished, where no scheduler runs that works on them. To be called before one is started. Answers them. */
export async function remarkOnLeft(
  context: Pick<CommandContext, 'remark'>,
  register: Pick<Register, 'database'>,
): Promise<readonly UnfinishedProgress[]> {
  const { db } = register.database;
  if (await hasLeader(db, SCHEDULER)) return [];
  const left = await readUnfinishedProgress(db);
  if (left.length > DISCOVERIES_SHOWN) {
    context.remark(`Goes on with ${left.length} discoveries that were left unfinished. To end them instead: cadastre cancel --all`);
    return left;
  }
  for (const one of left) {
    const where = one.state === 'requested' ? 'not planned yet' : `${count(one.outstanding)} of ${plural(one.scopes, 'scope')} left`;
    const since = one.lastSignAt.toISOString().replace(/\.\d+Z$/, 'Z');
    context.remark(
      `Goes on with discovery ${one.id} of ${one.connectionName}, left unfinished since ${since}, ${where}. To end it instead: cadastre cancel ${one.id}`,
    );
  }
  return left;
}

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
