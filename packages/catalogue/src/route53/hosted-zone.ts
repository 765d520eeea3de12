import { defineCollector, type Item, type ListContext, type Parent } from '../collector.ts';
import {
  absent,
  akas,
  bigint,
  boolean,
  id,
  jsonb,
  lookedUp,
  name,
  regional,
  sql,
  tags,
  tagsSource,
  text,
  title,
  view,
} from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { embeddedLinks, link } from '../links.ts';
import { leadingOn, paginated, withDetail } from '../listing.ts';
import { valueAt } from '../paths.ts';
import { call } from '../sdk.ts';
import { route53 } from './sdk.ts';
import { tagged } from './tags.ts';
import { route53VpcAssociation } from './vpc-association.ts';

/** AWS writes these before the ids of zones and of delegation sets here, and nowhere else. */
const ID_PREFIXES = ['/hostedzone/', '/delegationset/'];

export const route53HostedZone = defineCollector({
  type: 'route53:hosted-zone',
  summary: 'A domain whose records Route 53 answers for, to everyone or to the VPCs that are associated with it.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListHostedZones', 'route53:GetHostedZone', 'route53:ListTagsForResources'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53:::hostedzone/{Id}' },
  idPrefixes: ID_PREFIXES,
  name: 'Name',
  domain: 'Name',
  tags: 'Tags',
  // Each change of a record is a version of the record.
  volatile: ['ResourceRecordSetCount'],
  links: [...embeddedLinks(route53VpcAssociation), link('uses-delegation-set', 'DelegationSet.Id', 'route53:reusable-delegation-set')],
  views: [
    view('aws_route53_zone', {
      name,
      id,
      caller_reference: text('CallerReference'),
      comment: text('Config.Comment'),
      private_zone: boolean('Config.PrivateZone'),
      linked_service_principal: text('LinkedService.ServicePrincipal'),
      linked_service_description: text('LinkedService.Description'),
      resource_record_set_count: bigint('ResourceRecordSetCount'),
      query_logging_configs: sql(
        'jsonb',
        "(select jsonb_agg(d.attributes order by d.id) from inventory.resource_at d where d.type = 'route53:query-logging-config' and d.account_id = r.account_id and d.region = r.region and d.attributes ->> 'HostedZoneId' = r.id)",
      ),
      dnssec_key_signing_keys: lookedUp('jsonb', 'route53:dnssec', 'r.id', "d.attributes -> 'KeySigningKeys'"),
      dnssec_status: lookedUp('jsonb', 'route53:dnssec', 'r.id', "d.attributes -> 'Status'"),
      tags_src: tagsSource,
      vpcs: jsonb('VPCs'),
      title,
      tags,
      akas,
      resource_record_set_limit: absent('jsonb', 'It would take route53:GetHostedZoneLimit for every row.'),
      ...regional,
    }),
  ],
  list(context) {
    const zones = paginated(
      context,
      route53,
      'ListHostedZones',
      { MaxItems: 100 },
      (page) => page.HostedZones,
      (page) => leadingOn(context, page, page.NextMarker),
    );
    return withDetail(tagged(context, 'hostedzone', zones, ID_PREFIXES), (zone) => describe(context, zone));
  },
});

/** The zone with its name servers and VPCs. A private zone always has one, so that an answer without any leaves something out. */
async function describe(context: ListContext, { Id }: Item): Promise<object> {
  const answer = await call(context, route53, 'GetHostedZone', { Id: String(Id) });
  const { HostedZone, DelegationSet, VPCs } = answer;
  if (HostedZone === undefined || (HostedZone.Config?.PrivateZone === true && VPCs === undefined)) {
    throw new MalformedAnswerError(context.scope.type);
  }
  return { ...HostedZone, DelegationSet, VPCs };
}

export function isPrivate({ attributes }: Pick<Parent, 'attributes'>): boolean {
  return valueAt(attributes, 'Config.PrivateZone') === true;
}
