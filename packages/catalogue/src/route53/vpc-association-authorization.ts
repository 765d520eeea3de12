import { defineCollector } from '../collector.ts';
import { parentId, regional, sql, text, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { parentWith, perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { isPrivate } from './hosted-zone.ts';
import { route53 } from './sdk.ts';

export const route53VpcAssociationAuthorization = defineCollector({
  type: 'route53:vpc-association-authorization',
  summary: 'A VPC of another account that may be associated with a private hosted zone.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListVPCAssociationAuthorizations'],
  parent: 'route53:hosted-zone',
  identity: ['$parent.HostedZoneId', 'VPCId'],
  name: null,
  links: [link('in-hosted-zone', '$parent.HostedZoneId', 'route53:hosted-zone'), link('permits', 'VPCId', 'ec2:vpc')],
  views: [
    view('aws_route53_vpc_association_authorization', {
      hosted_zone_id: parentId,
      vpc_id: text('VPCId'),
      vpc_region: text('VPCRegion'),
      // As Steampipe writes it.
      title: sql('text', "parent_id || ':' || (attributes ->> 'VPCId')"),
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (zone) =>
        parentWith(
          zone,
          { HostedZoneId: zone.id },
          tokenLoop(
            context,
            (NextToken) => call(context, route53, 'ListVPCAssociationAuthorizations', { HostedZoneId: zone.id, MaxResults: 50, NextToken }),
            (page) => page.VPCs,
          ),
        ),
      isPrivate,
    ),
});
