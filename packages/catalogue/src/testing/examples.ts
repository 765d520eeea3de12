import type { Resource } from '@cadastre/contracts';
import { catalogue } from '../catalogue.ts';
import type { Collector, Page, Parent } from '../collector.ts';
import { toResource } from '../to-resource.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, counter, type FakeAws, fakeAws, fullAnswers, readAll } from './fake-aws.ts';

export interface Example {
  readonly aws: FakeAws;
  readonly pages: readonly Page[];
}

/** A listing, read to its end, in which every field of every item is set; of a dependent type, under three parents. */
export async function readExample(collector: Collector, next = counter(), owner = ACCOUNT): Promise<Example> {
  const aws = fakeAws(collector, fullAnswers(next, owner), await exampleParents(collector));
  return { aws, pages: await readAll(collector.list(aws.context)) };
}

/** Two batches, of two parents and of one; none for types that are listed on their own. */
export async function exampleParents(collector: Collector): Promise<Parent[][]> {
  const above = collector.parent === undefined ? undefined : catalogue.find(collector.parent);
  if (!above) return [];
  const own = await parentsOf(above, ACCOUNT);
  const pages = await readAll(collector.list(fakeAws(collector, fullAnswers(counter()), own).context));
  // Some types are listed only under what others own.
  return pages.length > 0 ? own : parentsOf(above, ANOTHER_ACCOUNT);
}

async function parentsOf(above: Collector, owner: string): Promise<Parent[][]> {
  const parents = toResources(above, await readExample(above, counter(), owner)).filter((resource) => resource !== null);
  return [parents.slice(0, 2), parents.slice(2, 3)];
}

/** What the items of an example make, in their order. */
export function toResources(collector: Collector, { pages, aws: { context } }: Example): (Resource | null)[] {
  return pages.flatMap(({ items, parent, first = 0 }) =>
    items.map((item, place) => toResource(collector, item, { parent, scope: context.scope, partition: context.partition }, first + place)),
  );
}
