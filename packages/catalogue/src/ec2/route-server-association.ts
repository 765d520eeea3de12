import { defineCollector } from '../collector.ts';
import { regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const routeServerAssociation = defineCollector({
  type: 'ec2:route-server-association',
  summary: 'A VPC that a route server serves.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:GetRouteServerAssociations'],
  parent: 'ec2:route-server',
  identity: ['RouteServerId', 'VpcId'],
  name: null,
  links: [link('in-route-server', 'RouteServerId', 'ec2:route-server'), link('in-vpc', 'VpcId', 'ec2:vpc')],
  views: [
    view('aws_ec2_route_server_association', {
      route_server_id: text('RouteServerId'),
      vpc_id: text('VpcId'),
      state: text('State'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, ec2, 'GetRouteServerAssociations', { RouteServerId: parent.id }),
        (page) => page.RouteServerAssociations,
      ),
    ),
});
