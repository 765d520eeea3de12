import { defineCollector } from '../collector.ts';
import { bigint, cidr, inet, jsonb, parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const routeServerRoute = defineCollector({
  type: 'ec2:route-server-route',
  summary: 'A route that a route server has learnt from a peer, and where it is installed.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetRouteServerRoutingDatabase'],
  parent: 'ec2:route-server',
  identity: ['$parent.RouteServerId', 'RouteServerPeerId', 'Prefix'],
  name: null,
  links: [
    link('in-route-server', '$parent.RouteServerId', 'ec2:route-server'),
    link('on-endpoint', 'RouteServerEndpointId', 'ec2:route-server-endpoint'),
    link('learns-from', 'RouteServerPeerId', 'ec2:route-server-peer'),
    link('installed-in', 'RouteInstallationDetails[].RouteTableId', 'ec2:route-table'),
  ],
  views: [
    view('aws_ec2_route_server_route', {
      route_server_id: parentId,
      route_server_endpoint_id: text('RouteServerEndpointId'),
      route_server_peer_id: text('RouteServerPeerId'),
      route_installation_details: jsonb('RouteInstallationDetails'),
      route_status: text('RouteStatus'),
      prefix: cidr('Prefix'),
      as_paths: jsonb('AsPaths'),
      med: bigint('Med'),
      next_hop_ip: inet('NextHopIp'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) => call(context, ec2, 'GetRouteServerRoutingDatabase', { RouteServerId: parent.id, NextToken: token }),
        (page) => page.Routes,
      ),
    ),
});
