import { hasLeader } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import type { Register } from '../register.ts';

/** The name under which schedulers lead. */
export const SCHEDULER = 'scheduler';

const LOOK_EVERY_MS = 1_000;
/** Another scheduler takes over within a second or two of an orderly end. */
const LEADERLESS_MS = 4_000;

export interface SchedulerWatch {
  /** Looks, unless it has just done so, and says where nobody works on what is waited for. `before` is called before something is said. */
  look(before: () => void): Promise<void>;
}

export function watchScheduler(
  context: Pick<CommandContext, 'remark'>,
  register: Pick<Register, 'database'>,
  what: string,
  now: () => number = () => performance.now(),
): SchedulerWatch {
  let looked = Number.NEGATIVE_INFINITY;
  let since: number | null = null;
  let remarked = false;
  const remark = (before: () => void, text: string): void => {
    before();
    context.remark(text);
    remarked = !remarked;
  };
  return {
    look: async (before) => {
      if (now() - looked < LOOK_EVERY_MS) return;
      looked = now();
      if (await hasLeader(register.database.db, SCHEDULER)) {
        since = null;
        if (remarked) remark(before, `A scheduler works on ${what} now.`);
        return;
      }
      since ??= looked;
      if (looked - since < LEADERLESS_MS || remarked) return;
      remark(
        before,
        `No scheduler runs, so nobody works on ${what}. Start one in another terminal: cadastre up. Or end this with Ctrl-C and repeat it with --local.`,
      );
    },
  };
}
