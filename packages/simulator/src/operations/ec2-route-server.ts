import * as ec2 from '@aws-sdk/client-ec2';
import { described, ec2List, listedUnder, parentOf, pickBy } from './ec2.ts';
import type { ListOperation } from './list-operation.ts';

const SERVER = parentOf('DescribeRouteServers', 'RouteServerId', 'route server', { gone: { path: 'State', state: 'deleted' } });

/** In one answer. */
const OF_A_SERVER = { filters: null, required: ['RouteServerId'], parent: SERVER } as const;

export const EC2_ROUTE_SERVER_OPERATIONS: readonly ListOperation[] = [
  described(ec2.DescribeRouteServers$, 'RouteServers', 'RouteServerId', 'route server', { state: 'State' }),
  described(ec2.DescribeRouteServerEndpoints$, 'RouteServerEndpoints', 'RouteServerEndpointId', 'route server endpoint', {
    state: 'State',
  }),
  described(ec2.DescribeRouteServerPeers$, 'RouteServerPeers', 'RouteServerPeerId', 'route server peer', { state: 'State' }),
  ec2List(ec2.GetRouteServerAssociations$, 'RouteServerAssociations', 'VpcId', { ...OF_A_SERVER, state: 'State' }),
  ec2List(ec2.GetRouteServerPropagations$, 'RouteServerPropagations', 'RouteTableId', {
    ...OF_A_SERVER,
    state: 'State',
    picks: [pickBy('RouteTableId')],
  }),
  listedUnder(SERVER, ec2.GetRouteServerRoutingDatabase$, 'Routes', 'Prefix', { constant: { AreRoutesPersisted: false } }),
];
