import { defineCollector } from '../collector.ts';
import { akas, bigint, id, lookedUp, name, regional, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { leadingOn, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { route53 } from './sdk.ts';

/** The version that the listing says is the latest. */
const LATEST = "r.id || '|' || (r.attributes ->> 'LatestVersion')";

export const route53TrafficPolicy = defineCollector({
  type: 'route53:traffic-policy',
  summary: 'Rules by which Route 53 makes records, kept in versions.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListTrafficPolicies'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53:::trafficpolicy/{Id}' },
  name: 'Name',
  links: [],
  views: [
    view('aws_route53_traffic_policy', {
      name,
      id,
      type: text('Type'),
      version: bigint('LatestVersion'),
      comment: lookedUp('text', 'route53:traffic-policy-version', LATEST, "d.attributes ->> 'Comment'"),
      document: lookedUp('jsonb', 'route53:traffic-policy-version', LATEST, "inventory.to_jsonb(d.attributes ->> 'Document')"),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tokenLoop(
      context,
      (TrafficPolicyIdMarker) => call(context, route53, 'ListTrafficPolicies', { MaxItems: 100, TrafficPolicyIdMarker }),
      (page) => page.TrafficPolicySummaries,
      (page) => leadingOn(context, page, page.TrafficPolicyIdMarker),
    ),
});
