import { defineCollector } from '../collector.ts';
import { akas, bigint, boolean, id, jsonb, listedUnder, name, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { elbv2 } from './sdk.ts';
import { tagged } from './tags.ts';

export const elbv2TargetGroup = defineCollector({
  type: 'elbv2:target-group',
  summary: 'The group of targets that a load balancer forwards to, and how their health is checked.',
  tier: 2,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeTargetGroups', 'elasticloadbalancing:DescribeTags'],
  identity: ['TargetGroupArn'],
  arn: { path: 'TargetGroupArn' },
  name: 'TargetGroupName',
  tags: 'Tags',
  links: [link('in-vpc', 'VpcId', 'ec2:vpc'), link('behind', 'LoadBalancerArns[]', 'elbv2:load-balancer')],
  views: [
    view('aws_ec2_target_group', {
      target_group_name: name,
      target_group_arn: id,
      target_type: text('TargetType'),
      load_balancer_arns: jsonb('LoadBalancerArns'),
      port: bigint('Port'),
      vpc_id: text('VpcId'),
      protocol: text('Protocol'),
      protocol_version: text('ProtocolVersion'),
      ip_address_type: text('IpAddressType'),
      matcher_http_code: text('Matcher.HttpCode'),
      matcher_grpc_code: text('Matcher.GrpcCode'),
      healthy_threshold_count: bigint('HealthyThresholdCount'),
      unhealthy_threshold_count: bigint('UnhealthyThresholdCount'),
      health_check_enabled: boolean('HealthCheckEnabled'),
      health_check_interval_seconds: bigint('HealthCheckIntervalSeconds'),
      health_check_path: text('HealthCheckPath'),
      health_check_port: text('HealthCheckPort'),
      health_check_protocol: text('HealthCheckProtocol'),
      health_check_timeout_seconds: bigint('HealthCheckTimeoutSeconds'),
      target_health_descriptions: listedUnder('elbv2:target-health'),
      attributes: listedUnder('elbv2:target-group-attributes'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      'TargetGroupArn',
      paginated(context, elbv2, 'DescribeTargetGroups', { PageSize: 400 }, (page) => page.TargetGroups),
    ),
});
