import { defineCollector } from '../collector.ts';
import { akas, id, regional, text, title, view } from '../columns.ts';
import { HOME_REGIONS } from '../home-regions.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { route53 } from './sdk.ts';

export const route53QueryLoggingConfig = defineCollector({
  type: 'route53:query-logging-config',
  summary: 'Where the queries that a public hosted zone answers are logged.',
  tier: 3,
  scope: 'global',
  homeRegion: HOME_REGIONS.route53,
  permissions: ['route53:ListQueryLoggingConfigs'],
  identity: ['Id'],
  arn: { template: 'arn:{Partition}:route53:::queryloggingconfig/{Id}' },
  name: null,
  links: [link('logs', 'HostedZoneId', 'route53:hosted-zone'), link('logs-to', 'CloudWatchLogsLogGroupArn', null)],
  views: [
    view('aws_route53_query_log', {
      id,
      hosted_zone_id: text('HostedZoneId'),
      cloud_watch_logs_log_group_arn: text('CloudWatchLogsLogGroupArn'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, route53, 'ListQueryLoggingConfigs', { MaxResults: 100 }, (page) => page.QueryLoggingConfigs),
});
