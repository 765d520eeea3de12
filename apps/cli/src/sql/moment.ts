import { readReach } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import type { Register } from '../register.ts';

const FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** A moment as people write it: a day, or a day and a time; UTC unless it has a zone. Throws a {@link UsageError} for anything else. */
export function momentOf(text: string): Date {
  const [, day, time = '00:00', zone = 'Z'] = FORM.exec(text.trim()) ?? [];
  const midnight = new Date(`${day}T00:00Z`);
  const moment = new Date(`${day}T${time}${zone.toUpperCase()}`);
  // JavaScript takes the 30th of February for the 2nd of March.
  const isDay = day !== undefined && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  if (isDay && !Number.isNaN(moment.getTime())) return moment;
  throw new UsageError(`--as-of ${text}: not a time such as 2026-01-31, 2026-01-31T12:00Z or 2026-01-31T12:00+01:00.`);
}

/** Refuses a moment that is still to come, and says what the register can't know of one: every view would answer without a word. */
export async function checkMoment(
  context: Pick<CommandContext, 'remark'>,
  { database }: Pick<Register, 'database'>,
  moment: Date,
): Promise<void> {
  const { now, empty, begins, keptFrom } = await readReach(database.db, moment);
  const at = moment.toISOString();
  if (moment > now)
    throw new UsageError(`--as-of ${at} is still to come: it is ${now.toISOString()}. Leave it out to ask for the present.`);
  if (empty) {
    const since = begins === null ? 'nothing has been registered since either' : `the register begins at ${begins.toISOString()}`;
    context.remark(`Nothing was registered yet at ${at}; ${since}.`);
  } else if (keptFrom !== null && moment < keptFrom) {
    context.remark(
      `Former versions are kept from ${keptFrom.toISOString()} on. Of ${at} only what has not changed since is shown: it is not all that was there.`,
    );
  }
}
