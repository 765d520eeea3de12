import { defineCollector } from '../collector.ts';
import { akas, bigint, double, id, jsonb, parentId, regional, sql, text, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { globalAccelerator } from './sdk.ts';

export const globalAcceleratorEndpointGroup = defineCollector({
  type: 'globalaccelerator:endpoint-group',
  summary: 'The endpoints of a listener in one region, the share of traffic that goes there, and how their health is checked.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.globalaccelerator,
  permissions: ['globalaccelerator:ListEndpointGroups'],
  parent: 'globalaccelerator:listener',
  identity: ['EndpointGroupArn'],
  arn: { path: 'EndpointGroupArn' },
  name: null,
  volatile: ['EndpointDescriptions[].HealthState', 'EndpointDescriptions[].HealthReason'],
  links: [
    link('in-listener', '$parent.ListenerArn', 'globalaccelerator:listener'),
    link('forwards-to', 'EndpointDescriptions[].EndpointId', 'elbv2:load-balancer', 'arn:'),
    link('forwards-to', 'EndpointDescriptions[].EndpointId', 'ec2:elastic-ip', 'eipalloc-'),
    link('forwards-to', 'EndpointDescriptions[].EndpointId', 'ec2:instance', 'i-'),
  ],
  views: [
    view('aws_globalaccelerator_endpoint_group', {
      arn: id,
      listener_arn: parentId,
      endpoint_descriptions: jsonb('EndpointDescriptions'),
      endpoint_group_region: text('EndpointGroupRegion'),
      health_check_interval_seconds: bigint('HealthCheckIntervalSeconds'),
      health_check_path: text('HealthCheckPath'),
      health_check_port: bigint('HealthCheckPort'),
      health_check_protocol: text('HealthCheckProtocol'),
      port_overrides: jsonb('PortOverrides'),
      threshold_count: bigint('ThresholdCount'),
      traffic_dial_percentage: double('TrafficDialPercentage'),
      title: sql('text', "regexp_replace(id, '.*/', '')"),
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      paginated(
        context,
        globalAccelerator,
        'ListEndpointGroups',
        { ListenerArn: parent.id, MaxResults: 100 },
        (page) => page.EndpointGroups,
      ),
    ),
});
