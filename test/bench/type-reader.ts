import { toResources } from '@cadastre/catalogue';
import { type VisitOptions, visitScopes } from './visit-scopes.ts';

/** What reading one scope takes, from the first call to the last resource in the form in which it is registered. */
export interface TypeCost {
  readonly type: string;
  /** Of one reading. */
  readonly calls: number;
  readonly resources: number;
  /** Milliseconds of CPU of one reading: the median of the rounds. */
  readonly cpu: number;
}

/** The first readings load the SDK's client, compile the readers, and let the simulator make its pages. */
const WARM_UP = 3;
const ROUNDS = 9;

async function costsOf(options: VisitOptions): Promise<readonly TypeCost[]> {
  const costs: TypeCost[] = [];
  await visitScopes(options, async ({ collector, context, meter }) => {
    const rounds: number[] = [];
    let found: Awaited<ReturnType<typeof read>> = [];
    let calls = 0;
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const before = { calls: meter.apiCalls, cpu: process.cpuUsage() };
      found = await read();
      const { user, system } = process.cpuUsage(before.cpu);
      calls = meter.apiCalls - before.calls;
      if (round >= 0) rounds.push((user + system) / 1000);
    }
    rounds.sort((a, b) => a - b);
    costs.push({ type: collector.type, calls, resources: found.length, cpu: rounds[ROUNDS >> 1] as number });
    return found;

    async function read() {
      const resources: ReturnType<typeof toResources> = [];
      for await (const page of collector.list(context)) resources.push(...toResources(collector, page, context.scope, context.partition));
      return resources;
    }
  });
  return costs;
}

/** Measures what its argument names, in a process in which nothing else runs, and stays until its parent ends it. */
if (import.meta.main) {
  process.channel?.ref();
  process.send?.(await costsOf(JSON.parse(process.argv[2] ?? '') as VisitOptions));
}
