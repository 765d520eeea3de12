import type { ListContext, Page } from '../collector.ts';
import { withTags } from '../listing.ts';
import { call } from '../sdk.ts';
import { globalAccelerator } from './sdk.ts';

/** The listing with the tags of each item, whose ARN is in the named field. */
export function tagged(context: ListContext, arnField: string, pages: AsyncIterable<Page>): AsyncIterable<Page> {
  return withTags(context, pages, {
    of: arnField,
    perCall: 1,
    ask: async ([ResourceArn]) => {
      const { Tags } = await call(context, globalAccelerator, 'ListTagsForResource', { ResourceArn });
      return new Map([[ResourceArn, Tags]]);
    },
  });
}
