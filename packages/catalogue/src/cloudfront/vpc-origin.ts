import { defineCollector } from '../collector.ts';
import { akas, arn, global, id, name, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { isOwn, leadingOn, tokenLoop, wrapped } from '../listing.ts';
import { call } from '../sdk.ts';
import { cloudFront } from './sdk.ts';
import { tagged } from './tags.ts';

export const cloudfrontVpcOrigin = defineCollector({
  type: 'cloudfront:vpc-origin',
  summary: "CloudFront's way to a private load balancer or instance: into a VPC without a route from the internet.",
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.cloudfront,
  permissions: ['cloudfront:ListVpcOrigins', 'cloudfront:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [link('forwards-to', 'OriginEndpointArn', null)],
  views: [
    view('aws_cloudfront_vpc_origin', {
      id,
      arn,
      name,
      status: text('Status'),
      owner_account_id: text('AccountId'),
      origin_endpoint_arn: text('OriginEndpointArn'),
      ip_address_type: text('IpAddressType'),
      created_time: timestamp('CreatedTime'),
      last_modified_time: timestamp('LastModifiedTime'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...global,
    }),
  ],
  list(context) {
    const origins = tokenLoop(
      context,
      (Marker) => call(context, cloudFront, 'ListVpcOrigins', { MaxItems: 100, Marker }),
      (page) => wrapped(page.VpcOriginList),
      (page) => leadingOn(context, page.VpcOriginList, page.VpcOriginList?.NextMarker),
    );
    // Those of other accounts may be shared with this one. That their tags may be read is nowhere said.
    return tagged(context, 'Arn', origins, (origin) => isOwn(context, origin, 'AccountId'));
  },
});
