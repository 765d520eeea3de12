import type { ListTrafficPolicyInstancesRequest } from '@aws-sdk/client-route-53';
import { defineCollector } from '../collector.ts';
import { akas, bigint, id, name, regional, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { leadingOn, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { route53 } from './sdk.ts';

/** Where a listing goes on: in a zone, at a name, and there at a type. */
type Markers = Pick<
  ListTrafficPolicyInstancesRequest,
  'HostedZoneIdMarker' | 'TrafficPolicyInstanceNameMarker' | 'TrafficPolicyInstanceTypeMarker'
>;

export const route53TrafficPolicyInstance = defineCollector({
  type: 'route53:traffic-policy-instance',
  summary: 'A version of a traffic policy at work: a name in a hosted zone whose records it makes.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListTrafficPolicyInstances'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53:::trafficpolicyinstance/{Id}' },
  name: 'Name',
  links: [
    link('in-hosted-zone', 'HostedZoneId', 'route53:hosted-zone'),
    link('uses-traffic-policy', 'TrafficPolicyId', 'route53:traffic-policy'),
  ],
  views: [
    view('aws_route53_traffic_policy_instance', {
      name,
      id,
      hosted_zone_id: text('HostedZoneId'),
      message: text('Message'),
      state: text('State'),
      traffic_policy_id: text('TrafficPolicyId'),
      traffic_policy_type: text('TrafficPolicyType'),
      traffic_policy_version: bigint('TrafficPolicyVersion'),
      ttl: bigint('TTL'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (markers: Markers | undefined) => call(context, route53, 'ListTrafficPolicyInstances', { MaxItems: 100, ...markers }),
      (page) => page.TrafficPolicyInstances,
      (page) =>
        leadingOn(
          context,
          page,
          page.HostedZoneIdMarker
            ? {
                HostedZoneIdMarker: page.HostedZoneIdMarker,
                TrafficPolicyInstanceNameMarker: page.TrafficPolicyInstanceNameMarker,
                TrafficPolicyInstanceTypeMarker: page.TrafficPolicyInstanceTypeMarker,
              }
            : undefined,
        ),
    ),
});
