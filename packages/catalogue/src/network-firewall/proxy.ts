import { defineCollector } from '../collector.ts';
import { akas, id, jsonb, name, regional, tags, tagsSource, text, timestamp, title, view } from '../columns.ts';
import { MalformedAnswerError } from '../errors.ts';
import { link } from '../links.ts';
import { paginated, withDetail } from '../listing.ts';
import { call } from '../sdk.ts';
import { networkFirewall } from './sdk.ts';

export const networkFirewallProxy = defineCollector({
  type: 'network-firewall:proxy',
  summary: 'A managed web proxy at a NAT gateway, which decides by rules what workloads may ask for outside.',
  tier: 3,
  scope: 'regional',
  permissions: ['network-firewall:ListProxies', 'network-firewall:DescribeProxy'],
  identity: ['Arn'],
  arn: { path: 'Arn' },
  name: 'Name',
  tags: 'Tags',
  links: [
    link('attached-to', 'NatGatewayId', 'ec2:nat-gateway'),
    link('uses-proxy-configuration', 'ProxyConfigurationArn', 'network-firewall:proxy-configuration'),
    link('reached-through', 'VpcEndpointServiceName', 'ec2:vpc-endpoint-service'),
    link('uses-certificate-authority', 'TlsInterceptProperties.PcaArn', null),
  ],
  views: [
    view('aws_network_firewall_proxy', {
      arn: id,
      name,
      proxy_arn: text('ProxyArn'),
      proxy_name: text('ProxyName'),
      proxy_configuration_arn: text('ProxyConfigurationArn'),
      proxy_configuration_name: text('ProxyConfigurationName'),
      nat_gateway_id: text('NatGatewayId'),
      proxy_state: text('ProxyState'),
      proxy_modify_state: text('ProxyModifyState'),
      listener_properties: jsonb('ListenerProperties'),
      tls_intercept_properties: jsonb('TlsInterceptProperties'),
      vpc_endpoint_service_name: text('VpcEndpointServiceName'),
      private_dns_name: text('PrivateDNSName'),
      create_time: timestamp('CreateTime'),
      update_time: timestamp('UpdateTime'),
      delete_time: timestamp('DeleteTime'),
      failure_code: text('FailureCode'),
      failure_message: text('FailureMessage'),
      tags_src: tagsSource,
      tags,
      title,
      akas,
      ...regional,
    }),
  ],
  list(context) {
    const proxies = paginated(context, networkFirewall, 'ListProxies', {}, (page) => page.Proxies);
    return withDetail(proxies, async ({ Arn }) => {
      const answer = await call(context, networkFirewall, 'DescribeProxy', { ProxyArn: String(Arn) });
      if (!answer.Proxy) throw new MalformedAnswerError(context.scope.type);
      return answer.Proxy;
    });
  },
});
