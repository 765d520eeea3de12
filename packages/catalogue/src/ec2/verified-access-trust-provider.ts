import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const verifiedAccessTrustProvider = defineCollector({
  type: 'ec2:verified-access-trust-provider',
  summary: 'Who vouches for users or devices before Verified Access.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVerifiedAccessTrustProviders'],
  identity: ['VerifiedAccessTrustProviderId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:verified-access-trust-provider/{VerifiedAccessTrustProviderId}' },
  tags: 'Tags',
  secrets: ['OidcOptions.ClientSecret'],
  links: [link('uses-key', 'SseSpecification.KmsKeyArn', null)],
  views: [
    view('aws_vpc_verified_access_trust_provider', {
      verified_access_trust_provider_id: id,
      creation_time: timestamp('CreationTime'),
      description: text('Description'),
      device_trust_provider_type: text('DeviceTrustProviderType'),
      last_updated_time: timestamp('LastUpdatedTime'),
      policy_reference_name: text('PolicyReferenceName'),
      trust_provider_type: text('TrustProviderType'),
      user_trust_provider_type: text('UserTrustProviderType'),
      oidc_options: jsonb('OidcOptions'),
      tags_src: tagsSource,
      title,
      tags,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeVerifiedAccessTrustProviders', { MaxResults: 200 }, (page) => page.VerifiedAccessTrustProviders),
});
