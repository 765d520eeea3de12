import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, cidr, id, jsonb, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const trafficMirrorFilterRule = defineCollector({
  type: 'ec2:traffic-mirror-filter-rule',
  summary: 'A rule that says which traffic is mirrored.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeTrafficMirrorFilterRules'],
  identity: ['TrafficMirrorFilterRuleId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:traffic-mirror-filter-rule/{TrafficMirrorFilterRuleId}' },
  name: 'Description',
  tags: 'Tags',
  links: [link('in-traffic-mirror-filter', 'TrafficMirrorFilterId', 'ec2:traffic-mirror-filter')],
  views: [
    view('aws_ec2_traffic_mirror_filter_rule', {
      traffic_mirror_filter_rule_id: id,
      arn,
      traffic_mirror_filter_id: text('TrafficMirrorFilterId'),
      traffic_direction: text('TrafficDirection'),
      rule_number: bigint('RuleNumber'),
      rule_action: text('RuleAction'),
      protocol: bigint('Protocol'),
      destination_port_range: jsonb('DestinationPortRange'),
      source_port_range: jsonb('SourcePortRange'),
      destination_cidr_block: cidr('DestinationCidrBlock'),
      source_cidr_block: cidr('SourceCidrBlock'),
      description: name,
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (token) => call(context, ec2, 'DescribeTrafficMirrorFilterRules', { NextToken: token }),
      (page) => page.TrafficMirrorFilterRules,
    ),
});
