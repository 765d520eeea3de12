import type { ListContext, Page } from '../collector.ts';
import { withTags } from '../listing.ts';
import { call } from '../sdk.ts';
import { elbv2 } from './sdk.ts';

/** ELB API reference, DescribeTags: up to 20 resources a call. */
const RESOURCES_PER_CALL = 20;

/** The listing with the tags of each item, whose ARN is in the named field. */
export function tagged(context: ListContext, arnField: string, pages: AsyncIterable<Page>): AsyncIterable<Page> {
  return withTags(context, pages, {
    of: arnField,
    perCall: RESOURCES_PER_CALL,
    ask: async (ResourceArns) => {
      const { TagDescriptions = [] } = await call(context, elbv2, 'DescribeTags', { ResourceArns: [...ResourceArns] });
      return new Map(TagDescriptions.map(({ ResourceArn, Tags = [] }) => [ResourceArn, Tags]));
    },
  });
}
