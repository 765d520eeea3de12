import { defineCollector } from '../collector.ts';
import {
  absent,
  akas,
  arn,
  bigint,
  boolean,
  id,
  jsonb,
  listedUnder,
  regional,
  tags,
  tagsSource,
  text,
  timestamp,
  title,
  view,
} from '../columns.ts';
import { embeddedLinks, link } from '../links.ts';
import { paginated, withDetail, withTags } from '../listing.ts';
import { call } from '../sdk.ts';
import { elbListener } from './listener.ts';
import { elb } from './sdk.ts';

/** ELB API reference, DescribeTags: up to 20 load balancers a call. */
const NAMES_PER_CALL = 20;

export const elbLoadBalancer = defineCollector({
  type: 'elb:load-balancer',
  summary: 'A load balancer of the first generation, with its listeners, instances and attributes.',
  tier: 2,
  scope: 'regional',
  permissions: [
    'elasticloadbalancing:DescribeLoadBalancers',
    'elasticloadbalancing:DescribeLoadBalancerAttributes',
    'elasticloadbalancing:DescribeTags',
  ],
  identity: ['LoadBalancerName'],
  arn: { template: 'arn:{Partition}:elasticloadbalancing:{Region}:{Account}:loadbalancer/{LoadBalancerName}' },
  name: 'LoadBalancerName',
  tags: 'Tags',
  links: [
    link('in-vpc', 'VPCId', 'ec2:vpc'),
    link('in-subnet', 'Subnets[]', 'ec2:subnet'),
    link('uses-security-group', 'SecurityGroups[]', 'ec2:security-group'),
    link('balances-over', 'Instances[].InstanceId', 'ec2:instance'),
    ...embeddedLinks(elbListener),
  ],
  views: [
    view('aws_ec2_classic_load_balancer', {
      name: id,
      arn,
      scheme: text('Scheme'),
      created_time: timestamp('CreatedTime'),
      vpc_id: text('VPCId'),
      access_log_emit_interval: bigint('LoadBalancerAttributes.AccessLog.EmitInterval'),
      access_log_enabled: boolean('LoadBalancerAttributes.AccessLog.Enabled'),
      access_log_s3_bucket_name: text('LoadBalancerAttributes.AccessLog.S3BucketName'),
      access_log_s3_bucket_prefix: text('LoadBalancerAttributes.AccessLog.S3BucketPrefix'),
      canonical_hosted_zone_name: text('CanonicalHostedZoneName'),
      canonical_hosted_zone_name_id: text('CanonicalHostedZoneNameID'),
      connection_draining_enabled: boolean('LoadBalancerAttributes.ConnectionDraining.Enabled'),
      connection_draining_timeout: bigint('LoadBalancerAttributes.ConnectionDraining.Timeout'),
      connection_settings_idle_timeout: bigint('LoadBalancerAttributes.ConnectionSettings.IdleTimeout'),
      cross_zone_load_balancing_enabled: boolean('LoadBalancerAttributes.CrossZoneLoadBalancing.Enabled'),
      dns_name: text('DNSName'),
      health_check_interval: bigint('HealthCheck.Interval'),
      health_check_timeout: bigint('HealthCheck.Timeout'),
      healthy_threshold: bigint('HealthCheck.HealthyThreshold'),
      health_check_target: text('HealthCheck.Target'),
      source_security_group_name: text('SourceSecurityGroup.GroupName'),
      source_security_group_owner_alias: text('SourceSecurityGroup.OwnerAlias'),
      unhealthy_threshold: bigint('HealthCheck.UnhealthyThreshold'),
      additional_attributes: jsonb('LoadBalancerAttributes.AdditionalAttributes'),
      app_cookie_stickiness_policies: jsonb('Policies.AppCookieStickinessPolicies'),
      availability_zones: jsonb('AvailabilityZones'),
      backend_server_descriptions: jsonb('BackendServerDescriptions'),
      instances: jsonb('Instances'),
      lb_cookie_stickiness_policies: jsonb('Policies.LBCookieStickinessPolicies'),
      listener_descriptions: jsonb('ListenerDescriptions'),
      other_policies: jsonb('Policies.OtherPolicies'),
      security_groups: jsonb('SecurityGroups'),
      sample_policy_descriptions: absent('jsonb', 'They are the same in every account, and not read.'),
      policy_descriptions: listedUnder('elb:load-balancer-policy'),
      subnets: jsonb('Subnets'),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const pages = paginated(context, elb, 'DescribeLoadBalancers', { PageSize: 400 }, (page) => page.LoadBalancerDescriptions);
    // Tags first: a call takes many names, and what comes of details are pages of a few.
    const tagged = withTags(context, pages, {
      of: 'LoadBalancerName',
      perCall: NAMES_PER_CALL,
      ask: async (LoadBalancerNames) => {
        const { TagDescriptions = [] } = await call(context, elb, 'DescribeTags', { LoadBalancerNames: [...LoadBalancerNames] });
        return new Map(TagDescriptions.map(({ LoadBalancerName, Tags = [] }) => [LoadBalancerName, Tags]));
      },
    });
    return withDetail(tagged, async ({ LoadBalancerName }) => {
      const { LoadBalancerAttributes } = await call(context, elb, 'DescribeLoadBalancerAttributes', {
        LoadBalancerName: String(LoadBalancerName),
      });
      return { LoadBalancerAttributes };
    });
  },
});
