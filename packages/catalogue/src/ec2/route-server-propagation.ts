import { EC2Client, GetRouteServerPropagationsCommand } from '@aws-sdk/client-ec2';
import { defineCollector } from '../collector.ts';
import { regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';

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
  list(context) {
    const client = context.client(EC2Client);
    return perParent(context, (parent) =>
      single(
        context,
        (options) => client.send(new GetRouteServerPropagationsCommand({ RouteServerId: parent.id }), options),
        (page) => page.RouteServerPropagations,
      ),
    );
  },
});
