import { type Found, findResources } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { CommandError, UsageError } from '../exit-code.ts';
import { explainMistyped } from '../finding/mistyped.ts';
import { countFromFlag } from '../flag-list.ts';
import { describeFound } from '../output/found.ts';
import { openRegister } from '../register.ts';

const HELP = `
What is matched:
  an id or ARN, or the beginning of one          cadastre find vpc-0a1b2c3d
  a host name: what has it, and the wildcards and domains that it is in; a URL, or a name with a port, will do
                                                 cadastre find web-1.eu-west-1.elb.amazonaws.com
  a wildcard: all names below it                 cadastre find '*.example.com'
  a name, in upper or lower case, or its beginning
  a tag: key=value, a key, or a value            cadastre find Environment=prod
  an address: what has it, and the blocks that contain it, the narrowest first
  a block: what has it, contains it, or is contained in it; 10.0.* is one, too
Addresses and host names are those of all fields: interfaces, subnets, routes, rules, balancers, records, endpoints. 0.0.0.0/0 and ::/0 contain every address, and are shown only where they are asked for.
It answers for the present; for the past, ask the views: cadastre sql --as-of.
An asterisk may stand at the end, in quotes: 'web-*'. For the middle of a name, ask the views: cadastre sql.

Exit status: 0 found, 1 nothing matches, 2 the text is mistyped.`;

const LIMIT = 20;

export function findCommand(context: CommandContext): Command {
  return new Command('find')
    .description('Finds resources by id, ARN, name, host name, tag, address or block of addresses.')
    .argument('<text>', 'what to look for')
    .option('--limit <count>', `so many of each way of matching (default: ${LIMIT})`)
    .option('--json', 'one JSON object per match and line')
    .addHelpText('after', HELP)
    .action(async (text: string, options: { limit?: string; json?: boolean }) => {
      const limit = options.limit === undefined ? LIMIT : countFromFlag('--limit', options.limit);
      if (text.trim() === '') throw new UsageError('There is nothing to look for: the text is empty.');
      const register = await openRegister(context, { name: 'find', logger: commandLogger(context, 'find') });
      try {
        // One more than is shown tells whether there are more.
        const { shown, more } = cut(await findResources(register.database.db, text, limit + 1), limit);
        const mistyped = explainMistyped(text.trim());
        if (shown.length === 0) {
          if (mistyped !== null) throw new UsageError(mistyped);
          throw new CommandError(`Nothing that is registered matches ${text}. cadastre find --help says what is matched.`);
        }
        if (options.json) for (const one of shown) context.print(JSON.stringify(one));
        else context.print(describeFound(shown));
        if (mistyped !== null) context.remark(mistyped);
        if (more.length > 0) context.remark(`There are more: ${more.join(', ')}. --limit shows them.`);
      } finally {
        await register.close();
      }
    });
}

function cut(all: readonly Found[], limit: number): { shown: Found[]; more: string[] } {
  const counts = new Map<string, number>();
  const shown = all.filter(({ match }) => {
    const count = (counts.get(match) ?? 0) + 1;
    counts.set(match, count);
    return count <= limit;
  });
  return { shown, more: [...counts].flatMap(([match, count]) => (count > limit ? match : [])) };
}
