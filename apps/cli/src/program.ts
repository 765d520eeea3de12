import { Command } from 'commander';
import type { CommandContext } from './context.ts';

const HELP = `
Start here:
  cadastre demo                             a simulated estate, discovered and explained
  cadastre policy --form cloudformation     the role that Cadastre needs in each account
  cadastre connection import estate.yaml    how your AWS is reached (cadastre connection --help shows the form)
  cadastre connection test                  every role in every region, step by step
  cadastre discover --local                 discover now, in this process
  cadastre up                               discover on schedule, in this process
  cadastre find 10.1.2.3                    what has an address, a name, a tag
  cadastre tree vpc-0a1b2c3d                what surrounds a thing
  cadastre sql "select * from aws_vpc"      ask the register

Environment:
  DATABASE_URL          the register; left out, an embedded PostgreSQL in CADASTRE_HOME
  QUEUE_URL             redis:// or rediss:// for a fleet; left out, the database
  CADASTRE_KEY          seals stored access keys: openssl rand -base64 32
  CADASTRE_HOME         the embedded database's directory (default: .cadastre)
  CADASTRE_LOG_LEVEL    fatal, error, warn, info, debug, trace or silent

Exit status: 0 complete, 3 partial, 1 failed, 2 wrong usage.`;

type MakeCommand = (context: CommandContext) => Promise<Command>;

/** In the order of the manual. Each is loaded when it is asked for: the AWS SDK, the simulator and the queue take time to load, and most commands need one of them. */
const COMMANDS: Readonly<Record<string, MakeCommand>> = {
  demo: async (context) => (await import('./commands/demo.ts')).demoCommand(context),
  up: async (context) => (await import('./commands/up.ts')).upCommand(context),
  scheduler: async (context) => (await import('./commands/fleet.ts')).schedulerCommand(context),
  worker: async (context) => (await import('./commands/fleet.ts')).workerCommand(context),
  migrate: async (context) => (await import('./commands/migrate.ts')).migrateCommand(context),
  connection: async (context) => (await import('./commands/connection.ts')).connectionCommand(context),
  discover: async (context) => (await import('./commands/discover.ts')).discoverCommand(context),
  cancel: async (context) => (await import('./commands/cancel.ts')).cancelCommand(context),
  status: async (context) => (await import('./commands/status.ts')).statusCommand(context),
  account: async (context) => (await import('./commands/account.ts')).accountCommand(context),
  find: async (context) => (await import('./commands/find.ts')).findCommand(context),
  tree: async (context) => (await import('./commands/tree.ts')).treeCommand(context),
  sql: async (context) => (await import('./commands/sql.ts')).sqlCommand(context),
  policy: async (context) => (await import('./commands/policy.ts')).policyCommand(context),
  database: async (context) => (await import('./commands/database.ts')).databaseCommand(context),
  simulate: async (context) => (await import('./commands/simulate.ts')).simulateCommand(context),
};

/** The program with the one command that is wanted. Without one that there is, as for its help, it has all of them. */
export async function createProgram(context: CommandContext, wanted?: string): Promise<Command> {
  const program = new Command('cadastre')
    .description('Discovers AWS networks and keeps them registered in PostgreSQL.')
    .version('0.1.0')
    .exitOverride()
    .showHelpAfterError('(cadastre --help lists the commands)')
    .addHelpText('after', HELP);
  const chosen = wanted !== undefined && Object.hasOwn(COMMANDS, wanted) ? COMMANDS[wanted] : undefined;
  for (const make of chosen ? [chosen] : Object.values(COMMANDS)) program.addCommand(prepared(await make(context), program.name()));
  return program;
}

/** Commander ends the process on a mistake unless every command is told to throw, and says where help is only for those that are told so. */
function prepared(command: Command, parents: string): Command {
  const name = `${parents} ${command.name()}`;
  command.exitOverride().showHelpAfterError(`(${name} --help says more)`);
  for (const sub of command.commands) prepared(sub as Command, name);
  return command;
}
