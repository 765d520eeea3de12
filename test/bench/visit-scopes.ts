import { type Aws, type CallMeter, createApiBudget, createAws, createMemoryBudgetStore } from '@cadastre/aws';
import { type Collector, catalogue, type ListContext, type Parent } from '@cadastre/catalogue';
import { GLOBAL_REGION, PARTITION_HOME_REGION, type TypeProfile } from '@cadastre/contracts';
import type { SimulatedAccount } from '@cadastre/simulator';
import { roleArnOf } from './estate-connection.ts';

export interface VisitOptions {
  readonly url: string;
  readonly accounts: readonly SimulatedAccount[];
  readonly regions: readonly string[];
  readonly types: TypeProfile | readonly string[];
}

/** One scope that can be listed, as often as one likes. */
export interface Visit {
  readonly collector: Collector;
  readonly context: ListContext;
  /** Of all visits together. */
  readonly meter: CallMeter;
}

/**
 * Visits every scope of some accounts, one after another, in the process itself and without a register. What a visit returns are the resources that it found, from
 * which dependent scopes are listed.
 */
export async function visitScopes(options: VisitOptions, visit: (scope: Visit) => Promise<readonly Parent[]>): Promise<void> {
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  // A budget that never runs dry: the simulator does not throttle either.
  const budget = { ...createApiBudget({ store: createMemoryBudgetStore(), share: 1 }), spend: async () => {} };
  const aws = createAws({ budget, sessionPolicyActions: null, logger: silent });
  try {
    await visitAll(aws, options, visit);
  } finally {
    await aws.close();
  }
}

async function visitAll(aws: Aws, options: VisitOptions, visit: (scope: Visit) => Promise<readonly Parent[]>): Promise<void> {
  const collectors = catalogue.expand(options.types, []);
  const parentTypes = new Set(collectors.flatMap(({ parent }) => parent ?? []));
  const meter = { apiCalls: 0, throttles: 0 };
  const { signal } = new AbortController();
  const key = options.accounts.flatMap(({ accessKeys }) => accessKeys)[0];
  if (!key) throw new Error('no account of the estate has an access key');
  const credentials = { kind: 'key', key: { accessKeyId: key.id, secretAccessKey: key.secret } } as const;
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
      const parents = new Map<string, readonly Parent[]>();
      for (const collector of collectors) {
        if ((collector.scope === 'regional') === (region === GLOBAL_REGION)) continue;
        const called = region === GLOBAL_REGION ? homeOf(collector) : region;
        if (called === null) continue;
        const context: ListContext = {
          scope: { accountId: account.id, region, type: collector.type },
          partition: 'aws',
          region: called,
          signal,
          client: (clientClass) => session.client(clientClass, called, meter, signal),
          async *parents() {
            yield parents.get(collector.parent ?? '') ?? [];
          },
        };
        const found = await visit({ collector, context, meter });
        if (!parentTypes.has(collector.type)) continue;
        // In the order in which the register hands parents over.
        parents.set(
          collector.type,
          [...found].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }
    }
  }
}

function homeOf(collector: Collector): string | null {
  return collector.homeRegion ? collector.homeRegion.aws : PARTITION_HOME_REGION.aws;
}
