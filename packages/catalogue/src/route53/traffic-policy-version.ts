import { defineCollector } from '../collector.ts';
import { bigint, global, name, sql, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { leadingOn, perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { route53 } from './sdk.ts';

export const route53TrafficPolicyVersion = defineCollector({
  type: 'route53:traffic-policy-version',
  summary: 'One version of a traffic policy, with the rules that it has.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListTrafficPolicyVersions'],
  parent: 'route53:traffic-policy',
  identity: ['Id', 'Version'],
  name: 'Name',
  links: [link('in-traffic-policy', 'Id', 'route53:traffic-policy')],
  views: [
    view('aws_route53_traffic_policy_version', {
      id: text('Id'),
      version: bigint('Version'),
      name,
      type: text('Type'),
      comment: text('Comment'),
      document: sql('jsonb', "inventory.to_jsonb(attributes ->> 'Document')"),
      document_src: text('Document'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, ({ id }) =>
      tokenLoop(
        context,
        (TrafficPolicyVersionMarker) =>
          call(context, route53, 'ListTrafficPolicyVersions', { Id: id, MaxItems: 100, TrafficPolicyVersionMarker }),
        (page) => page.TrafficPolicies,
        (page) => leadingOn(context, page, page.TrafficPolicyVersionMarker),
      ),
    ),
});
