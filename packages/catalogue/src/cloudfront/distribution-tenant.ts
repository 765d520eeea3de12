import { defineCollector } from '../collector.ts';
import { akas, arn, boolean, global, id, jsonb, name, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { cloudFront } from './sdk.ts';
import { tagged } from './tags.ts';

export const cloudfrontDistributionTenant = defineCollector({
  type: 'cloudfront:distribution-tenant',
  summary: 'One of many customers of a multi-tenant distribution, with domains and a certificate of its own.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.cloudfront,
  permissions: ['cloudfront:ListDistributionTenants', 'cloudfront:ListTagsForResource'],
  identity: ['Id'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [
    link('in-distribution', 'DistributionId', 'cloudfront:distribution'),
    link('in-connection-group', 'ConnectionGroupId', 'cloudfront:connection-group'),
    link('uses-web-acl', 'Customizations.WebAcl.Arn', null),
    link('uses-certificate', 'Customizations.Certificate.Arn', null),
  ],
  views: [
    view('aws_cloudfront_distribution_tenant', {
      id,
      arn,
      name,
      status: text('Status'),
      enabled: boolean('Enabled'),
      distribution_id: text('DistributionId'),
      connection_group_id: text('ConnectionGroupId'),
      domains: jsonb('Domains'),
      customizations: jsonb('Customizations'),
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
      paginated(context, cloudFront, 'ListDistributionTenants', { MaxItems: 100 }, (page) => page.DistributionTenantList),
    ),
});
