import type { ListContext, Page } from '../collector.ts';
import { isOwnArn, withTags } from '../listing.ts';
import { call } from '../sdk.ts';
import { vpcLattice } from './sdk.ts';

/** The listing with the tags of each item that the account owns: what is shared with it allows no such call. */
export function tagged(context: ListContext, pages: AsyncIterable<Page>): AsyncIterable<Page> {
  return withTags(context, pages, {
    of: 'arn',
    perCall: 1,
    asked: ({ arn }) => isOwnArn(context, arn),
    ask: async ([resourceArn]) => {
      const { tags = {} } = await call(context, vpcLattice, 'ListTagsForResource', { resourceArn });
      return new Map([[resourceArn, tags]]);
    },
  });
}
