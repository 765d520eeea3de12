import { defineCollector } from '../collector.ts';
import { boolean, id, jsonb, regional, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { isOwnArn, perParent, single, withoutMetadata } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

export const networkFirewallLoggingConfiguration = defineCollector({
  type: 'network-firewall:logging-configuration',
  summary: 'What a firewall logs, and where to.',
  tier: 2,
  scope: 'regional',
  permissions: ['network-firewall:DescribeLoggingConfiguration'],
  parent: 'network-firewall:firewall',
  identity: ['FirewallArn'],
  name: null,
  links: [
    link('in-firewall', 'FirewallArn', 'network-firewall:firewall'),
    link('logs-to', 'LoggingConfiguration.LogDestinationConfigs[].LogDestination.bucketName', null),
    link('logs-to', 'LoggingConfiguration.LogDestinationConfigs[].LogDestination.logGroup', null),
    link('logs-to', 'LoggingConfiguration.LogDestinationConfigs[].LogDestination.deliveryStream', null),
  ],
  views: [
    view('aws_network_firewall_logging_configuration', {
      firewall_arn: id,
      log_destination_configs: jsonb('LoggingConfiguration.LogDestinationConfigs'),
      enable_monitoring_dashboard: boolean('EnableMonitoringDashboard'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        single(context, () => call(context, networkFirewall, 'DescribeLoggingConfiguration', { FirewallArn: parent.id }), withoutMetadata),
      // Whom a firewall is shared with may list it, not read it.
      ({ id: firewallArn }) => isOwnArn(context, firewallArn),
    ),
});
