import { listViews, queryAsReader, ReaderError } from '@cadastre/inventory';
import { Command } from 'commander';
import { type CommandContext, commandLogger } from '../context.ts';
import { CommandError, UsageError } from '../exit-code.ts';
import { plural } from '../output/table.ts';
import { openRegister, type Register } from '../register.ts';
import { checkMoment, momentOf } from '../sql/moment.ts';
import { suggestionFor } from '../sql/near-views.ts';
import { type RowFormat, rowPrinter } from '../sql/print-rows.ts';
import { showViews } from '../sql/views.ts';

interface SqlOptions extends RowFormat {
  readonly asOf?: string;
  /** True where no pattern is given. */
  readonly views?: string | true;
}

const EXAMPLES = `
The views of AWS's types are found without a schema; cadastre.resources, cadastre.coverage, cadastre.discoveries and cadastre.links stand beside them.

  cadastre sql --views                      all views
  cadastre sql --views subnet               those with that in their name
  cadastre sql --views cadastre.coverage    the columns of one
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
    .option(
      '--as-of <time>',
      'the register as it was at that moment, such as 2026-01-31 or 2026-01-31T12:00+01:00; UTC unless it has a zone',
    )
    .option('--views [pattern]', 'list the views instead, or those like that; of one alone, its columns')
    .addHelpText('after', EXAMPLES)
    .action(async (argument: string | undefined, options: SqlOptions) => {
      if (options.json && options.csv) throw new UsageError('--json and --csv exclude each other.');
      const asOf = options.asOf === undefined ? undefined : momentOf(options.asOf);
      const { views } = options;
      if (views !== undefined) {
        if (argument !== undefined || asOf !== undefined)
          throw new UsageError('--views goes with --json and --csv alone: it asks no question.');
        await withRegister(context, async ({ database }) =>
          showViews(context, await listViews(database.db), views === true ? undefined : views, options),
        );
        return;
      }
      const query = (argument ?? (await readStandardInput())).trim();
      if (query === '') throw new UsageError('There is no query: give it as an argument, or on standard input.');
      await withRegister(context, (register) => answer(context, register, query, { ...options, asOf }));
    });
}

async function withRegister(context: CommandContext, work: (register: Register) => Promise<void>): Promise<void> {
  const register = await openRegister(context, { name: 'sql', logger: commandLogger(context, 'sql') });
  try {
    await work(register);
  } finally {
    await register.close();
  }
}

async function answer(
  context: CommandContext,
  register: Register,
  query: string,
  { asOf, ...format }: RowFormat & { readonly asOf: Date | undefined },
): Promise<void> {
  let rows = 0;
  try {
    if (asOf !== undefined) await checkMoment(context, register, asOf);
    const result = await queryAsReader(register.databaseUrl, query, { asOf, signal: context.signal, onWarning: context.remark });
    const names = result.fields.map((field) => field.name);
    const printRows = rowPrinter(context, names, format);
    for await (const batch of result.batches) {
      printRows(batch, rows === 0);
      rows += batch.length;
    }
    if (rows === 0) printRows([], true);
  } catch (error) {
    if (error instanceof ReaderError) {
      const suggestion = suggestionFor(error, query, await listViews(register.database.db));
      throw new CommandError(explain(error, suggestion));
    }
    throw error;
  }
  if (!format.json && !format.csv) context.remark(`(${plural(rows, 'row')})`);
}

function explain(error: ReaderError, suggestion: string | null): string {
  const place = error.line === null ? '' : ` (line ${error.line}, column ${error.column})`;
  return [`${error.message}${place}`, error.detail, error.hint, suggestion].filter((part) => part !== null).join('\n');
}

async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text;
}
