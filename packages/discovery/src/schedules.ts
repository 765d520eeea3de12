import type { StoredConnection } from '@cadastre/inventory';
import { type Schedule, scheduleMistake } from '@cadastre/queue';

export interface Schedules {
  readonly valid: readonly Schedule[];
  /** Those that can't be kept, and why. */
  readonly mistakes: readonly { readonly connection: string; readonly mistake: string }[];
}

/** The schedules of all connections that have one. One that is wrong must not keep the others from being set. */
export function schedulesOf(connections: readonly Pick<StoredConnection, 'name' | 'definition'>[]): Schedules {
  const valid: Schedule[] = [];
  const mistakes: { connection: string; mistake: string }[] = [];
  for (const { name, definition } of connections) {
    if (definition.schedule === undefined) continue;
    const schedule = { connection: name, cron: definition.schedule, timeZone: definition.timeZone ?? 'UTC' };
    const mistake = scheduleMistake(schedule.cron, schedule.timeZone);
    if (mistake === undefined) valid.push(schedule);
    else mistakes.push({ connection: name, mistake });
  }
  return { valid, mistakes };
}
