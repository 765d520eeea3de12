import { defineCollector, type Item, type ListContext } from '../collector.ts';
import { akas, arn, bigint, global, id, jsonb, name, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { leadingOn, tokenLoop, withDetail, wrapped } from '../listing.ts';
import { call } from '../sdk.ts';
import { cloudFront } from './sdk.ts';

export const cloudfrontAnycastIpList = defineCollector({
  type: 'cloudfront:anycast-ip-list',
  summary: 'Addresses, the same all over the world, at which CloudFront answers for the distributions that use them.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.cloudfront,
  permissions: ['cloudfront:ListAnycastIpLists', 'cloudfront:GetAnycastIpList'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  links: [link('in-ipam-pool', 'IpamConfig.IpamCidrConfigs[].IpamPoolArn', null)],
  views: [
    view('aws_cloudfront_anycast_ip_list', {
      id,
      arn,
      name,
      status: text('Status'),
      ip_address_type: text('IpAddressType'),
      ip_count: bigint('IpCount'),
      anycast_ips: jsonb('AnycastIps'),
      ipam_config: jsonb('IpamConfig'),
      e_tag: text('ETag'),
      last_modified_time: timestamp('LastModifiedTime'),
      title,
      akas,
      ...global,
    }),
  ],
  list(context) {
    const lists = tokenLoop(
      context,
      (Marker) => call(context, cloudFront, 'ListAnycastIpLists', { MaxItems: 100, Marker }),
      (page) => wrapped(page.AnycastIpLists),
      (page) => leadingOn(context, page.AnycastIpLists, page.AnycastIpLists?.NextMarker),
    );
    return withDetail(lists, (list) => describe(context, list));
  },
});

/** The list with its addresses. */
async function describe(context: ListContext, { Id }: Item): Promise<object> {
  const answer = await call(context, cloudFront, 'GetAnycastIpList', { Id: String(Id) });
  const { AnycastIpList, ETag } = answer;
  if (AnycastIpList === undefined) throw new MalformedAnswerError(context.scope.type);
  return { ...AnycastIpList, ETag };
}
