import { defineCollector } from '../collector.ts';
import { cidr, jsonb, parentId, regional, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { ec2 } from './sdk.ts';

export const ipamRouteProtectionFinding = defineCollector({
  type: 'ec2:ipam-route-protection-finding',
  summary: 'A route of the customer whose origin is not protected, or is wrong.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:GetIpamRouteProtectionFindings'],
  parent: 'ec2:ipam',
  identity: ['$parent.IpamId', 'ResourceRegion', 'Cidr', 'Asn'],
  name: null,
  gone: { path: 'State', states: ['deprovisioned'] },
  volatile: ['SampleTime', 'RoaSampleTime'],
  links: [link('in-ipam', '$parent.IpamId', 'ec2:ipam'), link('in-ipam-pool', 'IpamPoolId', 'ec2:ipam-pool')],
  views: [
    view('aws_ec2_ipam_route_protection_finding', {
      ipam_id: parentId,
      resource_owner_id: text('ResourceOwnerId'),
      resource_region: text('ResourceRegion'),
      ipam_pool_id: text('IpamPoolId'),
      cidr: cidr('Cidr'),
      state: text('State'),
      advertisement_type: text('AdvertisementType'),
      network_border_group: text('NetworkBorderGroup'),
      pool_id: text('PoolId'),
      asn: text('Asn'),
      rpki_status: text('RpkiStatus'),
      rpki_strength: text('RpkiStrength'),
      roas: jsonb('Roas'),
      route_overlaps: jsonb('RouteOverlaps'),
      sample_time: timestamp('SampleTime'),
      roa_sample_time: timestamp('RoaSampleTime'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tokenLoop(
        context,
        (token) => call(context, ec2, 'GetIpamRouteProtectionFindings', { IpamId: parent.id, NextToken: token }),
        (page) => page.RouteProtectionFindings,
      ),
    ),
});
