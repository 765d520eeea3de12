import { defineCollector } from '../collector.ts';
import { akas, bigint, id, jsonb, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { elbv2 } from './sdk.ts';
import { tagged } from './tags.ts';

export const elbv2Listener = defineCollector({
  type: 'elbv2:listener',
  summary: 'A port of a load balancer, and what is done by default with what arrives there.',
  tier: 2,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeListeners', 'elasticloadbalancing:DescribeTags'],
  parent: 'elbv2:load-balancer',
  identity: ['ListenerArn'],
  arn: { path: 'ListenerArn' },
  name: null,
  tags: 'Tags',
  secrets: ['DefaultActions[].AuthenticateOidcConfig.ClientSecret'],
  links: [
    link('in-load-balancer', 'LoadBalancerArn', 'elbv2:load-balancer'),
    link('uses-certificate', 'Certificates[].CertificateArn', null),
    link('forwards-to', 'DefaultActions[].TargetGroupArn', 'elbv2:target-group'),
    link('forwards-to', 'DefaultActions[].ForwardConfig.TargetGroups[].TargetGroupArn', 'elbv2:target-group'),
    link('uses-trust-store', 'MutualAuthentication.TrustStoreArn', 'elbv2:trust-store'),
  ],
  views: [
    view('aws_ec2_load_balancer_listener', {
      arn: id,
      load_balancer_arn: text('LoadBalancerArn'),
      port: bigint('Port'),
      protocol: text('Protocol'),
      ssl_policy: text('SslPolicy'),
      alpn_policy: jsonb('AlpnPolicy'),
      certificates: jsonb('Certificates'),
      default_actions: jsonb('DefaultActions'),
      mutual_authentication: jsonb('MutualAuthentication'),
      title,
      akas,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      tagged(
        context,
        'ListenerArn',
        paginated(context, elbv2, 'DescribeListeners', { LoadBalancerArn: parent.id, PageSize: 400 }, (page) => page.Listeners),
      ),
    ),
});
