import type { VPCRegion } from '@aws-sdk/client-route-53';
import { defineCollector } from '../collector.ts';
import { jsonb, name, parentId, regional, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { isOwn, perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { route53 } from './sdk.ts';

/** Regional though Route 53 is not: a VPC must be asked about with its region, and is in the register under that. */
export const route53HostedZoneByVpc = defineCollector({
  type: 'route53:hosted-zone-by-vpc',
  summary: 'A private hosted zone by which a VPC resolves names, whichever account or service owns it.',
  tier: 2,
  scope: 'regional',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListHostedZonesByVPC'],
  parent: 'ec2:vpc',
  identity: ['$parent.VpcId', 'HostedZoneId'],
  name: 'Name',
  domain: 'Name',
  links: [link('in-vpc', '$parent.VpcId', 'ec2:vpc'), link('same-as', 'HostedZoneId', 'route53:hosted-zone')],
  views: [
    view('aws_route53_hosted_zone_by_vpc', {
      vpc_id: parentId,
      hosted_zone_id: text('HostedZoneId'),
      name,
      owner: jsonb('Owner'),
      owning_account: text('Owner.OwningAccount'),
      owning_service: text('Owner.OwningService'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (vpc) =>
        tokenLoop(
          context,
          (NextToken) =>
            call(context, route53, 'ListHostedZonesByVPC', { VPCId: vpc.id, VPCRegion: context.scope.region as VPCRegion, NextToken }),
          (page) => page.HostedZoneSummaries,
        ),
      ({ attributes }) => isOwn(context, attributes),
    ),
});
