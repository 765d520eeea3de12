import { defineCollector } from '../collector.ts';
import { global, jsonb, parentId, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { parentWith, perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { isPrivate } from './hosted-zone.ts';
import { route53 } from './sdk.ts';

export const route53Dnssec = defineCollector({
  type: 'route53:dnssec',
  summary: 'Whether a public hosted zone is signed, and the keys that sign its keys.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:GetDNSSEC'],
  parent: 'route53:hosted-zone',
  identity: ['$parent.HostedZoneId'],
  name: null,
  links: [link('in-hosted-zone', '$parent.HostedZoneId', 'route53:hosted-zone'), link('uses-key', 'KeySigningKeys[].KmsArn', null)],
  views: [
    view('aws_route53_dnssec', {
      hosted_zone_id: parentId,
      serve_signature: text('Status.ServeSignature'),
      status: jsonb('Status'),
      key_signing_keys: jsonb('KeySigningKeys'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (zone) =>
        parentWith(
          zone,
          { HostedZoneId: zone.id },
          single(context, () => call(context, route53, 'GetDNSSEC', { HostedZoneId: zone.id }), withoutMetadata),
        ),
      (zone) => !isPrivate(zone),
    ),
});
