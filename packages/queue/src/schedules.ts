import { nearestNames } from '@cadastre/contracts';
import { getNextMillis } from 'bullmq';
import type { BackedQueue } from './backend.ts';
import { JOB_OPTIONS } from './job-options.ts';
import type { Schedule } from './job-queue.ts';

/** What is wrong with the time zone of a schedule; undefined where nothing is. */
export function timeZoneMistake(timeZone: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return undefined;
  } catch {
    const [near] = nearestNames(timeZone, Intl.supportedValuesOf('timeZone'));
    return `${timeZone} is not a time zone such as Europe/Prague${near === undefined ? '' : `; did you mean ${near}?`}`;
  }
}

/** What is wrong with a cron expression or, where that is right, its time zone; undefined where nothing is. */
export function scheduleMistake(cron: string, timeZone: string): string | undefined {
  return cronMistake(cron) ?? timeZoneMistake(timeZone);
}

/** What is wrong with a cron expression; undefined where nothing is. */
export function cronMistake(cron: string): string | undefined {
  // Fewer would be filled up from the left: `0 */6 * *` would mean every minute of the first hour of every sixth day.
  const fields = cron.trim().split(/\s+/).length;
  if (!cron.trim().startsWith('@') && (fields < 5 || fields > 6)) {
    return `${cron} is not a cron expression such as "0 */6 * * *": it has ${fields} ${fields === 1 ? 'field' : 'fields'} instead of 5, or 6 with seconds`;
  }
  try {
    getNextMillis(Date.now(), { pattern: cron, tz: 'UTC' });
    return undefined;
  } catch (error) {
    return `${cron} is not a cron expression such as "0 */6 * * *": ${(error as Error).message}`;
  }
}

/**
 * Makes the job schedulers of the queue equal to these schedules. What is right already is left alone: setting a schedule anew at the very
 * moment at which it is due would skip that moment.
 */
export async function applySchedules(queue: BackedQueue, schedules: readonly Schedule[]): Promise<void> {
  const mistakes = schedules.flatMap(({ connection, cron, timeZone }) => {
    const mistake = scheduleMistake(cron, timeZone);
    return mistake === undefined ? [] : [`${connection}: ${mistake}`];
  });
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));

  const present = new Map((await queue.getJobSchedulers()).map((scheduler) => [scheduler.key, scheduler]));
  const wanted = new Set(schedules.map((schedule) => schedule.connection));
  for (const key of present.keys()) {
    if (!wanted.has(key)) await queue.removeJobScheduler(key);
  }
  for (const { connection, cron, timeZone } of schedules) {
    const scheduler = present.get(connection);
    const unchanged = scheduler?.pattern === cron && scheduler.tz === timeZone;
    if (unchanged && (await hasNextJob(queue, connection, scheduler.next))) continue;
    await queue.upsertJobScheduler(
      connection,
      { pattern: cron, tz: timeZone },
      { name: 'due', data: { connection }, opts: JOB_OPTIONS.due },
    );
  }
}

/**
 * Whether the chain goes on. The job of one moment brings the job of the next along when it starts; a queue that lost the job between the
 * two has a schedule that never comes due again.
 */
async function hasNextJob(queue: BackedQueue, key: string, next: number | undefined): Promise<boolean> {
  if (next === undefined) return false;
  return (await queue.getJobState(`repeat:${key}:${next}`)) !== 'unknown';
}
