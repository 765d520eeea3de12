import type { Resource } from '@cadastre/contracts';
import { catalogue } from '../catalogue.ts';
import type { Collector, Page, Parent } from '../collector.ts';
import { toResource } from '../to-resource.ts';
import { counter, type FakeAws, fakeAws, fullAnswers, readAll } from './fake-aws.ts';

export interface Example {
  readonly aws: FakeAws;
  readonly pages: readonly Page[];
}

/** A listing, read to its end, in which every field of every item is set; of a dependent type, under three parents. */
export async function readExample(collector: Collector, next = counter()): Promise<Example> {
  const aws = fakeAws(collector, fullAnswers(next), await exampleParents(collector));
  return { aws, pages: await readAll(collector.list(aws.context)) };
}

/** Two batches, of two parents and of one; none for types that are listed on their own. */
export async function exampleParents(collector: Collector): Promise<Parent[][]> {
  const above = collector.parent === undefined ? undefined : catalogue.find(collector.parent);
  if (!above) return [];
  const parents = toResources(above, await readExample(above)).filter((resource) => resource !== null);
  return [parents.slice(0, 2), parents.slice(2, 3)];
}

/** What the items of an example make, in their order. */
export function toResources(collector: Collector, { pages, aws: { context } }: Example): (Resource | null)[] {
  return pages.flatMap(({ items, parent, first = 0 }) =>
    items.map((item, place) => toResource(collector, item, { parent, scope: context.scope, partition: context.partition }, first + place)),
  );
}
