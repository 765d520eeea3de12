import { defineCollector } from '../collector.ts';
import { akas, arn, id, inet, jsonb, regional, tags, tagsSource, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const routeServerPeer = defineCollector({
  type: 'ec2:route-server-peer',
  summary: 'A BGP session between an endpoint of a route server and a network appliance.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeRouteServerPeers'],
  identity: ['RouteServerPeerId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:route-server-peer/{RouteServerPeerId}' },
  tags: 'Tags',
  gone: { path: 'State', states: ['deleted'] },
  volatile: ['BgpStatus', 'BfdStatus'],
  links: [
    link('in-route-server', 'RouteServerId', 'ec2:route-server'),
    link('on-endpoint', 'RouteServerEndpointId', 'ec2:route-server-endpoint'),
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetId', 'ec2:subnet'),
    link('uses-network-interface', 'EndpointEniId', 'ec2:network-interface'),
  ],
  views: [
    view('aws_ec2_route_server_peer', {
      route_server_peer_id: id,
      arn,
      route_server_endpoint_id: text('RouteServerEndpointId'),
      route_server_id: text('RouteServerId'),
      vpc_id: text('VpcId'),
      subnet_id: text('SubnetId'),
      state: text('State'),
      failure_reason: text('FailureReason'),
      endpoint_eni_id: text('EndpointEniId'),
      endpoint_eni_address: inet('EndpointEniAddress'),
      peer_address: inet('PeerAddress'),
      bgp_options: jsonb('BgpOptions'),
      bgp_status: jsonb('BgpStatus'),
      bfd_status: jsonb('BfdStatus'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeRouteServerPeers', {}, (page) => page.RouteServerPeers),
});
