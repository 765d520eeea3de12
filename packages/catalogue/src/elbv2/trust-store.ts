import { defineCollector } from '../collector.ts';
import { akas, bigint, id, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { elbv2 } from './sdk.ts';
import { tagged } from './tags.ts';

export const elbv2TrustStore = defineCollector({
  type: 'elbv2:trust-store',
  summary: 'A bundle of certificate authorities against which listeners verify clients.',
  tier: 3,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeTrustStores', 'elasticloadbalancing:DescribeTags'],
  identity: ['TrustStoreArn'],
  arn: { path: 'TrustStoreArn' },
  name: 'Name',
  tags: 'Tags',
  links: [],
  views: [
    view('aws_elbv2_trust_store', {
      trust_store_arn: id,
      name,
      status: text('Status'),
      number_of_ca_certificates: bigint('NumberOfCaCertificates'),
      total_revoked_entries: bigint('TotalRevokedEntries'),
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
      'TrustStoreArn',
      paginated(context, elbv2, 'DescribeTrustStores', {}, (page) => page.TrustStores),
    ),
});
