import type { Resource } from '@cadastre/contracts';
import { catalogue } from '../catalogue.ts';
import type { Collector, Item, Page, Parent } from '../collector.ts';
import { toResource } from '../to-resource.ts';
import { ACCOUNT, ANOTHER_ACCOUNT, counter, type FakeAws, fakeAws, fullAnswers, readAll } from './fake-aws.ts';

export interface Example {
  readonly aws: FakeAws;
  readonly pages: readonly Page[];
}

/** A listing, read to its end, in which every field of every item is set; of a dependent type, under three parents. */
export async function readExample(collector: Collector, next = counter(), owner = ACCOUNT, flag = true): Promise<Example> {
  const aws = fakeAws(collector, fullAnswers(next, owner, { flag }), await exampleParents(collector));
  return { aws, pages: await readAll(collector.list(aws.context)) };
}

/** Two batches, of two parents and of one; none for types that are listed on their own. */
export async function exampleParents(collector: Collector): Promise<Parent[][]> {
  const above = collector.parent === undefined ? undefined : catalogue.find(collector.parent);
  if (!above) return [];
  // Some types are listed only under what others own, or what has a switch off: public zones are those that are not private.
  for (const [owner, flag] of [
    [ACCOUNT, true],
    [ANOTHER_ACCOUNT, true],
    [ACCOUNT, false],
  ] as const) {
    const parents = await parentsOf(above, owner, flag);
    const pages = await readAll(collector.list(fakeAws(collector, fullAnswers(counter()), parents).context));
    if (pages.length > 0) return parents;
  }
  throw new Error(`No parent makes ${collector.type} ask.`);
}

async function parentsOf(above: Collector, owner: string, flag: boolean): Promise<Parent[][]> {
  const parents = toResources(above, await readExample(above, counter(), owner, flag)).filter((resource) => resource !== null);
  return [parents.slice(0, 2), parents.slice(2, 3)];
}

/** What the items of an example make, in their order. */
export function toResources(collector: Collector, { pages, aws: { context } }: Example): (Resource | null)[] {
  return pages.flatMap(({ items, parent, first = 0 }) =>
    items.map((item, place) => toResource(collector, item, { parent, scope: context.scope, partition: context.partition }, first + place)),
  );
}

/** The first item, with the fields that only others have: each of several kinds has some of its own. */
export function wholeItem(pages: readonly Page[]): Item {
  return Object.assign({}, ...pages.flatMap(({ items }) => items).reverse()) as Item;
}
