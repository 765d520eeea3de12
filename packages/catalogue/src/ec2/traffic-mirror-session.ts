import { defineCollector } from '../collector.ts';
import { akas, arn, bigint, id, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const trafficMirrorSession = defineCollector({
  type: 'ec2:traffic-mirror-session',
  summary: 'A network interface whose traffic is mirrored, to which target and by which filter.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeTrafficMirrorSessions'],
  identity: ['TrafficMirrorSessionId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{OwnerId|Account}:traffic-mirror-session/{TrafficMirrorSessionId}' },
  tags: 'Tags',
  links: [
    link('mirrors', 'NetworkInterfaceId', 'ec2:network-interface'),
    link('mirrors-to', 'TrafficMirrorTargetId', 'ec2:traffic-mirror-target'),
    link('uses-filter', 'TrafficMirrorFilterId', 'ec2:traffic-mirror-filter'),
  ],
  views: [
    view('aws_ec2_traffic_mirror_session', {
      traffic_mirror_session_id: id,
      arn,
      traffic_mirror_target_id: text('TrafficMirrorTargetId'),
      traffic_mirror_filter_id: text('TrafficMirrorFilterId'),
      network_interface_id: text('NetworkInterfaceId'),
      owner_id: text('OwnerId'),
      packet_length: bigint('PacketLength'),
      session_number: bigint('SessionNumber'),
      virtual_network_id: bigint('VirtualNetworkId'),
      description: text('Description'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeTrafficMirrorSessions', { MaxResults: 1000 }, (page) => page.TrafficMirrorSessions),
});
