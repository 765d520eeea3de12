import { defineCollector, type Item, type ListContext } from '../collector.ts';
import { absent, akas, arn, bigint, boolean, id, jsonb, name, regional, tags, tagsSource, text, timestamp, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { leadingOn, paginated, withDetail, wrapped } from '../listing.ts';
import { call } from '../sdk.ts';
import { cloudFront } from './sdk.ts';
import { tagged } from './tags.ts';

export const cloudfrontDistribution = defineCollector({
  type: 'cloudfront:distribution',
  summary: 'Domain names that CloudFront answers for at the edge, and the origins from which it takes what it lacks.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.cloudfront,
  permissions: ['cloudfront:ListDistributions', 'cloudfront:GetDistribution', 'cloudfront:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'ARN' },
  name: 'Comment',
  tags: 'Tags',
  volatile: ['InProgressInvalidationBatches'],
  // Often the word by which an origin knows CloudFront.
  secrets: ['Origins.Items[].CustomHeaders.Items[].HeaderValue', 'DistributionConfig.Origins.Items[].CustomHeaders.Items[].HeaderValue'],
  disclosed: ['Comment', 'DistributionConfig.Comment'],
  links: [
    link('forwards-to', 'Origins.Items[].VpcOriginConfig.VpcOriginId', 'cloudfront:vpc-origin'),
    link('uses-anycast-ip-list', 'AnycastIpListId', 'cloudfront:anycast-ip-list'),
    link('uses-web-acl', 'WebACLId', null),
    link('uses-certificate', 'ViewerCertificate.ACMCertificateArn', null),
    link('uses-certificate', 'ViewerCertificate.IAMCertificateId', null),
    link('uses-trust-store', 'ViewerMtlsConfig.TrustStoreConfig.TrustStoreId', null),
    link('runs', 'DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN', null),
    link('runs', 'DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN', null),
    link('runs', 'CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN', null),
    link('runs', 'CacheBehaviors.Items[].FunctionAssociations.Items[].FunctionARN', null),
    link('runs', 'ConnectionFunctionAssociation.Id', null),
    link('logs-to', 'DefaultCacheBehavior.RealtimeLogConfigArn', null),
    link('logs-to', 'CacheBehaviors.Items[].RealtimeLogConfigArn', null),
  ],
  views: [
    view('aws_cloudfront_distribution', {
      id,
      arn,
      status: text('Status'),
      caller_reference: text('DistributionConfig.CallerReference'),
      comment: name,
      default_root_object: text('DistributionConfig.DefaultRootObject'),
      domain_name: text('DomainName'),
      enabled: boolean('Enabled'),
      e_tag: text('ETag'),
      http_version: text('HttpVersion'),
      is_ipv6_enabled: boolean('IsIPV6Enabled'),
      in_progress_invalidation_batches: bigint('InProgressInvalidationBatches'),
      last_modified_time: timestamp('LastModifiedTime'),
      price_class: text('PriceClass'),
      web_acl_id: text('WebACLId'),
      active_trusted_key_groups: jsonb('ActiveTrustedKeyGroups'),
      active_trusted_signers: jsonb('ActiveTrustedSigners'),
      aliases: jsonb('Aliases'),
      alias_icp_recordals: jsonb('AliasICPRecordals'),
      cache_behaviors: jsonb('CacheBehaviors'),
      custom_error_responses: jsonb('CustomErrorResponses'),
      default_cache_behavior: jsonb('DefaultCacheBehavior'),
      logging: jsonb('DistributionConfig.Logging'),
      origins: jsonb('Origins.Items'),
      origin_groups: jsonb('OriginGroups'),
      restrictions: jsonb('Restrictions'),
      tags_src: tagsSource,
      viewer_certificate: jsonb('ViewerCertificate'),
      monitoring_subscription: absent('jsonb', 'It would take cloudfront:GetMonitoringSubscription for every row.'),
      title: id,
      tags,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const distributions = paginated(
      context,
      cloudFront,
      'ListDistributions',
      { MaxItems: 100 },
      (page) => wrapped(page.DistributionList),
      (page) => leadingOn(context, page.DistributionList, page.DistributionList?.NextMarker),
    );
    return withDetail(tagged(context, 'ARN', distributions), (distribution) => describe(context, distribution));
  },
});

/** The distribution with its whole configuration, which has what the listing has and more. */
async function describe(context: ListContext, { Id }: Item): Promise<object> {
  const answer = await call(context, cloudFront, 'GetDistribution', { Id: String(Id) });
  const { Distribution, ETag } = answer;
  if (Distribution === undefined) throw new MalformedAnswerError(context.scope.type);
  return { ...Distribution, ETag };
}
