import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53Resolver } from './sdk.ts';
import { tagged } from './tags.ts';

export const route53resolverOutpostResolver = defineCollector({
  type: 'route53resolver:outpost-resolver',
  summary: 'A resolver that answers from a cache on an Outpost.',
  tier: 3,
  scope: 'regional',
  permissions: ['route53resolver:ListOutpostResolvers', 'route53resolver:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [link('on-outpost', 'OutpostArn', null)],
  views: [
    view('aws_route53resolver_outpost_resolver', {
      id,
      arn,
      name,
      outpost_arn: text('OutpostArn'),
      instance_count: bigint('InstanceCount'),
      preferred_instance_type: text('PreferredInstanceType'),
      status: text('Status'),
      status_message: text('StatusMessage'),
      creator_request_id: text('CreatorRequestId'),
      creation_time: timestamp('CreationTime'),
      modification_time: timestamp('ModificationTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      paginated(context, route53Resolver, 'ListOutpostResolvers', { MaxResults: 100 }, (page) => page.OutpostResolvers),
    ),
});
