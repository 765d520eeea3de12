import type { ListResourceRecordSetsRequest } from '@aws-sdk/client-route-53';
import { defineCollector } from '../collector.ts';
import { bigint, boolean, jsonb, name, parentId, regional, sql, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { leadingOn, parentWith, perParent, tokenLoop } from '../listing.ts';
import { call } from '../sdk.ts';
import { route53 } from './sdk.ts';

/** Where a listing goes on: at a name, and there at a type, and there at one of several sets. */
type Start = Pick<ListResourceRecordSetsRequest, 'StartRecordName' | 'StartRecordType' | 'StartRecordIdentifier'>;

export const route53RecordSet = defineCollector({
  type: 'route53:record-set',
  summary: 'The records of one name and type in a hosted zone, or one set of several among which Route 53 chooses.',
  tier: 2,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListResourceRecordSets'],
  parent: 'route53:hosted-zone',
  identity: ['$parent.HostedZoneId', 'Name', 'Type', 'SetIdentifier'],
  name: 'Name',
  links: [
    link('in-hosted-zone', '$parent.HostedZoneId', 'route53:hosted-zone'),
    // Of the zone that has the target's name: one of the account's own, or one that AWS keeps for a service.
    link('points-into', 'AliasTarget.HostedZoneId', 'route53:hosted-zone'),
    link('uses-health-check', 'HealthCheckId', 'route53:health-check'),
    link('uses-cidr-collection', 'CidrRoutingConfig.CollectionId', 'route53:cidr-collection'),
    link('made-by', 'TrafficPolicyInstanceId', 'route53:traffic-policy-instance'),
  ],
  views: [
    view('aws_route53_record', {
      name,
      zone_id: parentId,
      type: text('Type'),
      alias_target: jsonb('AliasTarget'),
      failover: text('Failover'),
      geo_location: jsonb('GeoLocation'),
      health_check_id: text('HealthCheckId'),
      multi_value_answer: boolean('MultiValueAnswer'),
      latency_region: text('Region'),
      // As AWS writes them. Steampipe puts those of type TXT and SPF, which AWS quotes, in quotes once more.
      records: sql('jsonb', "jsonb_path_query_array(attributes, '$.ResourceRecords[*].Value')"),
      set_identifier: text('SetIdentifier'),
      ttl: sql('text', "attributes ->> 'TTL'"),
      traffic_policy_instance_id: text('TrafficPolicyInstanceId'),
      weight: bigint('Weight'),
      cidr_routing_config: jsonb('CidrRoutingConfig'),
      geo_proximity_location: jsonb('GeoProximityLocation'),
      resource_records: jsonb('ResourceRecords'),
      title,
      // As Steampipe writes it: IAM knows no ARN of a record.
      akas: sql(
        'jsonb',
        "jsonb_build_array('arn:' || partition || ':route53:::hostedzone/' || parent_id || '/recordset/' || (attributes ->> 'Name') || '/' || (attributes ->> 'Type') || coalesce('/' || (attributes ->> 'SetIdentifier'), ''))",
      ),
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (zone) =>
      parentWith(
        zone,
        { HostedZoneId: zone.id },
        tokenLoop(
          context,
          (start: Start | undefined) =>
            call(context, route53, 'ListResourceRecordSets', { HostedZoneId: zone.id, MaxItems: 300, ...start }),
          (page) => page.ResourceRecordSets,
          (page) =>
            leadingOn(
              context,
              page,
              page.NextRecordName
                ? {
                    StartRecordName: page.NextRecordName,
                    StartRecordType: page.NextRecordType,
                    StartRecordIdentifier: page.NextRecordIdentifier,
                  }
                : undefined,
            ),
        ),
      ),
    ),
});
