import { defineCollector } from '../collector.ts';
import { bigint, boolean, cidr, id, jsonb, regional, sql, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated } from '../listing.ts';
import { ec2 } from './sdk.ts';

export const clientVpnEndpoint = defineCollector({
  type: 'ec2:client-vpn-endpoint',
  summary: 'An endpoint to which clients connect over VPN.',
  tier: 2,
  scope: 'regional',
  permissions: ['ec2:DescribeClientVpnEndpoints'],
  identity: ['ClientVpnEndpointId'],
  arn: { template: 'arn:{Partition}:ec2:{Region}:{Account}:client-vpn-endpoint/{ClientVpnEndpointId}' },
  tags: 'Tags',
  gone: { path: 'Status.Code', states: ['deleted'] },
  links: [
    link('in-vpc', 'VpcId', 'ec2:vpc'),
    link('uses-security-group', 'SecurityGroupIds[]', 'ec2:security-group'),
    link('attached-to', 'AssociatedTargetNetworks[].NetworkId', 'ec2:subnet', 'subnet-'),
    link('attached-to', 'TransitGatewayConfiguration.TransitGatewayId', 'ec2:transit-gateway'),
    link('attached-to', 'TransitGatewayConfiguration.TransitGatewayAttachmentId', 'ec2:transit-gateway-attachment'),
    link('uses-certificate', 'ServerCertificateArn', null),
    link('uses-certificate', 'AuthenticationOptions[].MutualAuthentication.ClientRootCertificateChain', null),
    link('authenticates-with', 'AuthenticationOptions[].ActiveDirectory.DirectoryId', null),
    link('authenticates-with', 'AuthenticationOptions[].FederatedAuthentication.SamlProviderArn', null),
    link('authenticates-with', 'AuthenticationOptions[].FederatedAuthentication.SelfServiceSamlProviderArn', null),
    link('asks', 'ClientConnectOptions.LambdaFunctionArn', null),
  ],
  views: [
    view('aws_ec2_client_vpn_endpoint', {
      client_vpn_endpoint_id: id,
      transport_protocol: text('TransportProtocol'),
      client_cidr_block: cidr('ClientCidrBlock'),
      creation_time: timestamp('CreationTime'),
      deletion_time: timestamp('DeletionTime'),
      description: text('Description'),
      dns_name: text('DnsName'),
      self_service_portal_url: text('SelfServicePortalUrl'),
      server_certificate_arn: text('ServerCertificateArn'),
      session_timeout_hours: bigint('SessionTimeoutHours'),
      split_tunnel: boolean('SplitTunnel'),
      vpc_id: text('VpcId'),
      vpn_port: bigint('VpnPort'),
      authentication_options: jsonb('AuthenticationOptions'),
      client_connect_options: jsonb('ClientConnectOptions'),
      connection_log_options: jsonb('ConnectionLogOptions'),
      client_login_banner_options: jsonb('ClientLoginBannerOptions'),
      dns_servers: jsonb('DnsServers'),
      security_group_ids: jsonb('SecurityGroupIds'),
      status: jsonb('Status'),
      associated_target_networks: jsonb('AssociatedTargetNetworks'),
      tags_src: tagsSource,
      // Steampipe has it as JSON, though it is one word.
      vpn_protocol: sql('jsonb', "attributes -> 'VpnProtocol'"),
      title,
      tags,
      ...regional,
    }),
  ],
  list: (context) => paginated(context, ec2, 'DescribeClientVpnEndpoints', { MaxResults: 1000 }, (page) => page.ClientVpnEndpoints),
});
