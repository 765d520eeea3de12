import { type Account, type Forgetting, forgetAccount, listAccounts } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { CommandError, UsageError } from '../exit-code.ts';
import { confirm } from '../output/confirm.ts';
import { ago, plural, table } from '../output/table.ts';
import { openRegister, type Register } from '../register.ts';

export function accountCommand(context: CommandContext): Command {
  const command = new Command('account').description('The accounts that are or were observed.');
  const withRegister = async (work: (register: Register) => Promise<void>): Promise<void> => {
    const register = await openRegister(context, { name: 'account', logger: commandLogger(context, 'account') });
    try {
      await work(register);
    } finally {
      await register.close();
    }
  };

  command
    .command('list')
    .description('Lists them: whether each is observed, or why not and since when. The same is in the view cadastre.accounts.')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      await withRegister(async (register) => {
        const accounts = await listAccounts(register.database.db);
        if (options.json) context.print(JSON.stringify(accounts, null, 2));
        else if (accounts.length === 0) context.remark('No account was observed yet. Start with: cadastre discover');
        else
          context.print(table(['ACCOUNT', 'NAME', 'STANDING', 'SINCE', 'RESOURCES', 'LAST READ', 'CONNECTIONS', 'WHY'], accounts.map(row)));
      });
    });

  command
    .command('forget')
    .description(
      'Ends what is registered of an account that is not observed any more. Its history stays: as it was, it is found with --as-of.',
    )
    .argument('<account>', 'twelve digits')
    .option('--yes', 'without asking')
    .action(async (accountId: string, options: { yes?: boolean }) => {
      if (!/^\d{12}$/.test(accountId)) throw new UsageError(`${accountId}: an account id has twelve digits.`);
      await withRegister(async (register) => {
        const { db } = register.database;
        const [account] = await listAccounts(db, { accountId });
        const asked = account && account.standing !== 'observed' && account.standing !== 'forgotten';
        if (asked && !options.yes && !(await confirm(question(account), accountId))) throw new CommandError('Nothing was changed.');
        context.print(tell(accountId, await forgetAccount(db, accountId, 'Forgotten by hand.')));
      });
    });

  return command;
}

function row({ accountId, name, standing, since, resources, completeAt, connections, reason }: Account): (string | number | null)[] {
  return [accountId, name, standing, since.toISOString(), resources, completeAt?.toISOString() ?? 'never', connections.join(', '), reason];
}

function question({ accountId, name, resources, since, reason }: Account): string {
  const called = name === null ? accountId : `${accountId} (${name})`;
  return `${called} has not been observed since ${since.toISOString()}, ${ago(since, new Date())}. ${reason ?? ''} Its ${plural(resources, 'resource')} will end; their history stays.`;
}

function tell(accountId: string, done: Forgetting): string {
  switch (done.kind) {
    case 'forgotten':
      return `Account ${accountId} is forgotten: ${plural(done.resources, 'resource')} ended. Should it come back, it is registered anew.`;
    case 'already':
      return `Account ${accountId} was forgotten before.`;
    case 'observed':
      throw new UsageError(
        `Account ${accountId} is observed by ${done.connections.join(', ')}, so the next discovery would register it again. Exclude it there first.`,
      );
    case 'unknown':
      throw new UsageError(`Nothing is known of an account ${accountId}; cadastre account list shows which there are.`);
    default:
      throw new TypeError(`Unknown: ${String(done satisfies never)}`);
  }
}
