import type { Json } from '@cadastre/contracts';
import { queryAsReader, ReaderError, readBeginning } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { CommandError, UsageError } from '../exit-code.ts';
import { csvRow, renderCell } from '../output/csv.ts';
import { plural, table } from '../output/table.ts';
import { openRegister, type Register } from '../register.ts';

interface SqlOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly asOf?: string;
}

const EXAMPLES = `
The views of AWS's types are found without a schema; cadastre.resources, cadastre.coverage, cadastre.discoveries and cadastre.links stand beside them.

  cadastre sql "select vpc_id, cidr_block, account_id, region from aws_vpc"
  cadastre sql "select type, count(*) from cadastre.resources group by 1 order by 2 desc"
  cadastre sql "select * from cadastre.coverage where outcome <> 'complete'"
  cadastre sql --as-of 2026-01-01 "select count(*) from aws_ec2_instance"
  echo "select 1" | cadastre sql`;

export function sqlCommand(context: CommandContext): Command {
  return new Command('sql')
    .description('Asks the register one question in SQL, through the role that reads the views and nothing else.')
    .argument('[query]', 'one SQL statement; left out, it is read from standard input')
    .option('--json', 'one JSON object per row and line')
    .option('--csv', 'comma-separated values with a heading')
    .option('--as-of <time>', 'the register as it was at that moment')
    .addHelpText('after', EXAMPLES)
    .action(async (argument: string | undefined, options: SqlOptions) => {
      if (options.json && options.csv) throw new UsageError('--json and --csv exclude each other.');
      const query = (argument ?? (await readStandardInput())).trim();
      if (query === '') throw new UsageError('There is no query: give it as an argument, or on standard input.');
      const register = await openRegister(context, { name: 'sql', logger: commandLogger(context, 'sql') });
      try {
        await answer(context, register, query, options);
      } finally {
        await register.close();
      }
    });
}

async function answer(context: CommandContext, register: Register, query: string, options: SqlOptions): Promise<void> {
  let rows = 0;
  try {
    const asOf = options.asOf === undefined ? undefined : momentOf(options.asOf);
    if (asOf !== undefined) await remarkOnBeginning(context, register, asOf);
    const result = await queryAsReader(register.databaseUrl, query, { asOf, signal: context.signal, onWarning: context.remark });
    const names = result.fields.map((field) => field.name);
    const printRows = printerOf(context, names, options);
    for await (const batch of result.batches) {
      printRows(batch, rows === 0);
      rows += batch.length;
    }
    if (rows === 0) printRows([], true);
  } catch (error) {
    if (error instanceof ReaderError) throw new CommandError(explain(error));
    throw error;
  }
  if (!options.json && !options.csv) context.remark(`(${plural(rows, 'row')})`);
}

/** Every view is empty at a moment before the first discovery, and would answer so without a word. */
async function remarkOnBeginning(context: CommandContext, { database }: Register, asOf: Date): Promise<void> {
  const { empty, begins } = await readBeginning(database.db, asOf);
  if (!empty) return;
  const since = begins === null ? 'nothing has been registered since either' : `the register begins at ${begins.toISOString()}`;
  context.remark(`Nothing was registered yet at ${asOf.toISOString()}; ${since}.`);
}

/** A table's columns are as wide as the widest cell of a batch, so that an answer of any size takes the memory of a batch. */
function printerOf(
  context: CommandContext,
  names: readonly string[],
  options: SqlOptions,
): (rows: readonly (readonly Json[])[], first: boolean) => void {
  if (options.json) {
    return (rows) => {
      for (const row of rows) context.print(JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index]]))));
    };
  }
  if (options.csv) {
    return (rows, first) => {
      if (first) context.print(csvRow(names));
      for (const row of rows) context.print(csvRow(row.map(renderCell)));
    };
  }
  return (rows) => {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' || cell === null ? cell : renderCell(cell))));
    context.print(table(names, cells));
  };
}

function momentOf(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new UsageError(`--as-of ${text}: not a time such as 2026-01-31 or 2026-01-31T12:00:00Z.`);
  return moment;
}

function explain(error: ReaderError): string {
  const place = error.line === null ? '' : ` (line ${error.line}, column ${error.column})`;
  return [`${error.message}${place}`, error.detail, error.hint].filter((part) => part !== null).join('\n');
}

async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text;
}
