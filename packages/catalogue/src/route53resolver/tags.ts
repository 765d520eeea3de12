import type { Item, ListContext, Page } from '../collector.ts';
import { paginated, withTags } from '../listing.ts';
import { route53Resolver } from './sdk.ts';

/** The listing with the tags of each item that `asked` lets pass. Whom a thing is shared with may not ask for its tags. */
export function tagged(context: ListContext, pages: AsyncIterable<Page>, asked: (item: Item) => boolean = () => true): AsyncIterable<Page> {
  return withTags(context, pages, {
    of: 'Arn',
    perCall: 1,
    asked,
    ask: async (arns) => new Map(await Promise.all(arns.map(async (arn) => [arn, await tagsOf(context, arn)] as const))),
  });
}

async function tagsOf(context: ListContext, ResourceArn: string): Promise<Item[]> {
  const tags: Item[] = [];
  const input = { ResourceArn, MaxResults: 100 };
  for await (const page of paginated(context, route53Resolver, 'ListTagsForResource', input, (answer) => answer.Tags)) {
    tags.push(...page.items);
  }
  return tags;
}
