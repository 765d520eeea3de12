import { resetEmbedded, statusEmbedded, stopEmbedded } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { CommandError, UsageError } from '../exit-code.ts';
import { embeddedDirectory, openRegister } from '../register.ts';

export function databaseCommand(context: CommandContext): Command {
  const command = new Command('database').description('The embedded PostgreSQL, used where DATABASE_URL is not set.');
  const directory = (): string => embeddedDirectory(context.config());
  const absent = (): string => `There is no embedded database in ${context.config().home}`;

  command
    .command('start')
    .description('Starts it, brings its schema up to date and leaves it running.')
    .action(async () => {
      const logger = commandLogger(context, 'database');
      const own = { ...context, config: () => ({ ...context.config(), databaseUrl: null }) };
      const register = await openRegister(own, { name: 'database', logger, keep: true });
      await register.close();
      context.print(register.databaseUrl);
    });

  command
    .command('stop')
    .description('Stops it.')
    .action(async () => {
      const { state } = await statusEmbedded(directory());
      const stopped = await stopEmbedded(directory());
      context.print(stopped ? 'Stopped.' : state === 'absent' ? `${absent()}.` : 'It was not running.');
    });

  command
    .command('url')
    .description('Prints its URL, for psql and dashboards. It has to run.')
    .action(async () => {
      const status = await statusEmbedded(directory());
      if (status.state === 'absent') throw new CommandError(`${absent()} yet. Make one and start it with: cadastre database start`);
      if (status.state === 'stopped')
        throw new CommandError(`The embedded database in ${context.config().home} does not run. Start it with: cadastre database start`);
      context.print(status.url);
    });

  command
    .command('reset')
    .description('Stops it and deletes everything in it: the register, its history and the stored connections.')
    .option('--yes', 'do it without asking')
    .action(async (options: { yes?: boolean }) => {
      const { home } = context.config();
      if ((await statusEmbedded(directory())).state === 'absent') {
        context.print(`${absent()}: nothing was deleted.`);
        return;
      }
      if (!options.yes)
        throw new UsageError(
          `This deletes the embedded database in ${home} with all that is registered in it. Repeat with --yes to do it.`,
        );
      await resetEmbedded(directory());
      context.print(`The embedded database in ${home} is gone. The next command that needs it makes a new one.`);
    });

  return command;
}
