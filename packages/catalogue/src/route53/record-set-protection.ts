import { defineCollector } from '../collector.ts';
import { global, parentId, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated, parentWith, perParent } from '../listing.ts';
import { route53 } from './sdk.ts';

export const route53RecordSetProtection = defineCollector({
  type: 'route53:record-set-protection',
  summary: 'A name and type of a hosted zone whose records are kept from being changed.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListResourceRecordSetProtections'],
  parent: 'route53:hosted-zone',
  identity: ['$parent.HostedZoneId', 'RecordName', 'RecordType'],
  name: null,
  links: [link('in-hosted-zone', '$parent.HostedZoneId', 'route53:hosted-zone')],
  views: [
    view('aws_route53_record_set_protection', {
      hosted_zone_id: parentId,
      record_name: text('RecordName'),
      record_type: text('RecordType'),
      comment: text('Comment'),
      title,
      ...global,
    }),
  ],
  list: (context) =>
    perParent(context, (zone) =>
      parentWith(
        zone,
        { HostedZoneId: zone.id },
        paginated(
          context,
          route53,
          'ListResourceRecordSetProtections',
          { HostedZoneId: zone.id, MaxResults: 300 },
          (page) => page.ResourceRecordSetProtections,
        ),
      ),
    ),
});
