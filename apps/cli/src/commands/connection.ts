import { DEFAULT_PROFILE, isTypeProfile, nearestNames, TYPE_PROFILES } from '@cadastre/contracts';
import { listAccounts, listConnections, removeConnection, type StoredConnection } from '@cadastre/inventory';
import { Command, Option } from 'commander';
import { checkConnections } from '../connections/check.ts';
import { readConnectionFile, renderConnectionFile } from '../connections/connection-file.ts';
import { type AddFlags, writtenInFlags } from '../connections/from-flags.ts';
import { secretSources } from '../connections/secret.ts';
import { showAccounts } from '../connections/show-accounts.ts';
import { storeConnections } from '../connections/store.ts';
import { testConnections } from '../connections/test-connections.ts';
import { describeTried, verdictOf } from '../connections/tried.ts';
import { type CommandContext, commandLogger } from '../context.ts';
import { CommandError, EXIT, UsageError } from '../exit-code.ts';
import { firstOf } from '../output/names.ts';
import { table } from '../output/table.ts';
import { openRegister, type Register } from '../register.ts';

const FILE_FORM = `
A connection file:

  connections:
    - name: production
      credentials:                       # left out: the SDK's default chain; or { profile: network }
        accessKeyId: { env: CADASTRE_AWS_KEY }
        secretAccessKey: { file: /run/secrets/aws }
      regions: [us-east-1, eu-west-1]    # or: all
      roles:                             # left out: the account of the credentials themselves
        - arn: arn:aws:iam::111122223333:role/CadastreDiscovery
          externalId: 5f0c
      types: network
      schedule: "0 */6 * * *"            # left out: only by hand
      timeZone: Europe/Prague
    - name: estate
      regions: all
      organization:                      # takes its accounts from AWS Organizations, anew at each discovery
        role: CadastreDiscovery          # the same name in every account
        externalId: 5f0c
        from:                            # who lists the accounts; left out: the credentials
          arn: arn:aws:iam::444455556666:role/CadastreListsAccounts
        include:                         # left out: all; all of it has to apply
          organizationalUnits: [ou-ab12-34cdefgh]
          tags: { environment: [production, "stag*"] }
        exclude:                         # none of it may apply
          accounts: ["777788889999"]
          names: ["sandbox-*"]
        forgetAfterDays: 365             # left out: only by cadastre account forget`;

const collect = (value: string, earlier: string[] = []): string[] => [...earlier, value];

