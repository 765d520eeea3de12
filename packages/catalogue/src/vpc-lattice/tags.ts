import { ListTagsForResourceCommand, VPCLatticeClient } from '@aws-sdk/client-vpc-lattice';
import type { ListContext, Page } from '../collector.ts';
import { isOwnArn, withTags } from '../listing.ts';

/** The listing with the tags of each item that the account owns: what is shared with it allows no such call. */
export function tagged(context: ListContext, pages: AsyncIterable<Page>): AsyncIterable<Page> {
  const client = context.client(VPCLatticeClient);
  return withTags(context, pages, {
    of: 'arn',
    perCall: 1,
    asked: ({ arn }) => isOwnArn(context, arn),
    ask: async ([resourceArn]) => {
      const { tags = {} } = await client.send(new ListTagsForResourceCommand({ resourceArn }), { abortSignal: context.signal });
      return new Map([[resourceArn, tags]]);
    },
  });
}
