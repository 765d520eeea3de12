import { defineCollector } from '../collector.ts';
import { id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const vpcEndpointConnectionNotification = defineCollector({
  type: 'ec2:vpc-endpoint-connection-notification',
  summary: 'Who is told when endpoints connect to a service.',
  tier: 3,
  scope: 'regional',
  permissions: ['ec2:DescribeVpcEndpointConnectionNotifications'],
  identity: ['ConnectionNotificationId'],
  name: null,
  links: [
    link('about-service', 'ServiceId', 'ec2:vpc-endpoint-service-configuration'),
    link('about-endpoint', 'VpcEndpointId', 'ec2:vpc-endpoint'),
    link('notifies', 'ConnectionNotificationArn', null),
  ],
  views: [
    view('aws_ec2_vpc_endpoint_connection_notification', {
      connection_notification_id: id,
      service_id: text('ServiceId'),
      vpc_endpoint_id: text('VpcEndpointId'),
      connection_notification_type: text('ConnectionNotificationType'),
      connection_notification_arn: text('ConnectionNotificationArn'),
      connection_events: jsonb('ConnectionEvents'),
      connection_notification_state: text('ConnectionNotificationState'),
      service_region: text('ServiceRegion'),
      title,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeVpcEndpointConnectionNotifications', {}, (page) => page.ConnectionNotificationSet),
});
