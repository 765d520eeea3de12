import { defineCollector } from '../collector.ts';
import { regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const routeServerPropagation = defineCollector({
  type: 'ec2:route-server-propagation',
  summary: 'A route table into which a route server installs routes.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetRouteServerPropagations'],
  parent: 'ec2:route-server',
  identity: ['RouteServerId', 'RouteTableId'],
  name: null,
  links: [link('in-route-server', 'RouteServerId', 'ec2:route-server'), link('propagates-to', 'RouteTableId', 'ec2:route-table')],
  views: [
    view('aws_ec2_route_server_propagation', {
      route_server_id: text('RouteServerId'),
      route_table_id: text('RouteTableId'),
      state: text('State'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, ec2, 'GetRouteServerPropagations', { RouteServerId: parent.id }),
        (page) => page.RouteServerPropagations,
      ),
    ),
});
