import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const verifiedAccessGroup = defineCollector({
  type: 'ec2:verified-access-group',
  summary: 'Endpoints of Verified Access that share a policy.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeVerifiedAccessGroups'],
  identity: ['VerifiedAccessGroupId'],
  arn: { path: 'VerifiedAccessGroupArn' },
  tags: 'Tags',
  links: [
    link('in-verified-access-instance', 'VerifiedAccessInstanceId', 'ec2:verified-access-instance'),
    link('uses-key', 'SseSpecification.KmsKeyArn', null),
  ],
  views: [
    view('aws_vpc_verified_access_group', {
      verified_access_group_id: id,
      arn,
      verified_access_instance_id: text('VerifiedAccessInstanceId'),
      creation_time: timestamp('CreationTime'),
      deletion_time: timestamp('DeletionTime'),
      description: text('Description'),
      last_updated_time: timestamp('LastUpdatedTime'),
      owner: text('Owner'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeVerifiedAccessGroups', { MaxResults: 1000 }, (page) => page.VerifiedAccessGroups),
});
