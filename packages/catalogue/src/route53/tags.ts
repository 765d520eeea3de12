import type { TagResourceType } from '@aws-sdk/client-route-53';
import type { ListContext, Page } from '../collector.ts';
import { withoutPrefix } from '../id-prefix.ts';
import { withTags } from '../listing.ts';
import { call } from '../sdk.ts';
import { route53 } from './sdk.ts';

/** Route 53 API reference, ListTagsForResources: up to 10 resources a call. */
const RESOURCES_PER_CALL = 10;

/** The listing with the tags of each item. They are asked for by the id without the prefix that the listing writes before it. */
export function tagged(
  context: ListContext,
  ResourceType: TagResourceType,
  pages: AsyncIterable<Page>,
  idPrefixes?: readonly string[],
): AsyncIterable<Page> {
  return withTags(context, pages, {
    of: 'Id',
    perCall: RESOURCES_PER_CALL,
    ask: async (ids) => {
      const ResourceIds = ids.map((id) => withoutPrefix(id, idPrefixes));
      const { ResourceTagSets = [] } = await call(context, route53, 'ListTagsForResources', { ResourceType, ResourceIds });
      const tags = new Map(ResourceTagSets.map(({ ResourceId, Tags = [] }) => [ResourceId, Tags]));
      return new Map(ids.map((id) => [id, tags.get(withoutPrefix(id, idPrefixes))]));
    },
  });
}
