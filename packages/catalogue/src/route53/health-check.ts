import { defineCollector } from '../collector.ts';
import { absent, akas, bigint, id, jsonb, regional, tags, tagsSource, text, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { leadingOn, paginated } from '../listing.ts';
import { route53 } from './sdk.ts';
import { tagged } from './tags.ts';

export const route53HealthCheck = defineCollector({
  type: 'route53:health-check',
  summary: 'How Route 53 finds out whether an endpoint, an alarm or several other checks are well.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListHealthChecks', 'route53:ListTagsForResources'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53:::healthcheck/{Id}' },
  tags: 'Tags',
  links: [
    link('combines', 'HealthCheckConfig.ChildHealthChecks[]', 'route53:health-check'),
    link('follows', 'HealthCheckConfig.RoutingControlArn', null),
  ],
  views: [
    view('aws_route53_health_check', {
      id,
      caller_reference: text('CallerReference'),
      health_check_version: bigint('HealthCheckVersion'),
      linked_service_principal: text('LinkedService.ServicePrincipal'),
      linked_service_description: text('LinkedService.Description'),
      cloud_watch_alarm_configuration: jsonb('CloudWatchAlarmConfiguration'),
      health_check_config: jsonb('HealthCheckConfig'),
      health_check_status: absent('jsonb', 'It would take route53:GetHealthCheckStatus for every row.'),
      tags_src: tagsSource,
      title: id,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    tagged(
      context,
      'healthcheck',
      paginated(
        context,
        route53,
        'ListHealthChecks',
        { MaxItems: 1000 },
        (page) => page.HealthChecks,
        (page) => leadingOn(context, page, page.NextMarker),
      ),
    ),
});
