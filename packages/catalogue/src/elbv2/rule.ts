import { defineCollector } from '../collector.ts';
import { boolean, id, jsonb, parentId, regional, tags, tagsSource, text, view } from '../columns.ts';
import { link } from '../links.ts';
import { paginated, perParent } from '../listing.ts';
import { elbv2 } from './sdk.ts';
import { tagged } from './tags.ts';

export const elbv2Rule = defineCollector({
  type: 'elbv2:rule',
  summary: 'A rule of an application load balancer: conditions of a request, and what is done with it.',
  tier: 2,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeRules', 'elasticloadbalancing:DescribeTags'],
  parent: 'elbv2:listener',
  identity: ['RuleArn'],
  arn: { path: 'RuleArn' },
  name: null,
  tags: 'Tags',
  secrets: ['Actions[].AuthenticateOidcConfig.ClientSecret'],
  links: [
    link('in-listener', '$parent.ListenerArn', 'elbv2:listener'),
    link('forwards-to', 'Actions[].TargetGroupArn', 'elbv2:target-group'),
    link('forwards-to', 'Actions[].ForwardConfig.TargetGroups[].TargetGroupArn', 'elbv2:target-group'),
  ],
  views: [
    view('aws_ec2_load_balancer_listener_rule', {
      arn: id,
      priority: text('Priority'),
      listener_arn: parentId,
      is_default: boolean('IsDefault'),
      actions: jsonb('Actions'),
      conditions: jsonb('Conditions'),
      tags_src: tagsSource,
      tags,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(
      context,
      (parent) =>
        tagged(
          context,
          'RuleArn',
          paginated(context, elbv2, 'DescribeRules', { ListenerArn: parent.id, PageSize: 400 }, (page) => page.Rules),
        ),
      // Network and gateway load balancers know no rules but the default action of the listener.
      ({ attributes }) => attributes.Protocol === 'HTTP' || attributes.Protocol === 'HTTPS',
    ),
});
