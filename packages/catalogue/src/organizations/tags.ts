import type { Collector, Item, ListContext, Page } from '../collector.ts';
import { isGone } from '../gone.ts';
import { paginated, withTags } from '../listing.ts';
import { organizations } from './sdk.ts';

/** The listing with the tags of each item that is not gone. */
export function tagged(context: ListContext, pages: AsyncIterable<Page>, gone?: Collector['gone']): AsyncIterable<Page> {
  return withTags(context, pages, {
    of: 'Id',
    perCall: 1,
    asked: (item) => !isGone(gone, item),
    ask: async ([ResourceId]) => {
      const tags: Item[] = [];
      const answers = paginated(context, organizations, 'ListTagsForResource', { ResourceId }, (page) => page.Tags);
      for await (const { items } of answers) tags.push(...items);
      return new Map([[ResourceId, tags]]);
    },
  });
}
