import { catalogue } from '@cadastre/catalogue';
import { type DiscoverySelection, GLOBAL_REGION, REGION_CODE } from '@cadastre/contracts';
import { readReachedAccounts, type StoredConnection } from '@cadastre/inventory';
import { Command } from 'commander';
import { checkConnections } from '../connections/check.ts';
import { readConnectionFile } from '../connections/connection-file.ts';
import { secretSources } from '../connections/secret.ts';
import { storeConnections } from '../connections/store.ts';
import { type CommandContext, commandLogger } from '../context.ts';
import { chooseAccounts, type Wanted } from '../discovery/choose-accounts.ts';
import { cancelRequested, type Followed, followDiscoveries, requestDiscoveries } from '../discovery/follow.ts';
import { reportDiscovery } from '../discovery/report.ts';
import { CommandError, exitCodeOf, UsageError } from '../exit-code.ts';
import { closeRegister, remarkOnLeft, remarkOnUnfinished } from '../leave.ts';
import { startLocalFleet } from '../local-fleet.ts';
import { openRegister, type Register } from '../register.ts';
import { chooseConnections, NONE_YET } from './connection.ts';

interface DiscoverOptions {
  readonly connection?: readonly string[];
  readonly account?: readonly string[];
  readonly region?: readonly string[];
  readonly type?: readonly string[];
  readonly file?: string;
  readonly local?: boolean;
  readonly json?: boolean;
}

const several = (value: string, earlier: string[] = []): string[] => [...earlier, ...value.split(',').filter((part) => part !== '')];

export function discoverCommand(context: CommandContext): Command {
  return new Command('discover')
    .description('Starts a discovery by hand and follows it to its end.')
    .option('--connection <name>', 'only this connection; repeat for more (default: all)', several)
    .option('--account <id>', 'only this account; repeat for more', several)
    .option('--region <code>', 'only this region, or global; repeat for more', several)
    .option('--type <type>', 'only this resource type, or a glob; repeat for more', several)
    .option('--file <file>', 'first import the connections of this file, then discover these')
    .option('--local', 'bring scheduler and worker along in this process; they log errors alone, or what CADASTRE_LOG_LEVEL says')
    .option('--json', 'print the result as JSON')
    .action(async (options: DiscoverOptions) => {
      const selection = selectionOf(options);
      const logger = commandLogger(context, 'discover');
      const register = await openRegister(context, { name: 'discover', logger });
      try {
        const connections = await connectionsFor(context, register, options);
        const reached = await readReachedAccounts(register.database.db, connections);
        const wanted = chooseAccounts(reached, selection, { named: (options.connection ?? []).length > 0 });
        const { left, ended } = await discover(context, register, wanted, { local: options.local === true });
        if (options.json)
          context.print(
            JSON.stringify(
              ended.map((followed) => followed.discovery),
              null,
              2,
            ),
          );
        else {
          for (const followed of left) await reportDiscovery(context, register, followed, { left: true });
          for (const followed of ended) await reportDiscovery(context, register, followed);
        }
        context.setExitCode(exitCodeOf(ended.map((followed) => followed.discovery.state)));
      } finally {
        await closeRegister(context, register);
      }
    });
}

/**
 * Requests discoveries and follows them to their ends, with a fleet of this process's own where `local` says so. That goes on with what an earlier process left unfinished,
 * which is answered by itself.
 */
export async function discover(
  context: CommandContext,
  register: Register,
  wanted: readonly Wanted[],
  { local }: { local: boolean },
): Promise<{ left: Followed[]; ended: Followed[] }> {
  // A wrong key is refused before anything is asked for.
  if (local) await register.sealer();
  const left = local ? await remarkOnLeft(context, register) : [];
  const logger = commandLogger(context, 'discover');
  const requested = await requestDiscoveries(register, wanted, logger);
  // What warns is a line per scope and attempt, up to thousands. It is in the report, gathered by cause.
  const fleet = local ? await startLocalFleet(context, register, commandLogger(context, 'discover', 'error')) : null;
  try {
    const followed = await followDiscoveries(context, register, requested, { fleet, left });
    return { left: followed.slice(0, left.length), ended: followed.slice(left.length) };
  } finally {
    await fleet?.stop();
    if (fleet && context.signal.aborted) {
      await cancelRequested(context, register, requested);
      await remarkOnUnfinished(context, register);
    }
  }
}

async function connectionsFor(context: CommandContext, register: Register, options: DiscoverOptions): Promise<StoredConnection[]> {
  if (options.file === undefined) {
    const chosen = await chooseConnections(register, options.connection ?? []);
    if (chosen.length === 0) throw new CommandError(NONE_YET);
    return chosen;
  }
  const checked = await checkConnections(await readConnectionFile(options.file), secretSources(context));
  const names = checked.map(({ definition }) => definition.name);
  const wanted = options.connection ?? [];
  const absent = wanted.filter((name) => !names.includes(name));
  if (absent.length > 0) throw new UsageError(`${options.file} has no connection ${absent.join(', ')}. It has: ${names.join(', ')}.`);
  await storeConnections({ ...context, print: context.remark }, register, checked);
  return await chooseConnections(register, wanted.length > 0 ? wanted : names);
}

/** Checks what a selection can be checked against before anything is asked of AWS. Throws a UsageError with every mistake. */
function selectionOf({ account: accounts, region: regions, type: types }: DiscoverOptions): DiscoverySelection {
  const mistakes: string[] = [];
  for (const account of accounts ?? [])
    if (!/^\d{12}$/.test(account)) mistakes.push(`--account ${account}: an account id has twelve digits.`);
  for (const region of regions ?? []) {
    if (region !== GLOBAL_REGION && !REGION_CODE.test(region))
      mistakes.push(`--region ${region}: not a region code such as eu-west-1, nor global.`);
  }
  try {
    if (types?.length) catalogue.expand(types, []);
  } catch (error) {
    mistakes.push(`--type: ${(error as Error).message}`);
  }
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return {
    ...(accounts?.length ? { accounts } : {}),
    ...(regions?.length ? { regions } : {}),
    ...(types?.length ? { types } : {}),
  };
}
