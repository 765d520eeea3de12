import { DescribeTagsCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ListContext, Page } from '../collector.ts';
import { withTags } from '../listing.ts';

/** ELB API reference, DescribeTags: up to 20 resources a call. */
const RESOURCES_PER_CALL = 20;

/** The listing with the tags of each item, whose ARN is in the named field. */
export function tagged(context: ListContext, arnField: string, pages: AsyncIterable<Page>): AsyncIterable<Page> {
  const client = context.client(ElasticLoadBalancingV2Client);
  return withTags(context, pages, {
    of: arnField,
    perCall: RESOURCES_PER_CALL,
    ask: async (ResourceArns) => {
      const { TagDescriptions = [] } = await client.send(new DescribeTagsCommand({ ResourceArns: [...ResourceArns] }), {
        abortSignal: context.signal,
      });
      return new Map(TagDescriptions.map(({ ResourceArn, Tags = [] }) => [ResourceArn, Tags]));
    },
  });
}
