import { defineCollector } from '../collector.ts';
import { akas, bigint, id, regional, sql, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const flowLog = defineCollector({
  type: 'ec2:flow-log',
  summary: 'A record of the traffic of a VPC, a subnet, a network interface, or a gateway, and where it is delivered.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeFlowLogs'],
  identity: ['FlowLogId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:vpc-flow-log/{FlowLogId}' },
  tags: 'Tags',
  links: [
    link('logs', 'ResourceId', null),
    link('logs-to', 'LogDestination', null),
    link('uses-role', 'DeliverLogsPermissionArn', null),
    link('uses-role', 'DeliverCrossAccountRole', null),
  ],
  views: [
    view('aws_vpc_flow_log', {
      flow_log_id: id,
      creation_time: timestamp('CreationTime'),
      deliver_logs_error_message: text('DeliverLogsErrorMessage'),
      deliver_logs_permission_arn: text('DeliverLogsPermissionArn'),
      deliver_logs_status: text('DeliverLogsStatus'),
      flow_log_status: text('FlowLogStatus'),
      log_group_name: text('LogGroupName'),
      resource_id: text('ResourceId'),
      traffic_type: text('TrafficType'),
      log_destination_type: text('LogDestinationType'),
      log_destination: text('LogDestination'),
      bucket_name: sql('text', "nullif(regexp_replace(attributes ->> 'LogDestination', '^.*:', ''), '')"),
      log_format: text('LogFormat'),
      max_aggregation_interval: bigint('MaxAggregationInterval'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeFlowLogs', { MaxResults: 100 }, (page) => page.FlowLogs),
});
