import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const verifiedAccessLoggingConfiguration = defineCollector({
  type: 'ec2:verified-access-logging-configuration',
  summary: 'Where an instance of Verified Access logs requests to.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeVerifiedAccessInstanceLoggingConfigurations'],
  identity: ['VerifiedAccessInstanceId'],
  name: null,
  links: [
    link('in-verified-access-instance', 'VerifiedAccessInstanceId', 'ec2:verified-access-instance'),
    link('logs-to', 'AccessLogs.S3.BucketName', null),
    link('logs-to', 'AccessLogs.CloudWatchLogs.LogGroup', null),
    link('logs-to', 'AccessLogs.KinesisDataFirehose.DeliveryStream', null),
  ],
  views: [
    view('aws_ec2_verified_access_logging_configuration', {
      verified_access_instance_id: id,
      access_logs: jsonb('AccessLogs'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    paginated(
      context,
      ec2,
      'DescribeVerifiedAccessInstanceLoggingConfigurations',
      { MaxResults: 10 },
      (page) => page.LoggingConfigurations,
    ),
});
