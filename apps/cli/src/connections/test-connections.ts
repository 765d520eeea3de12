import { createApiBudget, createAws } from '@cadastre/aws';
import { catalogue } from '@cadastre/catalogue';
import { type ConnectionTestResult, testConnection } from '@cadastre/discovery';
import { createBudgetStore, type StoredConnection } from '@cadastre/inventory';
import { type CommandContext, commandLogger } from '../context.ts';
import { stepLine } from '../output/step-line.ts';
import type { Register } from '../register.ts';

/** The share of AWS's published request rates that a test may spend, as a discovery does by default. */
const API_SHARE = 0.5;

/** Tries every role of the connections in every region and prints each result as it comes. */
export async function testConnections(
  context: CommandContext,
  register: Register,
  connections: readonly StoredConnection[],
  options: { json?: boolean },
): Promise<{ tried: number; failed: number }> {
  const aws = createAws({
    budget: createApiBudget({ store: createBudgetStore(register.database.db), share: API_SHARE }),
    sessionPolicyActions: catalogue.actions(),
    logger: commandLogger(context, 'connection'),
  });
  const sealer = await register.sealer();
  let tried = 0;
  let failed = 0;
  try {
    for (const connection of connections) {
      for await (const result of testConnection({ aws, catalogue, sealer }, connection, context.signal)) {
        tried += 1;
        if (result.failedStep !== null) failed += 1;
        if (options.json) context.print(JSON.stringify({ connection: connection.name, ...result }));
        else for (const line of describe(connection.name, result)) context.print(line);
      }
    }
    return { tried, failed };
  } finally {
    await aws.close();
  }
}

function describe(connection: string, result: ConnectionTestResult): string[] {
  const where = [connection, result.accountId ?? 'unknown account', result.region ?? 'every region'].join('  ');
  if (result.failedStep === null) return [stepLine(true, where)];
  const { explanation } = result;
  return [
    stepLine(false, `${where}  failed at: ${result.failedStep}`),
    ...(result.roleArn ? [`    role: ${result.roleArn}`] : []),
    ...(explanation ? [`    ${explanation.what}`, ...(explanation.remedy === '' ? [] : [`    ${explanation.remedy}`])] : []),
    ...(result.requestId ? [`    AWS request id: ${result.requestId}`] : []),
  ];
}
