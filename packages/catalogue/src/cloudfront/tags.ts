import { CloudFrontClient, ListTagsForResourceCommand } from '@aws-sdk/client-cloudfront';
import type { Item, ListContext, Page } from '../collector.ts';
import { withTags } from '../listing.ts';

/** The listing with the tags of each item whose ARN is in the named field, or of each that `asked` lets pass: one call each. */
export function tagged(
  context: ListContext,
  arnField: string,
  pages: AsyncIterable<Page>,
  asked: (item: Item) => boolean = () => true,
): AsyncIterable<Page> {
  const client = context.client(CloudFrontClient);
  return withTags(context, pages, {
    of: arnField,
    perCall: 1,
    asked,
    ask: async ([arn]) => {
      const { Tags } = await client.send(new ListTagsForResourceCommand({ Resource: arn }), { abortSignal: context.signal });
      return new Map([[arn, Tags && (Tags.Items ?? [])]]);
    },
  });
}
