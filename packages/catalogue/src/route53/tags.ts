import { ListTagsForResourcesCommand, Route53Client, type TagResourceType } from '@aws-sdk/client-route-53';
import type { ListContext, Page } from '../collector.ts';
import { withoutPrefix } from '../id-prefix.ts';
import { withTags } from '../listing.ts';

/** Route 53 API reference, ListTagsForResources: up to 10 resources a call. */
const RESOURCES_PER_CALL = 10;

/** The listing with the tags of each item. They are asked for by the id without the prefix that the listing writes before it. */
export function tagged(
  context: ListContext,
  ResourceType: TagResourceType,
  pages: AsyncIterable<Page>,
  idPrefixes?: readonly string[],
): AsyncIterable<Page> {
  const client = context.client(Route53Client);
  return withTags(context, pages, {
    of: 'Id',
    perCall: RESOURCES_PER_CALL,
    ask: async (ids) => {
      const ResourceIds = ids.map((id) => withoutPrefix(id, idPrefixes));
      const { ResourceTagSets = [] } = await client.send(new ListTagsForResourcesCommand({ ResourceType, ResourceIds }), {
        abortSignal: context.signal,
      });
      const tags = new Map(ResourceTagSets.map(({ ResourceId, Tags = [] }) => [ResourceId, Tags]));
      return new Map(ids.map((id) => [id, tags.get(withoutPrefix(id, idPrefixes))]));
    },
  });
}
