import { defineCollector } from '../collector.ts';
import { akas, arn, id, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const trafficMirrorFilter = defineCollector({
  type: 'ec2:traffic-mirror-filter',
  summary: 'The rules by which traffic is mirrored.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeTrafficMirrorFilters'],
  identity: ['TrafficMirrorFilterId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:traffic-mirror-filter/{TrafficMirrorFilterId}' },
  tags: 'Tags',
  links: [],
  views: [
    view('aws_ec2_traffic_mirror_filter', {
      traffic_mirror_filter_id: id,
      arn,
      ingress_filter_rules: jsonb('IngressFilterRules'),
      egress_filter_rules: jsonb('EgressFilterRules'),
      network_services: jsonb('NetworkServices'),
      description: text('Description'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeTrafficMirrorFilters', { MaxResults: 1000 }, (page) => page.TrafficMirrorFilters),
});
