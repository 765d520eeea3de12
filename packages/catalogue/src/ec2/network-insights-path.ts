import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, inet, jsonb, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const networkInsightsPath = defineCollector({
  type: 'ec2:network-insights-path',
  summary: 'A source, a destination and a protocol whose reachability is analysed.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeNetworkInsightsPaths'],
  identity: ['NetworkInsightsPathId'],
  arn: { path: 'NetworkInsightsPathArn' },
  tags: 'Tags',
  links: [link('from', 'SourceArn', null), link('to', 'DestinationArn', null)],
  views: [
    view('aws_ec2_network_insights_path', {
      network_insights_path_id: id,
      network_insights_path_arn: arn,
      created_date: timestamp('CreatedDate'),
      source: text('Source'),
      destination: text('Destination'),
      source_arn: text('SourceArn'),
      destination_arn: text('DestinationArn'),
      source_ip: inet('SourceIp'),
      destination_ip: inet('DestinationIp'),
      protocol: text('Protocol'),
      destination_port: bigint('DestinationPort'),
      filter_at_source: jsonb('FilterAtSource'),
      filter_at_destination: jsonb('FilterAtDestination'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeNetworkInsightsPaths', { MaxResults: 100 }, (page) => page.NetworkInsightsPaths),
});
