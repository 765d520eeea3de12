import { cancelDiscovery, findDiscovery, listUnfinished } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import { openRegister } from '../register.ts';

export function cancelCommand(context: CommandContext): Command {
  return new Command('cancel')
    .description('Ends discoveries: running scopes finish or are dropped, nothing is half-merged, what is registered stays.')
    .argument('[ids...]', 'as discover and status print them')
    .option('--all', 'every discovery that has not ended')
    .action(async (ids: string[], options: { all?: boolean }) => {
      if (ids.length > 0 === (options.all === true)) throw new UsageError('Name the discoveries to end, or use --all.');
      const malformed = ids.filter((id) => !/^\d{1,18}$/.test(id));
      if (malformed.length > 0)
        throw new UsageError(malformed.map((id) => `${id} is not the number of a discovery; cadastre status lists them.`));
      const register = await openRegister(context, { name: 'cancel', logger: commandLogger(context, 'cancel') });
      try {
        const { db } = register.database;
        const wanted = options.all ? (await listUnfinished(db)).map((discovery) => discovery.id) : ids;
        for (const id of wanted) {
          const discovery = await findDiscovery(db, id);
          if (!discovery) throw new UsageError(`There is no discovery ${id}; cadastre status lists them.`);
          if (discovery.finishedAt !== null) context.print(`Discovery ${id} has already ended: ${discovery.state}.`);
          else {
            await cancelDiscovery(db, id);
            context.print(`Discovery ${id} of ${discovery.connectionName} is being cancelled.`);
          }
        }
        if (wanted.length === 0) context.print('No discovery is running.');
      } finally {
        await register.close();
      }
    });
}
