import { Command } from 'commander';
import { cancelCommand } from './commands/cancel.ts';
import { connectionCommand } from './commands/connection.ts';
import { databaseCommand } from './commands/database.ts';
import { demoCommand } from './commands/demo.ts';
import { discoverCommand } from './commands/discover.ts';
import { schedulerCommand, workerCommand } from './commands/fleet.ts';
import { migrateCommand } from './commands/migrate.ts';
import { simulateCommand } from './commands/simulate.ts';
import { sqlCommand } from './commands/sql.ts';
import { statusCommand } from './commands/status.ts';
import { upCommand } from './commands/up.ts';
import type { CommandContext } from './context.ts';

const HELP = `
Start here:
  cadastre demo                             a simulated estate, discovered and explained
  cadastre connection import estate.yaml    how your AWS is reached (cadastre connection --help shows the form)
  cadastre connection test                  every role in every region, step by step
  cadastre discover --local                 discover now, in this process
  cadastre up                               discover on schedule, in this process
  cadastre sql "select * from aws_vpc"      ask the register

Environment:
  DATABASE_URL          the register; left out, an embedded PostgreSQL in CADASTRE_HOME
  QUEUE_URL             redis:// or rediss:// for a fleet; left out, the database
  CADASTRE_KEY          seals stored access keys: openssl rand -base64 32
  CADASTRE_HOME         the embedded database's directory (default: .cadastre)
  CADASTRE_LOG_LEVEL    fatal, error, warn, info, debug, trace or silent

Exit status: 0 complete, 3 partial, 1 failed, 2 wrong usage.`;

export function createProgram(context: CommandContext): Command {
  const program = new Command('cadastre')
    .description('Discovers AWS networks and keeps them registered in PostgreSQL.')
    .version('0.1.0')
    .exitOverride()
    .showHelpAfterError('(cadastre --help lists the commands)')
    .addHelpText('after', HELP);
  const commands = [
    demoCommand(context),
    upCommand(context),
    schedulerCommand(context),
    workerCommand(context),
    migrateCommand(context),
    connectionCommand(context),
    discoverCommand(context),
    cancelCommand(context),
    statusCommand(context),
    sqlCommand(context),
    databaseCommand(context),
    simulateCommand(context),
  ];
  for (const command of commands) program.addCommand(prepared(command, program.name()));
  return program;
}

/** Commander ends the process on a mistake unless every command is told to throw, and says where help is only for those that are told so. */
function prepared(command: Command, parents: string): Command {
  const name = `${parents} ${command.name()}`;
  command.exitOverride().showHelpAfterError(`(${name} --help says more)`);
  for (const sub of command.commands) prepared(sub as Command, name);
  return command;
}
