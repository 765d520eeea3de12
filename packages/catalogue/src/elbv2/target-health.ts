import { defineCollector } from '../collector.ts';
import { bigint, jsonb, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { elbv2 } from './sdk.ts';

export const elbv2TargetHealth = defineCollector({
  type: 'elbv2:target-health',
  summary: 'A target that is registered with a target group, and whether it is healthy.',
  tier: 2,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeTargetHealth'],
  parent: 'elbv2:target-group',
  identity: ['$parent.TargetGroupArn', 'Target.Id', 'Target.Port', 'Target.AvailabilityZone'],
  name: null,
  volatile: ['TargetHealth', 'AnomalyDetection'],
  links: [
    link('in-target-group', '$parent.TargetGroupArn', 'elbv2:target-group'),
    link('targets', 'Target.Id', 'ec2:instance', 'i-'),
    link('targets', 'Target.Id', 'elbv2:load-balancer', 'arn:'),
  ],
  views: [
    view('aws_elbv2_target_health', {
      target_group_arn: parentId,
      target_id: text('Target.Id'),
      target_port: bigint('Target.Port'),
      target_availability_zone: text('Target.AvailabilityZone'),
      target_health_state: text('TargetHealth.State'),
      target: jsonb('Target'),
      health_check_port: text('HealthCheckPort'),
      target_health: jsonb('TargetHealth'),
      anomaly_detection: jsonb('AnomalyDetection'),
      administrative_override: jsonb('AdministrativeOverride'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, elbv2, 'DescribeTargetHealth', { TargetGroupArn: parent.id }),
        (page) => page.TargetHealthDescriptions,
      ),
    ),
});
