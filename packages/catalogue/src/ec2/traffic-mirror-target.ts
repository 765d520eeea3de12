import { defineCollector } from '../collector.ts';
import { akas, arn, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const trafficMirrorTarget = defineCollector({
  type: 'ec2:traffic-mirror-target',
  summary: 'Where mirrored traffic is sent to.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeTrafficMirrorTargets'],
  identity: ['TrafficMirrorTargetId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:traffic-mirror-target/{TrafficMirrorTargetId}' },
  tags: 'Tags',
  links: [
    link('reaches', 'NetworkInterfaceId', 'ec2:network-interface'),
    link('reaches', 'NetworkLoadBalancerArn', 'elbv2:load-balancer'),
    link('reaches', 'GatewayLoadBalancerEndpointId', 'ec2:vpc-endpoint'),
  ],
  views: [
    view('aws_ec2_traffic_mirror_target', {
      traffic_mirror_target_id: id,
      arn,
      network_interface_id: text('NetworkInterfaceId'),
      network_load_balancer_arn: text('NetworkLoadBalancerArn'),
      type: text('Type'),
      description: text('Description'),
      owner_id: text('OwnerId'),
      gateway_load_balancer_endpoint_id: text('GatewayLoadBalancerEndpointId'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeTrafficMirrorTargets', { MaxResults: 1000 }, (page) => page.TrafficMirrorTargets),
});
