import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const verifiedAccessInstance = defineCollector({
  type: 'ec2:verified-access-instance',
  summary: 'An instance of Verified Access: what evaluates the requests to its endpoints.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVerifiedAccessInstances'],
  identity: ['VerifiedAccessInstanceId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:verified-access-instance/{VerifiedAccessInstanceId}' },
  tags: 'Tags',
  links: [
    link('uses-trust-provider', 'VerifiedAccessTrustProviders[].VerifiedAccessTrustProviderId', 'ec2:verified-access-trust-provider'),
  ],
  views: [
    view('aws_vpc_verified_access_instance', {
      verified_access_instance_id: id,
      creation_time: timestamp('CreationTime'),
      description: text('Description'),
      last_updated_time: timestamp('LastUpdatedTime'),
      verified_access_trust_providers: jsonb('VerifiedAccessTrustProviders'),
      tags_src: tagsSource,
      title,
      tags,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(context, ec2, 'DescribeVerifiedAccessInstances', { MaxResults: 200 }, (page) => page.VerifiedAccessInstances),
});
