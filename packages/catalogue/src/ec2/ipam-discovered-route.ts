import { defineCollector } from '../collector.ts';
import { cidr, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { parentWith, perInput, perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { operatingRegions } from './ipam-resource-discovery.ts';
import { ec2 } from './sdk.ts';

export const ipamDiscoveredRoute = defineCollector({
  type: 'ec2:ipam-discovered-route',
  summary: 'A public route that a resource discovery sees.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamDiscoveredRoutes'],
  parent: 'ec2:ipam-resource-discovery',
  identity: ['IpamResourceDiscoveryId', 'ResourceRegion', 'Cidr', 'Asn'],
  name: null,
  gone: { path: 'State', states: ['deprovisioned'] },
  volatile: ['SampleTime'],
  links: [
    link('in-ipam-resource-discovery', 'IpamResourceDiscoveryId', 'ec2:ipam-resource-discovery'),
    link('in-ipam-pool', 'IpamPoolId', 'ec2:ipam-pool'),
  ],
  views: [
    view('aws_ec2_ipam_discovered_route', {
      ipam_resource_discovery_id: text('IpamResourceDiscoveryId'),
      resource_region: text('ResourceRegion'),
      resource_owner_id: text('ResourceOwnerId'),
      cidr: cidr('Cidr'),
      asn: text('Asn'),
      state: text('State'),
      advertisement_type: text('AdvertisementType'),
      network_border_group: text('NetworkBorderGroup'),
      pool_id: text('PoolId'),
      ipam_pool_id: text('IpamPoolId'),
      sample_time: timestamp('SampleTime'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      perInput(operatingRegions(context, parent), (region) =>
        parentWith(
          parent,
          { ResourceRegion: region },
          tokenLoop(
            context,
            (token) =>
              call(context, ec2, 'GetIpamDiscoveredRoutes', {
                IpamResourceDiscoveryId: parent.id,
                ResourceRegion: region,
                NextToken: token,
              }),
            (page) => page.IpamDiscoveredRoutes,
          ),
        ),
      ),
    ),
});
