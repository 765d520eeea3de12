import type { Json } from '@cadastre/contracts';
import type { CommandContext } from '../context.ts';
import { csvRow, renderCell } from '../output/csv.ts';
import { table } from '../output/table.ts';

export interface RowFormat {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Prints batches of rows. A table's columns are as wide as the widest cell of a batch, so that an answer of any size takes the memory of a batch. */
export function rowPrinter(
  context: Pick<CommandContext, 'print'>,
  names: readonly string[],
  format: RowFormat,
): (rows: readonly (readonly Json[])[], first: boolean) => void {
  if (format.json) {
    return (rows) => {
      for (const row of rows) context.print(JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index]]))));
    };
  }
  if (format.csv) {
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
