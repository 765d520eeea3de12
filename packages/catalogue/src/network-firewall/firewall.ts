import { defineCollector, type ListContext, type Page } from '../collector.ts';
import { akas, arn, boolean, jsonb, name, regional, sql, tags, tagsSource, text, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { isOwnArn, paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

/** Those of the account and those that others share with it, by name and ARN. */
export function firewalls(context: ListContext): AsyncIterable<Page> {
  return paginated(context, networkFirewall, 'ListFirewalls', { MaxResults: 100 }, (page) => page.Firewalls);
}

export const networkFirewallFirewall = defineCollector({
  type: 'network-firewall:firewall',
  summary: 'A managed firewall, with the endpoints through which a VPC or a transit gateway sends it traffic.',
  tier: 2,
  scope: 'regional',
  permissions: ['network-firewall:ListFirewalls', 'network-firewall:DescribeFirewall'],
  identity: ['FirewallArn'],
  arn: { path: 'FirewallArn' },
  name: 'FirewallName',
  tags: 'Tags',
  volatile: ['FirewallStatus.CapacityUsageSummary'],
  links: [
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('in-subnet', 'SubnetMappings[].SubnetId', 'ec2:subnet'),
    link('has-vpc-endpoint', 'FirewallStatus.SyncStates{}.Attachment.EndpointId', 'ec2:vpc-endpoint'),
    link('attached-to', 'TransitGatewayId', 'ec2:transit-gateway'),
    link('through-attachment', 'TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('uses-firewall-policy', 'FirewallPolicyArn', 'network-firewall:firewall-policy'),
    link('uses-key', 'EncryptionConfiguration.KeyId', null),
  ],
  views: [
    view('aws_networkfirewall_firewall', {
      arn,
      name,
      vpc_id: text('VpcId'),
      delete_protection: boolean('DeleteProtection'),
      description: text('Description'),
      id: text('FirewallId'),
      policy_arn: text('FirewallPolicyArn'),
      policy_change_protection: boolean('FirewallPolicyChangeProtection'),
      subnet_change_protection: boolean('SubnetChangeProtection'),
      encryption_configuration: jsonb('EncryptionConfiguration'),
      firewall_status: jsonb('FirewallStatus'),
      subnet_mappings: jsonb('SubnetMappings'),
      logging_configuration: sql(
        'jsonb',
        "(select d.attributes -> 'LoggingConfiguration' -> 'LogDestinationConfigs' from inventory.resource_at d where d.type = 'network-firewall:logging-configuration' and d.account_id = r.account_id and d.region = r.region and d.id = r.id)",
      ),
      tags_src: tagsSource,
      title,
      tags,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    withDetail(
      firewalls(context),
      async ({ FirewallArn }) => {
        const { Firewall, FirewallStatus } = await call(context, networkFirewall, 'DescribeFirewall', { FirewallArn: String(FirewallArn) });
        if (!Firewall) throw new MalformedAnswerError(context.scope.type);
        return { ...Firewall, FirewallStatus };
      },
      // Whom a firewall is shared with may list it, not read it.
      ({ FirewallArn }) => isOwnArn(context, FirewallArn),
    ),
});
