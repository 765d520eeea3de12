import { OrganizationsClient, paginateListTagsForResource } from '@aws-sdk/client-organizations';
import type { Item, ListContext, Page } from '../collector.ts';
import { paginated, withTags } from '../listing.ts';

/** The listing with the tags of each item. */
export function tagged(context: ListContext, pages: AsyncIterable<Page>): AsyncIterable<Page> {
  return withTags(context, pages, {
    of: 'Id',
    perCall: 1,
    ask: async ([ResourceId]) => {
      const tags: Item[] = [];
      const answers = paginated(context, OrganizationsClient, paginateListTagsForResource, { ResourceId }, (page) => page.Tags);
      for await (const { items } of answers) tags.push(...items);
      return new Map([[ResourceId, tags]]);
    },
  });
}