export function connectionCommand(context: CommandContext): Command {
  const command = new Command('connection')
    .description('How AWS is reached: credentials, regions, roles, schedule.')
    .addHelpText('after', FILE_FORM);
  const withRegister = async (work: (register: Register) => Promise<void>): Promise<void> => {
    const register = await openRegister(context, { name: 'connection', logger: commandLogger(context, 'connection') });
    try {
      await work(register);
    } finally {
      await register.close();
    }
  };

  command
    .command('add')
    .description(
      'Adds a connection, or replaces the one of that name. Secrets are read from variables, files or the terminal, never from arguments.',
    )
    .argument('<name>', 'lower-case letters, digits and hyphens')
    .requiredOption('--regions <list>', 'region codes separated by commas, or: all')
    .option('--role <arn>', 'a role to assume, one account each; repeat for more', collect)
    .option('--external-id <id>', 'the external id that the trust policies of these roles ask for')
    .option('--organization-role <name>', 'takes the accounts from the organization; the name of the role in each of them')
    .option('--organization-from <arn>', 'the role that lists the accounts; left out, the credentials do')
    .option('--organizational-unit <id>', 'only accounts in or below this unit; repeat for more', collect)
    .option('--exclude-account <id>', "none of the organization's accounts of this id; repeat for more", collect)
    .option('--session-name <name>', 'the name of the sessions, as CloudTrail shows it')
    .option('--profile <name>', 'a named profile of the AWS configuration files')
    .option('--access-key-id-env <variable>', 'the variable that holds the access key id')
    .option('--access-key-id-file <file>', 'the file that holds the access key id')
    .option('--secret-access-key-env <variable>', 'the variable that holds the secret access key')
    .option('--secret-access-key-file <file>', 'the file that holds the secret access key')
    .option('--prompt', 'ask for the access key at the terminal')
    .addOption(new Option('--partition <name>', 'default: that of the roles, else of the regions').choices(['aws', 'aws-cn', 'aws-us-gov']))
    .option('--types <list>', `resource types separated by commas, or: ${TYPE_PROFILES.join(', ')}`, DEFAULT_PROFILE)
    .option('--exclude-types <list>', 'resource types to leave out')
    .option('--schedule <cron>', 'when to discover, as a cron expression; left out, only by hand')
    .option('--time-zone <zone>', 'the time zone of the schedule, e.g. Europe/Prague')
    .option('--endpoint <url>', 'send every request there instead of AWS')
    .action(async (name: string, flags: AddFlags) => {
      const checked = await checkConnections(writtenInFlags(name, flags), secretSources(context));
      await withRegister((register) => storeConnections(context, register, checked));
    });

  command
    .command('import')
    .description('Adds every connection of a YAML file, or replaces those of the same names: all of them, or none where one has a mistake.')
    .argument('<file>')
    .action(async (file: string) => {
      const checked = await checkConnections(await readConnectionFile(file), secretSources(context));
      await withRegister((register) => storeConnections(context, register, checked));
    });

  command
    .command('export')
    .description('Prints connections in the form that import reads. Secrets stay sealed: the file names where they were read from.')
    .argument('[names...]', 'default: all')
    .action(async (names: string[]) => {
      await withRegister(async (register) => {
        const chosen = await chooseConnections(register, names);
        if (chosen.length === 0) context.remark(NONE_YET);
        else context.print(renderConnectionFile(chosen.map((connection) => connection.definition)).trimEnd());
      });
    });

  command
    .command('list')
    .description('Lists the connections.')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      await withRegister(async (register) => {
        const connections = await listConnections(register.database.db);
        if (options.json) context.print(JSON.stringify(connections.map(visible), null, 2));
        else if (connections.length === 0) context.remark(NONE_YET);
        else context.print(table(['NAME', 'CREDENTIALS', 'ROLES', 'REGIONS', 'TYPES', 'SCHEDULE'], connections.map(summary)));
      });
    });

  command
    .command('show')
    .description('Shows one connection.')
    .argument('<name>')
    .option('--json', 'as JSON')
    .action(async (name: string, options: { json?: boolean }) => {
      await withRegister(async (register) => {
        const [connection] = await chooseConnections(register, [name]);
        if (!connection) return;
        if (options.json) {
          context.print(JSON.stringify(visible(connection), null, 2));
          return;
        }
        context.print(renderConnectionFile([connection.definition]).trimEnd());
        if (connection.accessKeyHint !== null) context.remark(`The stored access key id ends in ${connection.accessKeyHint}.`);
      });
    });

  command
    .command('remove')
    .description('Removes a connection and its stored key. What it discovered stays registered.')
    .argument('<name>')
    .action(async (name: string) => {
      await withRegister(async (register) => {
        const { db } = register.database;
        const observed = new Set((await listAccounts(db)).flatMap(({ accountId, standing }) => (standing === 'observed' ? accountId : [])));
        if (!(await removeConnection(db, name))) throw new UsageError(unknownConnection(name, await listConnections(db)));
        context.print(`Removed ${name}. What it discovered stays registered.`);
        const left = (await listAccounts(db)).filter(({ accountId, standing }) => standing !== 'observed' && observed.has(accountId));
        if (left.length > 0)
          context.remark(
            `No connection reads ${firstOf(left.map(({ accountId }) => accountId))} any more. To end what is registered of an account: cadastre account forget ACCOUNT`,
          );
      });
    });

  command
    .command('accounts')
    .description(
      'Lists the accounts that connections reach: those of their roles, and all of an organization, with what leaves out which and why. Asks AWS.',
    )
    .argument('[names...]', 'default: all')
    .option('--json', 'one JSON object per account')
    .action(async (names: string[], options: { json?: boolean }) => {
      await withRegister(async (register) => {
        const chosen = await chooseConnections(register, names);
        if (chosen.length === 0) throw new CommandError(NONE_YET);
        const failed = await showAccounts(context, register, chosen, options);
        context.setExitCode(failed === 0 ? EXIT.complete : failed < chosen.length ? EXIT.partial : EXIT.failed);
      });
    });

  command
    .command('test')
    .description('Tries every role in every region and says for each which step failed and what to do.')
    .argument('[names...]', 'default: all')
    .option('--json', 'one JSON object per account and region')
    .action(async (names: string[], options: { json?: boolean }) => {
      await withRegister(async (register) => {
        const chosen = await chooseConnections(register, names);
        if (chosen.length === 0) throw new CommandError(NONE_YET);
        const tried = await testConnections(context, register, chosen, options);
        if (!options.json) context.remark(describeTried(tried));
        const { well, badly } = verdictOf(tried);
        context.setExitCode(!badly ? EXIT.complete : well ? EXIT.partial : EXIT.failed);
      });
    });

  return command;
}

/** The named connections in the order asked, each once, or all. Throws a UsageError that says what may have been meant. */
export async function chooseConnections(register: Register, names: readonly string[]): Promise<StoredConnection[]> {
  const all = await listConnections(register.database.db);
  if (names.length === 0) return all;
  const wanted = [...new Set(names)];
  const chosen = wanted.map((name) => all.find((connection) => connection.name === name));
  const unknown = wanted.filter((_, index) => chosen[index] === undefined);
  if (unknown.length > 0) throw new UsageError(unknown.map((name) => unknownConnection(name, all)));
  return chosen.filter((connection) => connection !== undefined);
}

function unknownConnection(name: string, all: readonly StoredConnection[]): string {
  const absent = `There is no connection ${name === '' ? 'without a name' : name}.`;
  if (all.length === 0) return `${absent} ${NONE_YET}`;
  const known = all.map((connection) => connection.name);
  const [near] = nearestNames(name, known);
  return `${absent} ${near === undefined ? `There are: ${firstOf(known)}.` : `Did you mean ${near}?`}`;
}

export const NONE_YET = 'There are no connections yet. Add one with: cadastre connection import FILE';

/** What may be shown of a connection: never the sealed key. */
function visible(connection: StoredConnection): object {
  return { ...connection.definition, accessKeyHint: connection.accessKeyHint, createdAt: connection.createdAt };
}

function summary({ name, definition }: StoredConnection): (string | number)[] {
  const { credentials } = definition;
  const reached = !credentials ? 'default chain' : 'profile' in credentials ? `profile ${credentials.profile}` : 'access key';
  return [
    name,
    reached,
    definition.organization
      ? ['organization', ...(definition.roles ? [`and ${definition.roles.length}`] : [])].join(' ')
      : (definition.roles?.length ?? 0),
    definition.regions === 'all' ? 'all' : definition.regions.join(','),
    isTypeProfile(definition.types) ? definition.types : definition.types.join(','),
    definition.schedule ? `${definition.schedule} ${definition.timeZone ?? 'UTC'}` : '',
  ];
}
