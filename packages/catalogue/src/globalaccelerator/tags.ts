import { GlobalAcceleratorClient, ListTagsForResourceCommand } from '@aws-sdk/client-global-accelerator';
import type { ListContext, Page } from '../collector.ts';
import { withTags } from '../listing.ts';

/** The listing with the tags of each item, whose ARN is in the named field. */
export function tagged(context: ListContext, arnField: string, pages: AsyncIterable<Page>): AsyncIterable<Page> {
  const client = context.client(GlobalAcceleratorClient);
  return withTags(context, pages, {
    of: arnField,
    perCall: 1,
    ask: async ([ResourceArn]) => {
      const { Tags } = await client.send(new ListTagsForResourceCommand({ ResourceArn }), { abortSignal: context.signal });
      return new Map([[ResourceArn, Tags]]);
    },
  });
}
