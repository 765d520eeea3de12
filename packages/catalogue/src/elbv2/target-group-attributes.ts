import { defineCollector } from '../collector.ts';
import { parentId, regional, text, title, view } from '../columns.ts';
import { link } from '../links.ts';
import { perParent, single } from '../listing.ts';
import { call } from '../sdk.ts';
import { elbv2 } from './sdk.ts';

export const elbv2TargetGroupAttributes = defineCollector({
  type: 'elbv2:target-group-attributes',
  summary: "A setting of a target group: stickiness, deregistration delay, whether the client's address is kept.",
  tier: 3,
  scope: 'regional',
  permissions: ['elasticloadbalancing:DescribeTargetGroupAttributes'],
  parent: 'elbv2:target-group',
  identity: ['$parent.TargetGroupArn', 'Key'],
  name: null,
  links: [link('in-target-group', '$parent.TargetGroupArn', 'elbv2:target-group')],
  views: [
    view('aws_elbv2_target_group_attributes', {
      target_group_arn: parentId,
      key: text('Key'),
      value: text('Value'),
      title,
      ...regional,
    }),
  ],
  list: (context) =>
    perParent(context, (parent) =>
      single(
        context,
        () => call(context, elbv2, 'DescribeTargetGroupAttributes', { TargetGroupArn: parent.id }),
        (page) => page.Attributes,
      ),
    ),
});
