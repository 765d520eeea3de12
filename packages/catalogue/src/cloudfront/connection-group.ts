import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, global, id, name, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { cloudFront } from './sdk.ts';
import { tagged } from './tags.ts';

export const cloudfrontConnectionGroup = defineCollector({
  type: 'cloudfront:connection-group',
  summary: 'How viewers connect to the tenants of multi-tenant distributions: the name that theirs lead to.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.cloudfront,
  permissions: ['cloudfront:ListConnectionGroups', 'cloudfront:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [link('uses-anycast-ip-list', 'AnycastIpListId', 'cloudfront:anycast-ip-list')],
  views: [
    view('aws_cloudfront_connection_group', {
      id,
      arn,
      name,
      status: text('Status'),
      enabled: boolean('Enabled'),
      is_default: boolean('IsDefault'),
      routing_endpoint: text('RoutingEndpoint'),
      anycast_ip_list_id: text('AnycastIpListId'),
      e_tag: text('ETag'),
      created_time: timestamp('CreatedTime'),
      last_modified_time: timestamp('LastModifiedTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      'Arn',
      paginated(context, cloudFront, 'ListConnectionGroups', { MaxItems: 100 }, (page) => page.ConnectionGroups),
    ),
});
