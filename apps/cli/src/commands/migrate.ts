import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { openRegister } from '../register.ts';

export function migrateCommand(context: CommandContext): Command {
  return new Command('migrate')
    .description('Brings the schema of the register and of its queue up to date. Safe to repeat, and to run from several places at once.')
    .action(async () => {
      const register = await openRegister(context, {
        name: 'migrate',
        logger: commandLogger(context, 'migrate', 'info'),
        migrating: true,
      });
      await register.close();
      context.print('The schema is up to date.');
    });
}
