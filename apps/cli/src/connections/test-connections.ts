import { catalogue } from '@cadastre/catalogue';
import { type ConnectionTestResult, testConnection } from '@cadastre/discovery';
import type { StoredConnection } from '@cadastre/inventory';
import type { CommandContext } from '../context.ts';
import { plural } from '../output/table.ts';
import type { Register } from '../register.ts';
import { openAws } from './aws.ts';
import { describeTest } from './describe-test.ts';
import { countIn, NONE_TRIED, type Tried } from './tried.ts';

/** Tries every role of the connections in every region. Prints each result as it comes where it is to be JSON, and what they amount to otherwise. */
export async function testConnections(
  context: CommandContext,
  register: Register,
  connections: readonly StoredConnection[],
  options: { json?: boolean },
): Promise<Tried> {
  const aws = openAws(context, register);
  const sealer = await register.sealer();
  const progress = countOn(process.stderr, context.interactive && !options.json);
  let tried = NONE_TRIED;
  try {
    for (const connection of connections) {
      const results: ConnectionTestResult[] = [];
      try {
        for await (const result of testConnection({ aws, catalogue, sealer }, connection, context.signal)) {
          tried = countIn(tried, result);
          if (options.json) context.print(JSON.stringify({ connection: connection.name, ...result }));
          else results.push(result);
          progress.show(tried.combinations);
        }
      } finally {
        // Also what was found out before somebody lost patience.
        progress.end();
        for (const line of describeTest(connection.name, results)) context.print(line);
      }
    }
    return tried;
  } finally {
    await aws.close();
  }
}

const DRAW_EVERY_MS = 100;

/** A line on the terminal that is drawn anew while many are tried, and gone when they were. */
function countOn(output: { write(text: string): unknown }, visible: boolean): { show(tried: number): void; end(): void } {
  let drawnAt = 0;
  return {
    show(tried) {
      if (!visible || performance.now() - drawnAt < DRAW_EVERY_MS) return;
      drawnAt = performance.now();
      output.write(`\r\u001b[2K${plural(tried, 'combination')} of account and region tried …`);
    },
    end() {
      if (drawnAt > 0) output.write('\r\u001b[2K');
    },
  };
}
