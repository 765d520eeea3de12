import { catalogue, UnknownTypeError } from '@cadastre/catalogue';
import type { ConnectionDefinition, ResourceType } from '@cadastre/contracts';
import { readStatus } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { describeStatus } from '../output/status.ts';
import { openRegister } from '../register.ts';
import { chooseConnections, NONE_YET } from './connection.ts';

export function statusCommand(context: CommandContext): Command {
  return new Command('status')
    .description(
      'Per connection: the last discovery, coverage by outcome, the oldest scopes, what is denied since when and which action is missing.',
    )
    .argument('[connection]', 'default: all')
    .option('--json', 'as JSON')
    .action(async (name: string | undefined, options: { json?: boolean }) => {
      const register = await openRegister(context, { name: 'status', logger: commandLogger(context, 'status') });
      try {
        if (name !== undefined) await chooseConnections(register, [name]);
        const status = await readStatus(register.database, typesOf, { connection: name });
        if (options.json) {
          context.print(JSON.stringify(status, null, 2));
          return;
        }
        if (status.connections.length === 0) {
          context.remark(NONE_YET);
          return;
        }
        context.print(describeStatus(status));
      } finally {
        await register.close();
      }
    });
}

/** A definition that was stored by a version which knew other types makes no discovery, and says so there: of its accounts everything counts. */
function typesOf({ types, excludeTypes }: ConnectionDefinition): ResourceType[] {
  try {
    return catalogue.expand(types, excludeTypes).map(({ type }) => type);
  } catch (error) {
    if (!(error instanceof UnknownTypeError)) throw error;
    return catalogue.collectors.map(({ type }) => type);
  }
}
