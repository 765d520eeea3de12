import { type Database, findCalled, findResources, type Named, type Place, readNeighbours } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { UsageError } from '../exit-code.ts';
import { countFromFlag } from '../flag-list.ts';
import { describeTree } from '../output/tree.ts';
import { openRegister } from '../register.ts';
import { growTree, type Tree } from '../tree/grow-tree.ts';
import { areOneThing, identityOf, mayBeUnique } from '../tree/unique-id.ts';

const HELP = `
Prints what the thing is in, what it refers to and what refers to it, by kind of link and type, with the route, rule or entry that makes the link.
What is referred to and not registered is marked: it is in an account or of a type that is not read, or gone.

  cadastre tree sg-0a1b2c3d
  cadastre tree --depth 2 --limit 5 production-vpc

Exit status: 0 printed, 2 not registered, or several things are called so.`;

const LIMIT = 10;
/** One thing may be seen by many accounts that it is shared with. */
const MOST_CALLED_SO = 1_000;
const CANDIDATES = 20;

interface TreeOptions {
  readonly limit?: string;
  readonly depth?: string;
  readonly account?: string;
  readonly region?: string;
  readonly json?: boolean;
}

export function treeCommand(context: CommandContext): Command {
  return new Command('tree')
    .description('Prints what surrounds a resource: what holds it, what it refers to, and what refers to it.')
    .argument('<id>', 'id, ARN or name')
    .option('--depth <steps>', 'how many links to follow (default: 1)')
    .option('--limit <count>', `so many of each group, and how many there are (default: ${LIMIT})`)
    .option('--account <id>', 'in this account, where several have one')
    .option('--region <code>', 'in this region')
    .option('--json', 'as JSON')
    .addHelpText('after', HELP)
    .action(async (wanted: string, options: TreeOptions) => {
      const most = options.limit === undefined ? LIMIT : countFromFlag('--limit', options.limit);
      const depth = options.depth === undefined ? 1 : countFromFlag('--depth', options.depth);
      const place = { accountId: options.account, region: options.region };
      const register = await openRegister(context, { name: 'tree', logger: commandLogger(context, 'tree') });
      try {
        const { db } = register.database;
        const { id, ...where } = await identify(db, wanted.trim(), place);
        const tree = await growTree((thing, from) => readNeighbours(db, thing, { most, ...from }), id, { depth, ...where });
        context.print(options.json ? JSON.stringify(tree, null, 2) : describeTree(tree));
        if (tree.cut) context.remark(remarkOnCut(tree));
      } finally {
        await register.close();
      }
    });
}

/** The id and, where that is not enough, the place of the one thing that is meant. Throws a {@link UsageError} where there is none or more than one. */
async function identify(db: Database['db'], wanted: string, place: Place): Promise<Place & { id: string }> {
  const things = await findCalled(db, wanted, place, MOST_CALLED_SO);
  const [first] = things;
  if (!first) {
    const [elsewhere] = await findCalled(db, wanted, {}, 1);
    if (elsewhere) throw new UsageError(`${wanted} is not registered there, but ${linesOf([elsewhere]).join()} is.`);
    // What is not registered may be referred to all the same.
    const { groups } = await readNeighbours(db, wanted, { most: 1, ...place });
    if (groups.length > 0) return { id: wanted, ...place };
    throw new UsageError(await explainMissing(db, wanted));
  }
  const distinct = new Map(things.map((one) => [identityOf(one), one]));
  if (distinct.size > 1) throw new UsageError(explainAmbiguous(wanted, [...distinct.values()]));
  if (mayBeUnique(first.id)) {
    // By its ARN or name, others of the same id were not found.
    const alike = wanted === first.id ? things : await findCalled(db, first.id, place, MOST_CALLED_SO);
    if (areOneThing(alike.filter(({ id }) => id === first.id))) return { id: first.id, ...place };
  }
  return { id: first.id, accountId: first.accountId, region: first.region };
}

async function explainMissing(db: Database['db'], wanted: string): Promise<string | string[]> {
  const like = (await findResources(db, wanted, CANDIDATES)).filter(({ match }) => match !== 'tag key' && match !== 'tag value');
  if (like.length === 0) return `Nothing that is called ${wanted} is registered. cadastre find looks for addresses and tags, too.`;
  const shown = like.slice(0, CANDIDATES);
  return [
    `Nothing that is called ${wanted} is registered. There is:`,
    ...linesOf(shown).map((line, place) => `  ${line} (${shown[place]?.match})`),
  ];
}

function explainAmbiguous(wanted: string, things: readonly Named[]): string[] {
  const rest = things.length - CANDIDATES;
  return [
    `${wanted} may be any of these; give its id, or --account and --region:`,
    ...linesOf(things.slice(0, CANDIDATES)).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${rest}${things.length >= MOST_CALLED_SO ? ' or more' : ' more'}`] : []),
  ];
}

function linesOf(things: readonly Named[]): string[] {
  return things.map(({ type, id, name, accountId, region }) =>
    [type, id, name === null ? null : JSON.stringify(name), `account ${accountId}`, region].filter((part) => part !== null).join(' '),
  );
}

function remarkOnCut({ cut }: Tree): string {
  return `The tree is cut off after ${cut} things; a smaller --limit or --depth shows all of a smaller one.`;
}
