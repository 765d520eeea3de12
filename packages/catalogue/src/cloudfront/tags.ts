import type { Item, ListContext, Page } from '../collector.ts';
import { withTags } from '../listing.ts';
import { call } from '../sdk.ts';
import { cloudFront } from './sdk.ts';

/** The listing with the tags of each item whose ARN is in the named field, or of each that `asked` lets pass: one call each. */
export function tagged(
  context: ListContext,
  arnField: string,
  pages: AsyncIterable<Page>,
  asked: (item: Item) => boolean = () => true,
): AsyncIterable<Page> {
  return withTags(context, pages, {
    of: arnField,
    perCall: 1,
    asked,
    ask: async ([arn]) => {
      const { Tags } = await call(context, cloudFront, 'ListTagsForResource', { Resource: arn });
      return new Map([[arn, Tags && (Tags.Items ?? [])]]);
    },
  });
}
