import { createApiBudget, createAws, createMemoryBudgetStore } from '@cadastre/aws';
import { type Collector, catalogue, type ListContext, type Parent, toResources } from '@cadastre/catalogue';
import { GLOBAL_REGION, PARTITION_HOME_REGION } from '@cadastre/contracts';
import type { SimulatedAccount } from '@cadastre/simulator';
import { type Chain, CLIENTS, createRecorder, type Service } from './calls.ts';
import { roleArnOf } from './estate-connection.ts';

export interface RecordOptions {
  readonly url: string;
  readonly accounts: readonly SimulatedAccount[];
  readonly regions: readonly string[];
  /** Resource types; left out: all of the core. */
  readonly types?: readonly string[] | undefined;
}

const SERVICE_OF = new Map<unknown, Service>(Object.entries(CLIENTS).map(([name, client]) => [client, name as Service]));

/**
 * Lists everything once, with the catalogue's own collectors, and notes which calls that takes. Not measured. The notes are what a bare loop over the SDK
 * makes, call by call.
 */
export async function recordCalls(options: RecordOptions): Promise<readonly Chain[]> {
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  // A budget that never runs dry: the simulator does not throttle either.
  const budget = { ...createApiBudget({ store: createMemoryBudgetStore(), share: 1 }), spend: async () => {} };
  const aws = createAws({ budget, sessionPolicyActions: null, logger: silent });
  const recorder = createRecorder();
  const collectors = options.types === undefined ? catalogue.expand('core', []) : catalogue.expand(options.types, []);
  const meter = { apiCalls: 0, throttles: 0 };
  const { signal } = new AbortController();
  const key = options.accounts.flatMap(({ accessKeys }) => accessKeys)[0];
  if (!key) throw new Error('no account of the estate has an access key');
  const credentials = { kind: 'key', key: { accessKeyId: key.id, secretAccessKey: key.secret } } as const;
  try {
    for (const account of options.accounts) {
      const session = aws.session({
        targetId: account.id,
        accountId: account.id,
        partition: 'aws',
        credentials,
        roleChain: [roleArnOf(account)],
        endpoint: options.url,
      });
      for (const region of [GLOBAL_REGION, ...options.regions]) {
        const parents = new Map<string, Parent[]>();
        for (const collector of collectors) {
          if ((collector.scope === 'regional') === (region === GLOBAL_REGION)) continue;
          const called = region === GLOBAL_REGION ? homeOf(collector) : region;
          if (called === null) continue;
          const context: ListContext = {
            scope: { accountId: account.id, region, type: collector.type },
            partition: 'aws',
            region: called,
            signal,
            client: (clientClass) => {
              const client = session.client(clientClass, called, meter, signal) as { send(...args: unknown[]): unknown };
              const service = SERVICE_OF.get(clientClass);
              if (service === undefined) throw new Error(`${clientClass.name} is unknown to the recorder`);
              const send = (command: { input: Record<string, unknown> }, ...rest: unknown[]): unknown => {
                recorder.record({
                  accountId: account.id,
                  region: called,
                  service,
                  command: command.constructor.name,
                  input: command.input,
                });
                return client.send(command, ...rest);
              };
              return Object.create(client, { send: { value: send } });
            },
            async *parents() {
              yield parents.get(collector.parent ?? '') ?? [];
            },
          };
          const found: Parent[] = [];
          const isParent = collectors.some(({ parent }) => parent === collector.type);
          for await (const page of collector.list(context)) {
            if (isParent) found.push(...toResources(collector, page, context.scope, 'aws'));
          }
          // In the order in which the register hands parents over.
          parents.set(
            collector.type,
            found.sort((a, b) => (a.id < b.id ? -1 : 1)),
          );
        }
      }
    }
  } finally {
    await aws.close();
  }
  return recorder.chains;
}

function homeOf(collector: Collector): string | null {
  return collector.homeRegion ? collector.homeRegion.aws : PARTITION_HOME_REGION.aws;
}
