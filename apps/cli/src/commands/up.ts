import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { closeRegister, remarkOnLeft, remarkOnStopping, remarkOnUnfinished } from '../leave.ts';
import { startLocalFleet } from '../local-fleet.ts';
import { openRegister } from '../register.ts';

export function upCommand(context: CommandContext): Command {
  return new Command('up')
    .description(
      'Everything in one process: database (embedded unless DATABASE_URL is set), migrations, scheduler, worker. Ends with Ctrl-C.',
    )
    .action(async () => {
      const logger = commandLogger(context, 'up', 'info');
      const register = await openRegister(context, { name: 'up', logger, migrating: true });
      try {
        // Refuses a wrong key before anything is said to run.
        await register.sealer();
        await remarkOnLeft(context, register);
        const fleet = await startLocalFleet(context, register, logger);
        context.remark(
          register.embedded
            ? 'Cadastre runs with its embedded database. In another terminal: cadastre status, cadastre discover, cadastre sql. Ctrl-C ends it.'
            : 'Cadastre runs. Ctrl-C ends it.',
        );
        const interrupted = new Promise<void>((resolve) => {
          if (context.signal.aborted) resolve();
          context.signal.addEventListener('abort', () => resolve(), { once: true });
        });
        try {
          await Promise.race([fleet.ended, interrupted]);
          if (context.signal.aborted) await remarkOnStopping(context, register);
        } finally {
          await fleet.stop();
        }
        await remarkOnUnfinished(context, register);
      } finally {
        await closeRegister(context, register);
      }
    });
}
