import type { Bench } from '../bench.ts';
import { estateOptions } from '../bench.ts';
import { startChild } from '../child.ts';
import { REGIONS } from '../estate-connection.ts';
import { type Figure, figure, type Section } from '../figure.ts';
import { LEAVE_WITH_PARENT } from '../servers.ts';
import type { TypeCost } from '../type-reader.ts';
import type { VisitOptions } from '../visit-scopes.ts';

const SHOWN = 15;
/** In a call, on the average: a rate per thousand resources says something about these where there are some, else about calls. */
const LEAST_RESOURCES = 20;

/** What reading a scope of each type of the whole catalogue costs, the dearest ones named. */
export async function types(bench: Bench): Promise<Section> {
  bench.progress('types: one account and region read type by type, each twelve times');
  const [region] = REGIONS;
  await using simulator = await bench.simulate({ ...estateOptions(bench.scale, 1), regions: [region] });
  const order: VisitOptions = { url: simulator.url, accounts: simulator.accounts, regions: [region], types: 'all' };
  const reader = startChild({
    name: 'type reader',
    script: `${import.meta.dirname}/../type-reader.ts`,
    args: [JSON.stringify(order)],
    nodeArgs: LEAVE_WITH_PARENT,
  });
  const costs = await reader.message<readonly TypeCost[]>();
  await reader.stop();
  const called = costs.filter(({ calls }) => calls > 0);
  const many = costs.filter(({ resources, calls }) => resources > 0 && resources >= LEAST_RESOURCES * calls);
  return {
    name: 'types',
    title: 'CPU of reading one scope, from the first call to resources as they are registered, by type',
    figures: [
      figure('types', costs.length),
      figure('types that took a call', called.length),
      ...dearest(called, ({ cpu }) => cpu, 'a scope of'),
      ...dearest(many, perThousand, 'per 1,000 resources of'),
      ...byService(called),
    ],
    remarks: [
      'The merge is not in it: it costs the same for each type, by the row. Medians of nine readings, after three that do not count.',
    ],
  };
}

function perThousand({ cpu, resources }: TypeCost): number {
  return (cpu / resources) * 1000;
}

function dearest(costs: readonly TypeCost[], measureOf: (cost: TypeCost) => number, words: string): Figure[] {
  return [...costs]
    .sort((a, b) => measureOf(b) - measureOf(a))
    .slice(0, SHOWN)
    .map((cost) => figure(`${words} ${cost.type} (resources ${cost.resources}, calls ${cost.calls})`, measureOf(cost), 'ms'));
}

/** What a call takes by service, each of which speaks one protocol: the median over its types of small answers. */
function byService(costs: readonly TypeCost[]): Figure[] {
  const small = costs.filter(({ resources, calls }) => resources <= 10 * calls);
  const services = Map.groupBy(small, ({ type }) => type.slice(0, type.indexOf(':')));
  return [...services]
    .map(([service, ofService]) => {
      const perCall = ofService.map(({ cpu, calls }) => cpu / calls).sort((a, b) => a - b);
      return figure(`a small call of ${service} (types ${ofService.length})`, perCall[perCall.length >> 1] as number, 'ms');
    })
    .sort((a, b) => b.value - a.value);
}
